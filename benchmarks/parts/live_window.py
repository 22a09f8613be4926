"""The program's window at work, offscreen.

Prints how long its event loop stood still at most, in ms, and the most memory it used, in MiB.

python live_window.py SCENARIO [READY_FILE]

    start       with what the ledger holds, from the first painting on
    refresh     signed in to the emulator of the file, until all lists are in
    report      the same for an administrator, while the report on an organization is made
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.parts.box import CLIENT_ID, visitor_of
from benchmarks.parts.peak import peak
from benchmarks.parts.watchdog import Watchdog
from patmanager import wiring
from patmanager.core.administration import PERMISSIONS
from patmanager.core.organizations import SignInKind
from patmanager.core.program import Program
from patmanager.core.prompts import SignInPrompt
from patmanager.ui import app
from patmanager.ui.command import Command
from patmanager.ui.pages.administration import AdministrationPage
from patmanager.ui.plain_import import restore_import
from patmanager.ui.remembered import InMemory
from patmanager.ui.theme import Theme

_SECONDS = {"start": 5.0, "refresh": 120.0, "report": 60.0}
"""After which it is over, whether done or not."""

_LOOK = 500
"""Milliseconds between two looks whether it is done."""


class Live(QObject):
    """A window that works, watched from its first painting to the end of its work."""

    def __init__(self, scenario: str, program: Program, application: QApplication) -> None:
        """Begin as the program itself does."""
        super().__init__()
        self._scenario, self._program = scenario, program
        self._running = app.Running(program, (), Theme(application), InMemory())
        self._dog = Watchdog(self)
        self._until = time.monotonic() + _SECONDS[scenario]
        self._steps = self._work()
        self._running.window.painted.connect(self._dog.begin)
        self._running.window.painted.connect(self._running.begin)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)
        self._running.window.show()

    @property
    def longest(self) -> float:
        """The longest time without a round of events, in seconds."""
        return self._dog.longest

    def _look(self) -> None:
        awaited = next(self._steps, "")
        if not awaited or (self._scenario == "start" and time.monotonic() > self._until):
            QApplication.quit()
        elif time.monotonic() > self._until:
            message = f"{self._scenario} still waits for {awaited}"
            raise RuntimeError(message)

    def _work(self) -> Iterator[str]:
        """Do one step after the other, and tell what is waited for."""
        presenter, window = self._running.presenter, self._running.window
        while self._scenario == "start":
            yield "the end"
        while presenter.state.updated_at is None or presenter.state.refreshing is not None:
            yield "the lists"
        if self._scenario == "refresh":
            return
        window.actions_.given.emit(Command.ADMINISTRATION)
        while not (pages := window.findChildren(AdministrationPage)):
            yield "the page"
        view = pages[0].report
        pages[0].parts.setCurrentWidget(view)
        while not (view.isVisible() and view.begin.isEnabled()):
            yield "the report's part of the page"
        view.begin.click()
        while not view.pause.isVisible():
            yield "the beginning"
        while view.pause.isVisible():
            yield "the report"


def main(scenario: str, ready_file: str = "") -> int:
    """Show it, and print the figure."""
    restore_import()
    application = app._application(demo=False)  # noqa: SLF001 - as the program makes it
    overrides = {"client_id": CLIENT_ID, "administration": "true"} if ready_file else {}
    program, _ = wiring.build(
        endpoints=Path(ready_file) if ready_file else None, overrides=overrides
    )
    if ready_file:
        role = "administrator" if scenario == "report" else "developer"
        _sign_in(program, Path(ready_file), role)
    live = Live(scenario, program, application)
    application.exec()
    print(live.longest * 1000, peak(os.getpid()), flush=True)
    program.close()
    return 0


def _sign_in(program: Program, ready_file: Path, role: str) -> None:
    visitor = visitor_of(ready_file, role)

    def open_page(address: str) -> bool:
        Thread(target=visitor.open_page, args=(address,), daemon=True).start()
        return True

    permissions = PERMISSIONS if role == "administrator" else ()
    program.identity.sign_in(SignInKind.BROWSER, SignInPrompt(open_page), permissions=permissions)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
