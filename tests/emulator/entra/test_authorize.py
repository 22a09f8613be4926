"""The authorization endpoint: wrong requests, and what the browser remembers."""

from datetime import timedelta

import pytest

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.applications import (
    APP_WITH_IMPERSONATION,
    APP_WITHOUT_MANAGE,
    AZURE_DEVOPS,
)
from patmanager.emulator.people import Person
from patmanager.emulator.server import Emulator
from tests.emulator.entra.conftest import Address
from tests.emulator.entra.endpoint import number
from tests.emulator.visitor import Visitor


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
