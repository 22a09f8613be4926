"""The three flows of a help desk, in the real window and by the keyboard alone."""

import signal
from collections.abc import Callable, Iterator

import pytest

from tests.end_to_end.box import CLIENT_ID, Box
from tests.end_to_end.clicks import Keyboard
from tests.end_to_end.other_program import copy_elsewhere, paste_elsewhere
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until

SignIn = Callable[[str], ScreenReader]

ALLOWLIST = (
    "Your ability to create and regenerate personal access tokens (PATs) is restricted by your "
    "organization… https://dev.azure.com/contoso"
)
SECRET = "k7" * 42
LOG = (
    "verbose stack Error\n" * 2_000
    + "npm error code E401\n"
    + "npm error Unable to authenticate, your authentication token seems to be invalid.\n"
    + "npm error registry https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/\n"
    + f"npm error //pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/:_password={SECRET}\n"
)


@pytest.fixture
def signed_out(stage: Stage, box: Box) -> Iterator[ScreenReader]:
    """Start the real program's window, with nobody signed in."""
    program = stage.start_python(
        *("-m", "patmanager", "--endpoints", box.ready_file),
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
        PATMANAGER_CONTACTS='{"collection_administrator": "pat-desk@contoso.example"}',
    )
    with ScreenReader(stage) as window:
        window.find("push button", "Sign in")
        yield window
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")


def bring(stage: Stage, keys: Keyboard, message: str) -> None:
    """Copy a message in another program, and paste it into the page."""
    copy_elsewhere(stage, message)
    keys.press("ctrl+m")
    keys.is_at("text", "Message")
    keys.press("ctrl+v")


def test_the_allowlist_without_a_sign_in(stage: Stage, box: Box, signed_out: ScreenReader) -> None:
    """Pasted, understood, and the request to the right administrator copied, asking nobody."""
    keys, window = Keyboard(stage, signed_out), signed_out
    bring(stage, keys, ALLOWLIST)
    window.says("Sure")
    window.says("only people on an allowlist")
    window.says("Whom to ask: pat-desk@contoso.example")
    keys.go_to("text", "Grou")
    keys.type("pat-people")
    keys.go_to("push button", "Copy request")
    keys.press("space")
    window.says("The request is on the clipboard.")
    letter = paste_elsewhere(stage)
    assert letter.startswith("Permission to create personal access tokens in contoso")
    assert "add the group pat-people to the policy's allowlist" in letter
    assert box.asked("pats.list") == 0
    keys.press("Escape")
    window.find("push button", "Sign in")


def test_a_whole_log_with_a_secret_in_it(stage: Stage, box: Box, signed_out: ScreenReader) -> None:
    """Read where it tells something, masked, and the reply to the user copied."""
    keys, window = Keyboard(stage, signed_out), signed_out
    bring(stage, keys, LOG)
    window.says("There was a secret in it.")
    window.says("Recognized: E401")
    assert SECRET not in window.everything()
    keys.go_to("push button", "Copy reply")
    keys.press("space")
    window.says("The reply is on the clipboard.")
    reply = paste_elsewhere(stage)
    assert "What you can do:" in reply
    assert SECRET not in reply
    keys.go_to("push button", "Other ways")
    keys.press("space")
    window.says("npx ado-npm-auth")
    assert box.asked("pats.list") == 0


def test_what_is_allowed_is_checked_again_for_the_ticket(stage: Stage, sign_in: SignIn) -> None:
    """Signed in: from the message to the policies, checked again, and the result copied."""
    window = sign_in("blocked")
    keys = Keyboard(stage, window)
    bring(stage, keys, ALLOWLIST)
    window.says("only people on an allowlist")
    keys.go_to("push button", "See what is allowed")
    keys.press("space")
    window.find("dialog", "What your organizations allow")
    keys.go_to("push button", "Check again")
    keys.press("space")
    until(lambda: window.find("push button", "Check again").enabled, "the answer")
    keys.go_to("push button", "Copy for a ticket")
    keys.press("space")
    until(lambda: "Creating and renewing tokens:" in paste_elsewhere(stage), "the result")
    assert " UTC" in paste_elsewhere(stage).splitlines()[0]
    keys.press("Escape")
