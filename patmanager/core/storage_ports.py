"""What `core` asks of the places that keep things: the keychain, the ledger and its lock.

What `core/ports.py` says of blocking and of faults holds here as well.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from patmanager.core.faults import Fault
    from patmanager.core.kept_messages import KeptMessage
    from patmanager.core.operations import Operation, Outcome
    from patmanager.core.organizations import Account, Listing, Organization
    from patmanager.core.places import Place
    from patmanager.core.policy import Noted, Statement
    from patmanager.core.secret import Secret


@dataclass(frozen=True, slots=True)
class Slot:
    """A numbered place in the keychain, written once: `number` counts from 1 per account."""

    account_id: str
    number: int

    @property
    def address(self) -> str:
        """Return `<account hash>/<number>`, ASCII, free of names."""
        from hashlib import sha256

        return f"{sha256(self.account_id.encode()).hexdigest()[:16]}/{self.number}"


@dataclass(frozen=True, slots=True)
class Made:
    """What the ledger notes of a token just made, all at once.

    `outcome` is `DONE` with the `slot` of its secret, else `UNKEPT`. `planned` is the revocation
    of the token that it replaces.
    """

    authorization_id: str
    outcome: "Outcome"
    slot: Slot | None = None
    planned: "Operation | None" = None


@dataclass(frozen=True, slots=True)
class KeptSecret:
    """What lies in a slot: the secret, and which token it belongs to."""

    organization: str
    authorization_id: str
    secret: "Secret"


class Keychain(Protocol):
    """Where secrets are kept: the operating system's keychain.

    Absent, locked, dismissed and frozen are told apart by the class of the fault.
    """

    @property
    def label(self) -> str:
        """What the person calls it: "GNOME Keyring"; empty when there is none."""
        ...

    def check(self) -> None:
        """Write, read back and delete a probe; raises the fault a real write would meet."""
        ...

    def put(self, slot: Slot, kept: KeptSecret) -> None:
        """Write a slot that holds nothing yet, read it back, compare."""
        ...

    def get(self, slot: Slot) -> KeptSecret | None:
        """Return what lies in the slot; `None` only when it is surely absent."""
        ...

    def forget(self, slot: Slot) -> None:
        """Delete the slot; forgetting twice is no fault."""
        ...

    def recover(self, account_id: str) -> Iterator[tuple[Slot, KeptSecret]]:
        """Ask slot 1, 2, 3 … of the account until 20 in a row are absent."""
        ...


class ChangeLock(Protocol):
    """Lets one program, and one thread of it, change the tokens of an account at a time."""

    def held(self, account: "Account", *, patience: float = 10.0) -> AbstractContextManager[None]:
        """Hold the lock of an account; waits `patience` seconds at most.

        Raises `ChangingElsewhere`, then nothing was changed. The system lets go of it when the
        program dies.
        """
        ...


class Ledger(Protocol):
    """The local record: never a secret. Every write is durable when the method returns."""

    @property
    def problem(self) -> "Fault | None":
        """What is wrong with it since it was opened: broken, newer, unwritable."""
        ...

    def listings(self) -> tuple["Listing", ...]:
        """Return the last inventory of every known organization, in one query."""
        ...

    def save_listing(self, listing: "Listing") -> None:
        """Replace one organization's tokens by those just listed."""
        ...

    def save_organizations(self, account: "Account", found: Sequence["Organization"]) -> None:
        """Note which organizations an account has; typed ones stay, vanished ones go."""
        ...

    def forget_organization(self, organization: "Organization") -> None:
        """Drop an organization that the person no longer wants to see."""
        ...

    def forget_account(self, account: "Account") -> None:
        """Drop an account's organizations and inventory; slots and operations stay."""
        ...

    def bind_slot(self, slot: Slot, authorization_id: str) -> None:
        """Note that the slot holds the secret of that token."""
        ...

    def slot_of(self, account: "Account", authorization_id: str) -> Slot | None:
        """Return the slot of the token's secret, `None` when it is not kept here."""
        ...

    def kept(self) -> frozenset[str]:
        """Return the authorization ids of all tokens whose secret is kept here."""
        ...

    def release_slot(self, slot: Slot) -> None:
        """Note that the slot is empty."""
        ...

    def begin(self, operation: "Operation", *, with_slot: bool = False) -> "Operation":
        """Write the intent before the call; raises `LedgerUnwritable`, then do not call.

        `with_slot` gives it the lowest slot of the account that is surely empty, to nobody else
        meanwhile. The number of a released slot is given out again: gaps would end a rebuild too
        early. Returns the operation as it was written.
        """
        ...

    def made(self, operation_id: str, made: Made) -> None:
        """Note a token that was made, in one transaction."""
        ...

    def finish(self, operation_id: str, outcome: "Outcome", sentence: str = "") -> None:
        """Note how an operation stands; `sentence` is what the history shows of a refusal."""
        ...

    def pending(self) -> tuple["Operation", ...]:
        """Return the operations that are not over, oldest first."""
        ...

    def history(self, limit: int = 200) -> tuple["Operation", ...]:
        """Return the latest operations, newest first."""
        ...

    def statements(self) -> tuple["Noted", ...]:
        """Return everything learned of policies, of all accounts and organizations."""
        ...

    def save_statement(self, organization: "Organization", statement: "Statement") -> None:
        """Note a statement; it takes the place of the one of its policy and source there."""
        ...

    def drop_statement(self, organization: "Organization", statement: "Statement") -> None:
        """Remove a statement that proved wrong, of a tenant's policy in all its organizations."""
        ...

    def forget_statements(self, organization: "Organization") -> None:
        """Remove what was learned for an organization, its tenant's policies included."""
        ...

    def places(self) -> tuple["Place", ...]:
        """Return every place where a token is in use, oldest first."""
        ...

    def save_place(self, place: "Place") -> None:
        """Note a place; it takes the place of the one of its id."""
        ...

    def forget_place(self, place_id: str) -> None:
        """Remove a place; twice is no fault."""
        ...

    def uses(self) -> dict[str, datetime]:
        """Return when each kept secret was last read here, aware UTC, by authorization id."""
        ...

    def save_use(self, authorization_id: str, at: datetime) -> None:
        """Note that a kept secret was read at `at` (aware UTC)."""
        ...

    def messages(self) -> tuple["KeptMessage", ...]:
        """Return the explained messages that were kept, newest first."""
        ...

    def save_message(self, kept: "KeptMessage") -> None:
        """Keep an explained message; the oldest gives way where there are too many."""
        ...

    def forget_messages(self) -> None:
        """Remove all messages that were kept."""
        ...

    def notes(self) -> dict[str, str]:
        """Return the person's notes by authorization id."""
        ...

    def save_note(self, authorization_id: str, note: str) -> None:
        """Keep a note; an empty one is removed."""
        ...
