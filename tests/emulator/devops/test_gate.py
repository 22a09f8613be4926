"""Who may call, and what those hear who may not."""

import json
from base64 import b64decode
from datetime import timedelta

import pytest
from werkzeug.test import TestResponse

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.demo_tokens import add_pat
from patmanager.emulator.organizations import PERSONAL
from patmanager.emulator.world import World
from tests.emulator.devops.caller import BOTH, PATS, Caller, basic

pytestmark = pytest.mark.fast

LIST = f"contoso/{PATS}"


def challenges(response: TestResponse) -> list[str]:
    """Return the ways to sign in that a 401 names."""
    return response.headers.getlist("WWW-Authenticate")


@pytest.mark.parametrize("scopes", ["vso.pats", "vso.pats_manage", "vso.profile", "vso.tokens", ""])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_both_permissions_are_needed(ana: Caller, method: str, scopes: str) -> None:
    """One permission alone, another one or none is a bare 401."""
    response = ana.call(method, LIST, auth=ana.bearer(scopes))
    assert (response.status_code, response.get_data()) == (401, b"")
    assert challenges(response)


def test_both_permissions_are_enough(ana: Caller) -> None:
    """The two permissions open every verb."""
    assert ana.call("GET", LIST, auth=ana.bearer("vso.pats vso.pats_manage")).status_code == 200


@pytest.mark.parametrize(
    ("method", "scopes", "status"),
    [("GET", "vso.pats", 200), ("GET", "vso.pats_manage", 401), ("POST", "vso.pats", 401)],
)
def test_one_permission_can_be_enough(ana: Caller, method: str, scopes: str, status: int) -> None:
    """By switch the description is taken at its word: one to read, the other to write."""
    ana.world.manners.one_permission_is_enough = True
    assert ana.call(method, LIST, auth=ana.bearer(scopes)).status_code == status


@pytest.mark.parametrize(("accepted", "status"), [(True, 200), (False, 401)])
def test_impersonation_is_a_matter_of_manners(ana: Caller, status: int, *, accepted: bool) -> None:
    """The old permission for everything works by switch alone."""
    ana.world.manners.accepts_user_impersonation = accepted
    assert ana.call("GET", LIST, auth=ana.bearer("user_impersonation")).status_code == status


@pytest.mark.parametrize("secret", ["", "nonsense", "FAKE"])
def test_basic_is_refused(ana: Caller, secret: str) -> None:
    """A password or token of any kind is an access of the wrong sort."""
    response = ana.call("GET", LIST, auth=basic(secret))
    body = response.get_json()
    assert (response.status_code, body["typeKey"]) == (401, "InvalidAccessException")
    assert body["message"] == "The requested operation is not allowed."


def test_a_working_token_is_refused(ana: Caller) -> None:
    """Tokens do not make tokens."""
    secret = ana.create().get_json()["patToken"]["token"]
    assert ana.call("GET", LIST, auth=basic(secret)).status_code == 401


def test_an_application_is_sent_to_the_sign_in_page(ana: Caller) -> None:
    """A service principal gets a redirect, whatever it says of redirects."""
    headers = {"X-TFS-FedAuthRedirect": "Suppress"}
    response = ana.call("GET", LIST, auth=ana.bearer(idtyp="app"), headers=headers)
    assert response.status_code == 302
    assert "/_signin?realm=vssps.dev.azure.com" in response.headers["Location"]


@pytest.mark.parametrize("auth", ["", "Bearer nonsense", "Digest x"])
@pytest.mark.parametrize("status", [302, 203])
def test_without_a_good_token_there_is_a_page(ana: Caller, auth: str, status: int) -> None:
    """No token, a foreign or an odd one: the sign-in page, by redirect or at once."""
    ana.world.manners.sign_in_status = status
    response = ana.call("GET", LIST, auth=auth)
    assert (response.status_code, response.mimetype) == (status, "text/html")


@pytest.mark.parametrize("status", [302, 203])
def test_an_expired_sign_in_gets_the_page(ana: Caller, clock: WorldClock, status: int) -> None:
    """After its hour a token is as good as none."""
    ana.world.manners.sign_in_status = status
    auth = ana.bearer()
    clock.advance(timedelta(minutes=61))
    assert ana.call("GET", LIST, auth=auth).status_code == status


