"""What a command prints is safe for a terminal and for a program."""

import json

import pytest

from patmanager.cli.output import Output, printable, table
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import OutcomeUnknown
from patmanager.core.secret import Secret

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "hostile", ["\x1b[2J", "\u202eevil", "two\nlines", "\u2066", "\x07", "\x9b1m"]
)
def test_what_steers_a_terminal_is_made_visible(hostile: str) -> None:
    """Escape codes and direction marks in names are printed as their numbers."""
    assert printable(hostile).isprintable()


def test_ordinary_text_stays_as_it_is() -> None:
    """Accents, other scripts and emoji are printed as they are."""
    assert printable("ação – مرحبا 🚀") == "ação – مرحبا 🚀"


def test_a_table_is_as_wide_as_its_cells() -> None:
    """Columns line up."""
    assert table(("NAME", "ID"), [("a long name", "1"), ("b", "2")]) == [
        "NAME         ID",
        "a long name  1",
        "b            2",
    ]


def test_a_fault_in_json_says_what_a_person_would_read(capsys: pytest.CaptureFixture[str]) -> None:
    """Programs get the same words, and whether anything was changed."""
    fault = OutcomeUnknown(Facts(organization="contoso", changed=Changed.UNKNOWN))
    Output(as_json=True).fault(fault)
    said = json.loads(capsys.readouterr().out)["fault"]
    assert said["name"] == "OutcomeUnknown"
    assert said["changed"] == "unknown"
    assert said["what_to_do"]


def test_a_fault_in_text_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output stays for results."""
    Output(as_json=False).fault(OutcomeUnknown(Facts(organization="contoso")))
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "contoso" in printed.err


def test_a_secret_is_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """`--show-secret` can be piped."""
    Output(as_json=False).secret(Secret("plain"))
    assert capsys.readouterr().out == "plain\n"
