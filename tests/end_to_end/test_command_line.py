"""The command line for real: browser, second factor, keychain, and Azure DevOps in a box."""

import json
import subprocess
import sys
from typing import Any

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.keychain import find_secret
from tests.end_to_end.stage import Stage


class CommandLine:
    """`patmanager` on a stage, told where the box is."""

    def __init__(self, stage: Stage, box: Box) -> None:
        """Use the emulator of `box`."""
        self._stage = stage
        self._where = ("--endpoints", str(box.ready_file))
        stage.environment["PATMANAGER_CLIENT_ID"] = CLIENT_ID

    def __call__(self, command: str, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return self._stage.run(sys.executable, "-m", "patmanager", command, *self._where, *words)

    def json(self, command: str, *words: str) -> Any:  # noqa: ANN401 - whatever it prints
        """Run a command that must work and return its JSON."""
        done = self(command, *words, "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def sign_in(self, browser: Browser, box: Box, role: str) -> None:
        """Sign a person in, the browser filled in by hand."""
        words = [sys.executable, "-m", "patmanager", "sign-in", *self._where]
        signing_in = self._stage.start(words, "sign-in")
        sign_in_by_hand(browser, box.visitor(role))
        browser.says("close")
        assert signing_in.wait(30) == 0, self._stage.log("sign-in")


def test_a_token_lives_its_whole_life(stage: Stage, box: Box, browser: Browser) -> None:
    """Sign in with a second factor; list, create, edit, renew, rotate and revoke a token."""
    patmanager = CommandLine(stage, box)
    patmanager.sign_in(browser, box, "developer")

    before = patmanager.json("list", "--organization", "contoso")["tokens"]
    assert len(before) > 10

    made = patmanager.json(
        "create", "-o", "contoso", "--name", "npm", "--preset", "packages", "--days", "30"
    )
    token = made["token"]
    assert token["kept_here"]
    secret = find_secret(stage, token["id"])
    assert len(secret) == 84

    edited = patmanager.json("edit", token["id"], "-o", "contoso", "--name", "npm on a laptop")
    assert edited["token"]["name"] == "npm on a laptop"
    renewed = patmanager.json("renew", token["id"], "-o", "contoso", "--days", "60")
    assert renewed["token"]["ends"] > token["ends"]
    assert find_secret(stage, token["id"]) == secret

    rotated = patmanager.json("rotate", token["id"], "-o", "contoso", "--days", "30")["token"]
    assert find_secret(stage, rotated["id"]) != secret
    assert find_secret(stage, token["id"]) == ""

    patmanager.json("revoke", rotated["id"], "-o", "contoso", "--yes")
    assert find_secret(stage, rotated["id"]) == ""
    after = {
        each["id"]: each["status"] for each in patmanager.json("list", "-o", "contoso")["tokens"]
    }
    assert (after[token["id"]], after[rotated["id"]]) == ("revoked", "revoked")


def test_no_secret_reaches_a_file(stage: Stage, box: Box, browser: Browser) -> None:
    """After a creation neither the secret nor the session is found in any file of the stage."""
    patmanager = CommandLine(stage, box)
    patmanager.sign_in(browser, box, "developer")
    made = patmanager.json("create", "-o", "contoso", "--name", "npm", "--preset", "packages")
    secret = find_secret(stage, made["token"]["id"])
    assert secret

    keyrings = stage.home / "data" / "keyrings"
    for path in stage.folder.rglob("*"):
        if path.is_file() and not path.is_relative_to(keyrings):
            assert secret.encode() not in path.read_bytes(), path


def test_a_blocked_person_is_told_why_and_nothing_is_made(
    stage: Stage, box: Box, browser: Browser
) -> None:
    """The refusal names the policy and who can change it; the status says not allowed."""
    patmanager = CommandLine(stage, box)
    patmanager.sign_in(browser, box, "blocked")
    organization = "woodgrove"
    refused = patmanager("create", "-o", organization, "--name", "x", "--preset", "git")
    assert refused.returncode == 4
    assert "Project Collection Administrator" in refused.stderr
    assert "Nothing was changed" in refused.stderr


def test_signing_out_forgets_the_session(stage: Stage, box: Box, browser: Browser) -> None:
    """The next command asks to sign in."""
    patmanager = CommandLine(stage, box)
    patmanager.sign_in(browser, box, "developer")
    patmanager.json("sign-out")
    assert patmanager("list").returncode == 3
