"""The window with its real neighbours, at work by itself: `python -m tests.soak.program FOLDER`.

It lists, creates, rotates and revokes without a pause until its standard input is closed, and
says every few rounds, as a line of JSON, what it uses. Only signing in is stood in for: bearers
come from a file that the test renews.
"""

import gc
import json
import sys
import threading
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.ports import Identity
from patmanager.core.token_changes import TokenDraft
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import read_endpoints
from patmanager.services.files import Files
from patmanager.ui.app import first_state
from patmanager.ui.clipboard import system_clipboard
from patmanager.ui.presenter import Presenter
from patmanager.ui.remembered import InMemory
from patmanager.ui.router import Router
from patmanager.ui.tasks import Tasks
from patmanager.ui.theme import Theme
from patmanager.ui.window import Window
from patmanager.wiring import House
from tests.signed_in import FileIdentity

SCOPES = ("vso.packaging",)
EACH = 5
"""Rounds between two reports."""


class SoakHouse(House):
    """The program in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Read the addresses and the person from `folder`."""
        clock = SystemClock()
        self._who = folder / "who.json"
        where = read_endpoints(folder / "endpoints.json")
        files = Files.in_folder(folder / "data", clock)
        super().__init__("patmanager-soak", files, clock, {}, lambda: where)

    def _make_identity(self) -> Identity:  # type: ignore[override]  # of the port, that suffices
        return FileIdentity(self._who)


class Work(QObject):
    """One round after another: a refresh of the lists, then a token's whole life."""

    def __init__(self, program: SoakHouse) -> None:
        """Join the window as the program joins it."""
        super().__init__()
        self._program = program
        self._rounds = 0
        self._faults = 0
        self._last = ""
        self.tasks = Tasks(self)
        state = first_state(program)
        self._presenter = Presenter(program, self.tasks, state)
        self.window = Window(program.catalogue, InMemory())
        self.window.show_state(state)
        clipboard = system_clipboard(QApplication.clipboard(), seconds=30, parent=self)
        self._router = Router(self._presenter, self.window, clipboard, lambda _link: True)
        self._router.listings.finished.connect(self._live)
        self.window.painted.connect(self._router.begin)

    def _live(self) -> None:
        places = self._presenter.state.organizations
        where = next(each for each in places if each.name == "contoso")
        self.tasks.run(
            lambda: self._round(where),
            lambda _none: self._next(),
            owner=self,
            otherwise=self._failed,
        )

    def _round(self, where: Organization) -> None:
        """Let a token live: made, read, renewed, rotated, revoked."""
        lifecycle = self._program.lifecycle
        end = self._program.clock.now() + timedelta(days=9)
        draft = TokenDraft(where.name, f"soak {self._rounds}", SCOPES, end)
        first = lifecycle.create(where, draft).token
        lifecycle.secret_of(where, first)
        renewed = lifecycle.renew(where, first, end + timedelta(days=1)).token
        second = lifecycle.rotate(where, renewed, end)
        lifecycle.revoke_old(where, renewed, second)
        lifecycle.revoke(where, second.token)

    def _failed(self, fault: Fault) -> None:
        self._faults += 1
        self._last = repr(fault)
        self._next()

    def _next(self) -> None:
        self._rounds += 1
        if self._rounds % EACH == 0:
            gc.collect()
            faults = {"faults": self._faults, "last": self._last}
            report = {"rounds": self._rounds, **faults, **used()}
            sys.stdout.write(json.dumps(report) + "\n")
            sys.stdout.flush()
        QTimer.singleShot(0, self._router.listings.refresh)


def used() -> dict[str, int]:
    """Return what this process uses: resident KiB, threads, open descriptors."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    fields = dict(line.split(":", 1) for line in status.splitlines())
    return {
        "kib": int(fields["VmRSS"].split()[0]),
        "threads": int(fields["Threads"]),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "python_threads": threading.active_count(),
    }


def main(folder: Path) -> int:
    """Work until standard input ends."""
    application = QApplication(["soak"])
    program = SoakHouse(folder)
    Theme(application, "light")
    work = Work(program)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        work.tasks.call(application.quit, owner=work)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    work.window.show()
    application.exec()
    program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