def test_the_page_can_be_forbidden(ana: Caller, clock: WorldClock) -> None:
    """Who suppresses the redirect gets a 401 that names the tenant."""
    auth = ana.bearer()
    clock.advance(timedelta(minutes=61))
    headers = {"X-TFS-FedAuthRedirect": "Suppress"}
    response = ana.call("GET", LIST, auth=auth, headers=headers)
    tenant = ana.world.person("ana").tenant_id
    assert response.status_code == 401
    assert challenges(response)[0].endswith(f"/{tenant}")
    assert challenges(response)[1].startswith("Basic realm=")
    assert response.headers["X-VSS-ResourceTenant"] == tenant


@pytest.mark.parametrize(("how", "mimetype"), [("json", "application/json"), ("html", "text/html")])
def test_conditional_access_refuses_twofold(ana: Caller, how: str, mimetype: str) -> None:
    """VS403463 comes as JSON or as a big page."""
    ana.world.organizations["contoso"].conditional_access = how
    response = ana.pats()
    assert (response.status_code, response.mimetype) == (403, mimetype)
    assert "VS403463" in response.get_data(as_text=True)
    assert (len(response.get_data()) > 40_000) == (how == "html")


def test_strangers_are_refused(demo: World) -> None:
    """Who is no member of the organization hears TF400813."""
    response = Caller(demo, "chiara").pats("contoso")
    body = response.get_json()
    assert (response.status_code, body["typeKey"]) == (401, "UnauthorizedRequestException")
    assert "TF400813" in body["message"]
    assert "TF400813" in response.headers["X-TFS-ServiceError"]


def test_a_guest_needs_a_token_of_the_other_tenant(ana: Caller) -> None:
    """In the second tenant the sign-in of the first counts for nothing, that of the second does."""
    fabrikam = ana.world.organizations["fabrikam"]
    refused = ana.pats("fabrikam")
    assert refused.status_code == 401
    assert refused.headers["X-VSS-ResourceTenant"] == fabrikam.tenant_id
    auth = ana.bearer(tenant=fabrikam.tenant_id)
    assert ana.call("GET", f"fabrikam/{PATS}", auth=auth).status_code == 200


def test_a_personal_organization_has_no_tenant(ana: Caller) -> None:
    """The organization of a Microsoft account has a tenant of zeros, and refuses."""
    response = ana.pats("anas-garage")
    assert (response.status_code, response.headers["X-VSS-ResourceTenant"]) == (401, PERSONAL)


@pytest.mark.parametrize("name", ["nowhere", "a@b", "🚀", "contoso2"])
def test_an_unknown_organization_is_not_found(ana: Caller, name: str) -> None:
    """A misspelt name is a 404 without a tenant."""
    response = ana.pats(name)
    assert response.status_code == 404
    assert "X-VSS-ResourceTenant" not in response.headers


def test_ended_sessions_are_challenged(demo: World, clock: WorldClock) -> None:
    """A client that understands claims challenges gets one when its sessions were ended."""
    ana = Caller(demo)
    auth, plain = ana.bearer(xms_cc=["cp1"]), ana.bearer()
    clock.advance(timedelta(seconds=5))
    demo.entra.end_sessions(demo.person("ana"))
    challenge = challenges(ana.call("GET", LIST, auth=auth))[0]
    assert 'error="insufficient_claims"' in challenge
    packed = challenge.rpartition('claims="')[2].rstrip('"')
    assert "nbf" in json.loads(b64decode(packed))["access_token"]
    assert "insufficient_claims" not in challenges(ana.call("GET", LIST, auth=plain))[0]


def test_an_authentication_context_can_be_demanded(ana: Caller) -> None:
    """Until the sign-in satisfies the context, a challenge asks for it."""
    ana.world.manners.required_contexts = {"c1"}
    refused = ana.pats()
    packed = challenges(refused)[0].rpartition('claims="')[2].rstrip('"')
    assert json.loads(b64decode(packed))["access_token"]["acrs"]["value"] == "c1"
    assert ana.call("GET", LIST, auth=ana.bearer(acrs=["c1"])).status_code == 200


def test_every_answer_has_an_id(ana: Caller) -> None:
    """Good, bad and unknown calls each have an id of their own for support."""
    answers = [
        ana.pats(),
        ana.pats("nowhere"),
        ana.call("GET", "x/y/z"),
        ana.call("GET", "_signin"),
    ]
    assert len({answer.headers["X-VSS-E2EID"] for answer in answers}) == 4


