"""The presenter: the only one who replaces the state."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from patmanager.core.faults import NetworkFault, SignInNeeded
from patmanager.ui.state import Filter, Problem, State

if TYPE_CHECKING:
    from patmanager.core.faults import Fault
    from patmanager.core.operations import Operation
    from patmanager.core.organizations import Account, Listing, Organization
    from patmanager.core.places import Place as UsedPlace
    from patmanager.core.policy import Noted
    from patmanager.core.program import Program
    from patmanager.core.tokens import Token
    from patmanager.ui.state import Place, RowKey
    from patmanager.ui.tasks import Tasks

    _Records = tuple[
        frozenset[str],
        dict[str, str],
        dict[str, datetime],
        tuple[Operation, ...],
        tuple[Noted, ...],
        tuple[UsedPlace, ...],
    ]
    """What the ledger holds beside the lists: kept ids, notes, uses, what is pending, what was
    learned, and which programs use which token."""

_MINUTE = 60_000


class Presenter(QObject):
    """Holds the state, replaces it, and tells the window once a round of events.

    `changed` carries the new state, `said` a short sentence for the status line, `counted` one
    that a screen reader need not say every second. `pending_found` tells of a change that was cut
    off and has not been looked at.
    """

    changed = Signal(State)
    said = Signal(str)
    counted = Signal(str)
    pending_found = Signal()

    def __init__(self, program: "Program", tasks: "Tasks", state: State) -> None:
        """Begin with `state`."""
        super().__init__()
        self.program = program
        self.tasks = tasks
        self._state = state
        self._started = program.clock.now()
        self._looks = 0
        self._round = QTimer(self)
        self._round.setSingleShot(True)
        self._round.setInterval(0)
        self._round.timeout.connect(lambda: self.changed.emit(self._state))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(lambda: self.change(now=program.clock.now()))
        self._minute.start()

    @property
    def state(self) -> State:
        """The state as it is now, shown or about to be."""
        return self._state

    def change(self, **fields: object) -> None:
        """Replace fields of the state; the window is told at the end of this round of events."""
        new = replace(self._state, **fields)  # type: ignore[arg-type]  # callers name real fields
        if new != self._state:
            self._state = new
            if not self._round.isActive():
                self._round.start()

    def report(self, fault: "Fault", key: str = "") -> None:
        """Put a fault into a banner; one with the same key takes the place of the earlier."""
        problem = Problem(key or type(fault).__name__, fault)
        others = tuple(each for each in self._state.problems if each.key != problem.key)
        fields: dict[str, object] = {"problems": (*others, problem)}
        fields["dismissed"] = self._state.dismissed - {problem.key}
        if isinstance(fault, NetworkFault):
            fields["is_online"] = False
        self.change(**fields)

    def settle(self, *keys: str) -> None:
        """Take banners back that are over."""
        left = tuple(each for each in self._state.problems if each.key not in keys)
        if len(left) != len(self._state.problems):
            self.change(problems=left)

    def problem(self, key: str) -> "Fault | None":
        """Return the fault of a banner."""
        found = (each.fault for each in self._state.problems if each.key == key)
        return next(found, None)

    def choose(self, keys: tuple["RowKey", ...]) -> None:
        """Select rows."""
        self.change(selected=keys)

    def filter(self, chip: Filter) -> None:
        """Press a chip."""
        self.change(filter=chip)

    def search(self, text: str) -> None:
        """Search."""
        self.change(search=text.strip())

    def go_to(self, place: "Place | None") -> None:
        """Choose an organization at the side, or all of them."""
        self.change(place=place, selected=())

    def clear_filters(self) -> None:
        """Show every token of the place."""
        self.change(filter=Filter.ALL, search="")

    def reveal(self, *keys: "RowKey") -> None:
        """Select rows, and let them be seen whatever was filtered."""
        self.change(filter=Filter.ALL, search="", place=None, selected=keys)

    def choose_due(self) -> None:
        """Select the tokens that programs use and that end soon."""
        due = self._state.due()
        self.reveal(*(self.key_of(where.account, token) for where, token in due))

    def reveal_new(self, organization: "Organization", token: "Token") -> None:
        """Select a token just made; what was narrowed gives way only where it would hide it."""
        state = self._state
        has_word = state.search.casefold() in token.name.casefold()
        self.change(
            selected=(self.key_of(organization.account, token),),
            place=state.place if state.place == organization.key else None,
            filter=state.filter if state.filter is Filter.ALL else Filter.ACTIVE,
            search=state.search if has_word else "",
        )

    def sign_in_key(self, fault: "Fault") -> str:
        """Return the key of the problem that a sign-in solves: one a tenant."""
        return f"session {fault.facts.tenant}".strip()

    def sign_in_needed(self, fault: "Fault") -> bool:
        """Tell whether only signing in again helps; then a banner says so, one a tenant."""
        if isinstance(fault, SignInNeeded):
            self.report(fault, self.sign_in_key(fault))
            return True
        return False

    def put_listings(self, arrived: Iterable["Listing"]) -> None:
        """Take lists in, in the places of those of the same organizations."""
        known = {listing.organization.key: listing for listing in self._state.listings}
        for listing in arrived:
            key = listing.organization.key
            known[key] = _merged(known.get(key), listing)
        self.change(listings=ordered(known.values()))

    def put_token(self, organization: "Organization", token: "Token") -> None:
        """Show a token as it now is, before the next list says so too."""
        listings = tuple(
            _with_token(listing, token) if _holds(listing, organization, token) else listing
            for listing in self._state.listings
        )
        self.change(listings=listings)

    def set_changing(self, keys: Iterable["RowKey"], *, on: bool) -> None:
        """Mark rows whose change is under way."""
        changing = self._state.changing
        self.change(changing=changing | set(keys) if on else changing - set(keys))

    def look_up(self) -> None:
        """Read again which secrets are kept, the notes, and which changes are pending."""
        ledger = self.program.ledger
        self._looks += 1
        number = self._looks

        def work() -> "_Records":
            said = ledger.notes(), ledger.uses()
            return ledger.kept(), *said, ledger.pending(), ledger.statements(), ledger.places()

        def then(read: "_Records") -> None:
            if number != self._looks:  # what a later look finds is on its way
                return
            from patmanager.core.pending import Standing, still_pending

            kept, notes, used, operations, noted, places = read
            fields: dict[str, object] = {"kept": kept, "connected": places}
            if noted != self._state.noted:
                fields["noted"] = noted
            if used != dict(self._state.used):
                fields["used"] = used
            if notes != dict(self._state.notes):
                fields["notes"] = notes
            fields["pending"] = still_pending(operations, self._state.pending, self._is_under_way)
            self.change(**fields)
            if any(each.standing is Standing.UNSEEN for each in self._state.pending):
                self.pending_found.emit()

        self.tasks.run(work, then, owner=self, otherwise=self.report)

    def _is_under_way(self, operation: "Operation") -> bool:
        """Tell whether a change of this very window is not over yet, or its dialog is open."""
        is_ours = operation.started >= self._started
        under_way = bool(self._state.changing) or QApplication.activeModalWidget() is not None
        return is_ours and under_way

    def key_of(self, account: "Account", token: "Token") -> "RowKey":
        """Return the key of a token's row."""
        return account.id, token.authorization_id


