"""A ledger that is broken, newer, somebody else's, or cannot be written."""

import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from patmanager.core.faults import Fault, LedgerBroken, LedgerFault, LedgerNewer, LedgerUnwritable
from patmanager.core.organizations import Listing
from patmanager.core.policy import ON, Policy, Source, Statement
from patmanager.services import ledger_schema
from patmanager.services.ledger import SqliteLedger
from tests.contracts.ledger import CREATE, reserved
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token

STAMP = "20261122T091200"


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite3"


@pytest.fixture(name="filled")
def _filled(path: Path) -> Path:
    """Return the path of a closed ledger with something of everything in it."""
    with closing(SqliteLedger(path, FixedClock())) as ledger:
        ledger.save_listing(Listing(CONTOSO, tuple(token(each) for each in range(40)), NOW))
        ledger.begin(CREATE)
        ledger.bind_slot(reserved(ledger, ANA), token(1).authorization_id)
        ledger.save_note("id 1", "x")
    return path


def opened(path: Path) -> SqliteLedger:
    """Open a ledger."""
    return SqliteLedger(path, FixedClock())


def ask_everything(ledger: SqliteLedger) -> None:
    """Read all there is."""
    ledger.listings()
    ledger.history()
    ledger.kept()
    ledger.notes()


@pytest.mark.parametrize(
    "content", [b"this is no database at all, but text" * 100, b"SQLite format 3\0" + b"\xff" * 900]
)
def test_a_broken_ledger_is_put_aside_and_a_new_one_made(path: Path, content: bytes) -> None:
    """What was there is kept under a name with the date, and the program goes on."""
    path.parent.mkdir()
    path.write_bytes(content)
    with closing(opened(path)) as ledger:
        assert isinstance(ledger.problem, LedgerBroken)
        aside = path.with_name(f"ledger-broken-{STAMP}.sqlite3")
        assert ledger.problem.facts.subject == str(aside)
        assert aside.read_bytes() == content
        ledger.save_note("id 1", "x")
        assert ledger.notes() == {"id 1": "x"}
    with closing(opened(path)) as again:
        assert again.problem is None


def test_what_was_written_ahead_goes_aside_too(filled: Path) -> None:
    """SQLite's companions belong to the broken file, and must not meet the new one."""
    with closing(opened(filled)) as ledger, closing(sqlite3.connect(filled)) as vandal:
        with vandal:
            vandal.execute("DROP TABLE token")
        ahead = Path(f"{filled}-wal").read_bytes()
        with pytest.raises(LedgerBroken) as broken:
            ledger.listings()
        assert Path(f"{broken.value.facts.subject}-wal").read_bytes() == ahead
        assert Path(f"{filled}-wal").read_bytes() != ahead


def test_a_ledger_that_breaks_in_use_is_replaced(filled: Path) -> None:
    """The question that met the damage says so; the next one is answered, from an empty ledger."""
    with closing(opened(filled)) as ledger:
        with closing(sqlite3.connect(filled)) as vandal, vandal:
            vandal.execute("DROP TABLE token")
        with pytest.raises(LedgerBroken) as broken:
            ledger.listings()
        assert ledger.problem is broken.value
        assert Path(broken.value.facts.subject).exists()
        assert ledger.listings() == ()
        ledger.begin(CREATE)
        assert ledger.history() == (CREATE,)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE token SET valid_to = 'soon'",
        "UPDATE token SET scopes = x'ff'",
        "UPDATE account SET kind = 'carrier pigeon'",
        "UPDATE operation SET outcome = 5",
        "UPDATE organization SET listed_at = 7",
    ],
)
def test_values_that_make_no_sense_count_as_broken(filled: Path, damage: str) -> None:
    """A damaged value is reported as such and crashes nothing."""
    with closing(sqlite3.connect(filled)) as vandal, vandal:
        vandal.execute(damage)
    with closing(opened(filled)) as ledger:
        with pytest.raises(LedgerBroken):
            ask_everything(ledger)
        ask_everything(ledger)


