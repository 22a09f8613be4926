"""`run`: the secret is in the environment of one program, and nowhere else."""

import json
import sys
from pathlib import Path

import pytest

from patmanager.cli.status import Status
from patmanager.core.environment import environment_of
from patmanager.core.feed import Feed
from tests.cli.house import House, patmanager
from tests.cli.test_places import keep
from tests.clients.home import FEED, OLD
from tests.samples import token

WRITE = (
    "import json, os, sys; from pathlib import Path; "
    "Path(sys.argv[1]).write_text(json.dumps(dict(os.environ)))"
)


@pytest.fixture
def house() -> House:
    """A program with one kept token."""
    made = House(token(1))
    keep(made, OLD, 1)
    return made


def test_a_program_finds_the_secret_in_its_environment(
    house: House, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As the credential provider, NuGet, uv and twine look for it; its status is ours."""
    file = tmp_path / "seen.json"
    line = (sys.executable, "-c", f"{WRITE}; sys.exit(7)", str(file))
    assert patmanager(house, "run", "token 1", "--feed", FEED, "--", *line) == 7
    seen = json.loads(file.read_text())
    endpoints = json.loads(seen["ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS"])
    assert endpoints["endpointCredentials"][0] == {
        "endpoint": f"{FEED}/nuget/v3/index.json",
        "username": "any",
        "password": OLD.reveal(),
    }
    assert seen["UV_INDEX_WEB_PASSWORD"] == seen["TWINE_PASSWORD"] == OLD.reveal()
    assert OLD.reveal() in seen["NuGetPackageSourceCredentials_web"]
    printed = capfd.readouterr()
    assert OLD.reveal() not in printed.out + printed.err


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("--", "no-such-program-here"), "no-such-program-here is not installed"),
        ((), "is not installed"),
    ],
)
def test_a_command_that_is_not_there_is_told(
    house: House, capsys: pytest.CaptureFixture[str], line: tuple[str, ...], told: str
) -> None:
    """And no secret is read for it."""
    assert patmanager(house, "run", "token 1", "--feed", FEED, *line) == Status.FAILED
    assert told in capsys.readouterr().err
    assert house.ledger.uses() == {}


def test_the_name_of_an_index_is_written_as_uv_wants_it() -> None:
    """In capitals, other characters as underscores."""
    feed = Feed("https://pkgs.dev.azure.com", "contoso", "", "our feed-1")
    assert "UV_INDEX_OUR_FEED_1_PASSWORD" in environment_of(feed, OLD)
