"""What setting a program up has in common: which program, where from, what would be written."""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal

from patmanager.core.clients import Found, Plan, Source
from patmanager.core.faults import Fault
from patmanager.core.feed import Feed, feed_in
from patmanager.core.places import Place, Target
from patmanager.core.words import explain
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.pages import Pages
from patmanager.ui.flows.used_tokens import UsedTokens
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.widgets.dropped import Dropped
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import said


class Planning(QObject):
    """Follows the questions of a page; a kind of it names the deed in `step` and does it in `do`.

    `brought` carries a text to be explained.
    """

    brought = Signal(Dropped)

    def __init__(self, desk: Desk, pages: Pages) -> None:
        """Have no page yet."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = desk.presenter
        self._pages = pages
        self._page: PackagesPage | None = None
        self._source: Source | None = None
        self._feed: Feed | None = None
        self._plan: Plan | None = None
        self._used: UsedTokens | None = None
        self._number = 0

    def step(self) -> None:
        """Name the next deed, and what keeps it from being done."""
        raise NotImplementedError

    def do(self) -> None:
        """Do the deed."""
        raise NotImplementedError

    def fits(self, found: Found) -> bool:
        """Tell whether a program is on offer; called off the UI thread."""
        raise NotImplementedError

    def _join(self, page: PackagesPage) -> PackagesPage:
        """Follow a page, and turn to it from now on."""
        page.changed.connect(self._plan_anew)
        page.source.typed.connect(self._understand)
        page.source.brought.connect(self._look_in)
        page.deed.clicked.connect(self.do)
        page.left.connect(self._pages.leave)
        page.help_asked.connect(lambda text: self.brought.emit(Dropped(text=text)))
        self._used = UsedTokens(self._desk, page)
        self._used.changed.connect(lambda: self._look(page))
        self._page = page
        return page

    def _look(self, page: PackagesPage) -> None:
        """Find out which programs there are, and which are set up."""
        program = self._presenter.program

        def work() -> tuple[tuple[Found, ...], tuple[Place, ...]]:
            found = tuple(each for each in program.connecting.find() if self.fits(each))
            return found, program.connecting.places()

        def then(answer: tuple[tuple[Found, ...], tuple[Place, ...]]) -> None:
            found, places = answer
            page.programs.show_programs(found)
            if self._used is not None:
                page.used.show_places(places, self._used.name_of, self._used.ends_soon)
            page.programs.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self.step()

        self._presenter.tasks.run(work, then, owner=page, otherwise=self._failed)

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

    def _plan_anew(self) -> None:
        """Find out what would be written; only the latest question is answered."""
        page, program = self._page, self._presenter.program
        if page is None:
            return
        page.drop_answer()
        self._plan = None
        self._number += 1
        number, chosen = self._number, page.programs.program()
        target = None if chosen is None else self.target(chosen)
        if target is None or chosen is None:
            page.show_plan(None)
            self.step()
            return

        def then(plan: Plan) -> None:
            if number == self._number:
                self._plan = plan
                page.show_plan(plan)
                self.step()

        def otherwise(fault: Fault) -> None:
            if number == self._number:
                page.show_plan(None)
                page.show_fault(explain(fault))
                self.step()

        self._presenter.tasks.run(
            lambda: program.connecting.plan(chosen.client, target),
            then,
            owner=self,
            otherwise=otherwise,
        )

    def target(self, _chosen: Found) -> Target | None:
        """Return what the chosen program is to reach, `None` while that is not known: the feed."""
        feed, source = self._feed, self._source
        if feed is None:
            return None
        alias = "" if source is None else source.alias
        return Target(feed.organization, feed.root, feed.name, alias, everywhere=source is None)

    def _failed(self, fault: Fault) -> None:
        self._presenter.sign_in_needed(fault)
        if self._page is not None:
            self._page.show_fault(explain(fault))
            self.step()
