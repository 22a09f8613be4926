"""What each person of the demo meets: only what is allowed, and why the rest is not."""

import signal
from collections.abc import Callable, Iterator

import pytest

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.clicks import Mouse
from tests.end_to_end.screen_reader import Control, ScreenReader
from tests.end_to_end.stage import Stage, until

PACKAGING_CLICKS = 2
"""From the window to a token for packages: *New token*, *Create token*."""

CODE_CLICKS = 3
"""From the window to a token for code: *New token*, the purpose, *Create token*."""

TASK_CLICKS = 4
"""From the window to a token for any task: as before, and *Choose* beside what was found."""

SignIn = Callable[[str], ScreenReader]


@pytest.fixture
def sign_in(stage: Stage, box: Box, browser: Browser) -> Iterator[SignIn]:
    """Start the real program and sign somebody in, by their role."""
    assert browser.is_the_systems
    program = stage.start_python(
        *("-m", "patmanager", "--endpoints", box.ready_file),
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
    )
    with ScreenReader(stage) as window:

        def sign_in(role: str) -> ScreenReader:
            window.press("push button", "Sign in")
            sign_in_by_hand(browser, box.visitor(role))
            window.says("Updated just now")
            return window

        yield sign_in
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")


def in_dialog(window: ScreenReader, title: str) -> list[Control]:
    """Wait for the dialog of that title and return everything in it that shows."""
    dialog = window.find("dialog", title)
    depth = len(dialog.path)
    return [each for each in window.controls() if each.path[:depth] == dialog.path]


def purposes(window: ScreenReader) -> list[Control]:
    """Return the purposes that the dialog for new tokens shows, in their order."""
    depths = len(window.find("radio button", "Install packages").path)
    siblings = [each for each in in_dialog(window, "New token") if len(each.path) == depths]
    return [each for each in siblings if each.role == "radio button" and "days" not in each.name]


def made(box: Box, user: str, before: set[str]) -> list[str]:
    """Return the scopes of the tokens that somebody has besides those of `before`."""
    return [each["scope"] for each in box.tokens(user) if each["authorizationId"] not in before]


def ids(box: Box, user: str) -> set[str]:
    """Return the ids of somebody's tokens."""
    return {each["authorizationId"] for each in box.tokens(user)}


def test_whoever_may_have_packages_only_meets_no_scope(box: Box, sign_in: SignIn) -> None:
    """The purpose is chosen already; two clicks make the token, and no API name is seen."""
    window, before = sign_in("packaging-only"), ids(box, "ben")
    mouse = Mouse(window)
    mouse.click("push button", "+ New token")
    first = purposes(window)[0]
    assert (first.name, first.checked) == ("Install packages", True)
    seen = in_dialog(window, "New token")
    assert [each for each in seen if "vso." in each.name + each.text + each.description] == []

    mouse.click("push button", "Create token")
    window.says("Your token is ready")
    assert made(box, "ben", before) == ["vso.packaging"]
    assert mouse.clicks == PACKAGING_CLICKS <= 3


def test_a_refusal_is_met_once(box: Box, sign_in: SignIn) -> None:
    """Refused with an explanation, a purpose is not offered again; packages still are."""
    window, before = sign_in("packaging-only"), ids(box, "ben")
    window.press("push button", "+ New token")
    window.press("radio button", "Clone and push code")
    window.press("push button", "Create token")
    window.says("A policy of contoso does not allow this")
    window.says("If you only need packages, try a packaging token.")

    window.press("push button", "Change what I asked for")
    assert window.find("radio button", "Install packages").checked
    window.press("push button", "Cancel")
    window.press("push button", "+ New token")
    window.press("push button", "Show")
    window.find("label", "Not allowed here")
    reason = "contoso lets you have tokens for packages only."
    barred = [each for each in purposes(window) if not each.enabled]
    assert "Clone and push code" in {each.name for each in barred}
    assert {each.description for each in barred} == {reason}

    asked = box.asked("pats.create")
    window.press("radio button", "Install packages")
    window.press("push button", "Create token")
    window.says("Your token is ready")
    assert made(box, "ben", before) == ["vso.packaging"]
    assert box.asked("pats.create") == asked + 1


def test_whoever_may_have_none_sees_what_still_works(box: Box, sign_in: SignIn) -> None:
    """In place of a fault: why, the tokens that live on, whom to ask; the next time at once."""
    window, before = sign_in("blocked"), ids(box, "chiara")
    (old,) = box.tokens("chiara")
    mouse = Mouse(window)
    mouse.click("push button", "+ New token")
    mouse.click("push button", "Create token")

    def tell() -> None:
        window.says("woodgrove lets only people on its allowlist create and renew tokens.")
        window.says("Who can change it: A Project Collection Administrator of woodgrove")
        window.says("These tokens of yours still work there:")
        window.says(f"{old['displayName']}\u2069, until ")
        window.find("push button", "Check the policies again")
        said = in_dialog(window, "New token")
        assert not any("refused" in each.name for each in said)
        assert window.look("push button", "Create token") is None

    tell()
    asked = box.asked("pats.create")
    window.press("push button", "Close")
    until(lambda: window.look("dialog", "New token") is None, "the dialog to close")
    window.press("push button", "+ New token")
    tell()
    assert window.look("push button", "Start afresh") is None
    assert (made(box, "chiara", before), box.asked("pats.create")) == ([], asked)


def test_a_developer_makes_a_right_sized_token(box: Box, sign_in: SignIn) -> None:
    """A task is searched for, chosen and made; the name is typed, and nothing more is asked."""
    window, before = sign_in("developer"), ids(box, "ana")
    mouse = Mouse(window)
    mouse.click("push button", "+ New token")
    window.write("text", "What is it for?", "push code")
    mouse.click("radio button", "Clone and push code")
    window.write("text", "Name", "laptop")
    mouse.click("push button", "Create token")
    window.says("Your token is ready")
    assert made(box, "ana", before) == ["vso.code_write"]
    assert mouse.clicks == CODE_CLICKS <= 4

    window.press("push button", "Done")
    before, mouse = ids(box, "ana"), Mouse(window)
    mouse.click("push button", "+ New token")
    window.write("text", "What is it for?", "variable groups")
    mouse.click("radio button", "I know the scopes")
    mouse.click("push button", "Choose: ")
    window.write("text", "Name", "variables")
    mouse.click("push button", "Create token")
    window.says("Your token is ready")
    (scope,) = made(box, "ana", before)
    assert scope.startswith("vso.variablegroups")
    assert mouse.clicks == TASK_CLICKS


def test_an_administrator_reads_the_policies(sign_in: SignIn) -> None:
    """Asked again, they come from where the administrators see them, and are said to."""
    window = sign_in("administrator")
    window.press("menu item", "View")
    window.press("menu item", "What your organizations allow")
    before = in_dialog(window, "What your organizations allow")
    assert not any("Read from the policies" in each.name for each in before)
    window.press("push button", "Check again")
    window.says("Read from the policies")
