"""Sign-ins that do not come to their end: what is said, and that nothing stays behind."""

import os
import signal
import subprocess
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest

from patmanager.emulator.__main__ import write_ready_file
from patmanager.emulator.entra.applications import APP_WITHOUT_DEVICE_CODE, DESKTOP_APP
from patmanager.emulator.switchboard import Answer
from tests.end_to_end.stage import until
from tests.end_to_end.terminal import Terminal
from tests.services.signing_in import PersonAtBrowser

NO_SUCH_APP = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2dfff"


def open_page(person: PersonAtBrowser) -> None:
    """Look at the sign-in page."""
    person.visitor.open(person.addresses[-1])


def leave(_person: PersonAtBrowser) -> None:
    """Close the browser at once."""


def cancel(person: PersonAtBrowser) -> None:
    """Press Cancel on the page."""
    open_page(person)
    person.visitor.submit("cancel")
    person.deliver()


def decline(person: PersonAtBrowser) -> None:
    """Sign in, and do not consent."""
    open_page(person)
    person.visitor.give_name(person.person)
    person.visitor.give_password(person.person)
    person.visitor.give_code(person.person)
    person.visitor.submit("deny")
    person.deliver()


def type_a_personal_account(person: PersonAtBrowser) -> None:
    """Type an account that no company has, then give up."""
    open_page(person)
    page = person.visitor.submit(user="ana@outlook.com")
    assert "personal account" in page.error
    person.visitor.submit("cancel")
    person.deliver()


def lock_the_account(person: PersonAtBrowser) -> None:
    """Type five wrong passwords, then give up."""
    open_page(person)
    person.visitor.give_name(person.person)
    for _ in range(5):
        person.visitor.submit(password="wrong")
    assert "locked" in person.visitor.page.error
    person.visitor.submit("cancel")
    person.deliver()


@pytest.mark.parametrize(
    ("act", "fault", "words"),
    [
        (leave, "SignInTimedOut", ("not finished in time", "Type: patmanager sign-in")),
        (cancel, "SignInCancelled", ("stopped before it was finished", "AADSTS")),
        (decline, "ConsentNeeded", ("AADSTS65004", "sign in again and accept")),
        (type_a_personal_account, "SignInCancelled", ("on the sign-in page",)),
        (lock_the_account, "SignInCancelled", ("on the sign-in page",)),
    ],
)
def test_the_person_does_not_finish(
    terminal: Terminal, act: Callable[[PersonAtBrowser], None], fault: str, words: tuple[str, ...]
) -> None:
    """Status 3, the next command asks to sign in, and no session is kept."""
    terminal.wishes.browser_seconds = 0.5 if act is leave else 20.0
    terminal.person.act = act
    terminal("sign-in").tells(fault, *words, status=3)
    assert terminal.credentials() == {pat.secret for pat in terminal.emulator.world.tokens}
    terminal("list").tells("SignInNeeded", "Sign in to go on", "patmanager sign-in", status=3)


@pytest.mark.parametrize(
    ("number", "fault", "words"),
    [
        (65001, "ConsentNeeded", ("not approved this program", "vso.pats_manage")),
        (90094, "ConsentNeeded", ("Ask an Entra administrator", "AADSTS90094")),
        (700016, "ApplicationUnknown", ("Compare client_id and tenant",)),
        (50020, "WrongTenant", ("directory", "AADSTS50020")),
        (53003, "ConditionalAccess", ("A rule of your company", "help desk")),
        (50057, "SignInRefused", ("The user account is disabled", "help desk")),
    ],
)
def test_entra_sends_the_person_back(
    terminal: Terminal, number: int, fault: str, words: tuple[str, ...]
) -> None:
    """Each number of Entra has words that say who can help."""
    terminal.entra.conditions.refuse_next_sign_in = number

    def come_back(person: PersonAtBrowser) -> None:
        open_page(person)
        person.deliver()

    terminal.person.act = come_back
    terminal("sign-in").tells(fault, *words, status=3)


def test_a_wrong_application_id_stays_in_the_browser(terminal: Terminal) -> None:
    """The page shows the number and sends no answer; the person is told to pass it on."""
    terminal.wishes.overrides = {"client_id": NO_SUCH_APP}
    terminal.wishes.browser_seconds = 0.5
    terminal.person.act = open_page
    terminal("sign-in").tells("SignInTimedOut", "begins with AADSTS, send it", status=3)
    assert terminal.person.closed.wait(10)
    assert "AADSTS700016" in terminal.visitor.page.html


