"""The ledger's operations: each written before the call, closed after it."""

from datetime import datetime
from sqlite3 import Connection, DatabaseError, Row
from typing import TYPE_CHECKING, Any

from patmanager.core.operations import PENDING, Kind, Operation, Outcome
from patmanager.services.ledger_tables import slots
from patmanager.services.ledger_tables.inventory import well_formed

if TYPE_CHECKING:
    from patmanager.core.storage_ports import Made

_COLUMNS = (
    "id",
    "kind",
    "account_id",
    "organization",
    "name",
    "started",
    "authorization_id",
    "scopes",
    "asked",
    "slot",
    "outcome",
    "sentence",
    "ended",
    "before",
    "service_time",
    "counterpart",
)
_NAMES = ", ".join(_COLUMNS)
_PLACES = ", ".join("?" * len(_COLUMNS))
_NOTHING_IN_IT = frozenset({Outcome.REFUSED, Outcome.UNDONE, Outcome.HELD})
_FREED = """
    DELETE FROM slot WHERE authorization_id IS NULL AND (account_id, number) IN (
        SELECT account_id, slot FROM operation WHERE id = ? AND (kind, outcome) != (?, ?)
    )
"""


def begin(connection: Connection, operation: Operation) -> None:
    """Write an intent."""
    connection.execute(
        f"INSERT INTO operation ({_NAMES}) VALUES ({_PLACES})",  # noqa: S608 - names of ours
        (
            operation.id,
            operation.kind.value,
            operation.account_id,
            operation.organization,
            well_formed(operation.name),
            operation.started.isoformat(),
            operation.authorization_id,
            " ".join(operation.scopes),
            _written(operation.asked),
            operation.slot,
            operation.outcome.value,
            well_formed(operation.sentence),
            _written(operation.ended),
            " ".join(sorted(operation.before)),
            _written(operation.service_time),
            operation.counterpart,
        ),
    )


def made(connection: Connection, operation_id: str, made: "Made") -> None:
    """Note a token that was made: where its secret lies, and what is to be revoked next."""
    if made.slot is not None:
        slots.bind(connection, made.slot, made.authorization_id)
    connection.execute(
        "UPDATE operation SET outcome = ?, authorization_id = ?, before = '' WHERE id = ?",
        (made.outcome.value, made.authorization_id, operation_id),
    )
    if made.planned is not None:
        begin(connection, made.planned)


def finish(connection: Connection, operation_id: str, outcome: Outcome, sentence: str) -> None:
    """Note how an operation stands.

    A creation that was refused or undone, or whose secret the person has, left nothing in the
    keychain: its slot is free again. A keychain that refused may have taken it all the same.
    One that is unknown here was noted in a ledger since put aside, and there is nothing to close.
    """
    connection.execute(
        "UPDATE operation SET outcome = ?, sentence = ? WHERE id = ?",
        (outcome.value, well_formed(sentence), operation_id),
    )
    if outcome in _NOTHING_IN_IT:
        may_be_there = (Kind.KEEP.value, Outcome.REFUSED.value)
        connection.execute(_FREED, (operation_id, *may_be_there))
    if outcome not in PENDING:
        connection.execute("UPDATE operation SET before = '' WHERE id = ?", (operation_id,))


def history(connection: Connection, limit: int) -> tuple[Operation, ...]:
    """Return the latest operations, newest first; raises `sqlite3.Error`."""
    found = f"SELECT {_NAMES} FROM operation ORDER BY position DESC LIMIT ?"  # noqa: S608
    return _read(connection, found, (limit,))


def pending(connection: Connection) -> tuple[Operation, ...]:
    """Return the operations that are not over, oldest first; raises `sqlite3.Error`."""
    places = ", ".join("?" * len(PENDING))
    found = f"SELECT {_NAMES} FROM operation WHERE outcome IN ({places}) ORDER BY position"  # noqa: S608
    return _read(connection, found, tuple(outcome.value for outcome in PENDING))


def _read(connection: Connection, query: str, values: tuple[object, ...]) -> tuple[Operation, ...]:
    cursor = connection.cursor()
    cursor.row_factory = Row
    try:
        return tuple(_operation(row) for row in cursor.execute(query, values))
    except (AttributeError, TypeError, ValueError) as error:
        raise DatabaseError(str(error)) from error


def _operation(row: Any) -> Operation:  # noqa: ANN401 - a row is what SQLite holds
    return Operation(
        id=row["id"],
        kind=Kind(row["kind"]),
        account_id=row["account_id"],
        organization=row["organization"],
        name=row["name"],
        started=datetime.fromisoformat(row["started"]),
        authorization_id=row["authorization_id"],
        scopes=tuple(row["scopes"].split()),
        asked=_moment(row["asked"]),
        slot=row["slot"],
        outcome=Outcome(row["outcome"]),
        sentence=row["sentence"],
        ended=_moment(row["ended"]),
        before=frozenset(row["before"].split()),
        service_time=_moment(row["service_time"]),
        counterpart=row["counterpart"],
    )


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
