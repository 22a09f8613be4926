"""How soon the table is there, in seconds: from the start of the process to its first painting.

The ledger holds 50 tokens. The floor is the same interpreter opening a bare main window with a
table of the same rows. Both are offscreen, and are watched in the same way from outside. The
second line is the start with 10,000 tokens against that with 50.
"""

import sys

from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.windows import Windows

ROUNDS = 11
GOAL = 1.5
TOKENS, MANY = 50, 10_000


def main(rounds: int = ROUNDS) -> int:
    """Print two lines of JSON; return 1 when a goal does not hold."""
    with Windows(TOKENS) as few, Windows(MANY) as many:
        starts = (few.program, few.floor, many.program)
        measures = [lambda start=start: start().seconds for start in starts]
        value, floor, longer = medians(rounds, measures)
    return report(Line("startup", value, floor, GOAL), Line("startup_10k", longer, value, GOAL))


if __name__ == "__main__":
    sys.exit(main())
