"""An administrator in the real window: permissions, people, the report."""

import signal
from collections.abc import Iterator

import pytest

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.clicks import Keyboard
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until

BEN = "ben@contoso.com"


@pytest.fixture
def window(stage: Stage, box: Box, browser: Browser) -> Iterator[ScreenReader]:
    """Start the real program's window, with the administrator signed in as anybody is."""
    program = stage.start_python(
        *("-m", "patmanager", "--endpoints", box.ready_file),
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
        PATMANAGER_ADMINISTRATION="true",
    )
    with ScreenReader(stage) as window:
        window.press("push button", "Sign in")
        sign_in_by_hand(browser, box.visitor("administrator"))
        window.says("Updated just now")
        yield window
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")


def working(box: Box) -> list[str]:
    """Return the ids of Ben's tokens that were not revoked."""
    tokens = box.tokens(BEN)
    return [each["authorizationId"] for each in tokens if each["state"] != "revoked"]


def test_an_administrator_looks_after_others(
    stage: Stage, box: Box, browser: Browser, window: ScreenReader
) -> None:
    """Asked for more permissions once; a token is revoked by typing the count; the report."""
    keys, before = Keyboard(stage, window), working(box)
    keys.press("ctrl+shift+a")
    keys.is_at("text", "Whose tokens?")
    keys.type("ben")
    keys.press("Return")
    window.says("Looking after others needs a sign-in of its own")
    window.press("push button", "Sign in")
    browser.go(browser.asked_page())  # the browser knows the person, who has but to agree
    browser.says("See and revoke the tokens of others")
    browser.part("accept").click()
    keys.is_at("text", "Whose tokens?")
    keys.press("Return")
    window.says("Ben Okafor · ben@contoso.com")
    window.says(f"{len(before)} tokens, 0 SSH keys")
    keys.go_to("table", "Tokens of this person")
    keys.press("Down")
    keys.go_to("push button", "Revoke chosen tokens")
    keys.press("space")
    keys.is_at("text", "Type how many tokens that are")
    keys.type("1")
    keys.go_to("push button", "Revoke")
    keys.press("space")
    window.says("1 token revoked.")
    until(lambda: len(working(box)) == len(before) - 1, "a token of Ben less")
    window.press("page tab", "Report")
    window.press("push button", "Begin")
    window.says("people work in contoso, as of")
    window.find("table", "Answer")
