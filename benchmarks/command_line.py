"""How soon the command line answers `--version`, in seconds, against a bare Python.

The floor is the same interpreter with `-c pass`. What the program loads before it knows what is
asked shows here: Qt, msal or requests would cost tens of times the floor.
"""

import subprocess
import sys
import time
from functools import partial

from benchmarks.parts.line import Line, medians, report

ROUNDS = 15
GOAL = 2.0


def seconds(*arguments: str) -> float:
    """Return how long Python with these arguments takes from start to end."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-P", *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    version = partial(seconds, "-m", "patmanager", "--version")
    value, floor = medians(rounds, [version, partial(seconds, "-c", "pass")])
    return report(Line("command_line", value, floor, GOAL))


if __name__ == "__main__":
    sys.exit(main())
