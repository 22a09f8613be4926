"""The longest time, in ms, that the event loop does not turn while the window is at work.

Four programs are watched from their first painting on: a start with 10,000 tokens in the ledger;
100,000 tokens of 20 organizations fetched from the emulator; a keychain that never answers; the
report on 2,000 people. The last line is the worst of them, of 50 ms that it may be.
"""

import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.parts.box import Box
from benchmarks.parts.keychain import unlocked_keychain
from benchmarks.parts.line import Line, report
from benchmarks.parts.windows import Windows

ROUNDS = 3
TOKENS = 10_000
MOST_MS = 50.0


def start(windows: Windows) -> float:
    """Start with a full ledger and no keychain."""
    return windows.live("start").longest


def keychain(windows: Windows) -> float:
    """Start with a keychain that is frozen."""
    with (
        tempfile.TemporaryDirectory(prefix="benchmark-") as folder,
        unlocked_keychain(Path(folder), windows.environment, frozen=True) as around,
    ):
        bus = {"DBUS_SESSION_BUS_ADDRESS": around["DBUS_SESSION_BUS_ADDRESS"]}
        return windows.live("start", around=bus).longest


def with_emulator(scenario: str, work: str) -> float:
    """Work with the emulator."""
    with Box(scenario) as box, Windows(0) as windows:
        return windows.live(work, str(box.ready_file)).longest


def main(rounds: int = ROUNDS) -> int:
    """Print five lines of JSON; return 1 when the goal does not hold."""
    with Windows(TOKENS) as windows:
        works: dict[str, Callable[[], float]] = {
            "start": lambda: start(windows),
            "refresh": lambda: with_emulator("hundred-thousand", "refresh"),
            "keychain": lambda: keychain(windows),
            "report": lambda: with_emulator("company", "report"),
        }
        found = {
            name: statistics.median(work() for _ in range(rounds)) for name, work in works.items()
        }
    lines = [Line(f"ui_block_{name}", value, MOST_MS) for name, value in found.items()]
    return report(*lines, Line("ui_block", max(found.values()), MOST_MS, 1.0))


if __name__ == "__main__":
    sys.exit(main())
