"""The list of tokens as CSV."""

import csv
import io
from typing import Any

import pytest

from patmanager.core.export import HEAD, csv_of
from patmanager.core.tokens import Token
from tests.samples import NOW, token

pytestmark = pytest.mark.fast


def rows(*tokens: Token, **more: Any) -> list[dict[str, str]]:  # noqa: ANN401 - of csv_of
    """Write and read back."""
    wishes: dict[str, Any] = {"kept": frozenset(), "notes": {}, **more}
    text = csv_of(tokens, NOW, can_do=" and ".join, **wishes)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_each_token_is_a_line_under_one_head() -> None:
    """Everything that the table shows stands there."""
    (row,) = rows(token(name="npm"), kept=frozenset({token().authorization_id}))
    assert tuple(row) == HEAD
    assert (row["name"], row["kept here"], row["status"]) == ("npm", "yes", "active")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_no_cell_is_a_formula(name: str) -> None:
    """A name that a spreadsheet would calculate is defused."""
    (row,) = rows(token(name=name))
    assert row["name"] == f"'{name}"


@pytest.mark.parametrize("name", ['a "quoted" one', "a, b", "two\nlines", "مرحبا 🚀"])
def test_unusual_names_come_back_whole(name: str) -> None:
    """Quotes, commas, line breaks and any script."""
    (row,) = rows(token(name=name))
    assert row["name"] == name


def test_notes_are_defused_too() -> None:
    """They are typed by people, pasted from anywhere."""
    (row,) = rows(token(), notes={token().authorization_id: "=cmd()"})
    assert row["note"] == "'=cmd()"
