"""How soon the command line answers `--version`, in seconds, against a bare Python.

The floor is the same interpreter with `-c pass`. What the program loads before it knows what is
asked shows here: Qt, msal or requests would cost tens of times the floor.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.parts.bytecode import keeping_bytecode
from benchmarks.parts.line import Line, medians, report

ROUNDS = 15
GOAL = 2.0


def seconds(environment: Mapping[str, str], *arguments: str) -> float:
    """Return how long Python with these arguments takes from start to end."""
    command = [sys.executable, "-P", *arguments]
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - begin


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
