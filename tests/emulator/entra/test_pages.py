"""What a person sees when signing in does not go smoothly."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlencode

import pytest

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.accounts import ATTEMPTS
from patmanager.emulator.entra.applications import (
    APP_WITH_IMPERSONATION,
    APP_WITHOUT_MANAGE,
    AZURE_DEVOPS,
    DESKTOP_APP,
)
from patmanager.emulator.people import FABRIKAM, Person
from patmanager.emulator.server import Emulator
from tests.emulator.conftest import REDIRECT, SCOPES
from tests.emulator.visitor import Visitor

CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

Address = Callable[..., str]


@pytest.fixture
def address(emulator: Emulator) -> Address:
    """Return a maker of authorization requests; a wish of `None` leaves a parameter out."""

    def make(tenant: str = "organizations", **wishes: str | None) -> str:
        sent: dict[str, str | None] = {
            "client_id": DESKTOP_APP,
            "response_type": "code",
            "redirect_uri": REDIRECT,
            "scope": " ".join(("openid", "profile", "offline_access", *SCOPES)),
            "state": "the-state",
            "nonce": "the-nonce",
            "code_challenge": CHALLENGE,
            "code_challenge_method": "S256",
        }
        query = {name: value for name, value in (sent | wishes).items() if value is not None}
        return f"{emulator.addresses.pages}/{tenant}/oauth2/v2.0/authorize?{urlencode(query)}"

    return make


def number(text: str) -> int:
    """Take the AADSTS number out of a text."""
    return int(text.partition("AADSTS")[2].partition(":")[0] or 0)


@pytest.mark.parametrize(
    ("tenant", "wishes", "expected"),
    [
        ("organizations", {"client_id": "00000000-0000-0000-0000-000000000000"}, 700016),
        ("organizations", {"client_id": None}, 900144),
        ("organizations", {"redirect_uri": "http://evil.example/"}, 50011),
        ("organizations", {"redirect_uri": "http://localhost.evil.example:80"}, 50011),
        ("nowhere.example", {}, 90002),
        ("consumers", {}, 500200),
    ],
)
def test_a_wrong_application_is_told_to_the_person_alone(
    visitor: Visitor, address: Address, tenant: str, wishes: dict[str, str | None], expected: int
) -> None:
    """Nothing is sent to an address that is not known to be the application's."""
    page = visitor.open(address(tenant, **wishes))

    assert visitor.status == 400
    assert number(page.error) == expected
    assert visitor.answer == {}


@pytest.mark.parametrize(
    ("wishes", "error", "expected"),
    [
        ({"code_challenge": None}, "invalid_request", 9002325),
        ({"code_challenge_method": "plain"}, "invalid_request", 9002313),
        ({"response_type": "token"}, "invalid_request", 900144),
        ({"response_mode": "fragment"}, "invalid_request", 9002313),
        ({"scope": ""}, "invalid_request", 900144),
        ({"scope": f"{AZURE_DEVOPS}/vso.nonsense"}, "invalid_client", 650053),
        ({"scope": f"{AZURE_DEVOPS}/.default {AZURE_DEVOPS}/vso.pats"}, "invalid_scope", 70011),
        ({"scope": f"{AZURE_DEVOPS}/vso.pats https://else/x"}, "invalid_request", 28000),
        ({"scope": "https://else/x"}, "invalid_resource", 500011),
        ({"claims": "no json"}, "invalid_request", 9002313),
        ({"prompt": "none"}, "login_required", 50058),
        ({"client_id": APP_WITHOUT_MANAGE}, "consent_required", 65001),
        ({"client_id": APP_WITH_IMPERSONATION}, "consent_required", 65001),
    ],
)
def test_a_wrong_request_goes_back_to_the_application(
    visitor: Visitor,
    address: Address,
    wishes: dict[str, str | None],
    error: str,
    expected: int,
) -> None:
    """The application is told what is wrong with what it asks, with its state."""
    visitor.open(address(**wishes))

    assert visitor.answer["error"] == error
    assert number(visitor.answer["error_description"]) == expected
    assert visitor.answer["state"] == "the-state"


def test_a_wrong_password_can_be_typed_again(
    visitor: Visitor, address: Address, ana: Person
) -> None:
    """The page says so and stays; the right password goes on."""
    visitor.open(address())
    visitor.give_name(ana)

    page = visitor.submit(password="wrong")
    assert page.error == "Your account or password is incorrect. Try again."

    assert visitor.give_password(ana).heading == "Verify your identity"


