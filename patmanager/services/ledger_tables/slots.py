"""The ledger's slots: which numbered place of the keychain holds which token's secret.

A slot has a row from the moment its number is given out until it is known to be empty. A number
whose slot is empty is given out again: a lost ledger is rebuilt by asking the keychain for 1, 2,
3 … until 20 in a row are absent, so that gaps must not grow.
"""

from sqlite3 import Connection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from patmanager.core.storage_ports import Slot

_LOWEST_FREE = """
    SELECT min(candidate.number) FROM (
        SELECT 1 AS number UNION ALL SELECT number + 1 FROM slot WHERE account_id = ?1
    ) AS candidate
    WHERE NOT EXISTS (
        SELECT 1 FROM slot WHERE account_id = ?1 AND slot.number = candidate.number
    )
"""


def reserve(connection: Connection, account_id: str) -> "Slot":
    """Give out the lowest number that is nobody's."""
    from patmanager.core.storage_ports import Slot

    (number,) = connection.execute(_LOWEST_FREE, (account_id,)).fetchone()
    connection.execute("INSERT INTO slot VALUES (?, ?, NULL)", (account_id, number))
    return Slot(account_id, number)


def bind(connection: Connection, slot: "Slot", authorization_id: str) -> None:
    """Note whose secret lies in a slot; an older slot of the same token no longer counts.

    The older one keeps its number: its secret may still lie in the keychain.
    """
    connection.execute(
        "UPDATE slot SET authorization_id = NULL WHERE account_id = ? AND authorization_id = ?",
        (slot.account_id, authorization_id),
    )
    connection.execute(
        """
        INSERT INTO slot VALUES (?, ?, ?) ON CONFLICT (account_id, number)
            DO UPDATE SET authorization_id = excluded.authorization_id
        """,
        (slot.account_id, slot.number, authorization_id),
    )


def find(connection: Connection, account_id: str, authorization_id: str) -> "Slot | None":
    """Return the slot of a token's secret."""
    from patmanager.core.storage_ports import Slot

    row = connection.execute(
        "SELECT number FROM slot WHERE account_id = ? AND authorization_id = ?",
        (account_id, authorization_id),
    ).fetchone()
    return None if row is None else Slot(account_id, row[0])


def kept(connection: Connection) -> frozenset[str]:
    """Return the ids of all tokens with a slot."""
    rows = connection.execute(
        "SELECT authorization_id FROM slot WHERE authorization_id IS NOT NULL"
    )
    return frozenset(row[0] for row in rows)


def release(connection: Connection, slot: "Slot") -> None:
    """Note that a slot is empty."""
    connection.execute(
        "DELETE FROM slot WHERE account_id = ? AND number = ?", (slot.account_id, slot.number)
    )
