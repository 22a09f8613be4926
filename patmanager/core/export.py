"""The list of tokens as CSV: what is seen, never a secret."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import datetime

from patmanager.core.tokens import Token

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for a formula."""

HEAD = (
    "name",
    "organization",
    "status",
    "can do",
    "scopes",
    "created (UTC)",
    "ends (UTC)",
    "global",
    "kept here",
    "note",
    "id",
)


def csv_of(
    tokens: Iterable[Token],
    now: datetime,
    *,
    can_do: Callable[[tuple[str, ...]], str],
    kept: frozenset[str],
    notes: dict[str, str],
) -> str:
    """Return `tokens` as CSV with a head, one line each, in the order given.

    Dates are ISO 8601 in UTC. A cell that a spreadsheet would take for a formula begins with an
    apostrophe.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(HEAD)
    for token in tokens:
        cells = (
            token.name,
            "all (global)" if token.is_global else token.organization,
            token.status(now).value,
            can_do(token.scopes),
            " ".join(token.scopes),
            token.valid_from.isoformat(timespec="seconds"),
            token.ends.isoformat(timespec="seconds"),
            "yes" if token.is_global else "no",
            "yes" if token.authorization_id in kept else "no",
            notes.get(token.authorization_id, ""),
            token.authorization_id,
        )
        writer.writerow([harmless(cell) for cell in cells])
    return written.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe goes before it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
