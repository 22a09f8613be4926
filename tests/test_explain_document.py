"""What `docs/explain.md` promises is what the program has."""

import io
import json
import re
import sys
from pathlib import Path

import pytest

from patmanager.core.explain import Certainty
from tests.cli.house import House, patmanager

pytestmark = pytest.mark.fast


@pytest.fixture
def document(checkout: Path) -> str:
    """The document's text."""
    return (checkout / "docs" / "explain.md").read_text(encoding="utf-8")


def test_every_cause_stands_in_the_document(document: str, checkout: Path) -> None:
    """With its one defining sentence, and no other cause."""
    causes = json.loads((checkout / "resources" / "causes.json").read_text(encoding="utf-8"))
    table = document.partition("## Causes")[2].partition("## Other ways")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.MULTILINE)
    assert rows == [(cause["id"], cause["means"]) for cause in causes]


def test_every_other_way_stands_in_the_document(document: str, checkout: Path) -> None:
    """With when it fits."""
    ways = json.loads((checkout / "resources" / "ways.json").read_text(encoding="utf-8"))
    table = document.partition("## Other ways")[2].partition("## Whom to ask")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.MULTILINE)
    assert rows == [(way["id"], f"{way['title']}. {way['fits']}") for way in ways]


def test_every_key_of_the_json_stands_in_the_document(
    document: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And every certainty."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"TF400813")))
    patmanager(House(), "explain", "--json")
    keys = set(json.loads(capsys.readouterr().out))
    table = document.partition("| key of the JSON |")[2].partition("## Causes")[0]
    named = {
        name
        for line in re.findall(r"^\| (`.+?`) \|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", line)
    }
    assert named == keys
    assert all(f"| `{each.value}` |" in document for each in Certainty)
