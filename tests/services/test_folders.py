"""Folders that cannot be written, are links, or belong to somebody else."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from patmanager.services.ledger import SqliteLedger
from tests.samples import FixedClock
from tests.services.ordinary import needs_permissions, needs_root, run_ordinary

NOBODY = 65534

USE = """
from contextlib import closing
from patmanager.core.faults import Fault
from patmanager.services.account_lock import AccountLock
from patmanager.services.files import Files
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import CREATE
from tests.samples import ANA, FixedClock

folder, said = Path(sys.argv[1]), {}

def fault_of(change):
    try:
        change()
    except Fault as fault:
        return type(fault).__name__
    return ""

def hold():
    with AccountLock(folder).held(ANA):
        pass

try:
    (folder / "probe").write_text("x")
    (folder / "probe").unlink()
    said["stopped"] = False
except OSError:
    said["stopped"] = True
before = sorted(path.name for path in folder.iterdir()) if folder.exists() else []
with closing(SqliteLedger(folder / "ledger.sqlite3", FixedClock())) as ledger:
    said["problem"] = type(ledger.problem).__name__
    said["notes"] = ledger.notes()
    said["begin"] = fault_of(lambda: ledger.begin(CREATE))
    said["note"] = fault_of(lambda: ledger.save_note("id 1", "y"))
said["lock"] = fault_of(hold)
files = Files.in_folder(folder, FixedClock())
settings, faults = files.settings({}, {})
said["settings"] = [settings.soon_days, *(type(fault).__name__ for fault in faults)]
said["save"] = fault_of(lambda: files.save({"soon_days": 15}))
said["left"] = sorted(path.name for path in folder.iterdir()) == before if before else True
print(json.dumps(said))
"""
"""Reads and writes all there is in a data folder."""

REFUSED = {
    "problem": "LedgerUnwritable",
    "notes": {},
    "begin": "LedgerUnwritable",
    "note": "LedgerUnwritable",
    "lock": "LedgerUnwritable",
    "save": "SettingRefused",
    "left": True,
}
"""What is said where nothing may be written: each change is refused, and nothing is left there."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with a ledger and settings; root's tests own it."""
    tmp_path.chmod(0o755)
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    (made / "settings.toml").write_text("soon_days = 9\n", "utf-8")
    with closing(SqliteLedger(made / "ledger.sqlite3", FixedClock())) as ledger:
        ledger.save_note("id 1", "x")
    return made


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make `folder` a read-only disk; skips where root may not even do that."""
    for options in ("bind", "remount,ro,bind"):
        command = ["mount", "-o", options, str(folder), str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            subprocess.run(["umount", str(folder)], capture_output=True, check=False)
            pytest.skip("nothing can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def use(folder: Path) -> dict[str, Any]:
    """Use a data folder as an ordinary person."""
    said: dict[str, Any] = run_ordinary(USE, folder)
    return said


def works(said: dict[str, Any]) -> bool:
    """Tell whether everything could be read and written."""
    changes = {said[part] for part in ("begin", "note", "lock", "save")}
    return (said["problem"], said["notes"], changes) == ("NoneType", {"id 1": "x"}, {""})


def refused(said: dict[str, Any]) -> bool:
    """Tell whether every change was refused, in words of its own."""
    return {part: said[part] for part in REFUSED} == REFUSED


@needs_permissions
def test_a_folder_of_ones_own_can_be_used(folder: Path) -> None:
    """So that what follows is not true of any folder."""
    said = use(folder)

    assert not said["stopped"]
    assert works(said)
    assert said["settings"] == [9]


@needs_permissions
def test_a_folder_that_the_person_closed_is_opened_again(folder: Path) -> None:
    """Its rights are put right like those of one that is open to everybody."""
    folder.chmod(0o500)
    said = use(folder)

    assert said["stopped"], "the folder could be written"
    assert works(said)
    assert folder.stat().st_mode & 0o777 == 0o700


@needs_permissions
def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """Below one that is read-only there is none: each change is refused before anything is sent."""
    above = tmp_path / "above"
    above.mkdir()
    above.chmod(0o500)
    said = use(above / "data")
    above.chmod(0o700)

    assert said["stopped"], "the folder could be written"
    assert refused(said)
    assert list(above.iterdir()) == []


@needs_root
def test_a_read_only_disk(folder: Path) -> None:
    """What can be read is read; each change is refused, and nothing on the disk is another."""
    with read_only(folder):
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        said = use(folder)
        after = {path.name: path.read_bytes() for path in folder.iterdir()}

    assert said["stopped"], "the disk could be written"
    assert refused(said)
    assert said["settings"] == [9]
    assert after == before


@needs_root
@pytest.mark.parametrize("mode", [0o755, 0o777])
def test_somebody_elses_folder_is_refused(folder: Path, mode: int) -> None:
    """Whoever owns it could take what is written there away or put something in its place."""
    os.chown(folder, NOBODY, NOBODY)
    folder.chmod(mode)
    said = use(folder)

    assert said["stopped"] is (mode == 0o755)
    assert refused(said)


@needs_permissions
def test_a_link_to_a_folder_of_ones_own_is_followed(folder: Path, tmp_path: Path) -> None:
    """The data may lie on another disk."""
    link = tmp_path / "link"
    link.symlink_to(folder)

    assert works(use(link))
    assert link.is_symlink()


@needs_root
@pytest.mark.parametrize("of", ["folder", "link"])
def test_somebody_elses_link_or_folder_behind_it_is_refused(
    folder: Path, tmp_path: Path, of: str
) -> None:
    """Neither may another person say where the data lie, nor own the place."""
    link = tmp_path / "link"
    link.symlink_to(folder)
    folder.chmod(0o777)
    os.chown(link if of == "link" else folder, NOBODY, NOBODY, follow_symlinks=False)

    assert refused(use(link))


@needs_permissions
def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    """A disk that is not there is not made up."""
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "not plugged in")

    assert refused(use(link))
    assert not (tmp_path / "not plugged in").exists()
