"""The main job for real: window, browser, second factor, keychain, Azure DevOps in a box."""

import signal
import threading
from collections.abc import Iterator

import pytest

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.keychain import find_secret
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until

NAME = "npm on the stage"


@pytest.fixture
def window(stage: Stage, box: Box, browser: Browser) -> Iterator[ScreenReader]:
    """The real program's window on the stage, heard and pressed as a screen reader does."""
    assert browser.is_the_systems
    program = stage.start_python(
        *("-X", "faulthandler"),
        "-m",
        "patmanager",
        "--endpoints",
        box.ready_file,
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
    )
    with ScreenReader(stage) as reader:
        yield reader
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")


@pytest.fixture
def signed_in(window: ScreenReader, browser: Browser, box: Box) -> ScreenReader:
    """The window after the developer signed in, every list in."""
    window.press("push button", "Sign in")
    sign_in_by_hand(browser, box.visitor("developer"))
    browser.says("close")
    window.says("Updated just now")
    return window


@pytest.fixture
def walks(stage: Stage) -> Iterator[list[int]]:
    """Two more readers, which never rest; the number of controls of each of their walks."""
    over, walks = threading.Event(), list[int]()

    def walk(reader: ScreenReader) -> None:
        while not over.is_set():
            walks.append(len(reader.controls()))

    with ScreenReader(stage) as one, ScreenReader(stage) as two:
        walkers = [threading.Thread(target=walk, args=(reader,)) for reader in (one, two)]
        for walker in walkers:
            walker.start()
        try:
            yield walks
        finally:
            over.set()
            for walker in walkers:
                walker.join()


def create(window: ScreenReader) -> None:
    """Make a token of 30 days for installing packages, up to the press of the button."""
    window.press("push button", "+ New token")
    window.press("radio button", "Install packages")
    window.write("text", "Name", NAME)
    window.press("radio button", "30 days")
    window.press("push button", "Create token")


def choose(window: ScreenReader, name: str = NAME) -> None:
    """Search for a token and select the one that is found."""
    window.write("text", "Find tokens", name)
    window.says("1 token · soonest end first")
    window.select_row("Tokens", 0)


def mine(box: Box) -> dict[str, str]:
    """Return name or id of the developer's tokens called `NAME`: id and end."""
    tokens = [each for each in box.tokens("ana") if each["displayName"] == NAME]
    return {each["authorizationId"]: each["validTo"] for each in tokens}


def test_a_person_signs_in_and_looks_after_a_token(
    stage: Stage, box: Box, signed_in: ScreenReader
) -> None:
    """Sign in with a second factor, see every token, create, renew and revoke one."""
    window = signed_in
    window.find("list item", "contoso, tokens:")
    window.find("table cell", "Install packages")

    create(window)
    window.says("Your token is ready")
    window.says("Kept in GNOME Keyring")
    window.press("push button", "Done")
    ((made, first_end),) = mine(box).items()
    secret = find_secret(stage, made)
    assert len(secret) == 84

    choose(window)
    window.press("push button", "Renew")
    window.press("radio button", "60 days")
    window.press("push button", "Renew 1 token")
    window.says("1 token renewed")
    window.press("push button", "Done")
    assert mine(box)[made] > first_end
    assert find_secret(stage, made) == secret

    choose(window)
    window.press("push button", "Revoke")
    window.press("push button", "Revoke token")
    window.says("1 token revoked")
    window.press("push button", "Done")
    assert find_secret(stage, made) == ""
    assert secret not in stage.log("window")


def test_a_global_token_becomes_one_for_each_organization(
    stage: Stage, box: Box, signed_in: ScreenReader
) -> None:
    """From the banner: kept new ones first, then the old one is revoked; nothing is nameless.

    A guest's organization, which wants a sign-in of its own, cannot be chosen.
    """
    window, name = signed_in, "all organizations"
    window.press("push button", "Move to organizations…")
    assert not window.find("check box", "fabrikam").enabled
    form = nameless(window)
    window.press("push button", "Make 2 tokens")
    window.says("Revoke the global token?")
    made = {
        each["displayName"]: each["authorizationId"]
        for each in box.tokens("ana")
        if each["displayName"].startswith(f"{name} – ")
    }
    assert sorted(made) == [f"{name} – contoso", f"{name} – northwind"]
    assert all(len(find_secret(stage, token)) == 84 for token in made.values())
    assert form + nameless(window) == []
    window.press("push button", "Revoke the global token")
    window.says("The global token is revoked.")
    window.press("push button", "Done")
    window.says("1 global token ")