@pytest.mark.parametrize("seed", range(60))
def test_no_flipped_byte_crashes_the_program(filled: Path, seed: int) -> None:
    """Whatever bytes are wrong: an answer or a `LedgerFault`, and afterwards a working ledger."""
    content = bytearray(filled.read_bytes())
    chance = random.Random(seed)  # noqa: S311 - to choose bytes, not to keep secrets
    for _ in range(1 + seed % 7):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    if seed % 5 == 0:
        del content[chance.randrange(len(content)) :]
    filled.write_bytes(content)
    with closing(opened(filled)) as ledger:
        for _ in range(4):
            try:
                ask_everything(ledger)
                ledger.save_listing(Listing(CONTOSO, (token(1),), NOW))
                reserved(ledger, ANA)
            except LedgerFault:
                continue
        ask_everything(ledger)
        ledger.save_note("id 9", "still works")
        assert ledger.notes()["id 9"] == "still works"


def newer(path: Path, change: str = "") -> None:
    """Make the ledger one that a later version wrote."""
    with closing(sqlite3.connect(path)) as connection, connection:
        version = ledger_schema.NEWEST + 1
        connection.execute("INSERT INTO schema_version VALUES (?)", (version,))
        connection.execute(change or "CREATE TABLE later (something)")


def test_a_newer_ledger_is_read_and_never_written(filled: Path) -> None:
    """An older program shows what it can and changes nothing."""
    newer(filled)
    before = filled.read_bytes()
    with closing(opened(filled)) as ledger:
        assert isinstance(ledger.problem, LedgerNewer)
        assert len(ledger.listings()[0].tokens) == 40
        for change in (
            lambda: ledger.begin(CREATE),
            lambda: ledger.save_note("id 1", "y"),
            lambda: reserved(ledger, ANA),
        ):
            with pytest.raises(LedgerNewer):
                change()
        assert ledger.notes() == {"id 1": "x"}
    assert filled.read_bytes() == before


def test_a_newer_ledger_that_cannot_be_read_is_not_put_aside(filled: Path) -> None:
    """Where the tables have changed, that is said, and the file stays where it is."""
    newer(filled, "ALTER TABLE token RENAME COLUMN name TO title")
    with closing(opened(filled)) as ledger, pytest.raises(LedgerNewer):
        ledger.listings()
    assert [file.name for file in filled.parent.glob("*.sqlite3")] == [filled.name]


def test_a_ledger_without_a_version_is_broken(filled: Path) -> None:
    """A file whose version is gone is not guessed at."""
    with closing(sqlite3.connect(filled)) as vandal, vandal:
        vandal.execute("DELETE FROM schema_version")
    with closing(opened(filled)) as ledger:
        assert isinstance(ledger.problem, LedgerBroken)


def unwritable(problem: Fault | None, word: str) -> bool:
    """Tell whether a problem is an unwritable ledger, for the reason `word`."""
    return isinstance(problem, LedgerUnwritable) and word in problem.facts.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_is_refused(path: Path, tmp_path: Path) -> None:
    """A link could lead the record to where somebody else wants it: nothing is written."""
    path.parent.mkdir()
    elsewhere = tmp_path / "elsewhere.sqlite3"
    path.symlink_to(elsewhere)
    with closing(opened(path)) as ledger:
        assert unwritable(ledger.problem, "not a plain file")
        assert ledger.listings() == ()
        with pytest.raises(LedgerUnwritable):
            ledger.begin(CREATE)
    assert not elsewhere.exists()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files away"
)
def test_somebody_elses_file_is_refused(filled: Path) -> None:
    """A file that another person of this computer made is not trusted."""
    os.chown(filled, 65534, 65534)
    with closing(opened(filled)) as ledger:
        assert unwritable(ledger.problem, "belongs to somebody else")
        assert ledger.listings() == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """Without a place to write, reading answers from nothing and changes are refused."""
    (tmp_path / "file").write_text("", "utf-8")
    with closing(opened(tmp_path / "file" / "ledger.sqlite3")) as ledger:
        assert unwritable(ledger.problem, "File exists") or unwritable(ledger.problem, "directory")
        ask_everything(ledger)
        with pytest.raises(LedgerUnwritable):
            ledger.begin(CREATE)


def test_a_full_disk_is_said_and_nothing_is_half_written(filled: Path) -> None:
    """A change that does not fit is refused whole, and the next one works when there is room."""
    with closing(opened(filled)) as ledger:
        with ledger._file.reading() as connection:  # noqa: SLF001 - SQLite's own limit stands in
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        many = tuple(token(each, name="x" * 500) for each in range(2000))
        with pytest.raises(LedgerUnwritable) as full:
            ledger.save_listing(Listing(CONTOSO, many, NOW))
        assert "full" in full.value.facts.sentence
        assert len(ledger.listings()[0].tokens) == 40
        with ledger._file.reading() as connection:  # noqa: SLF001 - as above
            connection.execute("PRAGMA max_page_count = 1000000")
        ledger.save_listing(Listing(CONTOSO, many, NOW))
        assert len(ledger.listings()[0].tokens) == 2000


