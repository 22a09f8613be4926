"""Ledger and settings that were cut off at any byte, or in which bits have turned."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from patmanager.core.faults import LedgerBroken, SettingsBroken
from patmanager.core.kept_messages import KeptMessage
from patmanager.core.operations import Outcome
from patmanager.core.organizations import Listing
from patmanager.core.storage_ports import Made, Slot
from patmanager.services.files import Files
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import CREATE
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token
from tests.services.full_disk import quick_folder

LISTING = Listing(CONTOSO, tuple(map(token, range(3))), NOW)
SETTINGS = """\
# mine
soon_days = 9
tenant = "contoso.example"
sign_in_kinds = ["browser", "device_code"]

[contacts]
help_desk = "ümläut 42"
"""


@pytest.fixture(name="folder", scope="module")
def _folder() -> Iterator[Path]:
    with quick_folder() as folder:
        yield folder


@pytest.fixture(name="whole", scope="module")
def _whole() -> bytes:
    """Return the bytes of a small ledger with something of everything in it."""
    with quick_folder() as folder:
        path = folder / "ledger.sqlite3"
        with closing(SqliteLedger(path, FixedClock())) as ledger:
            ledger.save_listing(LISTING)
            ledger.begin(CREATE, with_slot=True)
            ledger.made(CREATE.id, Made("id 1", Outcome.DONE, Slot(ANA.id, 1)))
            ledger.save_note("id 1", "x")
            ledger.save_use("id 1", NOW)
            ledger.save_message(KeptMessage(NOW, "expired_pat", "contoso", "a line"))
        return path.read_bytes()


def everything(ledger: SqliteLedger) -> tuple[object, ...]:
    """Return all that can be read."""
    return (
        *(ledger.listings(), ledger.history(), ledger.pending(), ledger.kept()),
        *(ledger.notes(), ledger.statements(), ledger.uses(), ledger.messages()),
    )


def live_with(folder: Path, content: bytes) -> LedgerBroken | None:
    """Start on such a ledger, refresh, and start again; return what was said of it.

    Nothing but a fault comes out; what was there is kept aside, to the byte if that was found out
    at the start; afterwards the list that the service gave is there, and what is written stays.
    """
    path = folder / "ledger.sqlite3"
    path.write_bytes(content)
    said: list[LedgerBroken] = []
    with closing(SqliteLedger(path, FixedClock())) as ledger:
        if ledger.problem is not None:
            assert isinstance(ledger.problem, LedgerBroken)
            said.append(ledger.problem)
            assert Path(ledger.problem.facts.subject).read_bytes() == content
        for _ in range(3):
            try:
                everything(ledger)
                ledger.save_listing(LISTING)
                ledger.save_note("id 9", "still works")
                break
            except LedgerBroken as fault:
                said.append(fault)
        # Beside it may stand one of a name that no longer is what it was.
        assert LISTING.tokens in [each.tokens for each in ledger.listings()]
    with closing(SqliteLedger(path, FixedClock())) as again:
        assert again.problem is None
        assert again.notes()["id 9"] == "still works"
    aside = [str(each) for each in folder.glob("*-broken-*.sqlite3")]
    assert aside == [each.facts.subject for each in said]
    assert len(said) <= 1
    for each in folder.iterdir():
        each.unlink()
    return said[0] if said else None


@pytest.mark.parametrize("first", range(0, 16, 4))
def test_a_ledger_that_was_cut_off(whole: bytes, folder: Path, first: int) -> None:
    """At every sixteenth byte: it is said, kept aside and made anew from what the service says."""
    for length in range(first * len(whole) // 16, (first + 4) * len(whole) // 16, 16):
        assert live_with(folder, whole[:length]), length


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_ledger_that_was_cut_off_anywhere(whole: bytes, folder: Path) -> None:
    """At every byte."""
    for length in range(len(whole)):
        assert live_with(folder, whole[:length]), length


def test_a_whole_ledger_is_not_put_aside(whole: bytes, folder: Path) -> None:
    """So that what is said of the others is not said of all."""
    assert live_with(folder, whole) is None


def turn_bits(whole: bytes, seed: int) -> bytes:
    """Return the bytes with one to sixty bits turned, anywhere or close together."""
    chance = random.Random(seed)  # noqa: S311 - to choose bits, not to keep secrets
    content = bytearray(whole)
    start, width = (0, len(whole)) if seed % 2 else (chance.randrange(len(whole) - 200), 200)
    for _ in range(chance.choice((1, 1, 2, 5, 60))):
        content[start + chance.randrange(width)] ^= 1 << chance.randrange(8)
    return bytes(content)


def test_a_ledger_with_turned_bits(whole: bytes, folder: Path) -> None:
    """Five hundred times: an answer or a fault, never a crash, and a ledger that works."""
    said = [live_with(folder, turn_bits(whole, seed)) for seed in range(500)]
    assert any(said)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_ledger_with_turned_bits_ten_thousand_times(whole: bytes, folder: Path) -> None:
    """As above, far more often."""
    for seed in range(10_000):
        live_with(folder, turn_bits(whole, seed))


def read_settings(folder: Path, content: bytes) -> bool:
    """Read such settings twice; return whether they were put aside, to the byte, and said once."""
    files = Files.in_folder(folder, FixedClock())
    files.settings_file.write_bytes(content)
    _, faults = files.settings({}, {})
    broken = [fault for fault in faults if isinstance(fault, SettingsBroken)]
    if broken:
        aside = Path(broken[0].facts.subject)
        assert aside.read_bytes() == content
        assert not files.settings_file.exists()
        assert files.settings({}, {})[1] == ()
        aside.unlink()
    else:
        assert files.settings_file.read_bytes() == content
        files.settings_file.unlink()
    assert list(folder.glob("settings*")) == []
    return bool(broken)


def test_settings_that_were_cut_off(folder: Path) -> None:
    """At every byte: they are understood as far as they go, or put aside, and nothing crashes."""
    content = SETTINGS.encode()
    assert {read_settings(folder, content[:length]) for length in range(len(content))} == {
        True,
        False,
    }


def test_settings_with_turned_bits(folder: Path) -> None:
    """Two thousand times."""
    content = SETTINGS.encode()
    chance = random.Random(4)  # noqa: S311 - as above
    for _ in range(2000):
        changed = bytearray(content)
        changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        read_settings(folder, bytes(changed))
