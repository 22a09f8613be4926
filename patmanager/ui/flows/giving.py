"""Giving a token that is there already to a program: git, az, or one that installs packages."""

from typing import TYPE_CHECKING

from patmanager.core.clients import Found
from patmanager.core.organizations import Organization
from patmanager.core.places import ClientName, Target
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.flows.planning import Planning
from patmanager.ui.flows.used_tokens import verdict_of
from patmanager.ui.pages.giving import GivingPage
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import shown_name

if TYPE_CHECKING:
    from patmanager.core.setting_up import SetUp

_NEEDS = {ClientName.GIT: ("vso.code", "vso.code_write")}
"""The scopes of which a program needs one; one that installs packages needs those for packages."""
_PACKAGES = ("vso.packaging", "vso.packaging_write")


class Giving(Planning):
    """Turns to the page of a token, and does what is asked there."""

    _where: Organization
    _token: Token

    def open(self, where: Organization, token: Token) -> None:
        """Turn to a page for this token."""
        self._where, self._token = where, token
        self._feed = self._source = self._plan = None
        page = GivingPage(self._presenter.program.catalogue)
        page.show_token(shown_name(token.name), shown_name(where.name))
        page.show_source(on=False)
        page.left.connect(page.deleteLater)
        self._join(page)
        self._pages.open(page)
        self._look(page)

    def fits(self, found: Found) -> bool:
        """Offer what the token is good for; any may be used with `az`."""
        program = self._presenter.program
        if found.client is ClientName.AZ:
            return True
        needed = _NEEDS.get(found.client, _PACKAGES)
        covers = program.catalogue.covers
        return any(covers(held, each) for held in self._token.scopes for each in needed)

    def target(self, chosen: Found) -> Target | None:
        """Return the feed, or the organization for git and az."""
        for_feeds = chosen.client not in {ClientName.GIT, ClientName.AZ}
        if isinstance(self._page, GivingPage):
            self._page.show_source(on=for_feeds)
        if for_feeds:
            return super().target(chosen)
        address = self._presenter.program.connecting.address_of(self._where)
        return Target(self._where.name, address)

    def step(self) -> None:
        """Offer to set the program up once it is known what would be written."""
        page = self._page
        if page is None:
            return
        chosen = page.programs.program()
        if chosen is None or self._plan is None:
            page.show_step("")
            return
        sentence = self.tr("{program} is set up to use {name}.").format(
            program=chosen.label, name=shown_name(self._token.name)
        )
        page.show_step(self.tr("Set &up"), self._why_not(), sentence=sentence)

    def do(self) -> None:
        """Set the program up and test it."""
        page, plan = self._page, self._plan
        chosen = None if page is None else page.programs.program()
        if page is None or plan is None or chosen is None:
            return
        program, where, token = self._presenter.program, self._where, self._token
        page.show_busy(self.tr("Setting {program} up…").format(program=chosen.label))
        self._desk.change(
            ((where, token),),
            lambda: program.setting_up.go_on(where, token, plan, chosen.client),
            self._done,
            self._failed,
            owner=page,
        )

    def _why_not(self) -> str:
        feed = self._feed
        if feed is not None and feed.organization.casefold() != self._where.name.casefold():
            return self.tr("The feed belongs to {other}, and the token to {organization}.").format(
                other=shown_name(feed.organization), organization=shown_name(self._where.name)
            )
        return ""

    def _done(self, done: "SetUp") -> None:
        page = self._page
        if page is None:
            return
        if done.fault is not None or done.place is None or done.tested is None:
            if done.fault is not None:
                page.show_fault(explain(done.fault))
        else:
            sign = Sign.DONE if done.is_good else Sign.CARE
            self._plan = None
            page.show_plan(None)
            self.step()
            page.show_result(sign, verdict_of(done.place, done.tested), done.tested.sentence)
        self._look(page)
