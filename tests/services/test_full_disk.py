"""The disk is full at each write of the ledger and of the settings, one after the other."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

import pytest

from patmanager.core.faults import LedgerUnwritable, SettingRefused
from patmanager.core.operations import Outcome
from patmanager.core.organizations import Listing
from patmanager.core.storage_ports import Made, Slot
from patmanager.services.files import Files
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import CREATE
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token
from tests.services.full_disk import PAGE, fill, no_file_beyond, quick_folder, small_disk

OTHER = replace(CREATE, id="00000000-0000-4000-8000-00000000beef", name="other")
SLOT = Slot(ANA.id, 1)
Step = Callable[[SqliteLedger], object]

STEPS: tuple[Step, ...] = (
    lambda ledger: ledger.save_organizations(ANA, (CONTOSO,)),
    lambda ledger: ledger.save_listing(Listing(CONTOSO, tuple(map(token, range(30))), NOW)),
    lambda ledger: ledger.begin(CREATE, with_slot=True),
    lambda ledger: ledger.made(CREATE.id, Made("id 1", Outcome.DONE, SLOT)),
    lambda ledger: ledger.save_note("id 1", "x" * 3000),
    lambda ledger: ledger.begin(OTHER, with_slot=True),
    lambda ledger: ledger.finish(OTHER.id, Outcome.REFUSED, "no"),
    lambda ledger: ledger.release_slot(SLOT),
    lambda ledger: ledger.save_note("id 1", ""),
)
"""Each of them writes; those that build on one that was refused have nothing to do."""


@pytest.fixture(name="folder")
def _folder() -> Iterator[Path]:
    with quick_folder() as folder:
        yield folder


def content(ledger: SqliteLedger) -> tuple[object, ...]:
    """Return all that can be read."""
    return (
        *(ledger.listings(), ledger.history(), ledger.pending()),
        *(ledger.kept(), ledger.notes(), ledger.slot_of(ANA, "id 1")),
    )


def take_steps(ledger: SqliteLedger) -> list[bool]:
    """Take the steps; return which were refused. Each is done whole or not at all."""
    refused = []
    for step in STEPS:
        before = content(ledger)
        try:
            step(ledger)
        except LedgerUnwritable:
            refused.append(True)
            assert content(ledger) == before
        else:
            refused.append(False)
    return refused


def check(path: Path, refused: list[bool], where: int) -> None:
    """Look, with room again: what was said to be done is there, and nothing else."""
    with (
        closing(SqliteLedger(path, FixedClock())) as ledger,
        closing(SqliteLedger(path.with_name("expected.sqlite3"), FixedClock())) as expected,
    ):
        for step, was_refused in zip(STEPS, refused, strict=True):
            if not was_refused:
                step(expected)
        assert ledger.problem is None, where
        assert content(ledger) == content(expected), where
        ledger.save_note("id 9", "there is room again")


def broken_off(path: Path, full: AbstractContextManager[object]) -> list[bool]:
    """Open a ledger and take the steps where the disk is full; return which were refused."""
    with full, closing(SqliteLedger(path, FixedClock())) as ledger:
        assert isinstance(ledger.problem, LedgerUnwritable | None)
        return take_steps(ledger)


def first(refused: list[bool]) -> int:
    """Return the number of the first step that was refused, -1 for none."""
    return refused.index(True) if True in refused else -1


@contextmanager
def filled(disk: Path, leave: int) -> Iterator[None]:
    """Fill a disk but for some pages; make room again in the end."""
    fill(disk, leave)
    try:
        yield
    finally:
        (disk / "ballast").unlink()


@pytest.mark.parametrize("in_use", [False, True], ids=["alone", "open in a window"])
def test_no_file_may_grow(folder: Path, in_use: bool) -> None:
    """Wherever the limit stands: each change is made whole, or refused whole and said so."""
    met = set()
    for limit in range(0, 48 * PAGE, PAGE // 2):
        path = folder / str(limit) / "ledger.sqlite3"
        window = SqliteLedger(path, FixedClock()) if in_use else None
        refused = broken_off(path, no_file_beyond(limit))
        if window is not None:
            window.close()
        check(path, refused, limit)
        met.add(first(refused))
    assert met >= {-1, 0}
    assert not in_use or met >= set(range(len(STEPS) - 1)), "a write never met the full disk"


def test_the_disk_is_full(tmp_path: Path) -> None:
    """As above on a real disk without room, which runs full at one write after the other."""
    met = set()
    with small_disk(tmp_path / "disk", 256 * PAGE) as disk:
        for leave in range(80):
            path = disk / str(leave) / "ledger.sqlite3"
            SqliteLedger(path, FixedClock()).close()
            refused = broken_off(path, filled(disk, leave))
            check(path, refused, leave)
            rmtree(path.parent)
            met.add(first(refused))
    assert met >= {-1, 0, 1, 2}, "the disk was never full at some write"


def save(files: Files) -> bool:
    """Save a setting; return whether that was refused."""
    try:
        files.save({"soon_days": 15})
    except SettingRefused:
        return True
    return False


def test_settings_stay_whole(folder: Path) -> None:
    """Wherever the disk runs full: the old file or the new one, never part of one, alone."""
    files = Files.in_folder(folder, FixedClock())
    before = "# mine\n" * PAGE + "soon_days = 9\n"
    met = set()
    for limit in range(0, 9 * PAGE, PAGE // 4):
        files.settings_file.write_text(before, "utf-8")
        with no_file_beyond(limit):
            refused = save(files)
        kept = files.settings_file.read_text("utf-8")
        assert kept == (before if refused else before.replace("9", "15")), limit
        assert [path.name for path in folder.iterdir()] == ["settings.toml"], limit
        met.add(refused)
    assert met == {True, False}


def test_settings_stay_whole_on_a_full_disk(tmp_path: Path) -> None:
    """As above on a real disk without room for the second file."""
    with small_disk(tmp_path / "disk", 64 * PAGE) as disk:
        files = Files.in_folder(disk, FixedClock())
        before = "# mine\n" * PAGE + "soon_days = 9\n"
        files.settings_file.write_text(before, "utf-8")
        with filled(disk, leave=2):
            assert save(files)
            assert files.settings_file.read_text("utf-8") == before
        assert not save(files)
        assert sorted(path.name for path in disk.iterdir()) == ["settings.toml"]
