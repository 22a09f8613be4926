"""`health`: what to look at, from the command line."""

import json
from datetime import timedelta

import pytest

from patmanager.cli.status import Status
from patmanager.core.policy import Policy, Source, Statement
from tests.cli.house import House, patmanager
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]


def house_with(*scopes: str) -> House:
    """Return a house with one token of half a year."""
    made = token(7, scopes=scopes, valid_from=NOW - timedelta(days=90))
    return House(made)


def test_findings_are_said_with_the_command_that_helps(capsys: Printed) -> None:
    """By check, each with its token."""
    assert patmanager(house_with("app_token"), "health") == Status.DONE
    lines = capsys.readouterr().out.splitlines()
    assert "Full access" in lines
    assert "  token 7, contoso: It can do everything that you can do." in "\n".join(lines)
    assert "    patmanager edit 00000000 --scope …" in lines


def test_programs_get_the_values(capsys: Printed) -> None:
    """What was found, how pressing it is, and what helps."""
    patmanager(house_with("vso.code_full"), "health", "--json")
    (first, *_) = json.loads(capsys.readouterr().out)["findings"]
    assert first["check"] == "ends within 30 days"
    assert (first["weight"], first["fix"]) == ("care", "renew")
    assert first["token"]["name"] == "token 7"


def test_what_is_known_of_the_policies_counts(capsys: Printed) -> None:
    """A life that is longer than the company allows now."""
    house = house_with("vso.code")
    house.ledger.save_statement(CONTOSO, Statement(Policy.LIFESPAN, "60", Source.SEEN, NOW))
    patmanager(house, "health")
    assert "Made for 120 days, and 60 are allowed now." in capsys.readouterr().out


def test_nothing_to_look_at_is_said(capsys: Printed) -> None:
    """Not an empty page."""
    assert patmanager(House(), "health") == Status.DONE
    assert capsys.readouterr().out.strip() == "Nothing needs a look."
