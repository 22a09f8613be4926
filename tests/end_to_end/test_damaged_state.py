"""The command line on a ledger that is lost, newer, or meets a full disk in the middle of a change.

The service is the emulator; each command is a program of its own as far as files go.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from patmanager.services import ledger_schema
from tests.end_to_end.terminal import Terminal
from tests.services.full_disk import PAGE, no_file_beyond

CREATE = ("create", "-o", "contoso", "--preset", "packages", "--name")
LIST = ("list", "-o", "contoso")


@pytest.fixture(name="ledger")
def _ledger(signed_in: Terminal) -> Path:
    """Return the ledger of a person who has two tokens made here, their secrets kept."""
    for name in ("first", "second"):
        assert signed_in(*CREATE, name).status == 0
    return signed_in.folder / "ledger.sqlite3"


def kept(terminal: Terminal) -> set[str]:
    """Return the names of the tokens whose secret the program says is kept."""
    with closing(terminal.house()) as house:
        ids = house.ledger.kept()
        return {
            pat.display_name
            for pat in terminal.emulator.world.tokens
            if pat.authorization_id in ids
        }


@pytest.mark.parametrize("part", [0, 1, 5000, -1])
def test_a_lost_ledger_is_made_anew(signed_in: Terminal, ledger: Path, part: int) -> None:
    """It is said and kept aside; tokens come from the service, secrets from the keychain."""
    content = ledger.read_bytes()[:part]
    ledger.write_bytes(content)

    said = signed_in(*LIST)

    assert said.status == 0
    assert "first" in said.out
    assert "The local record was damaged and is made anew" in said.err
    (aside,) = signed_in.folder.glob("ledger-broken-*.sqlite3")
    assert str(aside) in said.err
    assert aside.read_bytes() == content
    assert signed_in(*LIST).err == ""
    assert kept(signed_in) == {"first", "second"}


def test_a_ledger_that_came_back_from_an_old_copy(signed_in: Terminal, ledger: Path) -> None:
    """What it does not know to lie in the keychain is in nobody's way: the next secret is kept."""
    old = ledger.read_bytes()
    assert signed_in(*CREATE, "third").status == 0
    ledger.write_bytes(old)

    said = signed_in(*CREATE, "fourth")

    assert said.status == 0, said.text
    assert kept(signed_in) == {"first", "second", "third", "fourth"}


def test_the_first_token_after_a_loss_is_kept(signed_in: Terminal, ledger: Path) -> None:
    """Also where nobody looked before."""
    ledger.unlink()

    assert signed_in(*CREATE, "third").status == 0

    assert kept(signed_in) == {"first", "second", "third"}


def test_an_older_program_changes_nothing(signed_in: Terminal, ledger: Path) -> None:
    """It shows the tokens, refuses each change before the service is asked, deletes nothing."""
    with closing(sqlite3.connect(ledger)) as connection, connection:
        version = ledger_schema.NEWEST + 1
        connection.execute("INSERT INTO schema_version VALUES (?)", (version,))
    before = ledger.read_bytes()
    asked = signed_in.asked("pats.create")

    assert "A newer patmanager wrote the local record" in signed_in(*LIST).err
    signed_in(*CREATE, "third").tells("LedgerNewer", "Start the newer version", status=1)
    signed_in("revoke", "first", "-o", "contoso", "--yes").tells("LedgerNewer", status=1)

    assert (signed_in.asked("pats.create"), signed_in.asked("pats.revoke")) == (asked, 0)
    assert ledger.read_bytes() == before


def test_a_disk_that_runs_full_in_the_middle(signed_in: Terminal) -> None:
    """At each write of a creation: not asked for, or made and its secret safe or told."""
    met = set()
    with closing(signed_in.house()) as window:
        assert window.ledger.problem is None
        for number, limit in enumerate((*range(8 * PAGE, 40 * PAGE, PAGE), 400 * PAGE)):
            name, asked = f"full {number}", signed_in.asked("pats.create")
            with no_file_beyond(limit):
                said = signed_in(*CREATE, name)
            was_made = bool(signed_in.tokens(name))
            assert signed_in.asked("pats.create") - asked == was_made, said.text
            noted = name in kept(signed_in)
            if not was_made:
                assert "Fault: LedgerUnwritable" in said.text
                assert "Nothing was changed." in said.text
            elif not noted:
                assert "the local record could not be written" in said.text
                assert signed_in("pending").status == 0
                assert name in kept(signed_in)
            met.add((was_made, noted))
    assert met == {(False, False), (True, False), (True, True)}
