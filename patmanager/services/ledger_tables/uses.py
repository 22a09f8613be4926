"""When the secret of each token was last read here."""

import sqlite3
from datetime import datetime


def uses(connection: sqlite3.Connection) -> dict[str, datetime]:
    """Return the times, aware UTC, by authorization id; what makes no sense is left out."""
    found = {}
    for authorization_id, text in connection.execute("SELECT authorization_id, at FROM use"):
        at = _moment(text)
        if at is not None:
            found[str(authorization_id)] = at
    return found


def save(connection: sqlite3.Connection, authorization_id: str, at: datetime) -> None:
    """Note a time; it takes the place of the one before."""
    row = (authorization_id, at.isoformat())
    connection.execute("INSERT OR REPLACE INTO use VALUES (?, ?)", row)


def _moment(text: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return at if at.tzinfo is not None else None