def ordered(listings: Iterable["Listing"]) -> tuple["Listing", ...]:
    """Put lists in the order of the side: by name, then by account."""
    return tuple(
        sorted(
            listings,
            key=lambda each: (
                each.organization.name.casefold(),
                each.organization.account.username,
            ),
        )
    )


def _merged(old: "Listing | None", new: "Listing") -> "Listing":
    """Keep the tokens of the last success while a list fails, or fills in anew."""
    if old is None or not old.tokens or (new.complete and new.fault is None):
        return new
    if new.fault is not None:
        return replace(old, fault=new.fault, complete=True)
    return replace(old, fault=None)


def _holds(listing: "Listing", organization: "Organization", token: "Token") -> bool:
    if listing.organization.key == organization.key:
        return True
    same_account = listing.organization.account.id == organization.account.id
    ids = {each.authorization_id for each in listing.tokens} if same_account else set()
    return token.authorization_id in ids


def _with_token(listing: "Listing", token: "Token") -> "Listing":
    others = [each for each in listing.tokens if each.authorization_id != token.authorization_id]
    place = next(
        (
            number
            for number, each in enumerate(listing.tokens)
            if each.authorization_id == token.authorization_id
        ),
        len(others),
    )
    return replace(listing, tokens=(*others[:place], token, *others[place:]))