@pytest.mark.parametrize(
    ("version", "status", "type_key"),
    [
        ("", 400, "VssVersionNotSpecifiedException"),
        ("seven", 400, "VssInvalidApiResourceVersionException"),
        ("7.2", 400, "VssInvalidPreviewVersionException"),
        ("7.1", 400, "VssInvalidPreviewVersionException"),
        ("9.0-preview.1", 400, "VssVersionOutOfRangeException"),
        ("1.0-preview", 400, "VssVersionOutOfRangeException"),
        ("7.2-preview", 200, None),
        ("7.1-preview.1", 200, None),
        ("6.1-preview.1", 200, None),
    ],
)
def test_a_preview_version_is_required(
    demo: World, version: str, status: int, type_key: str | None
) -> None:
    """Tokens are a preview in every version."""
    response = Caller(demo, version=version).pats()
    assert (response.status_code, response.get_json().get("typeKey")) == (status, type_key)


def test_the_version_may_stand_in_a_header(demo: World) -> None:
    """The `Accept` header can say the version, as Microsoft's libraries do."""
    ana = Caller(demo, version="")
    accept = {"Accept": "application/json;api-version=7.1-preview.1"}
    assert ana.call("GET", LIST, headers=accept).status_code == 200
    assert ana.call("GET", LIST, headers={"api-version": "7.1-preview"}).status_code == 200


def test_an_organization_may_not_speak_7_2(ana: Caller) -> None:
    """One that is behind refuses the newer version and takes the older."""
    ana.world.organizations["contoso"].versions = ("7.1",)
    body = ana.pats().get_json()
    assert body["typeKey"] == "VssVersionOutOfRangeException"
    assert Caller(ana.world, version="7.1-preview.1").pats().status_code == 200
    assert ana.pats("northwind").status_code == 200


@pytest.mark.parametrize(
    ("scope", "status"), [("vso.packaging", 404), ("vso.packaging_write", 404), ("vso.code", 401)]
)
def test_a_token_for_packages_is_tried_at_the_feeds(ana: Caller, scope: str, status: int) -> None:
    """A good token gets a 404 for a feed that is none, another one a 401."""
    secret = ana.create(scope=scope).get_json()["patToken"]["token"]
    response = ana.call("GET", "contoso/_apis/packaging/feeds/1", role="feeds", auth=basic(secret))
    assert response.status_code == status


def test_an_expired_token_says_so(ana: Caller, clock: WorldClock) -> None:
    """Where tokens are welcome, one that has ended hears why it fails."""
    secret = ana.create(scope="vso.packaging").get_json()["patToken"]["token"]
    clock.advance(timedelta(days=21))
    path = "contoso/_apis/packaging/feeds/1"
    body = ana.call("GET", path, role="feeds", auth=basic(secret)).get_json()
    assert body["typeKey"] == "AccessCheckException"
    assert "has expired" in body["message"]


def test_a_sign_in_for_something_else_is_not_enough(ana: Caller) -> None:
    """The scopes of tokens open no profile."""
    path = "_apis/profile/profiles/me"
    assert ana.call("GET", path, role="app.vssps", auth=ana.bearer("vso.pats")).status_code == 401
    assert ana.call("GET", path, role="app.vssps", auth=ana.bearer(BOTH)).status_code == 200


def test_a_global_token_dies_in_december(ana: Caller, clock: WorldClock) -> None:
    """From 1 December 2026 on its secret opens nothing, though the list still shows it."""
    made = ana.world.person("ana")
    pat = add_pat(ana.world, made, "g", "vso.packaging", None, ends=timedelta(days=60))
    path = "northwind/_apis/packaging/feeds/1"
    assert ana.call("GET", path, role="feeds", auth=basic(pat.secret)).status_code == 404
    clock.advance(timedelta(days=7, hours=12))
    assert ana.call("GET", path, role="feeds", auth=basic(pat.secret)).status_code == 401
    assert ana.pats(authorizationId=pat.authorization_id).status_code == 200


def test_a_global_token_is_no_good_where_creation_is_restricted(demo: World) -> None:
    """The policy against new tokens also keeps out global ones."""
    ben = Caller(demo, "ben")
    pat = add_pat(demo, demo.person("ben"), "g", "vso.packaging", None)
    path = "contoso/_apis/packaging/feeds/1"
    assert ben.call("GET", path, role="feeds", auth=basic(pat.secret)).status_code == 401
