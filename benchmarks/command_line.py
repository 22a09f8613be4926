"""How soon the command line answers `--version`, in seconds, against a bare Python.

The floor is the same interpreter with `-c pass`. What the program loads before it knows what is
asked shows here: Qt, msal or requests would cost tens of times the floor.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.parts.bytecode import keeping_bytecode
from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.process import seconds

ROUNDS = 15
GOAL = 2.0


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        environment = keeping_bytecode(Path(folder))
        measures = [
            lambda: seconds(environment, "-m", "patmanager", "--version"),
            lambda: seconds(environment, "-c", "pass"),
        ]
        value, floor = medians(rounds, measures)
    return report(Line("command_line", value, floor, GOAL))


if __name__ == "__main__":
    sys.exit(main())
