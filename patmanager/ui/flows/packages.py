"""Setting programs up with a token for packages: what the page asks for, and what it is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from patmanager.core.clients import Found, Plan
from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.program import Program
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.command import Command
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.pages import Pages
from patmanager.ui.flows.planning import Planning
from patmanager.ui.flows.used_tokens import verdict_of
from patmanager.ui.package_token import PackageToken, not_among
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.state import Chosen, State
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import shown_name

if TYPE_CHECKING:
    from patmanager.core.setting_up import SetUp


class Packages(Planning):
    """Turns to the page and goes with the person through it.

    `commanded` hands on what another flow does, `cancelled` that nobody waits for the sign-in any
    more.
    """

    commanded = Signal(Command)
    cancelled = Signal()

    def __init__(self, desk: Desk, pages: Pages) -> None:
        """Make the page when it is first asked for."""
        super().__init__(desk, pages)
        self._made: Token | None = None
        self._own = ""

    def open(self) -> None:
        """Turn to the page; look which programs there are, and which are set up."""
        page = self._page
        if page is None:
            page = self._join(PackagesPage(self._presenter.program.catalogue))
            page.waiting.cancel.clicked.connect(self.cancelled)
            page.others_asked.connect(self._show_others)
        page.drop_answer()
        self._pages.open(page)
        self._look(page)

    def keep_going(self, chosen: Chosen) -> None:
        """Turn to the page, and give tokens that programs use more time, or replace them."""
        self.open()
        if self._used is not None:
            self._used.keep_going(chosen)

    def show_state(self, state: State) -> None:
        """Follow the sign-in, and what becomes possible with it."""
        page = self._page
        if page is None or not page.isVisible():
            return
        waiting = state.signing_in
        page.waiting.setVisible(waiting is not None)
        if waiting is not None:
            if waiting.code is not None:
                page.waiting.show_code(waiting.code)
            elif waiting.link:
                page.waiting.show_link(waiting.link, opened=waiting.has_browser)
            else:
                page.waiting.begin(waiting.kind)
        self.step()

    def show_refusal(self, fault: Fault) -> None:
        """Explain on the page why nobody is signed in, if it is seen."""
        if self._page is not None and self._page.isVisible():
            self._page.show_fault(explain(fault))

    def fits(self, found: Found) -> bool:
        """Offer what installs packages."""
        return self._presenter.program.connecting.is_for_feeds(found.client)

    def step(self) -> None:
        """Name the next deed, and what keeps it from being done."""
        page, state = self._page, self._presenter.state
        if page is None:
            return
        is_known = self._plan is not None and page.programs.program() is not None
        if self._feed is None or not is_known or state.signing_in is not None:
            page.show_step("")
            return
        if not state.accounts:
            page.show_step(self.tr("&Sign in"), sentence=self.tr("Sign in to go on."))
            return
        where = self._where()
        if where is None:
            page.show_step(self.tr("&Create and set up"), not_among(state, self._feed.organization))
            return
        token = self._token(page, where)
        why_not = token.why_not() if self._ready(page, where) is None else ""
        page.show_step(self.tr("&Create and set up"), why_not, sentence=token.review())

    def _token(self, page: PackagesPage, where: Organization) -> PackageToken:
        chosen = page.programs.program()
        label = "" if chosen is None else chosen.label
        return PackageToken(self._desk.offer(), where, page.levels.scopes(), label)

    def _ready(self, page: PackagesPage, where: Organization) -> Token | None:
        """Return the token that an earlier try made and kept, if it is what is wanted now."""
        made = self._made
        if made is None or made.organization.casefold() != where.name.casefold():
            return None
        return made if set(made.scopes) == set(page.levels.scopes()) else None

    def _where(self) -> Organization | None:
        feed = self._feed
        known = self._presenter.state.organizations
        wanted = "" if feed is None else feed.organization.casefold()
        return next((each for each in known if each.name.casefold() == wanted), None)

    def do(self) -> None:
        """Sign in, or make the token and set the program up."""
        page, plan, where = self._page, self._plan, self._where()
        if page is None:
            return
        if not self._presenter.state.accounts:
            self.commanded.emit(Command.ADD_ACCOUNT)
            return
        chosen = page.programs.program()
        if plan is None or where is None or chosen is None:
            return
        program = self._presenter.program
        wanted = self._ready(page, where) or self._token(page, where).draft()
        page.show_busy(
            self.tr("Creating the token and setting {program} up…").format(program=chosen.label)
        )
        self._desk.change(
            (),
            lambda: _set_up(program, where, wanted, plan, chosen),
            lambda done: self._done(where, done),
            self._failed,
            owner=page,
        )

    def _done(self, where: Organization, done: "SetUp") -> None:
        """Say what it came to; the token is in the list in any case."""
        page, presenter = self._page, self._presenter
        presenter.put_token(where, done.token)
        self._desk.listings.refresh_some(where)
        if page is None:
            return
        self._made = done.token if done.place is None and done.is_kept else None
        if done.fault is not None:
            page.show_fault(explain(done.fault))
            presenter.said.emit(self.tr("The token is made; the program is not set up yet."))
        elif done.tested is not None and done.place is not None:
            sign = Sign.DONE if done.is_good else Sign.CARE
            self._plan = None
            page.show_plan(None)
            self.step()
            page.show_result(sign, verdict_of(done.place, done.tested), done.tested.sentence)
            self._own = done.token.authorization_id
            page.show_other_tokens([shown_name(each.name) for each in self._others()])
        self._look(page)

    def _others(self) -> tuple[Token, ...]:
        """Return the tokens for the same program that work and whose secret is not kept here.

        They are told by their names, which this program gives: program, computer, month.
        """
        page, state = self._page, self._presenter.state
        chosen = None if page is None else page.programs.program()
        where = self._where()
        if chosen is None or where is None:
            return ()
        return tuple(
            token
            for token in state.living().get(where.key, ())
            if token.name.startswith(f"{chosen.label} – ")
            and token.authorization_id not in {*state.kept, self._own}
        )

    def _show_others(self) -> None:
        """Show them among all tokens, chosen, to be revoked there."""
        where, others = self._where(), self._others()
        self._pages.leave()
        if where is not None:
            key_of = self._presenter.key_of
            self._presenter.reveal(*(key_of(where.account, each) for each in others))


def _set_up(
    program: Program, where: Organization, wanted: Token | TokenDraft, plan: Plan, chosen: Found
) -> "SetUp":
    """Make the token unless it is made already, and set the program up; blocks."""
    if isinstance(wanted, Token):
        return program.setting_up.go_on(where, wanted, plan, chosen.client)
    return program.setting_up.begin(where, wanted, plan, chosen.client)
