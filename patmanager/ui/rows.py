"""A row of the table: prepared once for each token, then filtered and sorted as plain values."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from operator import attrgetter
from typing import Any

from patmanager.core.organizations import Organization
from patmanager.core.scope import Risk
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token
from patmanager.ui.state import Filter, RowKey

Translate = Callable[[str], str]

_ACTIVE, _SOON, _EXPIRED = int(Filter.ACTIVE), int(Filter.ENDS_SOON), int(Filter.EXPIRED)
_REVOKED, _GLOBAL, _KEPT = int(Filter.REVOKED), int(Filter.GLOBAL), int(Filter.KEPT)
_ACTIVE_SOON = _ACTIVE | _SOON

_AFTER = 1e12
"""Seconds that put a row behind every other of a livelier kind, the latest to have ended first."""


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
        words = (token.name, token.organization, can_do, " ".join(token.scopes), note, "")
        self.searched = "\n".join(words).casefold()

    def mark(self, now: datetime, soon_until: datetime, *, is_kept: bool) -> None:
        """Tell the state at `now`, when what ends by `soon_until` ends soon (both aware UTC)."""
        facets, place = int(Filter.ALL), self.ends_at
        if self.token.revoked:
            facets |= _REVOKED
            place = 2 * _AFTER - place
        elif self.ends <= now:
            facets |= _EXPIRED
            place = _AFTER - place
        else:
            facets |= _ACTIVE if self.ends > soon_until else _ACTIVE_SOON
            if self.token.target_accounts is None:
                facets |= _GLOBAL
        self.is_kept = is_kept
        self.facets = facets | _KEPT if is_kept else facets
        self.place = place

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


_FACETS = [Filter(number) for number in range(128)]


def _state_rank(row: Row) -> int:
    facets = row.facets
    if facets & (_REVOKED | _EXPIRED):
        return 4 if facets & _REVOKED else 3
    if facets & _GLOBAL:
        return 0
    return 1 if facets & _SOON else 2


SORT_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.STATE: _state_rank,
    Column.NAME: attrgetter("searched"),
    Column.CAN_DO: lambda row: (-row.risk, row.can_do.casefold()),
    Column.ORGANIZATION: lambda row: row.organization.name.casefold(),
    Column.KEPT: lambda row: not row.is_kept,
    Column.CREATED: attrgetter("token.valid_from"),
    Column.NOTE: lambda row: (not row.note, row.note.casefold()),
    Column.ACCOUNT: attrgetter("organization.account.username"),
    Column.ID: attrgetter("token.authorization_id"),
}
"""What sorts by a column other than the end, as a person reads it.

What is searched begins with the name, all in small letters: tokens of one name follow by
organization. Folding 100,000 names for each click took more than twice as long.
"""