def nameless(window: ScreenReader) -> list[tuple[str, object]]:
    """Return what can be focused and does not say what it is."""
    return [
        (control.role, control.path)
        for control in window.controls()
        if control.focusable and control.role != "dialog" and not (control.name or control.text)
    ]


def test_every_control_has_a_name(signed_in: ScreenReader) -> None:
    """What can be focused says what it is, in the window and in the dialog for new tokens."""
    signed_in.press("push button", "+ New token")
    signed_in.find("push button", "Create token")
    assert nameless(signed_in) == []


@pytest.mark.long
def test_parts_that_are_not_there_are_not_missed(signed_in: ScreenReader) -> None:
    """A reader may ask for parts that went after it was told how many there are."""
    window = signed_in
    window.press("push button", "+ New token")
    window.find("push button", "Create token")

    assert window.ask_beyond() > 1000

    window.find("push button", "Create token")


@pytest.mark.long
def test_readers_that_never_rest(box: Box, signed_in: ScreenReader, walks: list[int]) -> None:
    """Sheets, dialogs and rows come and go while others walk over them, and the window stays."""
    window = signed_in
    for _ in range(2):
        box.misbehave("pats.create", answer={"kind": "unknown_error"})
        create(window)
        window.press("push button", "Change what I asked for")
        window.press("push button", "Create token")
        window.press("push button", "Done")
        window.write("text", "Find tokens", NAME)
        window.write("text", "Find tokens", "")
    assert len(mine(box)) == 2
    assert sum(walks) > 1000


def test_a_service_that_stops_leaves_the_window_usable(box: Box, signed_in: ScreenReader) -> None:
    """In the middle of a creation: what is known is said, nothing typed is lost, the list stays."""
    window = signed_in
    box.misbehave("pats.create", delay=30)
    create(window)
    until(box.has_begun, "the creation to reach the service")
    box.stop()
    window.says("It is not known whether this happened")
    window.press("push button", "Change what I asked for")
    until(lambda: window.find("text", "Name").text == NAME, "what was typed")
    window.press("push button", "Cancel")
    window.find("table cell", "Install packages")


def test_a_service_that_stops_during_a_renewal(box: Box, signed_in: ScreenReader) -> None:
    """It is said that the outcome is not known, and the window goes on."""
    window = signed_in
    choose(window, "maven")
    window.press("push button", "Renew")
    window.press("radio button", "60 days")
    box.misbehave("pats.update", delay=30)
    window.press("push button", "Renew 1 token")
    until(box.has_begun, "the renewal to reach the service")
    box.stop()
    window.says("It is not known whether this happened")
    window.press("push button", "Close")
    window.find("table cell", "maven")


def test_a_service_that_stops_during_a_revocation(box: Box, signed_in: ScreenReader) -> None:
    """The token's own row says what is not known, and the window goes on."""
    window = signed_in
    choose(window, "maven")
    window.press("push button", "Revoke")
    box.misbehave("pats.revoke", delay=30)
    window.press("push button", "Revoke token")
    until(box.has_begun, "the revocation to reach the service")
    box.stop()
    window.says("not known whether")
    window.press("push button", "Done")
    window.find("table cell", "maven")


def test_signing_in_without_the_service(box: Box, window: ScreenReader) -> None:
    """The page says why, and offers to try again."""
    window.find("push button", "Sign in")
    box.stop()
    window.press("push button", "Sign in")
    window.says("No connection to")
    window.find("push button", "Sign in")


def test_a_service_that_stops_while_lists_are_fetched(
    box: Box, browser: Browser, window: ScreenReader
) -> None:
    """Each organization says in its own row that it was not reached."""
    box.misbehave("pats.list", organization="contoso", delay=30)
    window.press("push button", "Sign in")
    sign_in_by_hand(browser, box.visitor("developer"))
    until(box.has_begun, "a list to be asked for")
    box.stop()
    window.says("contoso, tokens: !, No connection to", seconds=60)
    window.find("push button", "+ Add organization")


def test_without_the_service_the_last_list_is_there(
    stage: Stage, box: Box, signed_in: ScreenReader
) -> None:
    """Unreachable, the service is said to be so, nothing is made, and the last list stays."""
    box.stop()
    window = signed_in
    create(window)
    window.says("No connection to")
    window.says("Nothing was changed.")
    window.press("push button", "Change what I asked for")
    window.press("push button", "Cancel")
    window.find("table cell", "Install packages")
    assert "Traceback" not in stage.log("window")
