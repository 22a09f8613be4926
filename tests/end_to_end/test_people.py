"""What each person of the demo meets: only what is allowed, and why the rest is not."""

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.end_to_end.box import Box
from tests.end_to_end.browser import Browser
from tests.end_to_end.clicks import Keyboard, Mouse
from tests.end_to_end.screen_reader import Control, ScreenReader
from tests.end_to_end.stage import Stage, until

PACKAGING_CLICKS = 2
"""From the window to a token for packages: *New token*, *Create token*."""

CODE_CLICKS = 3
"""From the window to a token for code: *New token*, the purpose, *Create token*."""

TASK_CLICKS = 4
"""From the window to a token for any task: as before, and *Choose* beside what was found."""


BENS_TOKENS = {
    "publish": "Packages, read & write",
    "npm on the build machine": "Packages, read",
    "from before the policy": "Code, read & write",
}
"""What the details of the packaging-only person's tokens say that each may do."""

SignIn = Callable[[str], ScreenReader]


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


def scopes(box: Box, user: str) -> list[str]:
    """Return the scopes of all of somebody's tokens."""
    return [each["scope"] for each in box.tokens(user)]


def meets_no_scope(window: ScreenReader) -> None:
    """Check that nothing that shows has an API name of a scope, for the eye or the ear."""
    shown = window.controls()
    assert shown
    assert [each for each in shown if "vso." in each.name + each.text + each.description] == []


def choose(window: ScreenReader, name: str) -> None:
    """Search for a token by its name and select it."""
    window.write("text", "Find tokens", name)
    window.says("1 token · soonest end first")
    window.select_row("Tokens", 0)
    window.find("push button", "Renew")


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


def test_packages_are_looked_after_without_a_scope(stage: Stage, box: Box, sign_in: SignIn) -> None:
    """From the table through details, dialogs and a refusal: no API name shows or is read out."""
    window = sign_in("packaging-only")
    meets_no_scope(window)
    for name, levels in BENS_TOKENS.items():
        choose(window, name)
        window.says(levels)
        meets_no_scope(window)
    window.press("push button", "+ New token")
    window.press("push button", "Show")
    window.find("radio button", "I know the scopes")
    meets_no_scope(window)
    window.press("push button", "Create token")
    window.says("Your token is ready")
    meets_no_scope(window)
    window.press("push button", "Done")
    window.says("Packages, read")
    meets_no_scope(window)

    # What Ben has from before the policy cannot be renewed as it is: that is learned now.
    choose(window, "from before the policy")
    window.press("push button", "Renew")
    window.press("push button", "Renew 1 token")
    window.says("contoso lets only some people renew tokens")
    meets_no_scope(window)
    window.press("push button", "Make it compliant")
    window.find("radio button", "Install and add packages")
    meets_no_scope(window)
    window.press("radio button", "Install packages")
    window.press("push button", "Make compliant and renew")
    until(lambda: "vso.code_write" not in scopes(box, "ben"), "the token to comply")
    Keyboard(stage, window).press("F2")
    in_dialog(window, "Change")
    window.find("radio button", "Install and add packages")
    meets_no_scope(window)


def test_a_refusal_is_met_once(box: Box, sign_in: SignIn) -> None:
    """Refused with an explanation, a purpose is not offered again; packages still are."""
    window, before = sign_in("packaging-only"), ids(box, "ben")
    window.press("push button", "+ New token")
    window.press("radio button", "Clone and push code")
    window.press("push button", "Create token")
    window.says("contoso lets only some people create tokens")
    window.says("If you only need packages, try a packaging token")

    window.press("push button", "Change what I asked for")
    assert window.find("radio button", "Install packages").checked
    window.press("push button", "Cancel")
    window.press("push button", "+ New token")
    window.press("push button", "Show")
    window.find("label", "Not allowed here")
    reason = (
        "contoso restricts who may create and renew tokens. "
        "Tokens for packages may still be allowed."
    )
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


def test_a_shortened_life_is_told_and_remembered(
    stage: Stage, box: Box, browser: Browser, sign_in: SignIn
) -> None:
    """Asked for 90 days, fabrikam grants 30: the true end is told, none beyond it is offered."""
    window = sign_in("developer")
    window.press("push button", "Sign in")
    browser.go(browser.asked_page())
    browser.part("accept").click()
    window.find("list item", "fabrikam, tokens: 8")
    Keyboard(stage, window).press("ctrl+2", "ctrl+n")
    window.find("combo box", "fabrikam")
    window.press("radio button", "90 days")
    before = ids(box, "ana")
    window.press("push button", "Create token")
    window.says("fabrikam\u2069 allows 30 days.")
    (token,) = [each for each in box.tokens("ana") if each["authorizationId"] not in before]
    life = datetime.fromisoformat(token["validTo"]) - datetime.fromisoformat(token["validFrom"])
    assert timedelta(days=29) < life <= timedelta(days=30)
    granted = datetime.fromisoformat(token["validTo"])
    window.says(f"It ends on {granted:%A} {granted.day} {granted:%B %Y}, not ")

    window.press("push button", "Done")
    window.press("push button", "+ New token")
    assert window.find("radio button", "30 days").checked
    for barred in ("60 days", "90 days"):
        pill = window.find("radio button", barred)
        assert not pill.enabled
        assert pill.description.startswith("Your company allows 30 days at most, until ")
