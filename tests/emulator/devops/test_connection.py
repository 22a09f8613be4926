"""Who a credential is, and what an organization's address tells without one."""

import pytest

from patmanager.emulator.devops.identities import ANONYMOUS, storage_key
from tests.emulator.devops.caller import Caller, basic

pytestmark = pytest.mark.fast

CHECK = "_apis/connectionData"


def user(caller: Caller, organization: str, auth: str) -> str:
    """Return the id of who a credential is."""
    response = caller.call("GET", f"{organization}/{CHECK}", role="dev", auth=auth)
    return str(response.get_json()["authenticatedUser"]["id"])


@pytest.mark.parametrize("organization", ["contoso", "northwind"])
def test_a_good_token_is_its_owner(ana: Caller, organization: str) -> None:
    """A token that works says whose it is."""
    secret = ana.create(organization).get_json()["patToken"]["token"]
    assert user(ana, organization, basic(secret)) == storage_key(ana.world.person("ana"))


def test_a_sign_in_is_its_person(ana: Caller) -> None:
    """A bearer says who signed in."""
    assert user(ana, "contoso", ana.bearer()) == storage_key(ana.world.person("ana"))


@pytest.mark.parametrize("auth", [basic("nonsense"), ""])
def test_public_projects_take_a_bad_token_for_nobody(ana: Caller, auth: str) -> None:
    """A 200 with the anonymous id is no proof that a token works."""
    assert user(ana, "northwind", auth) == ANONYMOUS


def test_elsewhere_a_bad_token_is_refused(ana: Caller) -> None:
    """Without public projects a bad token is a 401."""
    response = ana.call("GET", f"contoso/{CHECK}", role="dev", auth=basic("nonsense"))
    assert response.status_code == 401


def test_a_revoked_token_stops_working(ana: Caller) -> None:
    """Revoking takes effect at once for one's own tokens."""
    made = ana.create().get_json()["patToken"]
    ana.revoke(made["authorizationId"])
    response = ana.call("GET", f"contoso/{CHECK}", role="dev", auth=basic(made["token"]))
    assert response.status_code == 401


def test_a_token_is_good_in_its_own_organization_alone(ana: Caller) -> None:
    """Another organization takes it for a bad one."""
    secret = ana.create("northwind").get_json()["patToken"]["token"]
    response = ana.call("GET", f"contoso/{CHECK}", role="dev", auth=basic(secret))
    assert response.status_code == 401


@pytest.mark.parametrize("method", ["HEAD", "GET"])
@pytest.mark.parametrize("organization", ["contoso", "fabrikam", "anas-garage"])
def test_the_root_names_the_tenant(ana: Caller, method: str, organization: str) -> None:
    """A 404 on vssps and a 401 on dev carry the tenant, without a credential."""
    tenant = ana.world.organizations[organization].tenant_id
    missing = ana.call(method, organization, auth="")
    assert (missing.status_code, missing.headers["X-VSS-ResourceTenant"]) == (404, tenant)
    headers = {"X-TFS-FedAuthRedirect": "Suppress"}
    refused = ana.call(method, f"{organization}/", role="dev", auth="", headers=headers)
    assert (refused.status_code, refused.headers["X-VSS-ResourceTenant"]) == (401, tenant)
    assert tenant in refused.headers["WWW-Authenticate"]


def test_an_unknown_root_names_no_tenant(ana: Caller) -> None:
    """There is no telling the tenant of what does not exist."""
    for role in ("vssps", "dev"):
        response = ana.call("HEAD", "nowhere", role=role, auth="")
        assert response.status_code == 404
        assert "X-VSS-ResourceTenant" not in response.headers


def test_a_profile_is_ones_own(ana: Caller) -> None:
    """`me` and one's own id give the profile, another's id does not."""
    me = ana.call("GET", "_apis/Profile/Profiles/Me", role="app.vssps").get_json()
    assert (me["displayName"], me["emailAddress"]) == ("Ana Souza", "ana@contoso.com")
    again = ana.call("GET", f"_apis/profile/profiles/{me['id']}", role="app.vssps")
    assert again.get_json() == me
    bens = storage_key(ana.world.person("ben"))
    other = ana.call("GET", f"_apis/profile/profiles/{bens}", role="app.vssps")
    assert other.status_code == 404


@pytest.mark.parametrize(
    ("everywhere", "names"),
    [(True, ["contoso", "fabrikam", "northwind"]), (False, ["contoso", "northwind"])],
)
def test_accounts_are_ones_organizations(
    ana: Caller, names: list[str], *, everywhere: bool
) -> None:
    """Those of other tenants are told or not, by switch."""
    ana.world.manners.lists_other_tenants = everywhere
    me = storage_key(ana.world.person("ana"))
    response = ana.call("GET", "_apis/accounts", role="app.vssps", memberId=me)
    value = response.get_json()["value"]
    assert [account["accountName"] for account in value] == names
    assert value[0]["accountId"] == ana.world.organizations["contoso"].id


def test_accounts_need_a_member(ana: Caller) -> None:
    """Without a member or an owner the question is no question."""
    assert ana.call("GET", "_apis/accounts", role="app.vssps").status_code == 400


def test_accounts_of_others_are_not_told(ana: Caller) -> None:
    """Another's id gives an empty list."""
    bens = storage_key(ana.world.person("ben"))
    response = ana.call("GET", "_apis/accounts", role="app.vssps", memberId=bens)
    assert response.get_json() == {"count": 0, "value": []}


def test_a_token_opens_neither_profile_nor_accounts(ana: Caller) -> None:
    """Without an organization in the address a token for one is a 401."""
    secret = ana.create().get_json()["patToken"]["token"]
    path = "_apis/profile/profiles/me"
    assert ana.call("GET", path, role="app.vssps", auth=basic(secret)).status_code == 401
