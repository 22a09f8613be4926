"""How soon the table is there, in seconds: from the start of the process to its first painting.

The ledger holds 50 tokens. The floor is the same interpreter opening a bare main window with a
table of the same rows. Both are offscreen, and are watched in the same way from outside.
"""

import sys

from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.windows import Windows

ROUNDS = 11
GOAL = 2.0
TOKENS = 50


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    with Windows(TOKENS) as windows:
        measures = [lambda: windows.program().seconds, lambda: windows.floor().seconds]
        value, floor = medians(rounds, measures)
    return report(Line("startup", value, floor, GOAL))


if __name__ == "__main__":
    sys.exit(main())
