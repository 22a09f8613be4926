"""`explain`: from a file or standard input, for people and for programs."""

import io
import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from patmanager.cli.status import Status
from patmanager.core.own_rules import Problem
from patmanager.core.sentence import Sentence
from tests.cli.house import House, patmanager
from tests.samples import NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]
KEYS = {
    "cause",
    "certainty",
    "candidates",
    "what_happened",
    "why",
    "what_to_do",
    "who_can_fix",
    "links",
    "letter",
    "reply",
}


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let a text stand on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_a_message_on_standard_input_is_explained(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What happened, who can fix it, and the letter, with the organization found in it."""
    given(monkeypatch, "https://dev.azure.com/contoso: DisablePatCreationPolicyViolation")
    assert patmanager(House(), "explain") == Status.DONE
    said = capsys.readouterr().out
    assert "This is it." in said
    assert "Project Collection Administrator of contoso" in said
    assert "Subject: Permission to create personal access tokens in contoso" in said


def test_programs_get_json(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """The documented keys, no more guess than certainty."""
    given(monkeypatch, "TF400813: Resource not available for anonymous access.")
    assert patmanager(House(), "explain", "--json", "-") == Status.DONE
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) >= KEYS
    assert (answer["cause"], answer["certainty"]) == ("invalid_credential", "likely")
    assert answer["candidates"][0] == "invalid_credential"
    assert answer["letter"] is None


def test_a_file_is_read(capsys: Printed, tmp_path: Path) -> None:
    """A log, whatever its bytes are."""
    log = tmp_path / "npm.log"
    log.write_bytes(b"npm ERR! code E401\n\xff\xfe")
    assert patmanager(House(), "explain", "--json", str(log)) == Status.DONE
    assert json.loads(capsys.readouterr().out)["cause"] == "npm_e401"


def test_what_is_not_known_is_a_status_of_its_own(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cause is then `unknown`, never nothing."""
    given(monkeypatch, "lorem ipsum")
    assert patmanager(House(), "explain", "--json") == Status.FAILED
    answer = json.loads(capsys.readouterr().out)
    assert (answer["cause"], answer["certainty"]) == ("unknown", "unknown")


def test_an_empty_text_is_refused(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is nothing to explain."""
    given(monkeypatch, " \n")
    assert patmanager(House(), "explain") == Status.FAILED
    assert "nothing to explain" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(capsys: Printed, tmp_path: Path) -> None:
    """With the system's reason."""
    assert patmanager(House(), "explain", str(tmp_path / "gone")) == Status.FAILED
    assert "gone" in capsys.readouterr().err


def test_nothing_is_asked_of_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """No sign-in, no network, no keychain."""
    house = House()
    given(monkeypatch, "AADSTS53003")
    patmanager(house, "explain")
    assert house.api.calls == []


def test_what_is_wrong_in_own_rules_is_said_beside_the_answer(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, and as a list in JSON."""
    house = House()
    house.rule_problems = (Problem("own.toml", 3, Sentence("Something.")),)
    given(monkeypatch, "AADSTS53003")
    assert patmanager(house, "explain", "--json") == Status.DONE
    printed = capsys.readouterr()
    assert json.loads(printed.out)["rule_problems"] == [printed.err.strip()]
    assert printed.err.startswith("Line 3 of own.toml: Something.")


def test_ones_own_token_is_named_when_asked_for(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that ended, with its end; the letter lists those that serve until then."""
    ended = token(1, name="npm – LAPTOP-7", valid_to=NOW - timedelta(hours=20))
    house = House(ended, token(2, name="git", valid_to=NOW + timedelta(days=40)))
    message = "https://pkgs.dev.azure.com/contoso/_packaging/web: the token has expired"
    given(monkeypatch, message)
    assert patmanager(house, "explain", "--mine", "--json") == Status.DONE
    [named] = json.loads(capsys.readouterr().out)["tokens"]
    assert (named["name"], named["reason"]) == ("npm – LAPTOP-7", "expired")

    given(monkeypatch, message)
    patmanager(house, "explain", "--mine")
    assert "This is most likely npm – LAPTOP-7: it ended on" in capsys.readouterr().out

    given(monkeypatch, "https://dev.azure.com/contoso: DisablePatCreationPolicyViolation")
    patmanager(house, "explain", "--mine", "--json")
    body = json.loads(capsys.readouterr().out)["letter"]["body"]
    assert "Tokens that serve until then: git, until 01 January 2027" in body


def test_a_message_is_explained_without_ones_lists(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is signed in: that is said, and the message explained all the same."""
    given(monkeypatch, "AADSTS53003")
    assert patmanager(House(people=()), "explain", "--mine", "--json") == Status.DONE
    printed = capsys.readouterr()
    assert json.loads(printed.out)["tokens"] is None
    assert printed.err


def test_other_ways_come_with_their_commands(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In words and in JSON, for the organization of the message."""
    message = (
        b"https://dev.azure.com/fabrikam/web DisablePatCreationPolicyViolation az repos create"
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(message)))
    patmanager(House(), "explain", "--json")
    ways = json.loads(capsys.readouterr().out)["other_ways"]
    assert "create_repository" in [each["id"] for each in ways]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(message)))
    patmanager(House(), "explain")
    said = capsys.readouterr().out
    assert "Other ways:" in said
    assert "    az repos create --name REPOSITORY --project PROJECT --organization " in said
    assert "https://dev.azure.com/fabrikam" in said


def test_a_picture_is_said_to_be_no_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """With what to do instead; nothing of it is printed."""
    picture = tmp_path / "screenshot.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert patmanager(House(), "explain", str(picture)) == Status.FAILED
    said = capsys.readouterr().out
    assert said == "This is no text, perhaps a picture. Type the first line of the message.\n"
