"""`connect`, `places` and `disconnect` over a real core, real files and a fake service."""

import json
from pathlib import Path
from typing import Any

import pytest

from patmanager.cli.status import Status
from patmanager.clients.all import all_clients
from patmanager.core.clients import Answer
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from tests.cli.house import House, patmanager
from tests.clients.home import FEED, OLD, Home
from tests.samples import ANA, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]
CONNECT = ("connect", "npm", "token 1", "--feed", FEED, "--everywhere", "--yes")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with npm on it."""
    return Home(tmp_path, "npm")


@pytest.fixture
def house(home: Home) -> House:
    """A program with one kept token and that home."""
    made = House(token(1))
    made.clients.update(all_clients(home.around))
    keep(made, OLD, 1)
    made.feeds.good = [OLD]
    return made


def keep(house: House, secret: Secret, number: int) -> None:
    """Let the secret of a token be kept."""
    slot, kept = Slot(ANA.id, number), token(number)
    house.keychain.slots[slot] = KeptSecret("contoso", kept.authorization_id, secret)
    house.ledger.bind_slot(slot, kept.authorization_id)
    house.api.secrets[kept.authorization_id] = secret


def said(printed: Printed) -> Any:  # noqa: ANN401 - whatever the command printed as JSON
    """Return the one JSON object on standard output."""
    return json.loads(printed.readouterr().out)


def test_a_program_is_connected_listed_and_disconnected(
    house: House, home: Home, capsys: Printed
) -> None:
    """What is written is shown first, with the secret masked."""
    assert patmanager(house, *CONNECT) == Status.DONE
    printed = capsys.readouterr()
    assert "_password=••••••••" in printed.err.replace("\\u2022", "•")
    assert "readable for you alone" in printed.err
    assert printed.out.startswith("npm works with https://pkgs.dev.azure.com/contoso/")
    assert OLD.reveal() not in printed.out + printed.err
    assert patmanager(house, "places", "--test", "--json") == Status.DONE
    (place,) = said(capsys)["places"]
    assert (place["program"], place["state"], place["secret_in_file"]) == ("npm", "works", True)
    assert patmanager(house, "disconnect", "npm", "--yes") == Status.DONE
    assert not (home.path / ".npmrc").exists()
    assert house.ledger.places() == ()


def test_nothing_is_written_unasked(house: House, home: Home, capsys: Printed) -> None:
    """Without a terminal and without --yes."""
    assert patmanager(house, *CONNECT[:-1]) == Status.FAILED
    assert "Nothing was changed." in capsys.readouterr().err
    assert not (home.path / ".npmrc").exists()
    assert patmanager(house, *CONNECT) == Status.DONE
    assert patmanager(house, "disconnect", "all") == Status.FAILED
    assert (home.path / ".npmrc").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("connect", "npm", "token 1", "--yes"), "The address names no feed"),
        (
            ("connect", "cargo", "token 1", "--feed", "contoso", "--yes"),
            "The address names no feed",
        ),
        (("disconnect", "maven", "--yes"), "No place is called maven"),
    ],
)
def test_what_makes_no_sense_is_told(
    house: House, capsys: Printed, words: tuple[str, ...], told: str
) -> None:
    """And nothing is written."""
    assert patmanager(house, *words) != Status.DONE
    assert told in capsys.readouterr().err
    assert house.ledger.places() == ()


def test_a_token_whose_secret_is_not_here_cannot_be_connected(
    house: House, home: Home, capsys: Printed
) -> None:
    """It is told what helps."""
    house.ledger.slots.clear()
    assert patmanager(house, *CONNECT) == Status.FAILED
    assert "not kept on this computer" in capsys.readouterr().err
    assert not (home.path / ".npmrc").exists()


def test_a_place_that_is_refused_is_told(house: House, capsys: Printed) -> None:
    """With the service's own words, and as the exit status."""
    house.feeds.good, house.feeds.answer = [], Answer(403, "", "You need to have 'ReadPackages'.")
    assert patmanager(house, *CONNECT) == Status.FAILED
    assert "You need to have 'ReadPackages'." in capsys.readouterr().out
    assert patmanager(house, "places", "--test") == Status.FAILED
    assert "forbidden" in capsys.readouterr().out


def test_a_rotation_brings_the_new_secret_along(house: House, home: Home, capsys: Printed) -> None:
    """And keeps the old token where a program cannot follow."""
    assert patmanager(house, *CONNECT) == Status.DONE
    (home.path / ".npmrc").write_text("fund=false\n")
    assert patmanager(house, "rotate", "token 1", "--days", "9") != Status.DONE
    assert "npm still uses the old token" in capsys.readouterr().err
    assert not house.api.held[token(1).authorization_id].revoked


def test_revoking_says_what_is_still_set_up(house: House, capsys: Printed) -> None:
    """The useless secret can be taken out."""
    assert patmanager(house, *CONNECT) == Status.DONE
    assert patmanager(house, "revoke", "token 1", "--yes") == Status.DONE
    assert "npm is still set up with it: patmanager disconnect npm" in capsys.readouterr().out
