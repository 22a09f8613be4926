"""The health of one's own tokens: what is found or leaked, and the way to what helps."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from patmanager.core.findings import Finding
from patmanager.core.organizations import Organization
from patmanager.core.tokens import Token
from patmanager.ui.command import Command, why_off
from patmanager.ui.dialogs.leaked import LeakedDialog
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.pages import Pages
from patmanager.ui.pages.health import HealthPage
from patmanager.ui.state import State
from patmanager.ui.widgets.finding_group import COMMANDS


class Health(QObject):
    """Turns to the page and keeps it true; `commanded` hands on what helps."""

    commanded = Signal(Command)

    def __init__(self, desk: Desk, pages: Pages) -> None:
        """Make the page when it is first asked for."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = desk.presenter
        self._pages = pages
        self._page: HealthPage | None = None

    def open(self) -> None:
        """Look, then turn to the page."""
        if self._page is None:
            self._page = HealthPage()
            self._page.chosen.connect(self._fix)
            self._page.left.connect(self._pages.leave)
        self._look(self._pages.open)

    def show_state(self, _state: State) -> None:
        """Look again while the page is seen."""
        if self._page is not None and self._page.isVisible():
            self._look(_as_it_is)

    def leaked(self, where: Organization, token: Token) -> None:
        """Say what to do about a token whose secret leaked, and lead there."""
        state = self._presenter.state
        deeds = (Command.REVOKE, Command.ROTATE)
        reasons = {each: why_off(each, state, ((where, token),)) for each in deeds}
        known = self._desk.known((where, token))
        dialog = LeakedDialog(where, token, known, reasons, self._desk.window)
        dialog.commanded.connect(self.commanded)
        self._desk.open(dialog)

    def _look(self, afterwards: Callable[[HealthPage], None]) -> None:
        """Look at every token, off the UI thread: there may be very many."""
        state = self._presenter.state
        checkup = state.checkup(self._presenter.program.catalogue)

        def then(findings: tuple[Finding, ...]) -> None:
            if self._page is None:
                return
            self._page.show_findings(findings, self._why_off)
            afterwards(self._page)
            if self._presenter.state is not state:
                # Something came in meanwhile, perhaps while the page was not seen yet.
                self._look(_as_it_is)

        self._presenter.tasks.run(lambda: checkup.of_listings(state.listings), then, owner=self)

    def _why_off(self, finding: Finding) -> str:
        chosen = ((finding.organization, finding.token),) if finding.token is not None else ()
        return why_off(COMMANDS[finding.fix], self._presenter.state, chosen)

    def _fix(self, finding: Finding) -> None:
        """Go to the token, where the rest of its details are, and do what helps."""
        presenter = self._presenter
        self._pages.leave()
        if finding.token is not None:
            presenter.reveal(presenter.key_of(finding.organization.account, finding.token))
        self.commanded.emit(COMMANDS[finding.fix])


def _as_it_is(_page: HealthPage) -> None:
    """Leave the page where it is."""
