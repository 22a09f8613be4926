"""Organizations and lists, asked of the emulator over real connections."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from patmanager.core import faults
from patmanager.core.faults import Fault
from patmanager.emulator.pat_store import PatState
from patmanager.emulator.people import CONTOSO, FABRIKAM
from patmanager.emulator.switchboard import Answer, Drop
from tests.services.azure_devops.emulated import Box


@pytest.fixture
def demo() -> Iterator[Box]:
    """Return the developer of the demo, with about 40 tokens in three organizations."""
    with Box("demo") as running:
        yield running


def test_a_person_has_their_organizations_with_ids_and_tenants(demo: Box) -> None:
    """A guest's organization is named too, with the tenant to sign in at."""
    found = demo.client.organizations.of(demo.account)

    tenants = {organization.name: organization.tenant for organization in found}
    assert tenants == {"contoso": CONTOSO.id, "northwind": CONTOSO.id, "fabrikam": FABRIKAM.id}
    for organization in found:
        assert organization == demo.organization(organization.name)


def test_an_organization_whose_tenant_cannot_be_learned_is_there_all_the_same(demo: Box) -> None:
    """One host that is away hides no organization."""
    away = Answer("status", status=500)
    demo.world.switchboard.misbehave("organization.*", answer=away, times=None)

    found = demo.client.organizations.of(demo.account)

    assert {organization.tenant for organization in found} == {""}
    assert len(found) == 3


def test_an_organization_is_found_without_a_sign_in(demo: Box) -> None:
    """The address alone tells the tenant."""
    found = demo.client.organizations.find("Fabrikam", demo.account)

    assert (found.name, found.tenant, found.typed) == ("Fabrikam", FABRIKAM.id, True)
    assert demo.asked == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nowhere", faults.OrganizationNotFound),
        ("anas-garage", faults.PersonalAccount),
        ("../x", faults.AddressNotUnderstood),
    ],
)
def test_an_organization_that_cannot_be_used_is_said(
    demo: Box, name: str, expected: type[Fault]
) -> None:
    """Unknown, of personal accounts, or no name at all."""
    with pytest.raises(expected):
        demo.client.organizations.find(name, demo.account)


def test_every_token_is_listed_with_its_state(demo: Box) -> None:
    """Revoked and expired ones too, and those that are revoked are known as such."""
    now = datetime.now(UTC)
    contoso = demo.organization()
    truth = demo.world.tokens.of(demo.person.object_id, contoso.id)

    listing = demo.client.tokens.tokens(contoso)

    revoked = {each.authorization_id for each in truth if each.state(now) is PatState.REVOKED}
    assert {each.authorization_id for each in listing.tokens} == {
        each.authorization_id for each in truth
    }
    assert {each.authorization_id for each in listing.tokens if each.revoked} == revoked
    assert revoked
    assert any(each.is_global for each in listing.tokens)
    assert (listing.complete, listing.unreadable) == (True, 0)
    assert listing.listed_at is not None


def test_a_guests_organization_is_asked_with_a_bearer_of_its_tenant(demo: Box) -> None:
    """The tenant of the organization decides, not the person's own."""
    (listing,) = [each for each in demo.refresh(demo.organization("fabrikam")) if each.complete]

    assert listing.fault is None
    assert {tenant for tenant, _ in demo.asked} == {FABRIKAM.id}


def test_a_long_list_fills_in_progressively() -> None:
    """Each arrival holds more than the one before; only the last is complete."""
    with Box("many") as box:
        box.world.manners.latency = 0.03
        arrived = box.refresh(box.organization())

    sizes = [len(listing.tokens) for listing in arrived]
    assert sizes == sorted(sizes)
    assert sizes[-1] == 1000
    assert [listing.complete for listing in arrived] == [False] * (len(arrived) - 1) + [True]
    assert 1 < len(arrived) < 11


@pytest.mark.parametrize(
    ("instead", "expected"),
    [
        (Answer("status", status=500), faults.ServiceBroken),
        (Answer("not_allowed"), faults.NotMember),
        (Answer("conditional_access_page"), faults.ConditionalAccess),
        (Answer("html"), faults.SignInNeeded),
        (Answer("sign_in", status=203), faults.SignInNeeded),
        (Answer("garbage"), faults.AnswerUnreadable),
        (Answer("huge", size=9_000_000), faults.AnswerUnreadable),
        (Answer("half"), faults.AnswerUnreadable),
        (Answer("throttled", retry_after=3000), faults.Throttled),
    ],
)
def test_one_organization_that_fails_spoils_no_other(
    demo: Box, instead: Answer, expected: type[Fault]
) -> None:
    """The one says why in its own row, the others are whole."""
    demo.world.switchboard.misbehave(
        "pats.list", organization="contoso", answer=instead, times=None
    )

    arrived = demo.refresh(*(demo.organization(name) for name in ("contoso", "northwind")))

    last = {each.organization.name: each for each in arrived if each.complete}
    assert type(last["contoso"].fault) is expected
    assert last["northwind"].fault is None
    assert last["northwind"].tokens
    assert sum(each.organization.name == "contoso" for each in arrived) == 1


def test_a_broken_connection_is_mended_unseen(demo: Box) -> None:
    """One dropped answer does not show in the list."""
    demo.world.switchboard.misbehave("pats.list", drop=Drop.BEFORE)

    (listing,) = [each for each in demo.refresh(demo.organization()) if each.complete]

    assert listing.fault is None


def test_a_throttled_list_is_finished_after_the_wait(demo: Box) -> None:
    """A wait of no time at all is kept and the list goes on."""
    demo.world.switchboard.misbehave("pats.list", answer=Answer("throttled", retry_after=0))

    assert demo.client.tokens.tokens(demo.organization()).tokens


def test_the_same_organization_twice_is_fetched_once(demo: Box) -> None:
    """Two ways of writing a name are one organization."""
    demo.refresh(demo.organization(), demo.organization())

    assert demo.asked_for("pats.list") == 2


def test_no_organizations_are_no_work(demo: Box) -> None:
    """Nothing to fetch returns at once."""
    assert demo.refresh() == []
