"""Fetching lists: organizations found, their tokens filled in, at most ten times a second."""

from collections.abc import Callable
from functools import partial
from threading import Event, Lock

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from patmanager.core.addresses import parse_address
from patmanager.core.faults import Fault, LedgerFault, NetworkFault
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.program import Program
from patmanager.core.words import explain
from patmanager.ui import garbage
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.presenter import Presenter, ordered
from patmanager.ui.state import Refreshing

_GATHER = 100
"""Milliseconds between two replacements of the lists while they fill."""

_MOST_NEW = 3000
"""Tokens that one replacement brings, in whole lists: so many are shown within 50 ms."""


class Listings(QObject):
    """Finds organizations and fetches their lists. `finished` says that all are in."""

    finished = Signal()

    def __init__(
        self,
        presenter: Presenter,
        window: QWidget,
        prepare: Callable[[Listing], None] = lambda _listing: None,
    ) -> None:
        """Fetch nothing yet; `prepare` is told of a whole list before it is shown, in a thread."""
        super().__init__(presenter)
        self._presenter = presenter
        self._window = window
        self._prepare = prepare
        self._cancelled = Event()
        self._lock = Lock()
        self._arrived: dict[tuple[str, str], Listing] = {}
        self._ends_online: bool | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._gather.timeout.connect(self._take_in)

    def refresh(self) -> None:
        """Find the organizations of every account, then fetch all lists."""
        state = self._presenter.state
        if state.refreshing is not None or not state.accounts:
            return
        self._presenter.change(refreshing=Refreshing(0, 0))
        garbage.pause()
        self._cancelled = Event()
        accounts, known = state.accounts, state.organizations
        self._presenter.tasks.run(
            partial(discover, self._presenter.program, accounts, known),
            self._fetch,
            owner=self,
            otherwise=self._failed,
        )

    def refresh_some(self, *organizations: Organization) -> None:
        """Fetch a few lists in silence, after a change in them."""
        self._presenter.tasks.run(
            partial(self._work, organizations, self._cancelled),
            lambda _answer: self._take_in(),
            owner=self,
            otherwise=self._presenter.report,
        )

    def stop(self) -> None:
        """Fetch no more."""
        self._cancelled.set()

    def add(self) -> None:
        """Ask for an organization's address, look it up and fetch its list."""
        accounts = self._presenter.state.accounts
        if not accounts:
            return
        dialog = AddOrganizationDialog(self._window)
        program = self._presenter.program

        def look(text: str) -> None:
            dialog.show_busy()
            self._presenter.tasks.run(
                partial(_found, program, text, accounts[0]),
                done,
                owner=dialog,
                otherwise=refuse,
            )

        def refuse(fault: Fault) -> None:
            dialog.show_fault(explain(fault))

        def done(organization: Organization) -> None:
            dialog.show_done()
            if organization.key not in {each.key for each in self._presenter.state.organizations}:
                self._presenter.put_listings([Listing(organization, complete=False)])
            self._presenter.go_to(organization.key)
            self.refresh_some(organization)

        dialog.submitted.connect(look)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def forget(self) -> None:
        """Take the chosen organization off the list; a new look may bring it back."""
        state = self._presenter.state
        gone = next((each for each in state.organizations if each.key == state.place), None)
        if gone is None:
            return
        left = tuple(each for each in state.listings if each.organization.key != gone.key)
        self._presenter.change(listings=left, place=None, selected=())
        self._presenter.tasks.run(
            lambda: self._presenter.program.ledger.forget_organization(gone),
            lambda _none: None,
            owner=self,
            otherwise=self._presenter.report,
        )

    def _fetch(self, found: "Found") -> None:
        for fault in found.faults:
            self._tell(fault)
        known = {each.organization.key: each for each in self._presenter.state.listings}
        named = {each.key: each for each in found.organizations}
        listings = [known.get(key, Listing(each)) for key, each in named.items()]
        if found.faults:
            # Who could not be asked may still have what was known of them.
            listings += [each for key, each in known.items() if key not in named]
        self._presenter.change(
            listings=ordered(listings), refreshing=Refreshing(0, len(found.organizations))
        )
        if not found.organizations:
            self._finish(online=not found.faults)
            return
        self._presenter.tasks.run(
            partial(self._work, found.organizations, self._cancelled),
            lambda _answer: self._finish(online=True),
            owner=self,
            otherwise=self._failed,
        )

    def _work(self, organizations: tuple[Organization, ...], cancelled: Event) -> None:
        """Fetch the lists; called in a thread of its own, as is `arrived`."""
        program = self._presenter.program

        def arrived(listing: Listing) -> None:
            if listing.complete and listing.fault is None:
                self._prepare(listing)
            with self._lock:
                self._arrived[listing.organization.key] = listing
            self._presenter.tasks.call(self._wake, owner=self)
            if listing.complete and listing.fault is None:
                try:
                    program.ledger.save_listing(listing)
                except LedgerFault as fault:
                    tell = partial(self._presenter.report, fault, "ledger")
                    self._presenter.tasks.call(tell, owner=self)

        program.inventory.refresh(organizations, arrived, cancelled)

    def _wake(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _take_in(self) -> None:
        arrived = self._next_arrived()
        if arrived:
            self._show(arrived)
        if self._arrived:
            self._wake()
        elif self._ends_online is not None:
            self._end(online=self._ends_online)

    def _next_arrived(self) -> list[Listing]:
        """Return the next lists, at least one, that bring no more than can be shown at once."""
        shown = {each.organization.key: len(each.tokens) for each in self._presenter.state.listings}
        taken: list[Listing] = []
        new = 0
        with self._lock:
            for key, listing in list(self._arrived.items()):
                new += max(0, len(listing.tokens) - shown.get(key, 0))
                if taken and new > _MOST_NEW:
                    break
                taken.append(self._arrived.pop(key))
        return taken

    def _show(self, arrived: list[Listing]) -> None:
        self._presenter.put_listings(arrived)
        done = sum(listing.complete or listing.fault is not None for listing in arrived)
        refreshing = self._presenter.state.refreshing
        if refreshing is not None and refreshing.of:
            count = min(refreshing.of, refreshing.done + done)
            self._presenter.change(refreshing=Refreshing(count, refreshing.of))
        for listing in arrived:
            if listing.fault is not None:
                self._presenter.sign_in_needed(listing.fault)

    def _finish(self, *, online: bool) -> None:
        """End once everything that arrived is shown."""
        self._gather.stop()
        self._ends_online = online
        self._take_in()

    def _end(self, *, online: bool) -> None:
        garbage.resume()
        self._ends_online = None
        faults = [each.fault for each in self._presenter.state.listings if each.fault is not None]
        cut_off = bool(faults) and all(isinstance(fault, NetworkFault) for fault in faults)
        self._presenter.change(
            refreshing=None,
            now=self._presenter.program.clock.now(),
            is_online=online and not cut_off,
        )
        if online and not cut_off:
            self._presenter.settle("refresh", "Unreachable", "TooSlow")
        self._presenter.look_up()
        self.finished.emit()

    def _failed(self, fault: Fault) -> None:
        garbage.resume()
        self._tell(fault)
        self._presenter.change(refreshing=None)
        self._presenter.look_up()
        self.finished.emit()

    def _tell(self, fault: Fault) -> None:
        if self._presenter.sign_in_needed(fault):
            return
        if isinstance(fault, NetworkFault) and self._presenter.state.updated_at is not None:
            # The list of the last time is there: the banner about being offline says enough.
            self._presenter.change(is_online=False)
            return
        self._presenter.report(fault, "refresh")


class Found:
    """The organizations found, and the faults of those who could not be asked."""

    def __init__(self) -> None:
        """Have found nothing yet."""
        self.organizations: tuple[Organization, ...] = ()
        self.faults: list[Fault] = []


def discover(
    program: Program, accounts: tuple[Account, ...], known: tuple[Organization, ...]
) -> Found:
    """Return the organizations that the service, the settings and the person name; it blocks."""
    found = Found()
    named: dict[tuple[str, str], Organization] = {}
    for account in accounts:
        mine = [each for each in known if each.account.id == account.id]
        try:
            theirs = program.organizations.of(account)
            named |= {each.key: each for each in theirs}
            program.ledger.save_organizations(account, theirs)
            mine = [each for each in mine if each.typed]
        except Fault as fault:
            found.faults.append(fault)
        named = {each.key: each for each in mine} | named
    have = {each.name.casefold() for each in named.values()}
    for name in program.settings.organizations if accounts else ():
        if name.casefold() not in have:
            try:
                extra = program.organizations.find(name, accounts[0])
                named[extra.key] = extra
            except Fault as fault:
                found.faults.append(fault)
    found.organizations = tuple(named.values())
    return found


def _found(program: Program, text: str, account: Account) -> Organization:
    """Understand an address and look its organization up; it blocks."""
    organization = program.organizations.find(parse_address(text).organization, account)
    program.ledger.save_listing(Listing(organization, complete=False))
    return organization
