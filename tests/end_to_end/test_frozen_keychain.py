"""A real keychain that answers no more: the real window goes on, and no token is made."""

from collections.abc import Callable
from time import monotonic

import pytest

from tests.end_to_end.box import Box
from tests.end_to_end.keychain import find_secret, frozen
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage

NAME = "npm in the cold"
LIVE_SECONDS = 4.0
"""A walk over all controls takes about one; in a window that waited for the keychain, ten."""


def submit(window: ScreenReader) -> None:
    """Ask for a token up to the press of the button."""
    window.press("push button", "+ New token")
    window.press("radio button", "Install packages")
    window.write("text", "Name", NAME)
    window.press("push button", "Create token")


def walk(window: ScreenReader) -> float:
    """Walk over every control, each of which the window's own thread answers; return seconds."""
    began = monotonic()
    assert window.look("push button", "+ New token") is not None
    return monotonic() - began


def made(box: Box) -> list[str]:
    """Return the ids of the tokens that were made."""
    return [each["authorizationId"] for each in box.tokens("ana") if each["displayName"] == NAME]


def test_the_window_stays_live(
    stage: Stage, box: Box, sign_in: Callable[[str], ScreenReader]
) -> None:
    """While the keychain is frozen nothing is asked of the service; thawed, the token is made."""
    window = sign_in("developer")
    with frozen(stage):
        submit(window)
        walks = [walk(window) for _ in range(8)]
        assert max(walks) < LIVE_SECONDS
        assert box.asked("pats.create") == 0
    window.says("Your token is ready")
    window.says("Kept in GNOME Keyring")
    window.press("push button", "Done")
    (token,) = made(box)
    assert len(find_secret(stage, token)) == 84


@pytest.mark.long
@pytest.mark.timeout(240)
def test_it_is_given_up_after_a_minute(
    stage: Stage, box: Box, sign_in: Callable[[str], ScreenReader]
) -> None:
    """With the shipped deadline; it is said that nothing was changed, and that is so."""
    window = sign_in("developer")
    with frozen(stage):
        began = monotonic()
        submit(window)
        window.says("gave no answer in time", seconds=90)
        assert 55 < monotonic() - began < 80
        window.says("Nothing was changed.")
        assert walk(window) < LIVE_SECONDS
    assert made(box) == []
    assert box.asked("pats.create") == 0
