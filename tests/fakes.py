"""Small honest programs in place of the neighbours: dictionaries and tables of answers."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import count

from patmanager.core.clients import Answer
from patmanager.core.facts import Facts
from patmanager.core.faults import ChangingElsewhere, Fault, KeychainRefused, TokenGone
from patmanager.core.kept_messages import MOST, KeptMessage
from patmanager.core.known_policies import is_about
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.places import Entry, Place
from patmanager.core.policy import Noted, Policy, Source, Statement
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Made, Slot
from patmanager.core.token_changes import Snapshot, TokenChange, TokenDraft
from patmanager.core.tokens import Token
from tests.samples import NOW, FixedClock


class MemoryKeychain:
    """A keychain in a dictionary; `faults` maps a method's name to what it raises."""

    def __init__(self, label: str = "Test Keychain") -> None:
        """Be empty and well."""
        self.label = label
        self.slots: dict[Slot, KeptSecret] = {}
        self.foreign: dict[Entry, Secret] = {}
        self.faults: dict[str, Fault] = {}

    def put_foreign(self, entry: Entry, secret: Secret) -> None:
        """Write an entry of another program."""
        self._maybe("put_foreign")
        self.foreign[entry] = secret

    def get_foreign(self, entry: Entry) -> Secret | None:
        """Read one."""
        self._maybe("get_foreign")
        return self.foreign.get(entry)

    def forget_foreign(self, entry: Entry) -> None:
        """Delete one."""
        self._maybe("forget_foreign")
        self.foreign.pop(entry, None)

    def check(self) -> None:
        """Raise what a real write would."""
        self._maybe("check")

    def put(self, slot: Slot, kept: KeptSecret) -> None:
        """Write a slot once."""
        self._maybe("put")
        if slot in self.slots:
            raise KeychainRefused(Facts(subject=slot.address))
        self.slots[slot] = kept

    def get(self, slot: Slot) -> KeptSecret | None:
        """Read a slot."""
        self._maybe("get")
        return self.slots.get(slot)

    def forget(self, slot: Slot) -> None:
        """Empty a slot."""
        self._maybe("forget")
        self.slots.pop(slot, None)

    def recover(self, account_id: str) -> Iterator[tuple[Slot, KeptSecret]]:
        """Return what lies in the slots of an account."""
        self._maybe("recover")
        yield from [pair for pair in self.slots.items() if pair[0].account_id == account_id]

    def _maybe(self, method: str) -> None:
        if method in self.faults:
            raise self.faults[method]


class TableApi:
    """Azure DevOps as a dictionary of tokens; `faults` maps a method's name to what it raises.

    `longest` shortens what is asked for, as the lifespan policy does.
    """

    def __init__(self, *tokens: Token, clock: FixedClock | None = None) -> None:
        """Hold `tokens`."""
        self.clock = clock or FixedClock()
        self.held = {token.authorization_id: token for token in tokens}
        self.secrets: dict[str, Secret] = {}
        self.faults: dict[str, Fault] = {}
        self.calls: list[str] = []
        self.latest_end = NOW.replace(year=NOW.year + 2)

    def tokens(self, organization: Organization) -> Listing:
        """List all."""
        self._called("tokens")
        return Listing(organization, tuple(self.held.values()), self.clock.now())

    def active(self, organization: Organization) -> Snapshot:
        """List what works."""
        self._called("active")
        now = self.clock.now()
        working = tuple(token for token in self.held.values() if token.works(now))
        return Snapshot(working, now)

    def get(self, organization: Organization, authorization_id: str) -> Token:
        """Return one."""
        self._called("get")
        if authorization_id not in self.held:
            raise TokenGone(Facts(organization=organization.name))
        return self.held[authorization_id]

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Make one."""
        self._called("create")
        number = len(self.held) + 100
        made = Token(
            f"00000000-0000-4000-8000-{number:012}",
            draft.name,
            draft.scopes,
            organization.name,
            (organization.id,),
            self.clock.now(),
            min(draft.valid_to, self.latest_end),
        )
        secret = Secret(f"made-{number}")
        self.held[made.authorization_id] = made
        self.secrets[made.authorization_id] = secret
        return made, secret

    def update(self, organization: Organization, change: TokenChange) -> Token:
        """Change one."""
        self._called("update")
        old = self.get(organization, change.authorization_id)
        new = replace(
            old,
            name=old.name if change.name is None else change.name,
            scopes=old.scopes if change.scopes is None else change.scopes,
            valid_to=min(change.valid_to or old.valid_to, self.latest_end),
        )
        self.held[new.authorization_id] = new
        return new

    def revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke one."""
        self._called("revoke")
        token = self.get(organization, authorization_id)
        self.held[authorization_id] = replace(token, revoked=True)

    def works(self, organization: Organization, secret: Secret) -> bool:
        """Try a secret."""
        self._called("works")
        return any(
            secret == known and self.held[key].works(self.clock.now())
            for key, known in self.secrets.items()
            if self.held[key].organization == organization.name
        )

    def _called(self, method: str) -> None:
        self.calls.append(method)
        if method in self.faults:
            raise self.faults[method]


