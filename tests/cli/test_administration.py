"""`report` and `user`: looking after others, from the command line."""

import errno
import io
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from patmanager.cli.status import Status
from patmanager.core.administration import PERMISSIONS, AuditEntry, Member
from patmanager.core.administration_faults import FileUnwritable, NotAdministrator, PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.report_file import write_report
from tests.cli.house import House, patmanager
from tests.samples import NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]
BEN = Member("aad.1", "Ben Okafor", "ben@contoso.example")
BEA = Member("aad.2", "Bea Lind", "bea@contoso.example")


@pytest.fixture
def house() -> House:
    """Two people; one has two tokens that work."""
    house = House()
    house.administration.people = {
        BEN: (token(1, scopes=("app_token",)), token(2), token(3, valid_to=NOW)),
        BEA: (),
    }
    house.administration.log = (
        AuditEntry("1", NOW - timedelta(days=1), "Token.PatCreateEvent", "Ben", BEN.user,
                   "token 1", "Ben Okafor"),
    )  # fmt: skip
    return house


def test_the_report_answers_every_question(house: House, capsys: Printed) -> None:
    """With what it is about."""
    assert patmanager(house, "report", "-o", "contoso") == Status.DONE
    said = capsys.readouterr().out
    assert "2 tokens of 2 people work in contoso" in said
    assert "Full access, or made for more than 90 days" in said
    assert "does not tell when a token was last used" in said


def test_programs_get_the_report(house: House, capsys: Printed) -> None:
    """Every row with the person's address and the token's id."""
    patmanager(house, "report", "-o", "contoso", "--json", "--question", "full or long")
    printed = json.loads(capsys.readouterr().out)
    assert (printed["complete"], printed["people"]) == (True, 2)
    (row,) = printed["answers"]["full or long"]["rows"]
    assert row["cells"][:3] == ["Ben Okafor", "token 1", "Full access"]
    assert (row["address"], row["token_id"]) == (BEN.user, token(1).authorization_id)


def test_files_are_written_whole(house: House, tmp_path: Path, capsys: Printed) -> None:
    """For the person alone."""
    table, page, one = (tmp_path / name for name in ("all.csv", "all.html", "one.csv"))
    words = ("report", "-o", "contoso", "--csv", str(table), "--html", str(page))
    assert patmanager(house, *words) == Status.DONE
    assert table.read_text(encoding="utf-8-sig").count("Ben Okafor") == 3
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "Written:" in capsys.readouterr().out
    patmanager(
        house, "report", "-o", "contoso", "--last", "--question", "by person", "--csv", str(one)
    )
    assert one.read_text(encoding="utf-8-sig").splitlines()[0].startswith("Person,Address")
    assert house.administration.asked == ["Bea Lind", "Ben Okafor"]


def full(_handle: int) -> None:
    """Be a disk that is full."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_that_cannot_be_written_is_told(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stood there stays, and nothing lies beside it."""
    assert patmanager(house, "report", "-o", "contoso", "--csv", str(tmp_path)) == Status.FAILED
    there = tmp_path / "there.csv"
    there.write_text("mine")
    with pytest.raises(FileUnwritable):
        write_report(tmp_path / "missing" / "x.csv", "text")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileUnwritable) as caught:
        write_report(there, "text")
    assert "space" in caught.value.facts.sentence
    assert there.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [there]
    both = str(there)
    assert (
        patmanager(house, "report", "-o", "contoso", "--csv", both, "--html", both) == Status.FAILED
    )
    assert there.read_text() == "mine"


def test_without_a_report_the_last_one_is_empty(house: House, capsys: Printed) -> None:
    """And asks nobody."""
    assert patmanager(house, "report", "-o", "contoso", "--last") == Status.FAILED
    assert "Not complete: 0 of 0" in capsys.readouterr().out
    assert house.administration.asked == []


