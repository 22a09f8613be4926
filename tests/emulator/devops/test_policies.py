"""What administrators forbid, and how that is told."""

from datetime import UTC, datetime, timedelta

import pytest

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.manners import Shape, TooLong
from patmanager.emulator.moments import parsed
from patmanager.emulator.policies import Policy, TenantPolicies
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.world import World
from tests.emulator.devops.caller import Caller
from tests.emulator.devops.conftest import NOON
from tests.emulator.devops.test_changes import end, error, granted, id_of

pytestmark = pytest.mark.fast


@pytest.fixture
def tenant(free: Caller) -> TenantPolicies:
    """Return the policies of contoso's tenant, all off."""
    return free.world.policies_of(free.world.organizations["contoso"])


def test_full_access_is_refused(free: Caller, tenant: TenantPolicies) -> None:
    """A full-scoped token is refused by the tenant's policy, others are not."""
    tenant.no_full_scope.on = True
    assert error(free.create(scope="app_token").get_json()) == "fullScopePatPolicyViolation"
    assert free.create(scope="vso.code").get_json()["patToken"]


def test_an_allowlist_excepts(free: Caller, tenant: TenantPolicies) -> None:
    """The people on a policy's own allowlist are not bound by it."""
    ana = free.world.person("ana").object_id
    tenant.no_full_scope = Policy(on=True, allowed={ana})
    assert free.create(scope="app_token").get_json()["patToken"]


def test_an_existing_full_token_cannot_be_renewed(ana: Caller) -> None:
    """It goes on working, but has to be made compliant before it lives longer."""
    known = id_of(ana, "everything (temporary!)")
    refused = ana.update(authorizationId=known, validTo=end(60))
    assert error(refused.get_json()) == "fullScopePatPolicyViolation"
    narrowed = ana.update(authorizationId=known, validTo=end(60), scope="vso.code")
    assert narrowed.get_json()["patToken"]["scope"] == "vso.code"


def test_an_existing_full_token_can_be_renamed(ana: Caller) -> None:
    """A new name is no renewal."""
    known = id_of(ana, "everything (temporary!)")
    assert ana.update(authorizationId=known, displayName="x").get_json()["patToken"]


def test_a_long_life_is_shortened_from_now(free: Caller, tenant: TenantPolicies) -> None:
    """On creation the longest life counts from now."""
    tenant.lifespan.on, tenant.lifespan_days = True, 14
    assert granted(free.create(validTo=end(90)).get_json()) == NOON + timedelta(days=14)
    assert granted(free.create(validTo=end(9)).get_json()) == NOON + timedelta(days=9)
    assert granted(free.create(validTo=None).get_json()) == NOON + timedelta(days=14)


def test_a_renewal_is_shortened_from_creation(
    free: Caller, tenant: TenantPolicies, clock: WorldClock
) -> None:
    """On update the longest life counts from the day the token was made."""
    tenant.lifespan.on, tenant.lifespan_days = True, 14
    known = free.create(validTo=end(5)).get_json()["patToken"]["authorizationId"]
    clock.advance(timedelta(days=4))
    renewed = free.update(authorizationId=known, validTo=end(90))
    assert granted(renewed.get_json()) == NOON + timedelta(days=14)


def test_a_token_too_old_for_the_policy_cannot_be_renewed(ana: Caller) -> None:
    """When creation and longest life together are past, no date helps."""
    ana.world.policies_of(ana.world.organizations["contoso"]).lifespan.on = True
    refused = ana.update(authorizationId=id_of(ana, "build agent pool"), validTo=end(70))
    assert error(refused.get_json()) == "patLifespanPolicyViolation"


def test_a_policy_lets_nothing_live_beyond_a_year(free: Caller, tenant: TenantPolicies) -> None:
    """A longest life above a year is no leave to live that long."""
    tenant.lifespan.on, tenant.lifespan_days = True, 400
    assert error(free.create(validTo=end(500)).get_json()) == "invalidValidTo"
    free.world.manners.over_a_year = TooLong.SHORTEN
    assert granted(free.create(validTo=end(500)).get_json()) == NOON + timedelta(days=365)


def test_a_long_life_can_be_refused(free: Caller, tenant: TenantPolicies) -> None:
    """By switch, too long a life is an error."""
    free.world.manners.over_lifespan = TooLong.REFUSE
    tenant.lifespan.on, tenant.lifespan_days = True, 14
    assert error(free.create(validTo=end(90)).get_json()) == "patLifespanPolicyViolation"


def test_a_blocked_person_creates_nothing(demo: World) -> None:
    """Without the packaging exception every scope is refused, and so are renewals."""
    chiara = Caller(demo, "chiara")
    for scope in ("vso.code", "vso.packaging"):
        refused = chiara.create("woodgrove", scope=scope)
        assert error(refused.get_json()) == "disablePatCreationPolicyViolation"
    known = id_of(chiara, "from before the policy", "woodgrove")
    refused = chiara.update("woodgrove", authorizationId=known, validTo=end(30))
    assert error(refused.get_json()) == "disablePatCreationPolicyViolation"
    assert chiara.revoke(known, "woodgrove").status_code == 204


@pytest.mark.parametrize("scope", ["vso.packaging", "vso.packaging vso.packaging_write"])
def test_packaging_is_left_to_the_restricted(demo: World, scope: str) -> None:
    """The sub-policy leaves tokens for packages."""
    assert Caller(demo, "ben").create(scope=scope).get_json()["patToken"]["scope"] == scope


