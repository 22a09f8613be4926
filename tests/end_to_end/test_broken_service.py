"""Azure DevOps or Entra ends, or loses its answer, in the middle of each thing a person does."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from patmanager.emulator.__main__ import write_ready_file
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop
from tests.emulator.visitor import Visitor
from tests.end_to_end.keychain import find_secret
from tests.end_to_end.stage import Stage, until
from tests.end_to_end.terminal import (
    NOTHING,
    SOMETHING,
    UNKNOWN,
    Terminal,
    start_again,
    stop_in_the_middle,
)

CREATE = ("create", "-o", "contoso", "--preset", "packages", "--days", "30")
HERE = ("-o", "contoso")


@pytest.fixture
def with_token(signed_in: Terminal) -> Terminal:
    """Somebody signed in who has a token `npm`."""
    assert signed_in(*CREATE, "--name", "npm").status == 0
    return signed_in


@pytest.mark.parametrize("operation", ["profile.get", "accounts.list", "pats.list"])
def test_it_ends_in_the_middle_of_a_list(with_token: Terminal, operation: str) -> None:
    """The connection is named; a moment later everything is there."""
    stop_in_the_middle(with_token.emulator, operation)
    with_token("list", *HERE).tells("Unreachable", "network connection", status=1)

    start_again(with_token.emulator)
    assert "npm" in with_token("list", *HERE).out


@pytest.mark.parametrize(
    ("words", "operation", "about"),
    [
        ((*CREATE, "--name", "new"), "pats.create", "look at new"),
        (("edit", "npm", *HERE, "--name", "yarn"), "pats.update", "look at yarn"),
        (("renew", "npm", *HERE, "--days", "90"), "pats.update", "look at npm"),
        (("rotate", "npm", *HERE, "--days", "90"), "pats.create", "look at npm"),
        (("revoke", "npm", *HERE, "--yes"), "pats.revoke", "look at npm ("),
    ],
)
def test_it_ends_in_the_middle_of_a_change(
    with_token: Terminal, words: tuple[str, ...], operation: str, about: str
) -> None:
    """Nobody knows whether it happened: status 6, what to look at, and what is pending.

    What the person wanted revoked is revoked as soon as the service is there again.
    """
    before = list(with_token.emulator.world.tokens)
    stop_in_the_middle(with_token.emulator, operation)
    said = with_token(*words)
    said.tells("OutcomeUnknown", about, "Type: patmanager pending", status=6, changed=UNKNOWN)

    start_again(with_token.emulator)
    assert list(with_token.emulator.world.tokens) == before
    later = with_token("list", *HERE, "--json")
    if words[0] == "revoke":
        assert "“npm” is revoked in contoso, as you wanted." in later.err
    else:
        assert '"kept_here": true' in later.out


def lose(terminal: Terminal, operation: str, broken: str) -> None:
    """Let the service act, and something else come in the place of its answer."""
    drop = Drop.AFTER if broken == "lost" else None
    answer = None if broken == "lost" else Answer(broken)
    board = terminal.emulator.world.switchboard
    board.misbehave(operation, times=None, takes_effect=True, drop=drop, answer=answer)


BROKEN = ("lost", "html", "half", "huge", "garbage")


@pytest.mark.parametrize(
    "words",
    [(*CREATE, "--name", "new"), ("rotate", "npm", *HERE, "--days", "90")],
    ids=["create", "rotate"],
)
@pytest.mark.parametrize("broken", BROKEN)
def test_the_answer_to_a_change_that_happened_is_lost(
    with_token: Terminal, words: tuple[str, ...], broken: str
) -> None:
    """A POST is not sent again; the token that nobody can use is revoked at once."""
    before = {pat.authorization_id: pat for pat in with_token.emulator.world.tokens}
    lose(with_token, "pats.create", broken)
    said = with_token(*words)
    said.tells("AnswerLost", "nothing is left of it", status=1, changed=NOTHING)

    tokens = {pat.authorization_id: pat for pat in with_token.emulator.world.tokens}
    (made,) = tokens.keys() - before.keys()
    assert tokens.pop(made).revoked_at is not None
    assert tokens == before
    assert ("is as it was" in said.err) == (words[0] == "rotate")
    assert "Nothing is pending" in with_token("pending").out


@pytest.mark.parametrize("broken", BROKEN)
def test_a_change_whose_answer_is_lost_is_looked_up(with_token: Terminal, broken: str) -> None:
    """The token says itself that it happened."""
    lose(with_token, "pats.update", broken)
    said = with_token("edit", "npm", *HERE, "--name", "new")
    assert (said.status, "Changed new" in said.out) == (0, True)
    assert "Nothing is pending" in with_token("pending").out


def test_a_lost_answer_is_told_to_programs(signed_in: Terminal) -> None:
    """One JSON object: nothing was changed in the end."""
    signed_in.emulator.world.switchboard.misbehave("pats.create", drop=Drop.AFTER)
    said = signed_in(*CREATE, "--name", "new", "--json")
    fault = json.loads(said.out)["fault"]
    assert (said.status, fault["name"], fault["changed"]) == (1, "AnswerLost", "nothing")


def test_a_revocation_whose_answer_is_lost_is_done(with_token: Terminal) -> None:
    """Sent again, it finds the token gone, which is what was wanted."""
    with_token.emulator.world.switchboard.misbehave("pats.revoke", drop=Drop.AFTER)
    assert with_token("revoke", "npm", *HERE, "--yes").status == 0


@pytest.mark.parametrize("manner", [(), ("--json",)])
def test_it_ends_between_the_two_halves_of_a_rotation(
    with_token: Terminal, manner: tuple[str, ...]
) -> None:
    """The new token is kept and told whole; the old one is named, and is still there."""
    (old,) = with_token.tokens("npm")
    stop_in_the_middle(with_token.emulator, "pats.revoke")
    said = with_token("rotate", "npm", *HERE, "--days", "90", *manner)
    words = ("The new token is made", old.authorization_id)
    said.tells("OutcomeUnknown", *words, status=6, changed=UNKNOWN)

    start_again(with_token.emulator)
    (new,) = [pat for pat in with_token.tokens("npm") if pat != old]
    if manner:
        answer = json.loads(said.out)
        assert (answer["token"]["id"], answer["old_revoked"]) == (new.authorization_id, False)
    else:
        assert "Its secret is kept" in said.out


def test_a_rotation_whose_second_half_is_refused_says_what_exists(with_token: Terminal) -> None:
    """Something was changed: the new token exists beside the old one."""
    board = with_token.emulator.world.switchboard
    board.misbehave("pats.revoke", answer=Answer("throttled", retry_after=600), times=None)
    said = with_token("rotate", "npm", *HERE, "--days", "90")
    said.tells("Throttled", "The new token is made", "Try again at", status=1, changed=SOMETHING)
    assert len(with_token.tokens("npm")) == 2


@pytest.mark.parametrize(
    ("operation", "fault", "words"),
    [
        ("entra.discovery", "AnswerUnreadable", ("The connection broke",)),
        ("entra.token", "AnswerUnreadable", ("The connection broke",)),
        ("profile.get", "Unreachable", ("You are signed in, but your organizations",)),
    ],
)
def test_it_ends_in_the_middle_of_signing_in(
    terminal: Terminal, operation: str, fault: str, words: tuple[str, ...]
) -> None:
    """The browser's last page has come, or not; the terminal says what happened."""
    stop_in_the_middle(terminal.emulator, operation)
    terminal("sign-in").tells(fault, *words, status=1, changed=NOTHING)


