"""An hour of work leaves the program as large as it was: memory, threads, open files."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.services.private_bus import until

WARM_UP = 0.1
"""The share of the time after which nothing may grow."""
MOST_GROWTH = 1.05


@dataclass(frozen=True)
class Reports:
    """What the program said of itself, the oldest first, with seconds since its start."""

    lines: tuple[tuple[float, dict[str, Any]], ...]

    def settled(self) -> list[dict[str, Any]]:
        """Return what was said after the warm-up."""
        whole = self.lines[-1][0]
        return [report for at, report in self.lines if at >= whole * WARM_UP]


@contextmanager
def service(folder: Path) -> Iterator[None]:
    """Serve an emulator whose list does not grow, and keep the bearer in the file fresh."""
    command = [sys.executable, "-m", "tests.soak.service", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        until((folder / "endpoints.json").exists, "the service")
        yield
        assert process.poll() is None, "the service ended by itself"
        process.communicate()


def worked(folder: Path, seconds: float) -> Reports:
    """Let the program work for so long; it finds the keychain on the bus."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    command = [sys.executable, "-m", "tests.soak.program", str(folder)]
    lines: list[tuple[float, dict[str, Any]]] = []
    start = time.monotonic()
    with (
        service(folder),
        subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdin is not None
        for line in process.stdout:
            lines.append((time.monotonic() - start, json.loads(line)))
            if time.monotonic() - start > seconds:
                process.stdin.close()
                break
        process.stdin = None
        process.communicate(timeout=60)
    assert process.returncode == 0
    return Reports(tuple(lines))


def check(reports: Reports) -> None:
    """Compare the last report with the first after the warm-up."""
    settled = reports.settled()
    first, last = settled[0], settled[-1]
    assert last["faults"] == 0, last
    # A thread may be just ending, a connection just opening.
    for what in ("threads", "descriptors"):
        assert max(each[what] for each in settled) <= first[what] + 8, (what, settled)


@pytest.mark.usefixtures("gnome_keyring")
def test_some_rounds_leave_no_thread_and_no_file_open(tmp_path: Path) -> None:
    """The short form: nothing piles up from round to round."""
    reports = worked(tmp_path, 15.0)
    assert len(reports.lines) > 1
    check(reports)


@pytest.mark.long
@pytest.mark.timeout(5400)
@pytest.mark.usefixtures("gnome_keyring")
def test_an_hour_of_work_leaves_the_program_as_large_as_it_was(tmp_path: Path) -> None:
    """Listing, creating, rotating and revoking without a pause."""
    reports = worked(tmp_path, 3600.0)
    check(reports)
    settled = reports.settled()
    tenth = max(1, len(settled) // 10)
    before = sorted(each["kib"] for each in settled[:tenth])[tenth // 2]
    after = sorted(each["kib"] for each in settled[-tenth:])[tenth // 2]
    sys.stdout.write(f"soak: {settled[-1]} of {settled[0]}, {after / before:.3f} of the memory\n")
    assert after <= before * MOST_GROWTH
