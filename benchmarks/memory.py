"""The most memory in use until the first painted table, in MiB, on Linux.

The ledger holds 50 tokens. The floor is a bare main window with a table of the same rows, in the
same interpreter. There is no goal yet.
"""

import sys

from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.windows import Windows

ROUNDS = 5
TOKENS = 50


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON."""
    if sys.platform != "linux":
        print("memory: only Linux tells the peak of a process", file=sys.stderr)
        return 0
    with Windows(TOKENS) as windows:
        measures = [lambda: windows.program().peak, lambda: windows.floor().peak]
        value, floor = medians(rounds, measures)
    return report(Line("memory", value, floor))


if __name__ == "__main__":
    sys.exit(main())
