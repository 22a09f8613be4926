"""Leaving: quitting waits for changes under way, five seconds at most; signals quit cleanly."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QWidget

from patmanager.ui.presenter import Presenter
from patmanager.ui.tasks import Tasks

PATIENCE = 5000
"""Milliseconds that quitting waits for a change."""


class Leaving(QObject):
    """Decides whether the window may close, and closes it when the changes are done."""

    def __init__(
        self, presenter: Presenter, tasks: Tasks, window: QWidget, patience: int = PATIENCE
    ) -> None:
        """Watch over `window`; wait `patience` milliseconds at most."""
        super().__init__(presenter)
        self._presenter = presenter
        self._tasks = tasks
        self._window = window
        self._is_waiting = False
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(patience)
        self._over.timeout.connect(self._leave)
        tasks.drained.connect(self._leave)

    def may_close(self) -> bool:
        """Tell whether nothing is under way; else wait, shown and disabled.

        What is still under way after that stands in the ledger, and the next start says so.
        """
        if not self._tasks.is_changing or (self._is_waiting and not self._over.isActive()):
            return True
        if not self._is_waiting:
            self._is_waiting = True
            self._window.setEnabled(False)
            self._presenter.said.emit(
                self.tr(
                    "A change is under way. patmanager closes when it is done, or in 5 seconds; "
                    "what is not known by then, the next start looks at."
                )
            )
            self._over.start()
        return False

    def _leave(self) -> None:
        if self._is_waiting:
            self._over.stop()
            self._window.close()


class Signals(QObject):
    """Lets SIGTERM and SIGINT close the window; Python handles them once Qt wakes it up.

    `told` comes first: closing may wait for a change, a copied secret need not.
    """

    told = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch a pair of sockets that the interpreter writes to."""
        super().__init__(window)
        self._window = window
        self._ours, self._theirs = socket.socketpair()
        self._ours.settimeout(0)
        self._theirs.settimeout(0)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._close)

    def _wake(self) -> None:
        """Run the interpreter for a moment: it calls the handlers now."""
        self._ours.recv(64)

    def _close(self, _number: int, _frame: FrameType | None) -> None:
        self.told.emit()
        for dialog in self._window.findChildren(QWidget):
            if dialog.isWindow() and dialog.isVisible():
                dialog.hide()
        self._window.close()