@pytest.mark.parametrize("name", ["disablePatCreationPolicyViolation", "invalidScope"])
def test_anything_else_is_not(demo: World, name: str) -> None:
    """Another scope beside the packages is refused, by either name."""
    demo.manners.not_packaging = name
    refused = Caller(demo, "ben").create(scope="vso.packaging vso.code")
    assert error(refused.get_json()) == name


def test_a_policy_may_change_under_way(demo: World) -> None:
    """A policy counts from the moment it is set."""
    dae = Caller(demo, "dae")
    assert dae.create("woodgrove").get_json()["patToken"]
    demo.organizations["woodgrove"].policies.allowlist = False
    refused = dae.create("woodgrove")
    assert error(refused.get_json()) == "disablePatCreationPolicyViolation"


@pytest.mark.parametrize(
    ("what", "name"),
    [("tenant", "failedToReadTenantPolicy"), ("organization", "failedToReadOrgPolicy")],
)
def test_unreadable_policies_refuse(free: Caller, what: str, name: str) -> None:
    """Policies that cannot be read forbid creation."""
    free.world.manners.unreadable_policies = what
    assert error(free.create().get_json()) == name


@pytest.mark.parametrize(("shape", "status"), [(Shape.BAD_REQUEST, 400), (Shape.FORBIDDEN, 403)])
def test_refusals_have_a_second_shape(demo: World, shape: Shape, status: int) -> None:
    """The name stands in PascalCase in the message of the common error body."""
    demo.manners.refusals = shape
    response = Caller(demo, "chiara").create("woodgrove")
    body = response.get_json()
    assert response.status_code == status
    assert body["message"] == "DisablePatCreationPolicyViolation"
    assert body["typeKey"] == "SessionTokenCreateException"


def test_an_odd_name_keeps_its_spelling(free: Caller) -> None:
    """The name with three capitals keeps them in both shapes."""
    assert error(free.create(allOrgs=True).get_json()) == "globalPATCreationBlocked"
    free.world.manners.refusals = Shape.BAD_REQUEST
    assert free.create(allOrgs=True).get_json()["message"] == "GlobalPATCreationBlocked"


def test_7_1_has_no_new_names(demo: World) -> None:
    """The older version says what it has words for, and has no message."""
    chiara = Caller(demo, "chiara", "7.1-preview.1")
    assert chiara.create("woodgrove").get_json() == {
        "patToken": None,
        "patTokenError": "accessDenied",
    }


def test_7_1_has_the_new_names_by_switch(demo: World) -> None:
    """Whether 7.1 says the new names is not known: both can be had."""
    demo.manners.new_names_in_7_1 = True
    refused = Caller(demo, "chiara", "7.1-preview.1").create("woodgrove")
    assert error(refused.get_json()) == "disablePatCreationPolicyViolation"


def test_7_2_explains_a_refusal(demo: World) -> None:
    """The newer version has a sentence."""
    assert Caller(demo, "chiara").create("woodgrove").get_json()["patTokenErrorMessage"]


@pytest.mark.parametrize(
    ("day", "restricted", "expected"),
    [
        (datetime(2026, 3, 14, 23, 59, tzinfo=UTC), False, "none"),
        (datetime(2026, 3, 14, 23, 59, tzinfo=UTC), True, "globalPatPolicyViolation"),
        (datetime(2026, 3, 15, tzinfo=UTC), False, "globalPATCreationBlocked"),
        (datetime(2026, 3, 15, tzinfo=UTC), True, "globalPATCreationBlocked"),
    ],
)
def test_global_tokens_are_retired_on_a_day(
    clock: WorldClock, day: datetime, expected: str, *, restricted: bool
) -> None:
    """Until the middle of March 2026 global tokens can be made, unless a policy forbids them."""
    clock.freeze(day)
    world = scenario("empty", clock)
    world.policies_of(world.organizations["contoso"]).no_global.on = restricted
    until = (day + timedelta(days=9)).isoformat()
    response = Caller(world).create(allOrgs=True, validTo=until)
    assert response.get_json()["patTokenError"] == expected


def test_a_global_token_can_be_bound_to_one_organization(ana: Caller) -> None:
    """`allOrgs: false` in a PUT makes it an ordinary token."""
    known = id_of(ana, "all organizations")
    changed = ana.update(authorizationId=known, allOrgs=False).get_json()["patToken"]
    assert changed["targetAccounts"] == [ana.world.organizations["contoso"].id]


def test_a_global_token_cannot_be_renewed(ana: Caller) -> None:
    """While it stays global it lives no longer than it does."""
    known = id_of(ana, "all organizations")
    refused = ana.update(authorizationId=known, validTo=end(80))
    assert error(refused.get_json()) == "globalPATCreationBlocked"


def test_a_guest_lives_by_the_other_tenants_policy(demo: World) -> None:
    """In fabrikam the other tenant's longest life counts."""
    ana = Caller(demo)
    auth = ana.bearer(tenant=demo.organizations["fabrikam"].tenant_id)
    body = {"displayName": "x", "scope": "vso.code", "validTo": end(80)}
    response = ana.call("POST", "fabrikam/_apis/tokens/pats", auth=auth, json=body)
    granted_end = parsed(response.get_json()["patToken"]["validTo"])
    assert granted_end == NOON + timedelta(days=30)
