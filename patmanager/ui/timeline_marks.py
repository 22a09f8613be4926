"""Where the marks of the expiry timeline stand: plain numbers, no painting."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from patmanager.core.tokens import GLOBAL_RETIREMENT
from patmanager.ui.rows import Row

SHORTEST = timedelta(days=30)
"""The line reaches at least that far."""

_NEAR_COUNTS_MORE = 0.7
"""Exponent of the scale: the coming weeks get more room than the far end of the year."""

_AIR = 1.04

_ENDS_AT = attrgetter("ends_at")


@dataclass(slots=True, eq=False, repr=False)
class Mark:
    """One token on the line: `place` 0 to 1 along it, `level` how many lie below it."""

    row: Row
    place: float
    level: int


@dataclass(slots=True, eq=False, repr=False)
class Crowd:
    """Tokens that found no room at a place: how many, and where."""

    place: float
    number: int


@dataclass(slots=True, eq=False, repr=False)
class Line:
    """Everything on the timeline; `marks` run from the soonest end to the latest.

    `retirement` is where 1 December 2026 stands, `None` when it is not on the line.
    """

    now: datetime
    until: datetime
    marks: tuple[Mark, ...] = ()
    crowds: tuple[Crowd, ...] = ()
    retirement: float | None = None

    def place(self, moment: datetime) -> float:
        """Return where an instant stands, 0 for now and 1 for the end of the line."""
        return self.place_at(moment.timestamp())

    def place_at(self, seconds: float) -> float:
        """Return where an instant stands that is told in seconds since 1970."""
        start = self.now.timestamp()
        share = (seconds - start) / (self.until.timestamp() - start)
        return float(min(1.0, max(0.0, share)) ** _NEAR_COUNTS_MORE)

    def seconds_at(self, place: float) -> float:
        """Return the instant that stands at a place, in seconds since 1970."""
        start = self.now.timestamp()
        return float(start + place ** (1 / _NEAR_COUNTS_MORE) * (self.until.timestamp() - start))


def line_of_rows(rows: Sequence[Row], now: datetime, slots: int, levels: int) -> Line:
    """Place the tokens that still work; the line has room for `slots` side by side."""
    seconds = now.timestamp()
    living = sorted(
        [row for row in rows if row.ends_at > seconds and not row.token.revoked], key=_ENDS_AT
    )
    furthest = living[-1].ends if living else now
    until = now + max(SHORTEST, (furthest - now) * _AIR)
    empty = Line(now, until)
    marks: list[Mark] = []
    heights: dict[int, int] = {}
    ends = [row.ends_at for row in living]
    first = 0
    for slot in range(slots + 1):
        # A bound for each slot, not a place for each row: there may be a hundred thousand.
        behind = len(living)
        if slot < slots:
            behind = bisect_left(ends, empty.seconds_at((slot + 0.5) / slots), first)
        if behind > first:
            heights[slot] = behind - first
            nearest = living[first : min(behind, first + levels)]
            marks += [Mark(row, slot / slots, level) for level, row in enumerate(nearest)]
        first = behind
    crowds = tuple(
        Crowd(slot / slots, height - levels) for slot, height in heights.items() if height > levels
    )
    stops_ahead = now < GLOBAL_RETIREMENT < until
    retirement = empty.place(GLOBAL_RETIREMENT) if stops_ahead else None
    return Line(now, until, tuple(marks), crowds, retirement)


def months_of(line: Line) -> tuple[tuple[datetime, float], ...]:
    """Return the first instants of the months on the line, local time, and where they stand."""
    local = line.now.astimezone()
    year, month = local.year, local.month
    found: list[tuple[datetime, float]] = []
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004 - December
        start = datetime(year, month, 1).astimezone()
        if start > line.until:
            return tuple(found)
        found.append((start, line.place(start)))
