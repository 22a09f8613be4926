"""The ledger: what this computer remembers of tokens. Never a secret."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from patmanager.services import ledger_tables as tables
from patmanager.services.ledger_file import LedgerFile

if TYPE_CHECKING:
    from patmanager.core.administration import AuditEntry, Member, PolicyRecord
    from patmanager.core.faults import Fault
    from patmanager.core.kept_messages import KeptMessage
    from patmanager.core.operations import Operation, Outcome
    from patmanager.core.organizations import Account, Listing, Organization
    from patmanager.core.places import Place
    from patmanager.core.policy import Noted, Statement
    from patmanager.core.ports import Clock
    from patmanager.core.report import Answered, Report
    from patmanager.core.storage_ports import Made, Slot


class SqliteLedger:
    """The ledger in one SQLite file, written ahead and synced at every change.

        account        id, username, tenant, kind
          └─ organization   key (lower-case name), name, id, tenant, typed, listed_at
               └─ token          position, everything the service says of it

        slot           account_id, number, authorization_id (empty while only reserved)
        operation      one row for each change: intent first, then its outcome
        policy         account_id, key, policy, source, what was learned of it and when
        note           authorization_id, text
        place          a program that uses a token: which, for what, what was written where
        use            authorization_id, when its secret was last read here
        report         account_id, key, when it began, policies, what the audit log says
          └─ member         descriptor, name, user, tokens (empty while not asked for)
        message        an explained message that was kept: when, cause, organization, first line
        schema_version one row for each version this file has had

    What hangs on an account goes with it; slots, operations, notes and uses stay, since secrets in
    the keychain and things done do. Times are ISO 8601, UTC; lists are joined by blanks. Every
    method may be called from any thread, and raises `LedgerFault`s only.
    """

    def __init__(self, path: Path, clock: "Clock") -> None:
        """Open or make the ledger at `path`; what is wrong with it stands in `problem`."""
        self._file = LedgerFile(path, clock)

    @property
    def problem(self) -> "Fault | None":
        """What was found on opening or since: broken, newer, unwritable; `None` if all is well."""
        return self._file.problem

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def listings(self) -> "tuple[Listing, ...]":
        """Return the last inventory of every known organization, in one query."""
        with self._file.reading() as connection:
            return tables.inventory.listings(connection)

    def save_listing(self, listing: "Listing") -> None:
        """Replace one organization's tokens, unless the list failed or is not complete."""
        with self._file.writing() as connection:
            tables.inventory.save_listing(connection, listing)

    def save_organizations(self, account: "Account", found: "Sequence[Organization]") -> None:
        """Note which organizations an account has; typed ones stay, vanished ones go."""
        with self._file.writing() as connection:
            tables.inventory.save_organizations(connection, account, found)

    def forget_organization(self, organization: "Organization") -> None:
        """Drop an organization that the person no longer wants to see."""
        with self._file.writing() as connection:
            tables.inventory.forget_organization(connection, organization.key)

    def forget_account(self, account: "Account") -> None:
        """Drop an account's organizations and inventory; slots and operations stay."""
        with self._file.writing() as connection:
            tables.inventory.forget_account(connection, account.id)
            tables.policies.forget_account(connection, account.id)
            tables.reports.forget_account(connection, account.id)

    def bind_slot(self, slot: "Slot", authorization_id: str) -> None:
        """Note that the slot holds the secret of that token."""
        with self._file.writing() as connection:
            tables.slots.bind(connection, slot, authorization_id)

    def slot_of(self, account: "Account", authorization_id: str) -> "Slot | None":
        """Return the slot of the token's secret, `None` when it is not kept here."""
        with self._file.reading() as connection:
            return tables.slots.find(connection, account.id, authorization_id)

    def kept(self) -> frozenset[str]:
        """Return the authorization ids of all tokens whose secret is kept here."""
        with self._file.reading() as connection:
            return tables.slots.kept(connection)

    def release_slot(self, slot: "Slot") -> None:
        """Note that the slot is empty; its number can be given out again."""
        with self._file.writing() as connection:
            tables.slots.release(connection, slot)

    def begin(self, operation: "Operation", *, with_slot: bool = False) -> "Operation":
        """Write the intent before the call, with an empty slot of its own if it needs one."""
        with self._file.writing() as connection:
            if with_slot:
                slot = tables.slots.reserve(connection, operation.account_id)
                operation = replace(operation, slot=slot.number)
            tables.operations.begin(connection, operation)
        return operation

    def made(self, operation_id: str, made: "Made") -> None:
        """Note a token that was made: where its secret lies, and what is to be revoked next."""
        with self._file.writing() as connection:
            tables.operations.made(connection, operation_id, made)

    def finish(self, operation_id: str, outcome: "Outcome", sentence: str = "") -> None:
        """Note how an operation stands; `sentence` is what the history shows of a refusal."""
        with self._file.writing() as connection:
            tables.operations.finish(connection, operation_id, outcome, sentence)

    def history(self, limit: int = 200) -> "tuple[Operation, ...]":
        """Return the latest operations, newest first."""
        with self._file.reading() as connection:
            return tables.operations.history(connection, limit)

    def pending(self) -> "tuple[Operation, ...]":
        """Return the operations that are not over, oldest first."""
        with self._file.reading() as connection:
            return tables.operations.pending(connection)

    def statements(self) -> "tuple[Noted, ...]":
        """Return everything learned of policies, of all accounts and organizations."""
        with self._file.reading() as connection:
            return tables.policies.statements(connection)

    def save_statement(self, organization: "Organization", statement: "Statement") -> None:
        """Note a statement; it takes the place of the one of its policy and source there."""
        with self._file.writing() as connection:
            tables.policies.save(connection, organization, statement)

    def drop_statement(self, organization: "Organization", statement: "Statement") -> None:
        """Remove a statement that proved wrong, of a tenant's policy in all its organizations."""
        with self._file.writing() as connection:
            tables.policies.drop(connection, organization, statement)

    def forget_statements(self, organization: "Organization") -> None:
        """Remove what was learned for an organization, its tenant's policies included."""
        with self._file.writing() as connection:
            tables.policies.forget(connection, organization)

    def uses(self) -> dict[str, datetime]:
        """Return when each kept secret was last read here, aware UTC, by authorization id."""
        with self._file.reading() as connection:
            return tables.uses.uses(connection)

    def save_use(self, authorization_id: str, at: datetime) -> None:
        """Note that a kept secret was read at `at` (aware UTC)."""
        with self._file.writing() as connection:
            tables.uses.save(connection, authorization_id, at)

    def places(self) -> "tuple[Place, ...]":
        """Return every place where a token is in use, oldest first."""
        with self._file.reading() as connection:
            return tuple(tables.places.places(connection))

    def save_place(self, place: "Place") -> None:
        """Note a place; it takes the place of the one of its id."""
        with self._file.writing() as connection:
            tables.places.save(connection, place)

    def forget_place(self, place_id: str) -> None:
        """Remove a place; twice is no fault."""
        with self._file.writing() as connection:
            tables.places.forget(connection, place_id)

    def report(self, organization: "Organization") -> "Report | None":
        """Return the kept report on an organization, `None` for none."""
        with self._file.reading() as connection:
            return tables.reports.report(connection, organization)

    def begin_report(self, organization: "Organization", began: datetime) -> None:
        """Begin a report at `began` (aware UTC); what was kept is dropped."""
        with self._file.writing() as connection:
            tables.reports.begin(connection, organization, began)

    def save_members(
        self,
        organization: "Organization",
        members: "Sequence[Member]",
        policies: "Sequence[PolicyRecord]",
    ) -> None:
        """Note everybody whom the report is about, and the policies."""
        with self._file.writing() as connection:
            tables.reports.save_members(connection, organization, members, policies)

    def save_answers(self, organization: "Organization", answers: "Sequence[Answered]") -> None:
        """Note what was learned of some people."""
        with self._file.writing() as connection:
            tables.reports.save_answers(connection, organization, answers)

    def save_events(
        self, organization: "Organization", events: "Sequence[AuditEntry]", audit: str
    ) -> None:
        """Note what the audit log says, and that it was read or why not."""
        with self._file.writing() as connection:
            tables.reports.save_events(connection, organization, events, audit)

    def forget_report(self, organization: "Organization") -> None:
        """Drop the report on an organization."""
        with self._file.writing() as connection:
            tables.reports.forget(connection, organization)

    def messages(self) -> "tuple[KeptMessage, ...]":
        """Return the explained messages that were kept, newest first."""
        with self._file.reading() as connection:
            return tuple(tables.messages.messages(connection))

    def save_message(self, kept: "KeptMessage") -> None:
        """Keep an explained message; the oldest gives way where there are too many."""
        with self._file.writing() as connection:
            tables.messages.save(connection, kept)

    def forget_messages(self) -> None:
        """Remove all messages that were kept."""
        with self._file.writing() as connection:
            tables.messages.forget(connection)

    def notes(self) -> dict[str, str]:
        """Return the person's notes by authorization id."""
        with self._file.reading() as connection:
            return dict(connection.execute("SELECT authorization_id, text FROM note"))

    def save_note(self, authorization_id: str, note: str) -> None:
        """Keep a note; an empty one is removed."""
        with self._file.writing() as connection:
            connection.execute("DELETE FROM note WHERE authorization_id = ?", (authorization_id,))
            if note:
                row = (authorization_id, tables.inventory.well_formed(note))
                connection.execute("INSERT INTO note VALUES (?, ?)", row)
