"""Somebody who has never heard of a token gets `npm install` to work, in the real window."""

import json
import signal
from shutil import which

import pytest

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.keychain import find_secret
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage


def test_npm_works_after_five_clicks(stage: Stage, box: Box, browser: Browser) -> None:
    """From the first page to a package on the disk; real npm, real keychain, no secret seen."""
    npm = which("npm")
    if npm is None:
        pytest.skip("not installed: npm")
    ready = json.loads(box.ready_file.read_text(encoding="utf-8"))
    feed = f"{ready['hosts']['pkgs']}/contoso/_packaging/web/npm/registry/"
    (stage.home / ".npmrc").write_text("# mine\nfund=false\n", encoding="utf-8")
    program = stage.start_python(
        *("-m", "patmanager", "--endpoints", box.ready_file),
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
    )
    heard = []
    with ScreenReader(stage) as window:
        window.press("push button", "Install packages from my company")
        window.press("radio button", "npm")
        window.write("text", "Where do the packages come from?", feed)
        window.says("The feed web of contoso.")
        window.press("push button", "Sign in")
        sign_in_by_hand(browser, box.visitor("packaging-only"))
        window.says("A token that can only install packages in contoso")
        heard.append(window.everything())
        window.press("push button", "Create and set up")
        window.says("npm works with web.")
        heard.append(window.everything())
        window.press("push button", "Finish")
        window.says("npm – ")
        heard.append(window.everything())
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")

    (made,) = [
        each
        for each in box.tokens(box.visitor("packaging-only").user)
        if each["displayName"].startswith("npm – ")
    ]
    secret = find_secret(stage, made["authorizationId"])
    assert len(secret) == 84
    assert not any(secret in text or "vso.packaging" in text for text in heard)
    assert secret not in stage.log("window")

    folder = stage.folder / "project"
    folder.mkdir()
    done = stage.run(
        *(npm, "install", "--prefix", folder, "@contoso/greetings"),
        NPM_CONFIG_CAFILE=ready["ca"],
        NPM_CONFIG_UPDATE_NOTIFIER="false",
        NO_PROXY="*",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "node_modules" / "@contoso" / "greetings" / "index.js").exists()
    assert (stage.home / ".npmrc").read_text(encoding="utf-8").startswith("# mine\nfund=false\n")