class TableFeeds:
    """Feeds that accept the secrets in `good` and answer everybody else with `answer`."""

    host = "https://pkgs.dev.azure.com"
    git_host = "https://dev.azure.com"

    def __init__(self) -> None:
        """Accept nobody yet."""
        self.good: list[Secret] = []
        self.answer = Answer(401)
        self.asked: list[str] = []

    def ask(self, address: str, organization: str, secret: Secret) -> Answer:
        """Answer as the table says."""
        self.asked.append(address)
        return Answer(404) if secret in self.good else self.answer


class FreeLock:
    """A lock that nobody else holds; those in `taken` are."""

    def __init__(self) -> None:
        """Be free."""
        self.taken: set[str] = set()

    @contextmanager
    def held(self, account: Account, *, patience: float = 10.0) -> Iterator[None]:
        """Hold it."""
        if account.id in self.taken:
            raise ChangingElsewhere(Facts(subject=account.username))
        yield


class MemoryLedger:
    """A ledger in dictionaries; `faults` maps a method's name to what it raises."""

    problem: Fault | None = None

    def __init__(self) -> None:
        """Be empty and well."""
        self.lists: dict[tuple[str, str], Listing] = {}
        self.slots: dict[str, Slot] = {}
        self.numbers: dict[str, set[int]] = {}
        self.operations: dict[str, Operation] = {}
        self.texts: dict[str, str] = {}
        self.used: dict[str, datetime] = {}
        self.said: list[KeptMessage] = []
        self.used_at: dict[str, Place] = {}
        self.noted: tuple[Noted, ...] = ()
        self.faults: dict[str, Fault] = {}

    def places(self) -> tuple[Place, ...]:
        """Return where tokens are in use."""
        return tuple(self.used_at.values())

    def save_place(self, place: Place) -> None:
        """Note one."""
        self._maybe("save_place")
        self.used_at[place.id] = place

    def forget_place(self, place_id: str) -> None:
        """Remove one."""
        self.used_at.pop(place_id, None)

    def listings(self) -> tuple[Listing, ...]:
        """Return the inventory."""
        return tuple(self.lists.values())

    def save_listing(self, listing: Listing) -> None:
        """Replace one list."""
        self._maybe("save_listing")
        self.lists[listing.organization.key] = listing

    def save_organizations(self, account: Account, found: Sequence[Organization]) -> None:
        """Note the organizations of an account."""
        known = {organization.key for organization in found}
        for key, listing in list(self.lists.items()):
            gone = key[0] == account.id and key not in known and not listing.organization.typed
            if gone:
                del self.lists[key]
        for organization in found:
            old = self.lists.get(organization.key, Listing(organization))
            self.lists[organization.key] = replace(old, organization=organization)

    def forget_organization(self, organization: Organization) -> None:
        """Drop one."""
        self.lists.pop(organization.key, None)

    def forget_account(self, account: Account) -> None:
        """Drop all of an account."""
        self.noted = tuple(each for each in self.noted if each.account_id != account.id)
        self.lists = {key: value for key, value in self.lists.items() if key[0] != account.id}

    def bind_slot(self, slot: Slot, authorization_id: str) -> None:
        """Note what lies where."""
        self._maybe("bind_slot")
        self.slots[authorization_id] = slot

    def slot_of(self, account: Account, authorization_id: str) -> Slot | None:
        """Find a slot."""
        slot = self.slots.get(authorization_id)
        return slot if slot is not None and slot.account_id == account.id else None

    def kept(self) -> frozenset[str]:
        """Return the ids with a slot."""
        return frozenset(self.slots)

    def release_slot(self, slot: Slot) -> None:
        """Note an empty slot."""
        self.numbers.get(slot.account_id, set()).discard(slot.number)
        self.slots = {key: value for key, value in self.slots.items() if value != slot}

    def begin(self, operation: Operation, *, with_slot: bool = False) -> Operation:
        """Write an intent; its slot is the lowest free one."""
        self._maybe("begin")
        if with_slot:
            given = self.numbers.setdefault(operation.account_id, set())
            number = next(number for number in count(1) if number not in given)
            given.add(number)
            operation = replace(operation, slot=number)
        self.operations[operation.id] = operation
        return operation

    def made(self, operation_id: str, made: Made) -> None:
        """Note a token that was made."""
        self._maybe("made")
        if made.slot is not None:
            self.slots[made.authorization_id] = made.slot
        old = self.operations[operation_id]
        self.operations[operation_id] = replace(
            old, outcome=made.outcome, authorization_id=made.authorization_id
        )
        if made.planned is not None:
            self.operations[made.planned.id] = made.planned

    def pending(self) -> tuple[Operation, ...]:
        """Return what is not over."""
        return tuple(each for each in self.operations.values() if each.is_pending)

    def finish(self, operation_id: str, outcome: Outcome, sentence: str = "") -> None:
        """Close an operation."""
        self._maybe("finish")
        old = self.operations[operation_id]
        self.operations[operation_id] = replace(old, outcome=outcome, sentence=sentence)
        is_bound = Slot(old.account_id, old.slot) in self.slots.values()
        may_be_there = old.kind is Kind.KEEP and outcome is Outcome.REFUSED
        empty = outcome in {Outcome.REFUSED, Outcome.UNDONE, Outcome.HELD}
        if empty and not is_bound and not may_be_there:
            self.numbers.get(old.account_id, set()).discard(old.slot)

    def history(self, limit: int = 200) -> tuple[Operation, ...]:
        """Return the latest operations."""
        return tuple(reversed(self.operations.values()))[:limit]

    def statements(self) -> tuple[Noted, ...]:
        """Return what was learned of policies."""
        return self.noted

    def save_statement(self, organization: Organization, statement: Statement) -> None:
        """Note a statement in the place of its like."""
        self._maybe("save_statement")
        account_id, key = organization.key
        noted = Noted(account_id, key, organization.tenant, statement)
        place = _place(noted)
        self.noted = (*(each for each in self.noted if _place(each) != place), noted)

    def drop_statement(self, organization: Organization, statement: Statement) -> None:
        """Remove a statement wherever it holds in the organization."""
        self.noted = tuple(
            each
            for each in self.noted
            if each.statement != statement or not is_about(each, organization)
        )

    def forget_statements(self, organization: Organization) -> None:
        """Remove all that holds in an organization."""
        self.noted = tuple(each for each in self.noted if not is_about(each, organization))

    def uses(self) -> dict[str, datetime]:
        """Return when secrets were read."""
        return dict(self.used)

    def save_use(self, authorization_id: str, at: datetime) -> None:
        """Note a use."""
        self._maybe("save_use")
        self.used[authorization_id] = at

    def messages(self) -> tuple[KeptMessage, ...]:
        """Return what was kept, newest first."""
        return tuple(reversed(self.said))

    def save_message(self, kept: KeptMessage) -> None:
        """Keep a message."""
        self._maybe("save_message")
        self.said = [*self.said, kept][-MOST:]

    def forget_messages(self) -> None:
        """Keep none."""
        self.said = []

    def notes(self) -> dict[str, str]:
        """Return the notes."""
        return dict(self.texts)

    def save_note(self, authorization_id: str, note: str) -> None:
        """Keep a note."""
        self.texts[authorization_id] = note
        if not note:
            del self.texts[authorization_id]

    def _maybe(self, method: str) -> None:
        if method in self.faults:
            raise self.faults[method]


def _place(noted: Noted) -> tuple[str, str, Policy, Source, str]:
    statement = noted.statement
    name = statement.value if statement.policy is Policy.OTHER else ""
    return noted.account_id, noted.key, statement.policy, statement.source, name


class TablePolicies:
    """The policies an organization shows, by its name; nothing for others."""

    def __init__(self) -> None:
        """Show nothing."""
        self.shown: dict[str, tuple[Statement, ...]] = {}
        self.asked: list[str] = []

    def read(self, organization: Organization) -> tuple[Statement, ...]:
        """Return what is shown."""
        self.asked.append(organization.name)
        return self.shown.get(organization.name, ())
