"""Starts the window: first what can be painted from the ledger, then everything slow."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from patmanager.core.faults import Fault
from patmanager.core.organizations import Listing
from patmanager.core.program import Program
from patmanager.ui import garbage
from patmanager.ui.early import Early
from patmanager.ui.plurals import EnglishPlurals
from patmanager.ui.presenter import Presenter, ordered
from patmanager.ui.qt_messages import hear_qt
from patmanager.ui.remembered import InFile, InMemory, Remembered
from patmanager.ui.single_instance import SingleInstance
from patmanager.ui.state import Problem, State
from patmanager.ui.tasks import Tasks
from patmanager.ui.theme import Theme, readable_font
from patmanager.ui.translation import speak
from patmanager.ui.window import Window

if TYPE_CHECKING:
    from patmanager.ui.clipboard import ClipboardService

_SWITCH_SECONDS = 0.001
"""After which a thread of Python's lets another one go on; painting waits for that many a time."""


def main(arguments: list[str]) -> int:
    """Open the window and return the exit status when it is closed.

    `arguments` are those after the program's name: `--demo`, `--endpoints F`, `--set KEY=VALUE`.
    """
    options = _options(arguments)
    sys.setswitchinterval(_SWITCH_SECONDS)
    application = _application(demo=options.demo)
    instance = SingleInstance(_folder(demo=options.demo))
    if not instance.claim():
        return 0
    try:
        program, troubles = _built(options)
    except Fault as fault:
        speak(application, "")
        return _explain(fault)
    speak(application, program.settings.language)
    theme = Theme(application, program.settings.color_scheme)
    running = Running(program, troubles, theme, _remembered(demo=options.demo))
    instance.asked.connect(running.come_to_front)
    deeds = (garbage.begin, instance.listen, partial(_obey_signals, running))
    running.window.painted.connect(lambda: running.begin(*deeds))
    guarded, sys.excepthook = sys.excepthook, running.tell_uncaught
    hear_qt(program.redact)
    running.window.show()
    try:
        return application.exec()
    finally:
        qInstallMessageHandler(None)
        sys.excepthook = guarded
        instance.release()
        program.close()


class Running(QObject):
    """The program while its window is open."""

    def __init__(
        self,
        program: Program,
        troubles: tuple[Fault, ...],
        theme: Theme,
        remembered: Remembered,
        open_page: Callable[[str], bool] | None = None,
    ) -> None:
        """Build the window and draw what the ledger knows."""
        super().__init__()
        self.program = program
        self._theme = theme
        self._open_page = open_page or _open_page
        self.tasks = Tasks(self)
        self.tasks.broke.connect(self._tell_bug)
        state = first_state(program, troubles)
        self.presenter = Presenter(program, self.tasks, state)
        self.window = Window(program.catalogue, remembered)
        self.window.show_state(state)
        self._early = Early(self.window, self)
        self._router: QObject | None = None
        self._clipboard: ClipboardService | None = None
        self._last_resort: QWidget | None = None

    def begin(self, *deeds: Callable[[], object]) -> None:
        """Do the deeds once the window has been painted, load the dialogs, and begin in earnest."""
        from patmanager.ui.afterwards import MODULES, Afterwards  # noqa: PLC0415 - as it says

        loading = (partial(import_module, name) for name in MODULES)
        Afterwards((*deeds, *loading, self._go_on), self).begin()

    def _go_on(self) -> None:
        from patmanager.ui.clipboard import system_clipboard  # noqa: PLC0415 - not for painting
        from patmanager.ui.leaving import Leaving  # noqa: PLC0415 - as above
        from patmanager.ui.router import Router  # noqa: PLC0415 - as above

        clipboard = system_clipboard(
            QApplication.clipboard(), seconds=self.program.settings.clipboard_seconds, parent=self
        )
        router = Router(self.presenter, self.window, clipboard, self._open_page)
        router.pages.settings_saved.connect(
            lambda settings: self._theme.set_scheme(settings.color_scheme)
        )
        self._router = router
        self._clipboard = clipboard
        leaving = Leaving(self.presenter, self.tasks, self.window)
        self.window.may_close = leaving.may_close
        self._early.hand_on()
        router.begin()

    def clear_clipboard(self) -> None:
        """Take a secret off the clipboard, if one lies there."""
        if self._clipboard is not None:
            self._clipboard.clear_now()

    def come_to_front(self) -> None:
        """Show the window over the others: somebody started the program again."""
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def tell_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show what nobody caught: the hook for errors in slots."""
        self._tell_bug(error.with_traceback(trace) if isinstance(error, kind) else error)

    def _tell_bug(self, error: BaseException) -> None:
        import traceback  # noqa: PLC0415 - hardly ever needed

        from patmanager.ui.dialogs.last_resort import LastResort  # noqa: PLC0415 - as above

        report = self.program.redact("".join(traceback.format_exception(error)))
        if sys.stderr is not None:
            sys.stderr.write(report)
        if self._last_resort is not None:
            return
        report = f"patmanager {self.program.version}\n{report}"
        dialog = LastResort(report, self.window)
        self._last_resort = dialog

        def gone(_result: int) -> None:
            self._last_resort = None
            dialog.deleteLater()

        dialog.finished.connect(gone)
        dialog.open()


def first_state(program: Program, troubles: tuple[Fault, ...] = ()) -> State:
    """Return what can be shown before any neighbour is asked: the ledger's last inventory."""
    listings: tuple[Listing, ...] = ()
    kept: frozenset[str] = frozenset()
    notes: dict[str, str] = {}
    problems = [Problem(type(fault).__name__, fault) for fault in troubles]
    try:
        ledger = program.ledger
        listings, kept, notes = ordered(ledger.listings()), ledger.kept(), ledger.notes()
        if ledger.problem is not None:
            problems.append(Problem("ledger", ledger.problem))
    except Fault as fault:
        problems.append(Problem("ledger", fault))
    return State(
        now=program.clock.now(),
        is_demo=program.is_demo,
        rules=program.rules,
        listings=listings,
        kept=kept,
        notes=notes,
        problems=tuple(problems),
        soon=timedelta(days=program.settings.soon_days),
        administers=program.settings.administration,
    )


