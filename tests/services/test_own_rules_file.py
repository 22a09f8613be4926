"""The organization's own rules for messages as a file: whatever is wrong with it, others go on."""

import os
import sys
from pathlib import Path

import pytest

from patmanager.core.explain import Cause
from patmanager.services.own_rules_file import read_own_rules

pytestmark = pytest.mark.fast

KNOWN = (Cause("unknown", "a", "b", "c", (), "help_desk"),)
RULE = '[[rule]]\ncontains = "closed by gateway"\ncauses = "unknown"\n'


def told(path: Path | str) -> str:
    """Return the one problem of a file, of which nothing is used."""
    own = read_own_rules(str(path), KNOWN)
    assert (own.rules, own.causes) == ((), KNOWN)
    [problem] = own.problems
    return problem.sentence().text()


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_file_is_read(tmp_path: Path, start: bytes) -> None:
    """With the mark that Windows's editor puts before a text, too."""
    file = tmp_path / "own.toml"
    file.write_bytes(start + RULE.encode())
    own = read_own_rules(str(file), KNOWN)
    assert (len(own.rules), own.problems) == (1, ())


def test_no_path_is_no_problem() -> None:
    """Most have no rules of their own."""
    own = read_own_rules("", KNOWN)
    assert (own.causes, own.rules, own.problems) == (KNOWN, (), ())


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Missing, a folder, no text, too large: by the name of the file."""
    assert told(tmp_path / "own.toml").startswith("own.toml: The file could not be read: No such")
    assert "could not be read" in told(tmp_path)
    (tmp_path / "own.toml").write_bytes(b"\xff\xfe[\x00")
    assert "It is not UTF-8." in told(tmp_path / "own.toml")
    (tmp_path / "own.toml").write_text("#" * 1_000_001, encoding="utf-8")
    assert "larger than one megabyte" in told(tmp_path / "own.toml")
    assert "could not be read" in told("~nobody-of-that-name/own.toml")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """It would never come to an end."""
    pipe = tmp_path / "own.toml"
    os.mkfifo(pipe)
    assert "could not be read" in told(pipe)
