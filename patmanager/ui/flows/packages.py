"""Setting programs up with a token for packages: what the page asks for, and what it is told."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal

from patmanager.core.clients import Found, Plan, Source
from patmanager.core.faults import Fault
from patmanager.core.feed import Feed, feed_in
from patmanager.core.organizations import Organization
from patmanager.core.places import Place, Target
from patmanager.core.program import Program
from patmanager.core.tokens import Token, TokenDraft
from patmanager.core.words import explain
from patmanager.ui.command import Command
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.pages import Pages
from patmanager.ui.flows.used_tokens import UsedTokens, verdict_of
from patmanager.ui.package_token import PackageToken, not_among
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.state import State
from patmanager.ui.widgets.dropped import Dropped
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import said

if TYPE_CHECKING:
    from patmanager.core.setting_up import SetUp


class Packages(QObject):
    """Turns to the page and goes with the person through it.

    `commanded` hands on what another flow does, `brought` a text to be explained, `cancelled`
    that nobody waits for the sign-in any more.
    """

    commanded = Signal(Command)
    brought = Signal(Dropped)
    cancelled = Signal()

    def __init__(self, desk: Desk, pages: Pages) -> None:
        """Make the page when it is first asked for."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = desk.presenter
        self._pages = pages
        self._page: PackagesPage | None = None
        self._source: Source | None = None
        self._feed: Feed | None = None
        self._plan: Plan | None = None
        self._made: Token | None = None
        self._used: UsedTokens | None = None
        self._number = 0

    def open(self) -> None:
        """Turn to the page; look which programs there are, and which are set up."""
        if self._page is None:
            self._page = self._made_page()
        self._page.drop_answer()
        self._pages.open(self._page)
        self._look(self._page)

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
        self._step()

    def show_refusal(self, fault: Fault) -> None:
        """Explain on the page why nobody is signed in, if it is seen."""
        if self._page is not None and self._page.isVisible():
            self._page.show_fault(explain(fault))

    def _made_page(self) -> PackagesPage:
        page = PackagesPage(self._presenter.program.catalogue)
        page.changed.connect(self._plan_anew)
        page.source.typed.connect(self._understand)
        page.source.brought.connect(self._look_in)
        page.deed.clicked.connect(self._do)
        page.left.connect(self._pages.leave)
        page.waiting.cancel.clicked.connect(self.cancelled)
        page.help_asked.connect(lambda text: self.brought.emit(Dropped(text=text)))
        self._used = UsedTokens(self._desk, page)
        self._used.changed.connect(lambda: self._look(page))
        return page

    def _look(self, page: PackagesPage) -> None:
        program = self._presenter.program

        def work() -> tuple[tuple[Found, ...], tuple[Place, ...]]:
            connecting = program.connecting
            found = connecting.find()
            return tuple(each for each in found if connecting.is_for_feeds(each.client)), (
                connecting.places()
            )

        def then(answer: tuple[tuple[Found, ...], tuple[Place, ...]]) -> None:
            found, places = answer
            page.programs.show_programs(found)
            page.used.show_places(places, self._used_name)
            page.programs.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self._step()

        self._presenter.tasks.run(work, then, owner=self, otherwise=self._failed)

    def _understand(self, text: str) -> None:
        """Read an address; a fault says what is missing."""
        page, program = self._page, self._presenter.program
        if page is None:
            return
        if not text:
            self._feed = self._source = None
            page.source.clear_answer()
            self._plan_anew()
            return

        def then(feed: Feed) -> None:
            self._feed, self._source = feed, None
            page.source.show_feed(shown_name(feed.name), shown_name(feed.organization))
            self._plan_anew()

        def otherwise(fault: Fault) -> None:
            self._feed = self._source = None
            message = explain(fault)
            more = " ".join(said(step) for step in message.what_to_do)
            page.source.show_refusal(said(message.what_happened), more)
            self._plan_anew()

        self._presenter.tasks.run(
            lambda: feed_in(text, program.connecting.host), then, owner=self, otherwise=otherwise
        )

    def _look_in(self, folder: Path) -> None:
        """Read a project's folder: it names the feed, and often the program."""
        page, program = self._page, self._presenter.program
        if page is None:
            return

        def then(sources: tuple[Source, ...]) -> None:
            if not sources:
                page.source.show_refusal(
                    self.tr("No file in {folder} names a feed.").format(
                        folder=shown_name(folder.name)
                    ),
                    self.tr("Paste the feed’s address instead: Artifacts, Connect to feed."),
                )
                return
            chosen = page.programs.program()
            mine = [each for each in sources if chosen and each.client is chosen.client]
            self._source = (mine or list(sources))[0]
            self._feed = self._source.feed
            with QSignalBlocker(page.programs):
                page.programs.choose(self._source.client)
            page.source.show_address(self._feed.root)
            page.source.show_feed(shown_name(self._feed.name), shown_name(self._feed.organization))
            self._plan_anew()

        self._presenter.tasks.run(
            lambda: program.connecting.sources_in(folder),
            then,
            owner=self,
            otherwise=self._failed,
        )

    def _used_name(self, place: Place) -> str:
        return "" if self._used is None else self._used.name_of(place)

    def _plan_anew(self) -> None:
        """Find out what would be written; only the latest question is answered."""
        page, program = self._page, self._presenter.program
        if page is None:
            return
        page.drop_answer()
        self._plan = None
        self._number += 1
        number, target, chosen = self._number, self._target(), page.programs.program()
        if target is None or chosen is None:
            page.show_plan(None)
            self._step()
            return

        def then(plan: Plan) -> None:
            if number == self._number:
                self._plan = plan
                page.show_plan(plan)
                self._step()

        def otherwise(fault: Fault) -> None:
            if number == self._number:
                page.show_plan(None)
                page.show_fault(explain(fault))
                self._step()

        self._presenter.tasks.run(
            lambda: program.connecting.plan(chosen.client, target),
            then,
            owner=self,
            otherwise=otherwise,
        )

    def _target(self) -> Target | None:
        feed, source = self._feed, self._source
        if feed is None:
            return None
        alias = "" if source is None else source.alias
        return Target(feed.organization, feed.root, feed.name, alias, everywhere=source is None)

    def _step(self) -> None:
        """Name the next deed, and what keeps it from being done."""
        page, state = self._page, self._presenter.state
        if page is None:
            return
        if self._feed is None or page.programs.program() is None or self._plan is None:
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

    def _do(self) -> None:
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
            self._step()
            page.show_result(sign, verdict_of(done.place, done.tested), done.tested.sentence)
        self._look(page)

    def _failed(self, fault: Fault) -> None:
        self._presenter.sign_in_needed(fault)
        if self._page is not None:
            self._page.show_fault(explain(fault))
            self._step()


def _set_up(
    program: Program, where: Organization, wanted: Token | TokenDraft, plan: Plan, chosen: Found
) -> "SetUp":
    """Make the token unless it is made already, and set the program up; blocks."""
    if isinstance(wanted, Token):
        return program.setting_up.go_on(where, wanted, plan, chosen.client)
    return program.setting_up.begin(where, wanted, plan, chosen.client)
