"""The ledger in SQLite."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from patmanager.core.operations import Kind, Outcome
from patmanager.core.organizations import Listing, Organization
from patmanager.core.storage_ports import Ledger, Slot
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import BEN, CREATE, FAILED, LedgerContract, only, reserved
from tests.fakes import MemoryLedger
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite3"


@pytest.fixture(name="ledger")
def _ledger(path: Path) -> Iterator[SqliteLedger]:
    ledger = SqliteLedger(path, FixedClock())
    yield ledger
    ledger.close()


class TestSqliteLedger(LedgerContract):
    """The real one does what every ledger must."""


class TestMemoryLedger(LedgerContract):
    """So does the one that stands in for it in other tests."""

    @pytest.fixture
    def ledger(self) -> Ledger:
        """Return an empty one."""
        return MemoryLedger()


def test_everything_outlives_the_program(path: Path, ledger: SqliteLedger) -> None:
    """What was written is there after closing and opening again."""
    listing = Listing(CONTOSO, (token(1), token(2)), NOW)
    ledger.save_listing(listing)
    ledger.bind_slot(reserved(ledger, ANA), token(1).authorization_id)
    ledger.begin(CREATE)
    ledger.save_note("id 1", "x")
    ledger.close()
    again = SqliteLedger(path, FixedClock())
    assert again.problem is None
    assert again.listings() == (listing,)
    assert again.history()[0] == CREATE
    assert again.kept() == {token(1).authorization_id}
    assert again.notes() == {"id 1": "x"}
    again.close()


@pytest.mark.parametrize(
    "listing", [FAILED, Listing(CONTOSO, (), NOW, complete=False)], ids=["failed", "half"]
)
def test_a_list_that_did_not_come_replaces_nothing(ledger: SqliteLedger, listing: Listing) -> None:
    """The tokens of the last success stay, and so does their date."""
    good = Listing(CONTOSO, (token(1),), NOW)
    ledger.save_listing(good)
    ledger.save_listing(listing)
    assert only(ledger) == good


def test_what_is_known_of_an_organization_is_merged(ledger: SqliteLedger) -> None:
    """Neither its id and tenant are lost, nor that the person typed it; the name is the newest."""
    ledger.save_organizations(ANA, [replace(CONTOSO, tenant="t1", typed=True)])
    ledger.save_organizations(ANA, [Organization("Contoso", ANA)])
    assert only(ledger).organization == Organization("Contoso", ANA, CONTOSO.id, "t1", typed=True)


def test_a_renamed_account_is_the_same_account(ledger: SqliteLedger) -> None:
    """The account's id counts, not what it is called today."""
    ledger.save_organizations(ANA, [CONTOSO])
    married = replace(ANA, username="ana.souza@contoso.example")
    ledger.save_organizations(married, [replace(CONTOSO, account=married)])
    assert only(ledger).organization.account == married


def test_half_a_surrogate_pair_is_no_trouble(ledger: SqliteLedger) -> None:
    """Text that cannot be written as UTF-8 is kept as far as it goes."""
    ledger.save_listing(Listing(CONTOSO, (token(1, name="x\ud800y"),), NOW))
    ledger.save_note("id 1", "\udfff")
    assert only(ledger).tokens[0].name == "x\ufffdy"
    assert ledger.notes() == {"id 1": "\ufffd"}


def test_an_empty_slot_is_given_out_again(ledger: SqliteLedger) -> None:
    """Gaps do not grow: a rebuild stops asking the keychain after 20 absent numbers."""
    slots = [reserved(ledger, ANA) for _ in range(3)]
    ledger.bind_slot(slots[1], token(7).authorization_id)
    ledger.release_slot(slots[1])
    assert reserved(ledger, ANA) == slots[1]
    assert reserved(ledger, ANA).number == 4


def test_a_refused_creation_frees_its_slot(ledger: SqliteLedger) -> None:
    """Nothing was written to the keychain, so that the number is nobody's."""
    slot = reserved(ledger, ANA)
    ledger.begin(replace(CREATE, slot=slot.number))
    ledger.finish(CREATE.id, Outcome.REFUSED)
    assert reserved(ledger, ANA) == slot


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        (Kind.CREATE, Outcome.UNKNOWN),
        (Kind.CREATE, Outcome.UNKEPT),
        (Kind.CREATE, Outcome.DONE),
        (Kind.KEEP, Outcome.REFUSED),
    ],
)
def test_a_slot_that_may_hold_something_is_not_given_out(
    ledger: SqliteLedger, kind: Kind, outcome: Outcome
) -> None:
    """Where the keychain may have been written to, the number stays taken."""
    slot = reserved(ledger, ANA)
    ledger.begin(replace(CREATE, kind=kind, slot=slot.number))
    ledger.finish(CREATE.id, outcome)
    assert reserved(ledger, ANA).number == slot.number + 1


