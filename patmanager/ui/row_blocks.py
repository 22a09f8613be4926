"""The rows of one list: of what is asked again and again, nothing is computed twice."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from operator import attrgetter

from patmanager.core.organizations import Listing
from patmanager.ui.rows import Row, Scoping
from patmanager.ui.state import Filter

BY_END = attrgetter("place")
"""What sorts by end: one number, since sorting by a function of Python took twice as long."""

_ALL = int(Filter.ALL)
_ENDS_AT = attrgetter("ends_at")


class Block:
    """The rows of `listing`; those of `old` serve again where it held the same tokens."""

    def __init__(
        self,
        listing: Listing,
        scoping: Scoping,
        notes: Mapping[str, str],
        old: "Block | None" = None,
    ) -> None:
        """Prepare what is new."""
        self.tokens = listing.tokens
        self.organization = organization = listing.organization
        known: dict[int, Row] = {}
        if old is not None and old.organization == organization:
            known = {id(row.token): row for row in old.rows}
        self.rows: list[Row] = [
            known.get(id(token))
            or Row(
                token,
                organization,
                *scoping.of(token.scopes),
                notes.get(token.authorization_id, ""),
            )
            for token in listing.tokens
        ]
        self.global_rows = [row for row in self.rows if row.token.target_accounts is None]
        self._by_end = sorted(self.rows, key=_ENDS_AT)
        self._ends = [row.ends_at for row in self._by_end]
        self._fresh = [row for row in self.rows if id(row.token) not in known]
        self._marked: tuple[datetime, timedelta] | None = None if old is None else old._marked  # noqa: SLF001 - another block
        self._kept: frozenset[str] = frozenset() if old is None else old._kept  # noqa: SLF001
        self._ordered: dict[int, list[Row]] = {}
        self._counts: Counter[int] | None = None

    def is_of(self, listing: Listing) -> bool:
        """Tell whether these are the rows of a list: of the same tokens, not of equal ones."""
        return self.tokens is listing.tokens and self.organization == listing.organization

    def mark(self, now: datetime, soon: timedelta, kept: frozenset[str]) -> bool:
        """Tell each row its state at `now` (aware UTC); returns whether one has another now."""
        rows = self._concerned(now, soon, kept)
        soon_until = now + soon
        changed = False
        for row in rows:
            row.mark(now, soon_until, is_kept=row.token.authorization_id in kept)
            changed = True
        self._marked, self._kept, self._fresh = (now, soon), kept, []
        if changed:
            self._ordered, self._counts = {}, None
        return changed

    def by_end(self, bit: int) -> list[Row]:
        """Return the rows that have a facet, the soonest end first; only to be read."""
        if _ALL not in self._ordered:
            # What has ended comes last, the rest is in order already.
            self._ordered[_ALL] = sorted(self._by_end, key=BY_END)
        if bit not in self._ordered:
            self._ordered[bit] = [row for row in self._ordered[_ALL] if row.facets & bit]
        return self._ordered[bit]

    def counts(self) -> Counter[int]:
        """Return how many rows have which facets."""
        if self._counts is None:
            self._counts = Counter(row.facets for row in self.rows)
        return self._counts

    def _concerned(self, now: datetime, soon: timedelta, kept: frozenset[str]) -> Iterable[Row]:
        """Return the rows that may have another state than when they were last marked."""
        if self._marked is None or self._marked[1] != soon or self._marked[0] > now:
            return self.rows
        before = self._marked[0]
        passed = [*self._between(before, now), *self._between(before + soon, now + soon)]
        passed += self._fresh
        if kept != self._kept:
            moved = kept ^ self._kept
            passed += [row for row in self.rows if row.token.authorization_id in moved]
        return passed

    def _between(self, after: datetime, until: datetime) -> list[Row]:
        first = bisect_right(self._ends, after.timestamp())
        return self._by_end[first : bisect_right(self._ends, until.timestamp())]
