"""How soon the command line answers `--version`, against a bare Python.

What it loads before it knows what is asked shows here: Qt, msal or requests would cost tens of
times the floor.
"""

import json
import statistics
import subprocess
import sys
import time

ROUNDS = 15
ALLOWED = 2.0


def seconds(*arguments: str) -> float:
    """Return how long Python with these arguments takes from start to end."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-P", *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> int:
    """Print one line of JSON; return 1 when the ratio is above what is allowed."""
    floor, measured = [], []
    for _ in range(ROUNDS):  # in turns, so that a busy moment hits both
        floor.append(seconds("-c", "pass"))
        measured.append(seconds("-m", "patmanager", "--version"))
    ratio = statistics.median(measured) / statistics.median(floor)
    result = {
        "benchmark": "command_line",
        "seconds": round(statistics.median(measured), 4),
        "floor": "python -c pass",
        "floor_seconds": round(statistics.median(floor), 4),
        "ratio": round(ratio, 2),
        "allowed": ALLOWED,
    }
    print(json.dumps(result))
    return int(ratio > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