def test_a_slot_found_in_the_keychain_can_be_bound(ledger: SqliteLedger) -> None:
    """A rebuild binds numbers that this ledger never gave out."""
    ledger.bind_slot(Slot(ANA.id, 2), token(7).authorization_id)
    assert [reserved(ledger, ANA).number for _ in range(2)] == [1, 3]
    assert ledger.kept() == {token(7).authorization_id}


def test_an_older_slot_of_a_token_stays_taken(ledger: SqliteLedger) -> None:
    """The former place of a secret may still hold it, and is not written over."""
    first, second = reserved(ledger, ANA), reserved(ledger, ANA)
    ledger.bind_slot(first, token(7).authorization_id)
    ledger.bind_slot(second, token(7).authorization_id)
    assert reserved(ledger, ANA).number == 3


def test_closing_an_unknown_operation_is_no_trouble(ledger: SqliteLedger) -> None:
    """It was noted in a ledger that has been put aside since."""
    ledger.finish("nobody", Outcome.DONE)
    assert ledger.history() == ()


def test_no_slot_is_given_out_twice_to_many_threads(ledger: SqliteLedger) -> None:
    """Twelve workers at once get numbers of their own."""
    with ThreadPoolExecutor(12) as pool:
        numbers = list(pool.map(lambda _: reserved(ledger, BEN).number, range(60)))
    assert sorted(numbers) == list(range(1, 61))


def test_two_programs_share_a_ledger(path: Path, ledger: SqliteLedger) -> None:
    """The command line and the window write to one file, and see each other's changes."""
    other = SqliteLedger(path, FixedClock())
    assert [reserved(ledger, ANA).number, reserved(other, ANA).number] == [1, 2]
    other.save_listing(Listing(CONTOSO, (token(1),), NOW))
    assert only(ledger).tokens == (token(1),)
    other.close()


def test_an_intent_outlives_a_killed_program(path: Path) -> None:
    """What `begin` wrote is there after the process was killed without a word."""
    code = f"""
import os, signal
from pathlib import Path
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import CREATE
from tests.samples import FixedClock
SqliteLedger(Path({str(path)!r}), FixedClock()).begin(CREATE)
os.kill(os.getpid(), signal.SIGKILL)
"""
    root = Path(__file__).resolve().parents[2]
    killed = subprocess.run([sys.executable, "-c", code], cwd=root, check=False)
    assert killed.returncode == -9
    ledger = SqliteLedger(path, FixedClock())
    assert ledger.problem is None
    assert ledger.history() == (CREATE,)
    ledger.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another manner")
def test_only_the_person_can_read_it(path: Path, ledger: SqliteLedger) -> None:
    """Folder, file and SQLite's companions are closed to everybody else."""
    ledger.save_note("id 1", "x")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files = sorted(path.parent.iterdir())
    assert {file.name for file in files} == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_changes_are_synced_to_the_disk(ledger: SqliteLedger) -> None:
    """Written ahead and synced at every change: a power cut loses nothing that was promised."""
    with ledger._file.reading() as connection:  # noqa: SLF001 - no other way to ask SQLite
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_ten_thousand_tokens_are_listed_by_one_query(ledger: SqliteLedger) -> None:
    """The window fills from one question to the ledger, however many organizations there are."""
    for number in range(20):
        organization = Organization(f"org{number}", ANA)
        tokens = tuple(token(number * 500 + each) for each in range(500))
        ledger.save_listing(Listing(organization, tokens, NOW + timedelta(minutes=number)))
    asked: list[str] = []
    with ledger._file.reading() as connection:  # noqa: SLF001 - to count what is asked
        connection.set_trace_callback(asked.append)
    listings = ledger.listings()
    assert sum(len(listing.tokens) for listing in listings) == 10_000
    assert len(asked) == 1


def test_no_table_has_a_place_for_a_secret(path: Path, ledger: SqliteLedger) -> None:
    """The columns are those that the drawing names; none could hold a secret on purpose."""
    ledger.close()
    with sqlite3.connect(path) as connection:
        names = connection.execute(
            "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c "
            "WHERE t.type = 'table'"
        ).fetchall()
    connection.close()
    assert len(names) > 40
    assert not [name for name in names if "secret" in name[1] or "password" in name[1]]
