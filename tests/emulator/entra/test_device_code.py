"""Signing in on another device."""

from datetime import timedelta
from typing import Any

import msal
import pytest

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.applications import APP_WITHOUT_DEVICE_CODE
from patmanager.emulator.people import Person
from tests.emulator.conftest import SCOPES, Application
from tests.emulator.visitor import Visitor


@pytest.fixture
def client(application: Application) -> msal.PublicClientApplication:
    """Return MSAL's public client."""
    return application()


@pytest.fixture
def flow(client: msal.PublicClientApplication, entra: Entra) -> dict[str, Any]:
    """Return a device flow that MSAL began; it may ask each second."""
    entra.conditions.poll_seconds = 1
    begun: dict[str, Any] = client.initiate_device_flow(SCOPES)
    return begun


def poll(client: msal.PublicClientApplication, flow: dict[str, Any]) -> dict[str, Any]:
    """Ask once whether the person has signed in."""
    answer: dict[str, Any] = client.acquire_token_by_device_flow(
        flow, exit_condition=lambda _flow: True
    )
    return answer


def agree(visitor: Visitor, flow: dict[str, Any], person: Person) -> None:
    """Type the code and sign in, as far as the question whether one began it oneself."""
    visitor.open(flow["verification_uri"])
    visitor.submit(user_code=flow["user_code"].lower())
    visitor.give_name(person)
    visitor.give_password(person)
    visitor.give_code(person)


def test_a_device_gets_its_tokens_once_the_person_agreed(
    client: msal.PublicClientApplication, flow: dict[str, Any], visitor: Visitor, ana: Person
) -> None:
    """Until then the device is told to go on asking."""
    assert poll(client, flow)["error"] == "authorization_pending"

    agree(visitor, flow, ana)
    assert visitor.page.heading == "Are you trying to sign in?"
    visitor.submit()
    visitor.submit("accept")
    assert visitor.page.heading == "Signed in"

    assert poll(client, flow)["id_token_claims"]["preferred_username"] == ana.user


def test_a_device_code_works_once(
    client: msal.PublicClientApplication, flow: dict[str, Any], visitor: Visitor, ana: Person
) -> None:
    """Neither the device nor a second person can use it again."""
    agree(visitor, flow, ana)
    visitor.submit()
    visitor.submit("accept")
    poll(client, flow)

    assert poll(client, flow)["error_codes"] == [7000014]
    visitor.open(flow["verification_uri"])
    assert "didn't work" in visitor.submit(user_code=flow["user_code"]).error


def test_a_person_can_refuse_the_device(
    client: msal.PublicClientApplication, flow: dict[str, Any], visitor: Visitor, ana: Person
) -> None:
    """Who did not begin it cancels, and the device is told."""
    agree(visitor, flow, ana)

    visitor.submit("cancel")

    assert visitor.page.heading == "Not signed in"
    assert poll(client, flow)["error"] == "authorization_declined"


def test_a_device_code_grows_old(
    client: msal.PublicClientApplication, flow: dict[str, Any], visitor: Visitor, entra: Entra
) -> None:
    """After a quarter of an hour neither side can use it."""
    entra.clock.advance(timedelta(minutes=16))

    visitor.open(flow["verification_uri"])
    assert "expired" in visitor.submit(user_code=flow["user_code"]).error
    assert poll(client, flow)["error_codes"] == [70020]


def test_a_wrong_code_can_be_typed_again(visitor: Visitor, flow: dict[str, Any]) -> None:
    """The page says so and keeps what was typed."""
    visitor.open(flow["verification_uri"])

    page = visitor.submit(user_code="NONSENSE1")

    assert "didn't work" in page.error
    assert 'value="NONSENSE1"' in page.html


def test_conditional_access_can_forbid_the_device_code(
    flow: dict[str, Any], visitor: Visitor, ana: Person, entra: Entra
) -> None:
    """The person sees AADSTS53003."""
    entra.conditions.device_code_blocked = True

    agree(visitor, flow, ana)

    assert "AADSTS53003" in visitor.page.error


def test_the_registration_must_allow_public_flows(application: Application) -> None:
    """An application registered without them gets AADSTS7000218."""
    answer = application(APP_WITHOUT_DEVICE_CODE).initiate_device_flow(SCOPES[:1])

    assert answer["error_codes"] == [7000218]


def test_an_unknown_application_gets_no_code(application: Application) -> None:
    """It is AADSTS700016, as at the other endpoints."""
    assert application("nobody").initiate_device_flow(SCOPES)["error_codes"] == [700016]
