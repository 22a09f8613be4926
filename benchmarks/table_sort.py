"""Sorting 100,000 tokens by their end until the table is painted, in seconds.

The floor is `sorted` on the ends alone. Every round begins with a list that has just come in, so
that no order is known from before.
"""

import sys
import time
from dataclasses import replace

from PySide6.QtCore import Qt

from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.many import NOW, WHERE, Many
from patmanager.core.organizations import Listing
from patmanager.ui.rows import Column

ROUNDS = 5
GOAL = 3.0
TOKENS = 100_000


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    many = Many(TOKENS)
    model = many.window.tokens.model
    ends = [token.ends.timestamp() for token in many.tokens]

    def measured() -> float:
        model.sort(Column.NAME)
        many.show(replace(many.state, listings=(Listing(WHERE, many.tokens, NOW),)))
        begin = time.perf_counter()
        model.sort(Column.ENDS, Qt.SortOrder.AscendingOrder)
        many.paint()
        return time.perf_counter() - begin

    def floor() -> float:
        begin = time.perf_counter()
        sorted(ends)
        return time.perf_counter() - begin

    value, least = medians(rounds, [measured, floor])
    return report(Line("table_sort", value, least, GOAL))


if __name__ == "__main__":
    sys.exit(main())