@pytest.mark.parametrize(
    ("client_id", "words", "fault", "said"),
    [
        (NO_SUCH_APP, ("--device-code",), "ApplicationUnknown", "AADSTS700016"),
        (APP_WITHOUT_DEVICE_CODE, ("--device-code",), "DeviceCodeForbidden", "public client"),
        ("", (), "ApplicationUnset", "which application id your company has"),
        (DESKTOP_APP, ("--tenant", "nosuch.example"), "WrongTenant", "misspelt"),
    ],
)
def test_what_is_known_before_the_browser_opens(
    terminal: Terminal, client_id: str, words: tuple[str, ...], fault: str, said: str
) -> None:
    """No page is opened for a sign-in that cannot go well."""
    terminal.wishes.overrides = {"client_id": client_id}
    terminal("sign-in", *words).tells(fault, said, status=3)
    assert terminal.person.addresses == []


def test_without_a_browser_the_way_on_is_said(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address can be copied, or a code used on another device."""
    monkeypatch.setattr(webbrowser, "open", lambda _address: False)
    terminal.wishes.browser_seconds = 0.2
    said = terminal("sign-in")
    said.tells("BrowserMissing", "--device-code", "oauth2/v2.0/authorize", status=3)
    assert "Your browser opens" not in said.text


def test_an_organization_of_another_company_asks_for_its_own_sign_in(signed_in: Terminal) -> None:
    """The list goes on without it and says what to type; typed, it works."""
    listed = signed_in("list")
    words = ("Not listed: fabrikam", "fabrikam needs a sign-in of its own", "AADSTS65001")
    listed.tells("GuestSignInNeeded", *words, status=1)
    assert "northwind" in listed.out
    command = listed.err.partition("Type: patmanager ")[2].split()
    making = ("create", "-o", "fabrikam", "--name", "npm", "--preset", "packages")
    signed_in(*making).tells("GuestSignInNeeded", " ".join(command), status=3)

    signed_in.visitor.session.cookies.clear()
    assert signed_in(*command).status == 0
    assert signed_in("list").status == 0
    assert signed_in(*making).status == 0


def test_a_session_that_was_ended_asks_to_sign_in(signed_in: Terminal) -> None:
    """As after a new password; what was kept is not lost."""
    signed_in("create", "-o", "contoso", "--name", "npm", "--preset", "packages")
    signed_in.entra.end_sessions(signed_in.person.person)
    signed_in("list").tells("SignInNeeded", "change of password", "patmanager sign-in", status=3)
    signed_in.sign_in()
    assert '"kept_here": true' in signed_in("list", "-o", "contoso", "--json").out


def test_signed_in_even_when_the_organizations_cannot_be_read(terminal: Terminal) -> None:
    """The session is kept, and said to be."""
    board = terminal.emulator.world.switchboard
    board.misbehave("profile.get", answer=Answer("status", status=500))
    said = terminal("sign-in")
    said.tells("ServiceBroken", "Signed in as ana@contoso.com", "HTTP 500", status=1)
    assert terminal("list", "-o", "contoso").status == 0


def test_without_a_keychain_the_sign_in_cannot_last(terminal: Terminal) -> None:
    """It says so, and the next command does not ask for a sign-in that would not help."""
    terminal.wishes.has_session_place = False
    assert "There is no keychain" in terminal("sign-in").text
    terminal("list").tells("KeychainMissing", "nor your sign-in can be kept", status=1)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_ends_the_wait_for_the_browser_at_once(terminal: Terminal, tmp_path: Path) -> None:
    """Soon, with status 130 and in words."""
    ready = tmp_path / "ready.json"
    write_ready_file(terminal.emulator, ready)
    command = [sys.executable, "-m", "patmanager", "sign-in", "--endpoints", str(ready)]
    environment = {**os.environ, "PATMANAGER_CLIENT_ID": DESKTOP_APP, "BROWSER": "true"}
    with (tmp_path / "said").open("w+") as out:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out
        )
        until(lambda: "oauth2" in (tmp_path / "said").read_text(), "the address")
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 130
    said = (tmp_path / "said").read_text()
    assert "You cancelled signing in" in said
    assert "Nothing was changed" in said
    assert "Traceback" not in said
