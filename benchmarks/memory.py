"""The most memory in use until the first painted table, in MiB, on Linux.

The ledger holds 50 tokens. The floor is a bare main window with a table of the same rows, in the
same interpreter. The second line is the program with everything that it loads after the painting.
"""

import sys

from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.windows import Windows

ROUNDS = 3
GOAL, LATER_GOAL = 1.5, 1.8
TOKENS = 50


def main(rounds: int = ROUNDS) -> int:
    """Print two lines of JSON; return 1 when a goal does not hold."""
    if sys.platform != "linux":
        print("memory: only Linux tells the peak of a process", file=sys.stderr)
        return 0
    with Windows(TOKENS) as windows:
        measures = [
            lambda: windows.program().peak,
            lambda: windows.live("start").peak,
            lambda: windows.floor().peak,
        ]
        value, later, floor = medians(rounds, measures)
    return report(
        Line("memory", value, floor, GOAL), Line("memory_later", later, floor, LATER_GOAL)
    )


if __name__ == "__main__":
    sys.exit(main())
