"""How the time to show and to filter a list grows with its length, as an exponent.

100, 1,000, 10,000 and 100,000 tokens are shown, as a refresh brings them: none is known from
before, and garbage is not looked for meanwhile. They are searched then. The value is the slope of
the logarithms from 1,000 to 100,000; the floor is 1, which is linear.
"""

import math
import sys
from dataclasses import replace
from statistics import median

from benchmarks.parts.line import Line, report
from benchmarks.parts.many import NOW, WHERE, Many, tokens
from patmanager.core.organizations import Listing
from patmanager.ui import garbage

ROUNDS = 5
GOAL = 1.1
COUNTS = (100, 1_000, 10_000, 100_000)


def main(rounds: int = ROUNDS) -> int:
    """Print two lines of JSON; return 1 when a goal does not hold."""
    many = Many(100)
    shown, searched = [], []
    for count in COUNTS:
        came = [Listing(WHERE, tokens(count), NOW) for _ in range(rounds)]
        garbage.pause()
        fresh = [many.show(replace(many.state, search="", listings=(one,))) for one in came]
        garbage.resume()
        found = [many.show(replace(many.state, search=f"npm {n}")) for n in range(rounds)]
        shown.append(median(fresh))
        searched.append(median(found))
    return report(
        Line("growth_refresh", _slope(shown), 1.0, GOAL),
        Line("growth_filter", _slope(searched), 1.0, GOAL),
    )


def _slope(seconds: list[float]) -> float:
    """Return the exponent of the last two decades, never below zero."""
    grown = math.log(seconds[-1] / seconds[1]) / math.log(COUNTS[-1] / COUNTS[1])
    return max(grown, 0.01)


if __name__ == "__main__":
    sys.exit(main())