def test_the_real_program_survives_a_service_that_ends(
    stage: Stage, emulator: Emulator, tmp_path: Path
) -> None:
    """Processes, a real keychain: a created token whose answer is lost, then a sudden end."""
    ready = _ready_file(emulator, tmp_path)
    stage.environment["PATMANAGER_CLIENT_ID"] = DESKTOP_APP

    def patmanager(*words: str) -> subprocess.CompletedProcess[str]:
        where = ("--endpoints", str(ready))
        return stage.run(sys.executable, "-m", "patmanager", words[0], *where, *words[1:])

    _sign_in_with_a_code(stage, emulator, ready)
    emulator.world.switchboard.misbehave("pats.create", drop=Drop.AFTER)
    lost = patmanager(*CREATE, "--name", "new")
    assert (lost.returncode, "nothing is left of it" in lost.stderr) == (1, True), lost.stderr
    (made,) = [pat for pat in emulator.world.tokens if pat.display_name == "new"]
    assert find_secret(stage, made.authorization_id) == ""
    listed = json.loads(patmanager("list", *HERE, "--json").stdout)["tokens"]
    assert {"id": made.authorization_id, "status": "revoked", "kept_here": False}.items() <= next(
        token for token in listed if token["name"] == "new"
    ).items()

    stop_in_the_middle(emulator, "pats.create")
    ended = patmanager(*CREATE, "--name", "newer")
    assert (ended.returncode, "look at newer" in ended.stderr) == (6, True), ended.stderr
    offline = patmanager("list")
    assert (offline.returncode, "No connection to" in offline.stderr) == (1, True)
    _look_for_secrets(stage, emulator, lost, ended, offline)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_in_the_middle_of_a_creation_says_what_is_not_known(
    stage: Stage, emulator: Emulator, tmp_path: Path
) -> None:
    """Status 130, and the same words as for any answer that never came."""
    ready = _ready_file(emulator, tmp_path)
    stage.environment["PATMANAGER_CLIENT_ID"] = DESKTOP_APP
    _sign_in_with_a_code(stage, emulator, ready)
    rule = emulator.world.switchboard.misbehave("pats.create", delay=60, drop=Drop.BEFORE)
    command = ["patmanager", *CREATE, "--name", "new", "--endpoints", str(ready)]
    process = stage.start([sys.executable, "-m", *command], "create")
    until(lambda: rule.times == 0, "the question to arrive")
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    emulator.world.switchboard.behave()
    for words in ("look at new", UNKNOWN, "The command was interrupted"):
        assert words in stage.log("create")
    assert "Traceback" not in stage.log("create")


