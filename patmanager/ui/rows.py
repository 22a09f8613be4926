"""The rows of the table: prepared once for each list, then filtered and sorted as plain values."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import compress
from operator import attrgetter

from patmanager.core.organizations import Listing, Organization
from patmanager.core.scope import Risk
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token
from patmanager.ui.state import Filter, Place, RowKey

Translate = Callable[[str], str]

_ACTIVE, _SOON, _EXPIRED = int(Filter.ACTIVE), int(Filter.ENDS_SOON), int(Filter.EXPIRED)
_REVOKED, _GLOBAL, _KEPT = int(Filter.REVOKED), int(Filter.GLOBAL), int(Filter.KEPT)
_ACTIVE_SOON = _ACTIVE | _SOON


class Column(IntEnum):
    """The columns of the table, in their first order."""

    STATE = 0
    NAME = 1
    CAN_DO = 2
    ORGANIZATION = 3
    ENDS = 4
    KEPT = 5
    CREATED = 6
    NOTE = 7
    ACCOUNT = 8
    ID = 9


class Row:
    """One token as the table shows it; `facets` and `is_kept` move with time and keychain.

    `facets` are the bits of `Filter` as a plain number: flags are slow a hundred thousand times.
    """

    __slots__ = (
        "can_do",
        "ends",
        "ends_at",
        "facets",
        "is_kept",
        "key",
        "note",
        "organization",
        "place",
        "risk",
        "searched",
        "token",
    )

    def __init__(
        self, token: Token, organization: Organization, can_do: str, risk: Risk, note: str
    ) -> None:
        """Prepare `token`; `can_do` says its scopes in plain words."""
        self.token = token
        self.organization = organization
        self.key: RowKey = (organization.account.id, token.authorization_id)
        self.can_do = can_do
        self.risk = risk
        self.note = note
        self.ends = token.ends
        self.ends_at = self.ends.timestamp()
        self.place = self.ends_at
        self.is_kept = False
        self.facets = int(Filter.ALL)
        words = (token.name, token.organization, can_do, " ".join(token.scopes), note)
        self.searched = "\n".join(words).casefold()

    @property
    def state(self) -> Filter:
        """The facets as flags."""
        return _FACETS[self.facets]


class Scoping:
    """Says what scopes mean; many tokens have the same, so each set is put into words once."""

    def __init__(self, catalogue: Catalogue, translate: Translate) -> None:
        """Ask `catalogue`, in the person's language."""
        self._catalogue = catalogue
        self._translate = translate
        self._known: dict[tuple[str, ...], tuple[str, Risk]] = {}

    def of(self, scopes: tuple[str, ...]) -> tuple[str, Risk]:
        """Return what a token with these scopes can do, and the risk of it."""
        found = self._known.get(scopes)
        if found is None:
            words = self._catalogue.can_do(scopes, self._translate)
            found = self._known[scopes] = (words, self._catalogue.risk(scopes))
        return found


_Pool = tuple[tuple[Place | None, Filter, tuple[Column, bool]], tuple[list[Row], list[str]]]
"""What is searched now: by place, chip and order, the rows and their texts."""


