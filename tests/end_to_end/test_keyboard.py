"""Every flow by the keyboard alone, in the real window: no click, and the focus never lost."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.end_to_end.box import Box
from tests.end_to_end.clicks import Keyboard
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until

SignIn = Callable[[str], ScreenReader]

NAME = "laptop"


class Person:
    """Somebody with no mouse: the window is read, not pressed."""

    def __init__(self, stage: Stage, box: Box, window: ScreenReader, who: str = "ben") -> None:
        """Sit down at the `window`; `who` is the service's name for them."""
        self._who = who
        self.window = window
        self.keys = Keyboard(stage, window)
        self._box = box

    def token(self, name: str) -> dict[str, Any]:
        """Wait for the service to have one living token of that name; return it."""

        def look() -> dict[str, Any] | None:
            found = [each for each in self.tokens() if each["displayName"] == name]
            return found[0] if len(found) == 1 else None

        return until(look, f"a token called {name!r}")

    def has_chosen_to_add(self) -> bool:
        """Whether the purpose of adding packages is chosen."""
        return self.window.find("radio button", "Install and add packages").checked

    def tokens(self) -> list[dict[str, Any]]:
        """Return the person's living tokens as the service has them."""
        return [each for each in self._box.tokens(self._who) if each["state"] == "active"]

    def search(self, words: str, count: str) -> None:
        """Search, and wait for what is said of the finds."""
        self.keys.press("ctrl+f", "ctrl+a")
        self.keys.type(words)
        self.window.says(count)

    def find(self, words: str, count: str = "1 token") -> None:
        """Search, and go down to the first find."""
        self.search(words, f"{count} · soonest end first")
        self.keys.press("Down")

    def opens(self, key: str, title: str) -> None:
        """Press a shortcut and wait for its dialog to be announced by its title."""
        self.keys.press(key)
        self.window.find("dialog", title)

    def closed(self) -> None:
        """Wait for the dialog to be gone."""
        until(lambda: not self._dialogs(), "the dialog to close")

    def _dialogs(self) -> list[str]:
        return [each.name for each in self.window.controls() if each.role == "dialog"]


@pytest.fixture
def ben(stage: Stage, box: Box, sign_in: SignIn) -> Person:
    """Whoever may have tokens for packages only, signed in."""
    return Person(stage, box, sign_in("packaging-only"))


def test_creating_and_changing(ben: Person) -> None:
    """Tab goes through the form in the order it is read; Enter in the search makes no token."""
    keys, count = ben.keys, len(ben.tokens())
    ben.opens("ctrl+n", "New token")
    keys.is_at("text", "What is it for?")
    stops = keys.go_to("push button", "Create token")
    assert stops == [
        "What is it for?",
        "Install packages",
        "Show 7 more",
        "Name",
        "contoso",
        "90 days",
        "Create token",
    ]
    keys.go_to("text", "What is it for?")
    keys.type("twine")
    ben.window.find("radio button", "Install and add packages")
    keys.press("Return")
    until(ben.has_chosen_to_add, "the choice")
    assert len(ben.tokens()) == count

    keys.go_to("text", "Name")
    keys.press("ctrl+a")
    keys.type(NAME)
    keys.press("Return")
    ben.window.find("dialog", "Your token is ready")
    keys.go_to("push button", "Done")
    keys.press("Return")
    ben.closed()
    assert ben.token(NAME)["scope"] == "vso.packaging_write"

    ben.opens("F2", f"Change “{NAME}”")
    keys.is_at("text", "Name")
    keys.type("at home")
    keys.press("Return")
    ben.closed()
    assert ben.token("at home")["scope"] == "vso.packaging_write"


def test_renewing_rotating_and_revoking(ben: Person) -> None:
    """Arrows choose how long; Enter does what the dialog is for, except where it ends something."""
    keys, name = ben.keys, "publish"
    old = ben.token(name)
    ben.find(name)
    ben.opens("ctrl+e", f"Renew “{name}”")
    keys.is_at("radio button", "30 days")
    keys.press("Right")
    keys.is_at("radio button", "60 days")
    keys.press("Return")
    ben.window.says("1 token renewed")
    keys.is_at("push button", "Done")
    keys.press("Return")
    ben.closed()
    assert ben.token(name)["validTo"] > old["validTo"]

    ben.opens("ctrl+shift+e", f"Rotate “{name}”")
    keys.is_at("radio button", "90 days")
    keys.press("Return")
    ben.window.find("dialog", "The new token is ready")
    keys.go_to("push button", "Revoke the old token")
    keys.press("space")
    ben.window.says("The old token is revoked.")
    keys.go_to("push button", "Done")
    keys.press("Return")
    ben.closed()
    assert ben.token(name)["authorizationId"] != old["authorizationId"]

    ben.opens("Delete", f"Revoke “{name}”")
    keys.is_at("push button", "Keep")
    keys.press("Return")
    ben.closed()
    assert ben.token(name)
    ben.opens("Delete", f"Revoke “{name}”")
    keys.go_to("push button", "Revoke token")
    keys.press("space")
    ben.window.says("1 token revoked")
    keys.is_at("push button", "Done")
    keys.press("Return")
    ben.closed()
    assert [each for each in ben.tokens() if each["displayName"] == name] == []


