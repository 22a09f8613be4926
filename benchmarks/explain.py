"""How soon a log of ten megabytes is explained, in seconds, against only reading it.

The floor is the same interpreter that reads the file and splits it into lines. The lines that may
tell something are found by one search, and the rules see those alone; starting the program and
reading the rules is most of the rest.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.parts.bytecode import keeping_bytecode
from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.process import seconds

ROUNDS = 7
GOAL = 12.0
_MEGABYTES = 10
_ORDINARY = "2026-11-23T09:12:44.1234567Z verbose fetch GET 200 some-package 48ms (cache hit)\n"
_TELLING = "npm error code E401\nnpm error Unable to authenticate, need: Basic realm=pkgs\n"
_READ = "import sys; open(sys.argv[1], encoding='utf-8').read().splitlines()"


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        log = Path(folder) / "npm.log"
        ordinary = _ORDINARY * (_MEGABYTES * 1024 * 1024 // len(_ORDINARY))
        log.write_text(ordinary + _TELLING + _ORDINARY * 100, encoding="utf-8")
        environment = {
            **keeping_bytecode(Path(folder)),
            **{f"XDG_{name}_HOME": folder for name in ("CONFIG", "DATA", "STATE", "CACHE")},
        }
        measures = [
            lambda: seconds(environment, "-m", "patmanager", "explain", "--json", str(log)),
            lambda: seconds(environment, "-c", _READ, str(log)),
        ]
        value, floor = medians(rounds, measures)
    return report(Line("explain", value, floor, GOAL))


if __name__ == "__main__":
    sys.exit(main())