def test_five_wrong_passwords_lock_the_account_for_a_while(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """A locked account refuses the right password too, until its time is over."""
    visitor.open(address())
    visitor.give_name(ana)
    for _ in range(ATTEMPTS):
        visitor.submit(password="wrong")

    page = visitor.give_password(ana)
    assert "temporarily locked" in page.error

    entra.clock.advance(timedelta(minutes=1, seconds=1))
    assert visitor.give_password(ana).heading == "Verify your identity"


def test_a_wrong_code_can_be_typed_again(visitor: Visitor, address: Address, ana: Person) -> None:
    """The page says so and stays."""
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)

    page = visitor.submit(code="0")

    assert page.heading == "Verify your identity"
    assert "expected verification code" in page.error


def test_a_code_works_once(visitor: Visitor, address: Address, ana: Person, entra: Entra) -> None:
    """Whoever saw the code over a shoulder cannot use it again."""
    used = entra.accounts.next_code(ana)[0]
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)
    visitor.submit(code=used)

    visitor.session.cookies.clear()
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)
    page = visitor.submit(code=used)

    assert "expected verification code" in page.error


def test_the_code_that_is_shown_works(visitor: Visitor, address: Address, ana: Person) -> None:
    """A visitor of the demo finds password and code on the pages."""
    visitor.open(address())
    page = visitor.give_name(ana)
    assert ana.password in page.html
    page = visitor.give_password(ana)
    shown = page.html.partition('id="shown-code">')[2].partition("<")[0]

    assert visitor.submit(code=shown).heading == "Permissions requested"


def test_the_shown_code_can_be_asked_for_anew(
    visitor: Visitor, address: Address, emulator: Emulator, ana: Person, entra: Entra
) -> None:
    """The page's countdown fetches the next code when the old one has run out."""
    visitor.open(address())
    visitor.give_name(ana)
    page = visitor.give_password(ana)
    flow = page.fields["flow"]

    found = visitor.session.get(f"{emulator.addresses.pages}/authenticator?flow={flow}", timeout=9)

    assert found.json()["code"] == entra.accounts.next_code(ana)[0]
    assert 0 < found.json()["seconds"] <= 30


@pytest.mark.parametrize("user", ["nobody@contoso.com", "not an address"])
def test_an_unknown_account_stays_on_the_page(
    visitor: Visitor, address: Address, user: str
) -> None:
    """The page doubts the spelling."""
    visitor.open(address())

    assert "may be incorrect" in visitor.submit(user=user).error


def test_a_personal_account_is_turned_away(visitor: Visitor, address: Address) -> None:
    """Only work and school accounts can be used."""
    visitor.open(address())

    assert "personal account" in visitor.submit(user="ana@outlook.com").error


def test_a_stranger_to_the_tenant_is_refused(
    visitor: Visitor, address: Address, emulator: Emulator
) -> None:
    """Who was not invited to a tenant gets AADSTS50020; returning tells the application."""
    visitor.open(address(FABRIKAM.domain))
    ben = emulator.world.person("ben")
    visitor.give_name(ben)
    visitor.give_password(ben)

    page = visitor.give_code(ben)
    assert number(page.error) == 50020
    assert "Fabrikam" in page.error

    visitor.submit("return")
    assert visitor.answer["error"] == "access_denied"


@pytest.mark.parametrize("at", ["account", "password", "code"])
def test_cancel_goes_back_to_the_application(
    visitor: Visitor, address: Address, ana: Person, at: str
) -> None:
    """Cancel works on each page, and Entra says that it was the person's wish."""
    visitor.open(address())
    if at != "account":
        visitor.give_name(ana)
    if at == "code":
        visitor.give_password(ana)

    visitor.submit("cancel")

    assert visitor.answer["error"] == "access_denied"
    assert visitor.answer["error_subcode"] == "cancel"
    assert visitor.answer["state"] == "the-state"


def test_consent_can_be_denied(visitor: Visitor, address: Address, ana: Person) -> None:
    """Who denies consent is asked again the next time."""
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)
    page = visitor.give_code(ana)
    assert "Create, change and revoke your personal access tokens" in page.html

    visitor.submit("deny")
    assert number(visitor.answer["error_description"]) == 65004

    assert visitor.open(address()).heading == "Permissions requested"