@pytest.fixture(name="blocked")
def _blocked(filled: Path) -> Iterator[Path]:
    """Return a ledger that another program is writing to and will not let go."""
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield filled
    other.close()


def test_a_ledger_in_use_is_read_and_not_put_aside(blocked: Path) -> None:
    """Another program's long write makes ours fail in time, and is no damage."""
    with closing(opened(blocked)) as ledger:
        with ledger._file.reading() as connection:  # noqa: SLF001 - five seconds are long
            connection.execute("PRAGMA busy_timeout = 20")
        assert len(ledger.listings()[0].tokens) == 40
        with pytest.raises(LedgerUnwritable):
            ledger.begin(CREATE)
        assert ledger.problem is None


def test_an_older_ledger_is_brought_up_to_date(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version adds its step in one go and keeps what was there."""
    now = ledger_schema.NEWEST
    step = ("ALTER TABLE note ADD COLUMN color TEXT",)
    monkeypatch.setattr(ledger_schema, "STEPS", (*ledger_schema.STEPS, step))
    monkeypatch.setattr(ledger_schema, "NEWEST", now + 1)
    with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
        assert ledger_schema.bring_up(connection) == now
        assert ledger_schema.version_of(connection) == now + 1
        assert connection.execute("SELECT text, color FROM note").fetchall() == [("x", None)]


def test_the_first_ledgers_get_a_place_for_policies(filled: Path) -> None:
    """One of version 1, which knew nothing of policies, keeps its lists and can note them."""
    with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
        connection.execute("DROP TABLE policy")
        connection.execute("DROP TABLE use")
        connection.execute("DROP TABLE message")
        connection.execute("DROP TABLE place")
        connection.execute("DROP TABLE member")
        connection.execute("DROP TABLE report")
        connection.execute("DROP INDEX operation_outcome")
        for column in ("ended", "before", "service_time", "counterpart"):
            connection.execute(f"ALTER TABLE operation DROP COLUMN {column}")
        connection.execute("DELETE FROM schema_version WHERE version > 1")
        assert ledger_schema.version_of(connection) == 1
    with closing(opened(filled)) as ledger:
        assert ledger.problem is None
        assert len(ledger.listings()[0].tokens) == 40
        ledger.save_statement(CONTOSO, Statement(Policy.FULL_SCOPE, ON, Source.SEEN, NOW))
        assert [each.statement.policy for each in ledger.statements()] == [Policy.FULL_SCOPE]


@pytest.mark.parametrize(
    "change", ["policy = 'new one'", "source = 'heard'", "value = 'perhaps'", "at = 'yesterday'"]
)
def test_what_makes_no_sense_of_a_policy_is_not_known(filled: Path, change: str) -> None:
    """A row that another program changed counts as never learned."""
    with closing(opened(filled)) as ledger:
        ledger.save_statement(CONTOSO, Statement(Policy.FULL_SCOPE, ON, Source.SEEN, NOW))
        with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
            connection.execute(f"UPDATE policy SET {change}")  # noqa: S608 - its own table
        assert ledger.statements() == ()


def test_a_time_that_makes_no_sense_is_no_use(filled: Path) -> None:
    """A row that another program changed counts as never noted."""
    with closing(opened(filled)) as ledger:
        ledger.save_use("id 1", NOW)
        ledger.save_use("id 2", NOW)
        with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
            connection.execute("UPDATE use SET at = 'lately' WHERE authorization_id = 'id 1'")
        assert ledger.uses() == {"id 2": NOW}


def test_a_version_without_those_before_it_is_damage(filled: Path) -> None:
    """A turned bit makes no newer ledger, which would be left alone and not be used."""
    with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
        newest = ledger_schema.NEWEST
        row = (newest + 8, newest)
        connection.execute("UPDATE schema_version SET version = ? WHERE version = ?", row)
    with closing(opened(filled)) as ledger:
        assert isinstance(ledger.problem, LedgerBroken)
