"""Where tokens are in use: which program, for what, and what was written where."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from patmanager.core.places import (
    ClientName,
    Entry,
    Form,
    Piece,
    Place,
    Standing,
    Target,
    Written,
)

_COLUMNS = (
    "id, client, account_id, authorization_id, organization, address, standing, since, "
    "refused_at, details"
)


def places(connection: sqlite3.Connection) -> Iterator[Place]:
    """Yield them, oldest first; what makes no sense is left out."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM place ORDER BY position"):  # noqa: S608 - names of columns, all our own
        try:
            yield _place(tuple(map(_text, row)))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue


def save(connection: sqlite3.Connection, place: Place) -> None:
    """Note one; it takes the place of the one of its id."""
    target = place.target
    details = {"written": asdict(place.written), "target": asdict(target)}
    row = (
        *(place.id, place.client, place.account_id, place.authorization_id),
        *(target.organization, target.address, place.standing, place.since.isoformat()),
        place.refused_at.isoformat() if place.refused_at else None,
        json.dumps(details, separators=(",", ":")),
    )
    connection.execute(
        f"INSERT INTO place ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608 - as above
        "ON CONFLICT (id) DO UPDATE SET authorization_id = excluded.authorization_id, "
        "standing = excluded.standing, since = excluded.since, "
        "refused_at = excluded.refused_at, details = excluded.details",
        row,
    )


def forget(connection: sqlite3.Connection, place_id: str) -> None:
    """Remove one."""
    connection.execute("DELETE FROM place WHERE id = ?", (place_id,))


def _place(row: tuple[str, ...]) -> Place:
    identity, client, account, token, organization, address, standing, since, refused, text = row
    details = json.loads(text)
    written, target = details["written"], details["target"]
    return Place(
        identity,
        ClientName(client),
        account,
        token,
        Target(organization, address, target["name"], target["alias"], target["everywhere"]),
        _moment(since),
        Standing(standing),
        Written(
            tuple(_piece(each) for each in written["pieces"]),
            tuple(map(str, written["made"])),
            tuple(Entry(str(each["service"]), str(each["user"])) for each in written["entries"]),
            str(written["told"]),
        ),
        _moment(refused) if refused else None,
    )


def _piece(values: dict[str, object]) -> Piece:
    texts = (str(values["file"]), str(values["template"]))
    form, instead_of = Form(str(values["form"])), str(values["instead_of"])
    return Piece(*texts, form, instead_of, is_frame=bool(values["is_frame"]))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _text(value: object) -> str:
    return "" if value is None else str(value)