def test_consent_is_asked_once(visitor: Visitor, address: Address, ana: Person) -> None:
    """What was agreed to is remembered, unless the application wants it said again."""
    visitor.sign_in(address(), ana)

    visitor.answer = {}
    visitor.open(address())
    assert "code" in visitor.answer
    assert visitor.open(address(prompt="consent")).heading == "Permissions requested"


def test_consent_may_be_the_administrators(
    visitor: Visitor, address: Address, ana: Person, emulator: Emulator, entra: Entra
) -> None:
    """People who may not consent are sent to an administrator, who may: AADSTS90094."""
    entra.conditions.consent_by_administrators = True

    visitor.sign_in(address(), ana)
    assert number(visitor.page.error) == 90094
    visitor.submit("return")
    assert number(visitor.answer["error_description"]) == 90094

    administrator = Visitor(entra)
    assert "code" in administrator.sign_in(address(), emulator.world.person("dae"))
    administrator.session.close()


def test_conditional_access_can_block(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """A blocked person gets AADSTS53003 after password and code."""
    entra.conditions.access_blocked.add(ana.user)

    visitor.sign_in(address(), ana)

    assert number(visitor.page.error) == 53003


def test_a_disabled_account_cannot_go_on(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """The right password does not help where the account was switched off."""
    entra.conditions.disabled.add(ana.user)
    visitor.open(address())
    visitor.give_name(ana)

    assert "locked" in visitor.give_password(ana).error


def test_any_refusal_can_be_ordered_for_the_next_sign_in(
    visitor: Visitor, address: Address, entra: Entra
) -> None:
    """A test can have the next request refused with a number, and only that one."""
    entra.conditions.refuse_next_sign_in = 50020

    visitor.open(address())
    assert number(visitor.answer["error_description"]) == 50020

    assert visitor.open(address()).heading == "Sign in"


def test_a_hint_skips_the_first_page(visitor: Visitor, address: Address, ana: Person) -> None:
    """An application that knows who it is about spares them the typing."""
    assert visitor.open(address(login_hint=ana.user)).heading == "Enter password"


def test_a_page_works_in_its_own_browser_only(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """A sign-in that was begun in one browser cannot be gone on with in another."""
    visitor.open(address())
    thief = Visitor(entra)
    thief.page = visitor.page

    page = thief.give_name(ana)

    assert page.heading == "This sign-in is over"
    thief.session.close()


def test_signing_out_forgets_the_browser(
    visitor: Visitor, address: Address, ana: Person, emulator: Emulator
) -> None:
    """After signing out the person is asked again."""
    visitor.sign_in(address(), ana)

    page = visitor.open(f"{emulator.addresses.pages}/common/oauth2/v2.0/logout")
    assert page.heading == "Signed out"

    assert visitor.open(address()).heading == "Sign in"


def test_what_is_typed_is_not_taken_for_html(visitor: Visitor, address: Address) -> None:
    """A hostile name is shown as it is."""
    visitor.open(address())

    page = visitor.submit(user='"><script>alert(1)</script>@x')

    assert "<script>alert" not in page.html
    assert "&lt;script&gt;alert" in page.html


def test_a_personal_account_is_a_stranger_to_a_tenant(visitor: Visitor, address: Address) -> None:
    """Where the tenant is named, a personal account is AADSTS50020."""
    visitor.open(address(FABRIKAM.domain))

    assert number(visitor.submit(user="ana@outlook.com").error) == 50020


def test_an_old_sign_in_must_be_repeated(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """Where people must sign in every day, the browser's memory of yesterday does not count."""
    entra.conditions.sign_in_frequency = timedelta(days=1)
    visitor.sign_in(address(), ana)

    entra.clock.advance(timedelta(days=2))

    assert visitor.open(address(login_hint=ana.user)).heading == "Enter password"
    assert "code" in visitor.sign_in(address(login_hint=ana.user), ana)


def test_a_wanted_second_factor_is_asked_for(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """Who must show it again does so once, though the browser knows them."""
    visitor.sign_in(address(), ana)
    entra.conditions.step_up.add(ana.user)

    assert visitor.open(address(login_hint=ana.user)).heading == "Enter password"
    visitor.sign_in(address(login_hint=ana.user), ana)

    assert entra.conditions.step_up == set()
