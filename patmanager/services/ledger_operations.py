"""The ledger's operations: each written before the call, closed after it."""

from datetime import datetime
from sqlite3 import Connection, DatabaseError
from typing import Any

from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.services.ledger_inventory import well_formed

_FREED = """
    DELETE FROM slot WHERE authorization_id IS NULL AND (account_id, number) IN (
        SELECT account_id, slot FROM operation WHERE id = ? AND kind = ?
    )
"""


def begin(connection: Connection, operation: Operation) -> None:
    """Write an intent."""
    connection.execute(
        """
        INSERT INTO operation (
            id, kind, account_id, organization, name, started, authorization_id, scopes, asked,
            slot, outcome, sentence
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            operation.id,
            operation.kind.value,
            operation.account_id,
            operation.organization,
            well_formed(operation.name),
            operation.started.isoformat(),
            operation.authorization_id,
            " ".join(operation.scopes),
            None if operation.asked is None else operation.asked.isoformat(),
            operation.slot,
            operation.outcome.value,
            well_formed(operation.sentence),
        ),
    )


def finish(connection: Connection, operation_id: str, outcome: Outcome, sentence: str) -> None:
    """Close an operation.

    A creation that was refused never reached the keychain: its slot is free again. One that is
    unknown here was noted in a ledger since put aside, and there is nothing to close.
    """
    connection.execute(
        "UPDATE operation SET outcome = ?, sentence = ? WHERE id = ?",
        (outcome.value, well_formed(sentence), operation_id),
    )
    if outcome is Outcome.REFUSED:
        connection.execute(_FREED, (operation_id, Kind.CREATE.value))


def history(connection: Connection, limit: int) -> tuple[Operation, ...]:
    """Return the latest operations, newest first; raises `sqlite3.Error`."""
    rows = connection.execute(
        """
        SELECT id, kind, account_id, organization, name, started, authorization_id, scopes, asked,
            slot, outcome, sentence
        FROM operation ORDER BY position DESC LIMIT ?
        """,
        (limit,),
    )
    try:
        return tuple(_operation(row) for row in rows)
    except (AttributeError, TypeError, ValueError) as error:
        raise DatabaseError(str(error)) from error


def _operation(row: tuple[Any, ...]) -> Operation:
    return Operation(
        id=row[0],
        kind=Kind(row[1]),
        account_id=row[2],
        organization=row[3],
        name=row[4],
        started=datetime.fromisoformat(row[5]),
        authorization_id=row[6],
        scopes=tuple(row[7].split()),
        asked=None if row[8] is None else datetime.fromisoformat(row[8]),
        slot=row[9],
        outcome=Outcome(row[10]),
        sentence=row[11],
    )