def _options(arguments: list[str]) -> Namespace:
    """Read the arguments; the usual start has none, and need not wait for a parser."""
    if not arguments:
        return Namespace(demo=False, endpoints=None, set=[])
    parser = ArgumentParser("patmanager", description="Look after Azure DevOps access tokens.")
    parser.add_argument("--demo", action="store_true", help="on an Azure DevOps inside the program")
    parser.add_argument("--endpoints", type=Path, help="file that says where the services are")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a setting for this run only",
    )
    return parser.parse_args(arguments)


def _built(options: Namespace) -> tuple[Program, tuple[Fault, ...]]:
    from patmanager import wiring  # noqa: PLC0415 - the application comes first

    pairs = [pair.partition("=") for pair in options.set]
    overrides = {name: value for name, _, value in pairs}
    program, troubles = wiring.build(
        demo=options.demo, endpoints=options.endpoints, overrides=overrides
    )
    wiring.guard(program)
    return program, troubles


def _application(*, demo: bool) -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName(_name(demo=demo))
    application.setApplicationDisplayName("patmanager")
    application.setDesktopFileName("patmanager")
    application.installTranslator(EnglishPlurals(application))
    application.setFont(readable_font(application.font()))
    return application


def _obey_signals(running: Running) -> None:
    from patmanager.ui.leaving import Signals  # noqa: PLC0415 - not for painting

    Signals(running.window).told.connect(running.clear_clipboard)


def _explain(fault: Fault) -> int:
    """Say in a window of its own why the program cannot start."""
    from patmanager.core.words import explain  # noqa: PLC0415 - hardly ever needed
    from patmanager.ui.dialogs.fault import FaultDialog  # noqa: PLC0415 - as above

    dialog = FaultDialog(explain(fault))
    dialog.show()
    QApplication.exec()
    return 1


def _name(*, demo: bool) -> str:
    return "patmanager-demo" if demo else "patmanager"


def _folder(*, demo: bool) -> Path:
    """Return a folder of this person for the lock: short-lived where the system has such."""
    places = QStandardPaths.StandardLocation
    for place in (places.RuntimeLocation, places.GenericStateLocation):
        path = QStandardPaths.writableLocation(place)
        if path:
            return Path(path) / _name(demo=demo)
    return Path(QStandardPaths.writableLocation(places.TempLocation)) / _name(demo=demo)


def _remembered(*, demo: bool) -> Remembered:
    if demo:
        return InMemory()
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return InFile(Path(folder) / _name(demo=demo) / "window.ini")


def _open_page(link: str) -> bool:
    """Open a page in the person's browser; tells whether one started."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - not for painting
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode()))
