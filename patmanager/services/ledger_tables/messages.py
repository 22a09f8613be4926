"""Explained messages that were kept."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from patmanager.core.kept_messages import MOST, KeptMessage
from patmanager.services.ledger_tables.inventory import well_formed


def messages(connection: sqlite3.Connection) -> Iterator[KeptMessage]:
    """Yield them, newest first; what makes no sense is left out."""
    rows = connection.execute(
        "SELECT at, cause, organization, line FROM message ORDER BY position DESC"
    )
    for at, cause, organization, line in rows:
        try:
            moment = datetime.fromisoformat(str(at))
        except ValueError:
            continue
        yield KeptMessage(moment, str(cause), str(organization), str(line))


def save(connection: sqlite3.Connection, kept: KeptMessage) -> None:
    """Keep one; the oldest gives way where there are too many."""
    row = (
        kept.at.isoformat(),
        kept.cause,
        well_formed(kept.organization),
        well_formed(kept.line),
    )
    connection.execute(
        "INSERT INTO message (at, cause, organization, line) VALUES (?, ?, ?, ?)", row
    )
    connection.execute(
        "DELETE FROM message WHERE position NOT IN "
        "(SELECT position FROM message ORDER BY position DESC LIMIT ?)",
        (MOST,),
    )


def forget(connection: sqlite3.Connection) -> None:
    """Remove all of them."""
    connection.execute("DELETE FROM message")