def test_renewing_many(ben: Person) -> None:
    """Shift with an arrow chooses more than one row; one answer each is told."""
    before = {each["displayName"]: each["validTo"] for each in ben.tokens()}
    ben.find("packages", "2 tokens")
    ben.keys.press("shift+Down")
    ben.opens("ctrl+e", "Renew 2 tokens")
    ben.keys.is_at("radio button", "30 days")
    ben.keys.go_to("radio button", "90 days", key="Right")
    ben.keys.press("Return")
    ben.window.says("2 tokens renewed")
    ben.keys.is_at("push button", "Done")
    ben.keys.press("Return")
    ben.closed()
    renewed = {
        each["displayName"]
        for each in ben.tokens()
        if each["validTo"] > before[each["displayName"]]
    }
    assert renewed == {"publish", "npm on the build machine"}


def test_making_a_token_compliant(ben: Person) -> None:
    """Refused, it leads on: a token for code becomes one for packages and is renewed at once."""
    keys, name = ben.keys, "from before the policy"
    old = ben.token(name)
    ben.find(name)
    ben.opens("ctrl+e", f"Renew “{name}”")
    keys.is_at("radio button", "30 days")
    keys.press("Return")
    ben.window.says("contoso lets only some people renew tokens")
    keys.is_at("push button", "Make it compliant")
    keys.press("Return")
    ben.window.find("dialog", f"Make “{name}” compliant")
    keys.is_at("radio button", "Install packages")
    keys.press("space")
    ben.window.says("Gains: Install packages. Loses: Read and push code.")
    keys.go_to("push button", "Make compliant and renew")
    keys.press("Return")
    ben.closed()
    new = ben.token(name)
    assert (new["authorizationId"], new["scope"]) == (old["authorizationId"], "vso.packaging")
    assert new["validTo"] > old["validTo"]


def test_policies_settings_and_the_search(ben: Person) -> None:
    """Alt opens the menus, a page and a dialog have stops for Tab, and Escape leads back."""
    keys, window = ben.keys, ben.window
    keys.press("alt+v")
    window.find("menu item", "What your organizations allow")
    ben.opens("w", "What your organizations allow")
    keys.is_at("push button", "Close")
    keys.go_to("push button", "Check again")
    keys.press("space")
    until(lambda: window.find("push button", "Check again").enabled, "the answer")
    keys.press("Escape")
    ben.closed()

    keys.press("ctrl+comma")
    window.find("push button", "Save")
    keys.is_at("filler", "Settings")
    keys.go_to("text", "Client ID")
    keys.go_to("check box", "Sign in kinds: In the browser")

    keys.press("ctrl+1")
    ben.search("no such token", "No token matches")
    keys.press("Escape")
    window.says("3 tokens · soonest end first")


def test_the_health_of_tokens_and_a_leak(stage: Stage, box: Box, sign_in: SignIn) -> None:
    """From a finding to the dialog that helps; from a token to what to do about its leak."""
    ana = Person(stage, box, sign_in("developer"), "ana")
    keys, window, name = ana.keys, ana.window, "all organizations"
    keys.press("ctrl+h")
    window.says("Works in every organization")
    keys.go_to("push button", f"Move… {name}")
    keys.press("space")
    window.find("dialog", f"Move “{name}” to organizations")
    keys.press("Escape")
    ana.closed()
    keys.press("alt+t")
    window.find("menu item", "This token leaked…")
    ana.opens("l", f"“{name}” leaked")
    window.says("Private repositories, logs, chats and pictures are never searched for it.")
    keys.is_at("push button", "Revoke…")
    keys.press("space")
    window.find("dialog", f"Revoke “{name}”")
    keys.is_at("push button", "Keep")
    keys.press("Return")
    ana.closed()
    assert ana.token(name)


def test_moving_a_global_token(stage: Stage, box: Box, sign_in: SignIn) -> None:
    """From the row through the organizations to the end of the old one, each step read out."""
    ana = Person(stage, box, sign_in("developer"), "ana")
    keys, window, name = ana.keys, ana.window, "all organizations"
    old = ana.token(name)
    ana.find(name)
    keys.press("alt+t")
    window.find("menu item", "Move to organizations…")
    ana.opens("o", f"Move “{name}” to organizations")
    keys.go_to("check box", "contoso")
    keys.press("space")
    keys.go_to("radio button", "30 days")
    keys.press("Return")
    window.says("1 token made")
    window.says("Every new secret is safe. Revoke the global token?")
    keys.go_to("push button", "Revoke the global token")
    keys.press("space")
    window.says("The global token is revoked.")
    keys.go_to("push button", "Done")
    keys.press("Return")
    ana.closed()
    living = [each for each in ana.tokens() if name in each["displayName"]]
    assert [each["authorizationId"] for each in living] != [old["authorizationId"]]
    assert [each["targetAccounts"] is None for each in living] == [False]
