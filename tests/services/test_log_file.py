"""The files of the log: private, not endless, and no trouble on a full disk."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from patmanager.core.redact import redact
from patmanager.services import log
from patmanager.services.log_file import PrivateLog


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Return where the program logs to."""
    file = tmp_path / "state" / "patmanager.log"
    handler = log.start(file, "debug", redact)
    yield file
    log.stop(handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another manner")
def test_the_log_is_the_persons_own_and_does_not_grow_for_ever(path: Path) -> None:
    """Five files of a megabyte at most, closed to everybody else."""
    for _ in range(700):
        logging.getLogger("patmanager").info("word " * 2000)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == [
        "patmanager.log",
        *(f"patmanager.log.{number}" for number in range(1, 5)),
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert all(file.stat().st_size <= 1_000_000 for file in files)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a Linux device")
def test_a_full_disk_stops_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """A line that cannot be written is let go, and nothing is said of it."""
    handler = PrivateLog(Path("/dev/full"))
    handler.maxBytes = 0
    handler.handle(logging.LogRecord("x", logging.INFO, "", 1, "a line", None, None))
    handler.close()
    assert capfd.readouterr().err == ""
