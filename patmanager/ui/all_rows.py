"""All rows of the table, and which of them are seen."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import compress

from patmanager.core.organizations import Listing
from patmanager.ui.row_blocks import BY_END, Block
from patmanager.ui.rows import SORT_KEYS, Column, Row, Scoping
from patmanager.ui.state import Filter, Place, RowKey

_View = tuple[Place | None, Filter, Column, bool]


class Rows:
    """All rows, a block for each list.

    Flat lists over precomputed texts and keys: sorting through a proxy model takes half a second a
    keystroke with 100,000 rows, this takes some milliseconds. A list that is the same object as
    before is not prepared again.
    """

    def __init__(self, scoping: Scoping) -> None:
        """Hold no row yet."""
        self._scoping = scoping
        self._blocks: dict[Place, Block] = {}
        self._prepared: dict[Place, Block] = {}
        self._notes: Mapping[str, str] = {}
        self._copied: set[int] = set()
        self._view: tuple[_View, list[Row]] | None = None
        self._texts: list[str] | None = None

    def load(self, listings: Sequence[Listing], notes: Mapping[str, str]) -> None:
        """Take the lists; new rows are to be marked."""
        if notes is not self._notes:
            self._notes, self._blocks, self._prepared = notes, {}, {}
        self._blocks = {listing.organization.key: self._block(listing) for listing in listings}
        self._view = None
        self._copied = self._found_copies()

    def prepare(self, listing: Listing) -> None:
        """Make the rows of a list that is about to be loaded; may be called from any thread."""
        known, notes = self._blocks.get(listing.organization.key), self._notes
        self._prepared[listing.organization.key] = Block(listing, self._scoping, notes, known)

    def mark(self, now: datetime, soon: timedelta, kept: frozenset[str]) -> None:
        """Tell each row its state at `now` (aware UTC) and whether its secret is kept here."""
        changed = [block.mark(now, soon, kept) for block in self._blocks.values()]
        if any(changed):
            self._view = None

    def visible(
        self,
        place: Place | None,
        chip: Filter,
        search: str,
        order: tuple[Column, bool] = (Column.ENDS, False),
    ) -> list[Row]:
        """Return what is seen, in order; `order` is a column and whether its end comes first.

        The list may be handed out again: it is only to be read.
        """
        rows = self._viewed((place, chip, *order))
        words = search.casefold().split()
        if not words:
            return rows
        if self._texts is None:
            # The same while somebody types. Copies lie in memory in the order they are read in:
            # a third of the time of the rows' own texts, which lie in the order they came in.
            self._texts = [row.searched[:-1] for row in rows]
        hits = [words[0] in text for text in self._texts]
        for word in words[1:]:
            hits = [hit and word in text for hit, text in zip(hits, self._texts, strict=True)]
        return list(compress(rows, hits))

    def counts(self, place: Place | None) -> dict[Filter, int]:
        """Return how many tokens each chip lets through, whatever is searched for."""
        found: Counter[int] = Counter()
        for block in self._shown(place):
            found.update(block.counts())
        if place is None and self._copied:
            found.subtract(self._facets_of_copies())
        return {
            chip: sum(number for facets, number in found.items() if facets & int(chip))
            for chip in Filter
        }

    def _viewed(self, view: _View) -> list[Row]:
        """Return the rows of a place and a chip in order, kept for the next keystroke."""
        if self._view is not None and self._view[0] == view:
            return self._view[1]
        place, chip, column, descending = view
        rows = self._by_end(place, chip)
        if column is not Column.ENDS:
            rows = sorted(rows, key=SORT_KEYS[column], reverse=descending)
        elif descending:
            rows = rows[::-1]
        self._view, self._texts = (view, rows), None
        return rows

    def _by_end(self, place: Place | None, chip: Filter) -> list[Row]:
        parts = [block.by_end(int(chip)) for block in self._shown(place)]
        if len(parts) == 1:
            return parts[0]
        rows = [row for part in parts for row in part]
        if self._copied:
            rows = [row for row in rows if id(row) not in self._copied]
        # Sorted runs one behind the other: they are merged rather than sorted.
        rows.sort(key=BY_END)
        return rows

    def _shown(self, place: Place | None) -> list[Block]:
        if place is None:
            return list(self._blocks.values())
        return [self._blocks[place]] if place in self._blocks else []

    def _block(self, listing: Listing) -> Block:
        key = listing.organization.key
        old = self._blocks.get(key)
        for block in (old, self._prepared.pop(key, None)):
            if block is not None and block.is_of(listing):
                return block
        return Block(listing, self._scoping, self._notes, old)

    def _found_copies(self) -> set[int]:
        """Return the rows that show a global token again, from a second organization's list."""
        seen: set[RowKey] = set()
        copies = set()
        for block in self._blocks.values():
            for row in block.global_rows:
                if row.key in seen:
                    copies.add(id(row))
                seen.add(row.key)
        return copies

    def _facets_of_copies(self) -> Counter[int]:
        rows = (row for block in self._blocks.values() for row in block.global_rows)
        return Counter(row.facets for row in rows if id(row) in self._copied)