def test_missing_rights_are_named(house: House, capsys: Printed) -> None:
    """With who gives them, and the command that asks for the permissions."""
    house.administration.faults["members"] = [
        PermissionNeeded(Facts(sentence="vso.graph")),
        NotAdministrator(Facts(organization="contoso", code="vso.graph")),
    ]
    assert patmanager(house, "report", "-o", "contoso") == Status.SIGN_IN
    assert "patmanager sign-in --administration" in capsys.readouterr().err
    assert patmanager(house, "report", "-o", "contoso") == Status.NOT_ALLOWED
    assert "Project Collection Administrator" in capsys.readouterr().err


def test_a_sign_in_can_ask_for_the_permissions(house: House) -> None:
    """All three at once, only when told to."""
    patmanager(house, "sign-in")
    patmanager(house, "sign-in", "--administration")
    assert house.identity.permissions == [(), PERMISSIONS]


def test_which_organization_has_to_be_said(capsys: Printed) -> None:
    """Where there are several."""
    house = House(token(1), token(2, organization="fabrikam"))
    house.organizations.names = ("contoso", "fabrikam")
    assert patmanager(house, "report") == Status.FAILED
    assert "contoso, fabrikam" in capsys.readouterr().err


def test_a_person_is_shown_with_tokens_keys_and_history(house: House, capsys: Printed) -> None:
    """The log only where it is asked for."""
    house.administration.ssh = 3
    assert patmanager(house, "user", "ben", "-o", "contoso") == Status.DONE
    said = capsys.readouterr().out
    assert "Ben Okafor (ben@contoso.example) in contoso: 3 tokens, 3 SSH keys" in said
    assert "Tokens made" not in said
    patmanager(house, "user", "Ben Okafor", "-o", "contoso", "--history")
    assert "Tokens made: token 1 (Ben)" in capsys.readouterr().out


@pytest.mark.parametrize(("text", "said"), [("be", "Bea Lind"), ("nobody", "Nobody")])
def test_nobody_is_meant_or_several(house: House, text: str, said: str, capsys: Printed) -> None:
    """The fault names who it may be."""
    assert patmanager(house, "user", text, "-o", "contoso") == Status.FAILED
    assert said in capsys.readouterr().err


def test_tokens_are_revoked_once_their_number_is_typed(
    house: House, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong number changes nothing; those that ended are left alone."""
    words = ("user", "ben", "-o", "contoso", "--revoke", "all")
    for typed, status in (("3\n", Status.FAILED), ("2\n", Status.DONE)):
        stdin = io.StringIO(typed)
        monkeypatch.setattr(stdin, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", stdin)
        assert patmanager(house, *words) == status
    assert house.administration.revoked == [token(n).authorization_id for n in (1, 2)]
    assert "It can take an hour" in capsys.readouterr().out


def test_nobody_at_the_terminal_agrees_to_nothing(house: House) -> None:
    """Without `--yes`, and only to ids that are meant."""
    wanted = token(2).authorization_id
    assert patmanager(house, "user", "ben", "-o", "contoso", "--revoke", wanted) == Status.FAILED
    assert patmanager(house, "user", "ben", "-o", "contoso", "--revoke", "0000") == Status.FAILED
    assert house.administration.revoked == []
    words = ("user", "ben", "-o", "contoso", "--revoke", wanted, "--yes", "--json")
    assert patmanager(house, *words) == Status.DONE
    assert house.administration.revoked == [wanted]


def test_a_rule_is_set_once_agreed(house: House, capsys: Printed) -> None:
    """Needs a scope and a date that is one; asks nobody who is not there."""
    words = ("revocation-rule", "-o", "contoso", "--scope", "vso.code")
    assert patmanager(house, *words) == Status.FAILED
    assert patmanager(house, *words, "--before", "soon", "--yes") == Status.NOT_ALLOWED
    assert patmanager(house, "revocation-rule", "-o", "contoso", "--yes") == Status.NOT_ALLOWED
    assert house.administration.rules == []
    assert patmanager(house, *words, "--before", "2026-11-01", "--yes") == Status.DONE
    assert "before 01 November 2026, 0:00 UTC" in capsys.readouterr().out
    before = datetime(2026, 11, 1, tzinfo=UTC)
    assert house.administration.rules == [(("vso.code",), before)]
