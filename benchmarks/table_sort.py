"""From the click on a column's title to the painted table with 100,000 tokens, in seconds.

The floor is `sorted` on what is sorted by. Every round begins with a list that has just come in.
Its order by end, in which the table begins, was made when it came in: the program does that in a
thread, and `growth` measures it. By name, a click sorts: reported as the second line.
"""

import sys
import time
from collections.abc import Callable
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
    """Print two lines of JSON; return 1 when a goal does not hold."""
    many = Many(TOKENS)
    model = many.window.tokens.model
    ends = [token.ends.timestamp() for token in many.tokens]
    names = [token.name.casefold() for token in many.tokens]

    def click(column: Column, before: Column) -> Callable[[], float]:
        def measured() -> float:
            model.sort(before)
            many.show(replace(many.state, listings=(Listing(WHERE, (*many.tokens,), NOW),)))
            return _spent(clicked)

        def clicked() -> None:
            model.sort(column, Qt.SortOrder.AscendingOrder)
            many.paint()

        return measured

    by_end, least, by_name, least_by_name = medians(
        rounds,
        [
            click(Column.ENDS, Column.NAME),
            lambda: _spent(lambda: sorted(ends)),
            click(Column.NAME, Column.ENDS),
            lambda: _spent(lambda: sorted(names)),
        ],
    )
    return report(
        Line("table_sort", by_end, least, GOAL),
        Line("table_sort_name", by_name, least_by_name),
    )


def _spent(deed: Callable[[], object]) -> float:
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main())
