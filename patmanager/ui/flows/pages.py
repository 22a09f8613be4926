"""What is not about one token: welcome, settings, history, about, help, export."""

from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from patmanager.core.export import csv_of
from patmanager.core.faults import Fault
from patmanager.core.operations import Operation
from patmanager.core.organizations import SignInKind
from patmanager.core.settings import Settings
from patmanager.core.words import explain
from patmanager.ui.dialogs.help import HelpDialog
from patmanager.ui.pages.about import AboutDialog, Facts
from patmanager.ui.pages.history import HistoryDialog
from patmanager.ui.pages.settings import SettingsPage
from patmanager.ui.pages.welcome import Welcome, WelcomePage
from patmanager.ui.presenter import Presenter
from patmanager.ui.state import SigningIn, State
from patmanager.ui.window import Window
from patmanager.ui.wording import catalogue_text

_HISTORY = 500


class Pages(QObject):
    """Turns the window's pages; `sign_in_asked` carries a way of signing in."""

    sign_in_asked = Signal(SignInKind)
    sign_in_cancelled = Signal()
    settings_saved = Signal(Settings)
    explain_asked = Signal()
    packages_asked = Signal()

    def __init__(self, presenter: Presenter, window: Window) -> None:
        """Show the token page."""
        super().__init__(presenter)
        self._presenter = presenter
        self._window = window
        self._welcome: WelcomePage | None = None
        self._settings: SettingsPage | None = None
        self._aside: QWidget | None = None
        self._waiting: SigningIn | None = None
        self._offered: Welcome | None = None

    def show_state(self, state: State) -> None:
        """Turn to the page that `state` calls for."""
        if self._aside is not None:
            self._window.show_page(self._aside)
            return
        wants_sign_in = state.accounts == () and not state.listings
        if state.signing_in is None and not wants_sign_in:
            self._waiting = None
            self._window.show_page(self._window.tokens)
            return
        self._show_welcome(state)

    def show_refusal(self, fault: Fault) -> None:
        """Explain on the welcome page why nobody is signed in."""
        if self._welcome is not None:
            self._waiting = None
            self._welcome.show_fault(explain(fault))

    def open_settings(self) -> None:
        """Turn to the settings."""
        if self._settings is None:
            self._settings = SettingsPage(self._presenter.program.settings)
            self._settings.saved.connect(self._save)
        self.open(self._settings)

    def open(self, page: QWidget) -> None:
        """Turn to a page that stays until it is left."""
        self._aside = page
        self._window.show_page(page)
        page.setFocus()

    def leave(self) -> bool:
        """Turn back to the tokens; tells whether there was anything to leave."""
        was, self._aside = self._aside, None
        self.show_state(self._presenter.state)
        return was is not None

    def open_history(self) -> None:
        """Show what was done on this computer."""
        ledger = self._presenter.program.ledger

        def then(operations: tuple[Operation, ...]) -> None:
            dialog = HistoryDialog(operations, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._presenter.tasks.run(
            lambda: ledger.history(_HISTORY), then, owner=self, otherwise=self._presenter.report
        )

    def open_about(self) -> None:
        """Tell versions, the keychain in use, and whom the program talks to."""
        program, label = self._presenter.program, self._presenter.state.keychain or ""

        def then(hosts: tuple[str, ...]) -> None:
            facts = Facts(program.version, label, hosts, program.is_demo)
            dialog = AboutDialog(facts, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._presenter.tasks.run(
            lambda: program.hosts, then, owner=self, otherwise=self._presenter.report
        )

    def open_help(self) -> None:
        """Say where to find what, and list the keys."""
        dialog = HelpDialog(self._window.menuBar(), self._window.actions_, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self) -> None:
        """Ask for a file and write the visible tokens into it, without secrets."""
        dialog = QFileDialog(self._window, self.tr("Export list as CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Comma-separated values (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("tokens.csv")
        dialog.fileSelected.connect(self.write_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_list(self, path: str) -> None:
        """Write the visible tokens to `path`, all of it or nothing."""
        state, program = self._presenter.state, self._presenter.program
        rows = self._window.tokens.model.seen()
        text = csv_of(
            (row.token for row in rows),
            state.now,
            can_do=lambda scopes: program.catalogue.can_do(scopes, catalogue_text),
            kept=state.kept,
            notes=dict(state.notes),
        )
        file = QSaveFile(path)
        # A mark tells spreadsheets that names are UTF-8.
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if written and file.write(text.encode("utf-8-sig")) >= 0 and file.commit():
            sentence = self.tr("%n token(s) written to {file}.", "", len(rows))
        else:
            sentence = self.tr("{file} could not be written; nothing was changed.")
        self._presenter.said.emit(sentence.format(file=Path(path).name))

    def _show_welcome(self, state: State) -> None:
        settings = self._presenter.program.settings
        offered = Welcome(
            state.sign_in_kinds,
            bool(settings.client_id) or state.is_demo,
            state.is_demo,
            state.session_kept,
        )
        if self._welcome is None:
            self._welcome = WelcomePage(offered)
            self._welcome.sign_in_requested.connect(self.sign_in_asked)
            self._welcome.cancelled.connect(self.sign_in_cancelled)
            self._welcome.registered.connect(self._register)
            self._welcome.explain_asked.connect(self.explain_asked)
            self._welcome.packages_asked.connect(self.packages_asked)
        if offered != self._offered:
            self._offered = offered
            self._welcome.show_welcome(offered)
        self._window.show_page(self._welcome)
        self._show_waiting(self._welcome, state.signing_in)

    def _show_waiting(self, page: WelcomePage, waiting: SigningIn | None) -> None:
        before, self._waiting = self._waiting, waiting
        if waiting == before:
            return
        if waiting is None:
            if self._offered is not None:
                page.show_welcome(self._offered)
            return
        if before is None or before.kind is not waiting.kind:
            page.show_waiting(waiting.kind)
        if waiting.code is not None:
            page.show_code(waiting.code)
        elif waiting.link:
            page.show_link(waiting.link, opened=waiting.has_browser)

    def _register(self, client_id: str, tenant: str) -> None:
        self._save({"client_id": client_id, "tenant": tenant})

    def _save(self, changes: dict[str, object]) -> None:
        program = self._presenter.program

        def then(settings: Settings) -> None:
            if self._settings is not None:
                self._settings.show_saved(settings)
            self.settings_saved.emit(settings)

        def otherwise(fault: Fault) -> None:
            if self._settings is not None and self._aside is self._settings:
                self._settings.show_fault(explain(fault))
            else:
                self.show_refusal(fault)

        self._presenter.tasks.run(
            lambda: program.save_settings(changes),
            then,
            owner=self,
            otherwise=otherwise,
            must_finish=True,
        )
