"""The real command line as an administrator, to be killed from outside.

`python -m tests.kill.report_program FOLDER NOW WORDS…`: the clock stands still at NOW, so that two
runs judge tokens alike.
"""

import sys
from datetime import datetime

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from tests.kill.program import KillHouse, Order
from tests.samples import FixedClock


def main(folder: str, now: str, *words: str) -> int:
    """Run one command."""
    house = KillHouse(Order(folder, list(words)), lambda _step: None)
    house.clock = FixedClock(datetime.fromisoformat(now))
    return run(parse(words), lambda _parsed: house)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
