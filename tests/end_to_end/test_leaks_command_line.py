"""No credential is found anywhere but in the keychain, whatever the command line went through."""

import json
import shutil
from collections.abc import Iterator

import pytest

from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop
from tests.end_to_end.canaries import Canaries, shapes
from tests.end_to_end.keychain import find_secret
from tests.end_to_end.loud import MISTAKES
from tests.end_to_end.processes import Watch
from tests.end_to_end.stage import Stage
from tests.end_to_end.suspect import Suspect

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(shutil.which("secret-tool") is None, reason="not installed: secret-tool"),
]

HERE = ("-o", "contoso")
CREATE = ("create", *HERE, "--preset", "packages", "--days", "30", "--name")
ECHO = "Q7" * 36 + "JQQJAZDOq7Q7"
"""A secret as an error's body would repeat it."""


@pytest.fixture
def suspect(stage: Stage, emulator: Emulator) -> Iterator[Suspect]:
    """The command line, the developer signed in, all processes watched."""
    with Watch() as watch:
        made = Suspect(stage, emulator, watch)
        made.sign_in()
        yield made


def test_a_whole_life_leaks_nothing(suspect: Suspect) -> None:
    """Sign in, list, create, change, renew, rotate, revoke, refuse, sign out; all at DEBUG."""
    made = json.loads(suspect(*CREATE, "npm", "--json").stdout)["token"]
    secret = find_secret(suspect.stage, made["id"])
    assert len(secret) == 84
    for words in (
        ("list", *HERE),
        ("list", *HERE, "--json"),
        ("edit", made["id"], *HERE, "--name", "yarn"),
        ("renew", made["id"], *HERE, "--days", "60"),
        ("rotate", made["id"], *HERE, "--days", "30", "--json"),
        (*CREATE, "second"),
        ("revoke", "second", *HERE, "--yes"),
    ):
        done = suspect(*words)
        assert done.returncode == 0, done.stdout + done.stderr
    assert suspect("create", *HERE, "--name", "x", "--scope", "app_token").returncode != 0
    shown = suspect(*CREATE, "asked for", "--show-secret", is_searched=False)
    (asked,) = [
        pat.secret for pat in suspect.emulator.world.tokens if pat.display_name == "asked for"
    ]
    assert asked in shown.stdout
    assert suspect.learn() > 3, "the session's credentials were not looked at"
    assert suspect("sign-out").returncode == 0
    assert "urllib3" in suspect.log(), "nobody was loud"
    assert suspect.leaks() == {}


@pytest.mark.parametrize("command", ["create", "rotate"])
def test_failures_after_the_call_leak_nothing(suspect: Suspect, command: str) -> None:
    """The token exists, and its answer is lost, cut, no JSON, or an error that repeats a secret."""
    assert suspect(*CREATE, "npm").returncode == 0
    board = suspect.emulator.world.switchboard
    suspect.canaries.add("an error's body", ECHO)
    repeats = json.dumps({"message": f"cannot store {ECHO}", "token": ECHO})
    for wish in (
        {"drop": Drop.AFTER},
        {"answer": Answer("half")},
        {"answer": Answer("html")},
        {"answer": Answer("garbage")},
        {"answer": Answer("status", status=500, body=repeats)},
        {"answer": Answer("status", status=400, body=repeats)},
    ):
        board.misbehave("pats.create", takes_effect=True, **wish)
        words = (*CREATE, "new") if command == "create" else ("rotate", "npm", *HERE)
        assert suspect(*words).returncode != 0
        board.behave()
    assert suspect("list", *HERE).returncode == 0
    assert suspect.leaks() == {}


def test_a_bug_with_the_secret_in_its_words_leaks_nothing(suspect: Suspect) -> None:
    """The traceback on the terminal and in the log names the bug, and masks the secret."""
    done = suspect(*CREATE, "npm", mistake="bug")
    assert done.returncode != 0
    assert "RuntimeError: cannot keep ***" in done.stderr
    assert "about to keep ***" in suspect.log()
    assert suspect.leaks() == {}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_search_has_teeth(suspect: Suspect, mistake: str) -> None:
    """A program with any of these mistakes is found out."""
    assert suspect(*CREATE, "npm", mistake=mistake).returncode == 0
    leaks = suspect.leaks()
    assert any("the secret of npm" in hit for hits in leaks.values() for hit in hits), leaks


@pytest.mark.fast
def test_every_shape_is_found_again() -> None:
    """Whatever stands around it, and over two lines."""
    canaries, credential = Canaries(), "A1b2" * 20 + "AZDO"
    canaries.add("it", credential)
    for shape, needle in shapes(credential):
        assert canaries.hits(b"xx" + needle + b"yy"), shape
        assert canaries.hits(needle[:20] + b"\r\n  " + needle[20:]), shape
    assert canaries.hits(b"nothing here") == set()
