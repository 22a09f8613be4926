"""A program with a shown and a copied secret that tells, line by line, what a lock does to it."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from patmanager.core.secret import Secret
from patmanager.ui.boards import QtBoard
from patmanager.ui.clipboard import ClipboardService
from patmanager.ui.locking import Lock
from patmanager.ui.presenter import Presenter
from patmanager.ui.tasks import Tasks
from patmanager.ui.widgets.secret_field import SecretField
from tests.fakes_program import FakeProgram, state

SECRET = "CanaryOpensNothing" * 4


def main() -> int:
    """Show and copy anew after each lock, until standard input is closed."""
    application = QApplication(sys.argv)
    board = application.clipboard()
    clipboard = ClipboardService(QtBoard(board))
    lock = Lock(Presenter(FakeProgram(), Tasks(), state()), clipboard, 5)
    field = SecretField()
    field.hold(Secret(SECRET))
    field.show()

    def begin() -> None:
        clipboard.copy(Secret(SECRET))
        field.show_secret()
        say("ready" if field.is_shown and board.text() == SECRET else "not ready")

    def tell() -> None:
        say("masked" if not field.is_shown and board.text() == "" else "something is left")
        QTimer.singleShot(0, begin)

    lock.watch_session()
    lock.locked.connect(tell)
    begin()
    return application.exec()


def say(word: str) -> None:
    """Write a line for the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
