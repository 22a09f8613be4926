"""`explain`: from a file or standard input, for people and for programs."""

import io
import json
import sys
from pathlib import Path

import pytest

from patmanager.cli.status import Status
from tests.cli.house import House, patmanager

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
    assert (answer["cause"], answer["certainty"]) == ("invalid_credential", "sure")
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