def _ready_file(emulator: Emulator, folder: Path) -> Path:
    """Say where the emulator is, with a certificate file that outlives it."""
    ready = folder / "ready.json"
    write_ready_file(emulator, ready)
    ca = Path(shutil.copy(emulator.ca_file, folder / "ca.pem"))
    said = json.loads(ready.read_text(encoding="utf-8"))
    ready.write_text(json.dumps({**said, "ca": str(ca)}), encoding="utf-8")
    return ready


def _sign_in_with_a_code(stage: Stage, emulator: Emulator, ready: Path) -> None:
    """Sign the developer in on another device, as it were."""
    entra = emulator.world.entra
    entra.conditions.poll_seconds = 1
    words = ("-m", "patmanager", "sign-in", "--device-code", "--endpoints", ready)
    process = stage.start_python(*words, name="sign-in")
    until(lambda: "type the code" in stage.log("sign-in"), "the code")
    person, visitor = emulator.world.person("ana"), Visitor(entra)
    visitor.open(f"{entra.addresses.pages}/devicelogin")
    visitor.submit(user_code=stage.log("sign-in").split()[-1].rstrip("."))
    visitor.give_name(person)
    visitor.give_password(person)
    visitor.give_code(person)
    visitor.submit()
    visitor.submit("accept")
    visitor.session.close()
    assert process.wait(30) == 0, stage.log("sign-in")


def _look_for_secrets(
    stage: Stage, emulator: Emulator, *runs: subprocess.CompletedProcess[str]
) -> None:
    """Fail when a token's secret stands in any file but the keychain's, or in what was printed."""
    keyrings = stage.home / "data" / "keyrings"
    files = [path for path in stage.folder.rglob("*") if path.is_file()]
    texts = [path.read_bytes() for path in files if not path.is_relative_to(keyrings)]
    texts += [(run.stdout + run.stderr).encode() for run in runs]
    for pat in emulator.world.tokens:
        assert all(pat.secret.encode() not in text for text in texts)
    assert all(b"eyJ" not in text for text in texts)
