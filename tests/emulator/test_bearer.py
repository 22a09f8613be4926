"""What Azure DevOps reads out of an access token."""

from datetime import timedelta

import pytest
from flask import Request
from werkzeug.test import EnvironBuilder

from patmanager.emulator.bearer import bearer_of
from patmanager.emulator.entra.applications import DESKTOP_APP, SERVICE_APP
from patmanager.emulator.entra.issue import answer_for_application
from patmanager.emulator.entra.keys import SigningKey
from patmanager.emulator.people import CONTOSO, FABRIKAM, Person
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.world import World
from tests.emulator.visitor import access_token

pytestmark = pytest.mark.fast


@pytest.fixture
def world() -> World:
    """Return a world that nobody serves."""
    return scenario("empty")


@pytest.fixture
def ana(world: World) -> Person:
    """Return the developer."""
    return world.person("ana")


def carrying(header: str) -> Request:
    """Return a request with an Authorization header."""
    return Request(EnvironBuilder(headers=[("Authorization", header)]).get_environ())


def test_a_persons_token_says_who_asks_for_what(world: World, ana: Person) -> None:
    """Person, tenant, application and permissions."""
    token = access_token(world.entra, ana, "vso.pats vso.profile")

    bearer = bearer_of(carrying(f"Bearer {token}"), world)

    assert bearer is not None
    assert bearer.person is ana
    assert (bearer.oid, bearer.tid, bearer.app_id) == (ana.object_id, CONTOSO.id, DESKTOP_APP)
    assert bearer.scopes == {"vso.pats", "vso.profile"}
    assert not any((bearer.app_only, bearer.expired, bearer.revoked, bearer.cae))


def test_a_guests_token_leads_to_the_same_person(world: World, ana: Person) -> None:
    """The object id is the guest's, the person the one from home."""
    token = access_token(world.entra, ana, tenant_id=FABRIKAM.id)

    bearer = bearer_of(carrying(f"bearer {token}"), world)

    assert bearer is not None
    assert bearer.person is ana
    assert bearer.oid == ana.object_id_in(FABRIKAM.id)


def test_a_token_expires_on_the_worlds_clock(world: World, ana: Person) -> None:
    """An hour later it is still genuine, but expired."""
    token = access_token(world.entra, ana)

    world.clock.advance(timedelta(hours=1))

    bearer = bearer_of(carrying(f"Bearer {token}"), world)
    assert bearer is not None
    assert bearer.expired


def test_only_tokens_from_before_are_revoked(world: World, ana: Person) -> None:
    """When sessions end, tokens of before end with them and those of afterwards do not."""
    before = access_token(world.entra, ana)
    world.entra.end_sessions(ana)
    after = access_token(world.entra, ana)

    first = bearer_of(carrying(f"Bearer {before}"), world)
    second = bearer_of(carrying(f"Bearer {after}"), world)

    assert first is not None
    assert second is not None
    assert (first.revoked, second.revoked) == (True, False)


def test_a_clients_capability_is_seen(world: World, ana: Person) -> None:
    """A client that declared CP1 understands a claims challenge."""
    bearer = bearer_of(carrying(f"Bearer {access_token(world.entra, ana, cae=True)}"), world)

    assert bearer is not None
    assert bearer.cae


def test_an_applications_own_token_has_no_person(world: World) -> None:
    """A service principal is told apart."""
    token = answer_for_application(world.entra, SERVICE_APP, CONTOSO.id)["access_token"]

    bearer = bearer_of(carrying(f"Bearer {token}"), world)

    assert bearer is not None
    assert bearer.app_only
    assert bearer.person is None
    assert bearer.scopes == frozenset()


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Bearer a.b.c", "Basic eDp5"])
def test_anything_else_is_no_bearer(world: World, header: str) -> None:
    """Other schemes and broken tokens count for nothing."""
    assert bearer_of(carrying(header), world) is None


def test_a_token_for_another_resource_is_no_bearer(world: World, ana: Person) -> None:
    """Who has signed in without a permission of Azure DevOps may not come in."""
    token = access_token(world.entra, ana, permissions="")

    assert bearer_of(carrying(f"Bearer {token}"), world) is None


def test_a_token_that_was_changed_is_no_bearer(world: World, ana: Person) -> None:
    """The signature is looked at."""
    head, body, signature = access_token(world.entra, ana).split(".")
    changed = SigningKey().sign({"scp": "vso.pats_manage"}).split(".")[1]
    assert changed != body

    assert bearer_of(carrying(f"Bearer {head}.{changed}.{signature}"), world) is None
