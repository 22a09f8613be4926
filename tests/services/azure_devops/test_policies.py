"""Reading the policies: what is shown is read, and what is not stays unknown, quietly."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from patmanager.core.faults import SignInNeeded
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement
from patmanager.emulator.policies import OrganizationPolicies, TenantPolicies
from patmanager.emulator.policies import Policy as Rule
from patmanager.emulator.switchboard import Answer, Drop
from patmanager.services.azure_devops.policy_records import read_organization, read_tenant
from tests.services.azure_devops.emulated import Box

SOMEBODY = "11111111-0000-4000-8000-000000000001"
PERSON = "22222222-0000-4000-8000-000000000002"

BROKEN = [
    Answer("status", status=403),
    Answer("status", status=404),
    Answer("status", status=500),
    Answer("html"),
    Answer("sign_in"),
    Answer("garbage"),
    Answer("half"),
    Answer("conditional_access_page"),
    Answer("status", status=200, body="[]"),
    Answer("status", status=200, body='{"fps": {"dataProviders": 7}, "value": "perhaps"}'),
]


@pytest.fixture
def dae() -> Iterator[Box]:
    """Return the administrator in the demo's world."""
    with Box("demo", "dae") as running:
        running.account = replace(
            running.account, id=f"{running.person.object_id}.{running.person.tenant_id}"
        )
        yield running


def values(found: tuple[Statement, ...]) -> dict[Policy, str]:
    """Return the value of each policy."""
    assert {each.source for each in found} <= {Source.READ}
    return {each.policy: each.value for each in found}


def test_an_administrator_reads_the_organizations_and_the_tenants_policies(dae: Box) -> None:
    """Dae is on the allowlists of creation and full access; global tokens bind everybody."""
    found = dae.client.policies.read(dae.organization("contoso"))
    assert values(found) == {
        Policy.CREATION: Creation.OPEN.value,
        Policy.FULL_SCOPE: OFF,
        Policy.GLOBAL: ON,
        Policy.LIFESPAN: OFF,
        Policy.LEAKED: ON,
    }


def test_who_is_on_no_allowlist_reads_the_policy_itself(dae: Box) -> None:
    """Packaging-only and restricted are told apart, and days are read."""
    contoso = dae.world.organization("contoso")
    assert contoso is not None
    contoso.policies = OrganizationPolicies(Rule(on=True), packaging_only=True)
    dae.world.tenant_policies[contoso.tenant_id] = TenantPolicies(
        lifespan=Rule(on=True), lifespan_days=45
    )
    found = values(dae.client.policies.read(dae.organization("contoso")))
    assert found[Policy.CREATION] == Creation.PACKAGING_ONLY.value
    assert found[Policy.LIFESPAN] == "45"
    contoso.policies.packaging_only = False
    found = values(dae.client.policies.read(dae.organization("contoso")))
    assert found[Policy.CREATION] == Creation.RESTRICTED.value


def test_an_ordinary_person_reads_nothing_and_hears_nothing() -> None:
    """Unknown is no fault."""
    with Box("demo", "ben") as box:
        assert box.client.policies.read(box.organization("contoso")) == ()


@pytest.mark.parametrize("answer", BROKEN, ids=lambda answer: f"{answer.kind}{answer.status}")
def test_what_cannot_be_read_is_unknown(dae: Box, answer: Answer) -> None:
    """Whatever comes in place of a policy, nothing is learned and nothing raised."""
    dae.world.switchboard.misbehave("policies.*", answer=answer, times=None)
    assert dae.client.policies.read(dae.organization("contoso")) == ()


def test_a_broken_connection_is_unknown(dae: Box) -> None:
    """One that breaks costs what it would have told; the rest is read."""
    dae.world.switchboard.misbehave("policies.organization", drop=Drop.BEFORE, times=None)
    found = values(dae.client.policies.read(dae.organization("contoso")))
    assert Policy.CREATION not in found
    assert Policy.FULL_SCOPE in found


def test_who_is_signed_out_is_told(dae: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the person can go on then."""

    def bearer(*_asked: object, **_more: object) -> None:
        raise SignInNeeded

    monkeypatch.setattr(dae, "bearer", bearer)
    with pytest.raises(SignInNeeded):
        dae.client.policies.read(dae.organization("contoso"))


def page(**properties: object) -> object:
    """Return a settings page whose creation policy is on, with these properties."""
    policy = {"name": "Policy.DisablePATCreation", "value": True, "properties": properties}
    provider = {"policies": {"security": [{"policy": policy}, 5, {}], "user": None}}
    name = "ms.vss-admin-web.organization-policies-data-provider"
    return {"fps": {"dataProviders": {"data": {name: provider}}}}


ON_THE_LIST = {"allowedUsersAndGroupObjectIds": [{"displayName": "x", "objectId": PERSON.upper()}]}
NOT_ON_IT = {"allowedUsersAndGroupObjectIds": [{"displayName": "x", "objectId": SOMEBODY}]}
NOBODY: dict[str, object] = {"allowedUsersAndGroupObjectIds": []}


@pytest.mark.parametrize(
    ("properties", "value", "sure"),
    [
        ({}, Creation.RESTRICTED, True),
        ({"isPackagingScopeEnabled": "True"}, Creation.PACKAGING_ONLY, True),
        ({"isAllowListEnabled": True, **ON_THE_LIST}, Creation.OPEN, True),
        ({"isAllowListEnabled": False, **ON_THE_LIST}, Creation.RESTRICTED, True),
        ({"isAllowListEnabled": True, **NOT_ON_IT}, Creation.RESTRICTED, False),
        (
            {"isAllowListEnabled": True, "allowedUsersAndGroupObjectIds": []},
            Creation.RESTRICTED,
            True,
        ),
    ],
)
def test_an_allowlist_excepts_whom_it_names(
    properties: dict[str, object], value: Creation, sure: bool
) -> None:
    """Who is named is free; where others are, a group among them may hold the person."""
    (found,) = read_organization(page(**properties), PERSON)
    assert (found.value, found.sure) == (value.value, sure)


@pytest.mark.parametrize(
    ("record", "value"),
    [
        ({"value": True, "properties": {"MaxPatLifespanInDays": "30"}}, "30"),
        ({"Value": "true", "Properties": {"maxDays": 7}}, "7"),
        ({"value": True, "effectiveValue": False}, OFF),
        ({"value": False}, OFF),
    ],
)
def test_a_lifespan_is_read_in_every_spelling(record: object, value: str) -> None:
    """The property's name is not documented; whatever counts days is taken."""
    (found,) = read_tenant(Policy.LIFESPAN, record, PERSON)
    assert found == Statement(Policy.LIFESPAN, value, Source.READ)


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {},
        {"value": None},
        {"value": 1},
        {"value": True},
        {"value": True, "properties": {"days": "many"}},
        {"value": True, "properties": {"days": "0"}},
    ],
)
def test_a_lifespan_without_days_is_unknown(record: object) -> None:
    """What makes no sense teaches nothing."""
    assert read_tenant(Policy.LIFESPAN, record, PERSON) == ()


def test_an_unreadable_allowlist_leaves_a_doubt() -> None:
    """It may name the person."""
    record = {"value": True, "properties": {"AllowedUsersAndGroupObjectIds": "[broken"}}
    (found,) = read_tenant(Policy.FULL_SCOPE, record, PERSON)
    assert not found.sure