class Rows:
    """All rows, and which of them are seen.

    A flat list over precomputed texts and keys: sorting through a proxy model takes half a
    second a keystroke with 100,000 rows, this takes some milliseconds.
    """

    def __init__(self, scoping: Scoping) -> None:
        """Hold no row yet."""
        self._scoping = scoping
        self._blocks: dict[Place, tuple[Listing, list[Row]]] = {}
        self._notes: Mapping[str, str] = {}
        self._rows: list[Row] = []
        self._copies: set[int] = set()
        self._ordered: dict[tuple[Column, bool], list[Row]] = {}
        self._pool: _Pool | None = None

    def load(self, listings: Sequence[Listing], notes: Mapping[str, str]) -> None:
        """Take the lists; one that is the same object as before is not prepared again."""
        if notes is not self._notes:
            self._notes, self._blocks = notes, {}
        blocks = {}
        for listing in listings:
            key = listing.organization.key
            old = self._blocks.get(key)
            unchanged = old is not None and (
                old[0].tokens is listing.tokens and old[0].organization == listing.organization
            )
            blocks[key] = old if old is not None and unchanged else (listing, self._made(listing))
        self._blocks = blocks
        self._rows = [row for _, rows in blocks.values() for row in rows]
        self._copies = self._found_copies()
        self._ordered, self._pool = {}, None

    def mark(self, now: datetime, soon: timedelta, kept: frozenset[str]) -> None:
        """Tell each row its state at `now` (aware UTC) and whether its secret is kept here."""
        self._ordered, self._pool = {}, None
        soon_until = now + soon
        for row in self._rows:
            token = row.token
            row.is_kept = token.authorization_id in kept
            facets, place = int(Filter.ALL), row.ends_at
            if token.revoked:
                facets |= _REVOKED
                place = 2 * _AFTER - place
            elif row.ends <= now:
                facets |= _EXPIRED
                place = _AFTER - place
            else:
                facets |= _ACTIVE if row.ends > soon_until else _ACTIVE_SOON
                if token.target_accounts is None:
                    facets |= _GLOBAL
            row.facets = facets | _KEPT if row.is_kept else facets
            row.place = place

    def visible(
        self,
        place: Place | None,
        chip: Filter,
        search: str,
        order: tuple[Column, bool] = (Column.ENDS, False),
    ) -> list[Row]:
        """Return what is seen, in order; `order` is a column and whether its end comes first."""
        rows, texts = self._searchable(place, chip, order)
        words = search.casefold().split()
        if not words:
            return list(rows)
        first = words[0]
        found = list(compress(rows, [first in text for text in texts]))
        for word in words[1:]:
            found = [row for row in found if word in row.searched]
        return found

    def _searchable(
        self, place: Place | None, chip: Filter, order: tuple[Column, bool]
    ) -> tuple[list[Row], list[str]]:
        """Return what the search looks through, and its texts beside it.

        They stay the same while somebody types; looking into each row took four times as long.
        """
        key = place, chip, order
        if self._pool is not None and self._pool[0] == key:
            return self._pool[1]
        rows, bit = self._in_order(*order), int(chip)
        if place is not None:
            rows = [row for row in rows if row.organization.key == place]
        elif self._copies:
            rows = [row for row in rows if id(row) not in self._copies]
        rows = [row for row in rows if row.facets & bit]
        pool = rows, [row.searched for row in rows]
        self._pool = key, pool
        return pool

    def counts(self, place: Place | None) -> dict[Filter, int]:
        """Return how many tokens each chip lets through, whatever is searched for."""
        if place is None:
            found = Counter(row.facets for row in self._rows if id(row) not in self._copies)
        else:
            found = Counter(row.facets for row in self._blocks.get(place, (None, []))[1])
        return {
            chip: sum(number for facets, number in found.items() if facets & int(chip))
            for chip in Filter
        }

    def _made(self, listing: Listing) -> list[Row]:
        organization, notes = listing.organization, self._notes
        return [
            Row(
                token,
                organization,
                *self._scoping.of(token.scopes),
                notes.get(token.authorization_id, ""),
            )
            for token in listing.tokens
        ]

    def _found_copies(self) -> set[int]:
        """Return the rows that show a global token again, from a second organization's list."""
        seen: set[RowKey] = set()
        copies = set()
        for row in self._rows:
            if row.token.target_accounts is None:
                if row.key in seen:
                    copies.add(id(row))
                seen.add(row.key)
        return copies

    def _in_order(self, column: Column, descending: bool) -> list[Row]:
        found = self._ordered.get((column, descending))
        if found is None:
            by_end = sorted(self._rows, key=_BY_END)
            found = by_end
            if column is not Column.ENDS:
                found = sorted(by_end, key=_KEYS[column], reverse=descending)
            elif descending:
                found = by_end[::-1]
            self._ordered[column, descending] = found
        return found


_AFTER = 1e12
"""Seconds that put a row behind every other of a livelier kind, the latest to have ended first."""

_BY_END = attrgetter("place")
"""What sorts by end: one number, since sorting by a function of Python took twice as long."""


_FACETS = [Filter(number) for number in range(128)]


def _state_rank(row: Row) -> int:
    facets = row.facets
    if facets & (_REVOKED | _EXPIRED):
        return 4 if facets & _REVOKED else 3
    if facets & _GLOBAL:
        return 0
    return 1 if facets & _SOON else 2


_KEYS: dict[Column, Callable[[Row], tuple[object, ...]]] = {
    Column.STATE: lambda row: (_state_rank(row),),
    Column.NAME: lambda row: (row.token.name.casefold(),),
    Column.CAN_DO: lambda row: (-row.risk, row.can_do.casefold()),
    Column.ORGANIZATION: lambda row: (row.organization.name.casefold(),),
    Column.KEPT: lambda row: (not row.is_kept,),
    Column.CREATED: lambda row: (row.token.valid_from,),
    Column.NOTE: lambda row: (not row.note, row.note.casefold()),
    Column.ACCOUNT: lambda row: (row.organization.account.username,),
    Column.ID: lambda row: (row.token.authorization_id,),
}
