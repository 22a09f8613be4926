"""MSAL, unmodified, and somebody at a browser."""

from collections.abc import Callable

import msal
import pytest
import requests
from joserfc import jwt
from joserfc.jwk import KeySet

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.applications import AZURE_DEVOPS, DESKTOP_APP
from patmanager.emulator.people import CONTOSO, FABRIKAM, Person
from patmanager.emulator.server import Emulator
from tests.emulator.conftest import REDIRECT, SCOPES, Application
from tests.emulator.visitor import Visitor

REQUEST = {"scopes": SCOPES, "redirect_uri": REDIRECT, "response_mode": "form_post"}

SignIn = Callable[..., dict[str, object]]


@pytest.fixture
def sign_in(visitor: Visitor) -> SignIn:
    """Return a whole sign-in with the authorization code, from MSAL's request to its tokens."""

    def go(
        client: msal.PublicClientApplication, person: Person, **wishes: object
    ) -> dict[str, object]:
        wishes = {**REQUEST, **wishes}
        flow = client.initiate_auth_code_flow(**wishes)
        answer = visitor.sign_in(flow["auth_uri"], person)
        result: dict[str, object] = client.acquire_token_by_auth_code_flow(flow, answer)
        return result

    return go


# MSAL advises against `query`, which an older client may use all the same.
@pytest.mark.filterwarnings("ignore:response_mode='form_post' is recommended")
@pytest.mark.parametrize("mode", ["form_post", "query"])
def test_a_person_signs_in(
    application: Application, sign_in: SignIn, ana: Person, mode: str
) -> None:
    """Password, second factor and consent give tokens for what was asked, in either mode."""
    result = sign_in(application(), ana, response_mode=mode)

    assert set(str(result["scope"]).split()) == set(SCOPES)
    assert result["expires_in"] == 3599
    claims = result["id_token_claims"]
    assert isinstance(claims, dict)
    assert claims["preferred_username"] == "ana@contoso.com"
    assert claims["tid"] == CONTOSO.id


@pytest.mark.parametrize("tenant", ["organizations", "common", CONTOSO.id, CONTOSO.domain])
def test_every_way_to_name_the_tenant_works(
    application: Application, sign_in: SignIn, ana: Person, tenant: str
) -> None:
    """A tenant is named by its id, its domain, or left open."""
    client = application(tenant=tenant)

    sign_in(client, ana)

    (account,) = client.get_accounts()
    assert account["home_account_id"] == f"{ana.object_id}.{CONTOSO.id}"


def test_an_authority_can_be_named_as_openid_has_it(
    emulator: Emulator, http: requests.Session, sign_in: SignIn, ana: Person
) -> None:
    """MSAL checks the issuer against the authority then."""
    authority = f"{emulator.addresses.authority(CONTOSO.id)}/v2.0"
    client = msal.PublicClientApplication(DESKTOP_APP, oidc_authority=authority, http_client=http)

    assert sign_in(client, ana)["access_token"]


def test_msal_can_ask_whether_the_host_is_known(
    emulator: Emulator, http: requests.Session, sign_in: SignIn, ana: Person
) -> None:
    """The instance discovery that precedes all else with an authority it does not know."""
    instances = f"{emulator.addresses.login}/common/discovery/instance"
    client = msal.PublicClientApplication(
        DESKTOP_APP, authority=emulator.authority, instance_discovery=instances, http_client=http
    )

    assert sign_in(client, ana)["access_token"]


def test_a_silent_refresh_gives_new_tokens(
    application: Application, sign_in: SignIn, ana: Person
) -> None:
    """The refresh token gives a new access token, and the next refresh works as well."""
    client = application()
    first = sign_in(client, ana)
    (account,) = client.get_accounts()

    second = client.acquire_token_silent(SCOPES, account, force_refresh=True)
    third = client.acquire_token_silent(SCOPES, account, force_refresh=True)

    assert len({one["access_token"] for one in (first, second, third)}) == 3


def test_the_cached_token_answers_for_the_default_scope(
    application: Application, sign_in: SignIn, ana: Person
) -> None:
    """Who asks for all that is registered gets it by name, and finds it in the cache again."""
    client = application()
    default = [f"{AZURE_DEVOPS}/.default"]

    result = sign_in(client, ana, scopes=default)

    assert f"{AZURE_DEVOPS}/vso.pats_manage" in str(result["scope"]).split()
    (account,) = client.get_accounts()
    cached = client.acquire_token_silent(default, account)
    assert cached["access_token"] == result["access_token"]


def test_a_guest_signs_in_to_the_other_tenant(
    application: Application, sign_in: SignIn, ana: Person
) -> None:
    """In the tenant that invited her a guest has an object id of its own, and one home account."""
    client = application(tenant=FABRIKAM.id)

    result = sign_in(client, ana)

    claims = result["id_token_claims"]
    assert isinstance(claims, dict)
    assert claims["tid"] == FABRIKAM.id
    assert claims["oid"] == ana.object_id_in(FABRIKAM.id) != ana.object_id
    assert client.get_accounts()[0]["home_account_id"] == f"{ana.object_id}.{CONTOSO.id}"


def test_a_guest_goes_on_silently_where_she_has_consented(
    application: Application, sign_in: SignIn, ana: Person, entra: Entra
) -> None:
    """One refresh token serves both tenants, once each has her consent: until then 65001."""
    cache = msal.TokenCache()
    sign_in(application(cache=cache), ana)
    elsewhere = application(tenant=FABRIKAM.id, cache=cache)
    (account,) = elsewhere.get_accounts()

    refused = elsewhere.acquire_token_silent_with_error(SCOPES, account)
    assert refused["suberror"] == "consent_required"

    permissions = frozenset(scope.rpartition("/")[2] for scope in SCOPES)
    entra.consent(ana, FABRIKAM.id, entra.applications[DESKTOP_APP], permissions)
    # MSAL repeats a refusal from memory for a while: another question is asked anew.
    result = elsewhere.acquire_token_silent_with_error(SCOPES[:1], account)

    claims = entra.keys.claims_of(result["access_token"])
    assert claims is not None
    assert claims["tid"] == FABRIKAM.id


def test_two_people_have_two_accounts(
    application: Application, sign_in: SignIn, ana: Person, emulator: Emulator
) -> None:
    """Accounts of several people stay apart in one application."""
    client = application()
    dae = emulator.world.person("dae")

    sign_in(client, ana)
    sign_in(client, dae, prompt="login")

    assert {account["username"] for account in client.get_accounts()} == {ana.user, dae.user}


def test_a_claims_challenge_flows_into_the_access_token(
    application: Application, sign_in: SignIn, ana: Person, entra: Entra
) -> None:
    """What a challenge demands stands in the new access token, and the client's capability."""
    challenge = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'

    result = sign_in(application(cae=True), ana, claims_challenge=challenge)

    claims = entra.keys.claims_of(str(result["access_token"]))
    assert claims is not None
    assert claims["acrs"] == ["c1"]
    assert claims["xms_cc"] == ["cp1"]


def test_a_challenge_for_a_context_needs_the_person(
    application: Application, sign_in: SignIn, ana: Person
) -> None:
    """An authentication context cannot be had silently: AADSTS50076, with the claims to bring."""
    client = application(cae=True)
    sign_in(client, ana)
    (account,) = client.get_accounts()
    challenge = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'

    result = client.acquire_token_silent_with_error(SCOPES, account, claims_challenge=challenge)

    assert result["error"] == "interaction_required"
    assert result["error_codes"] == [50076]
    assert '"c1"' in result["claims"]


def test_a_challenge_for_a_newer_token_is_met_silently(
    application: Application, sign_in: SignIn, ana: Person
) -> None:
    """A token from now on is had without the person."""
    client = application(cae=True)
    first = sign_in(client, ana)
    (account,) = client.get_accounts()
    challenge = '{"access_token": {"nbf": {"essential": true, "value": "1"}}}'

    result = client.acquire_token_silent_with_error(SCOPES, account, claims_challenge=challenge)

    assert result["access_token"] != first["access_token"]


def test_who_is_signed_in_need_not_sign_in_again(
    application: Application, sign_in: SignIn, visitor: Visitor, ana: Person
) -> None:
    """A browser that knows the person sends the application its code at once."""
    client = application()
    sign_in(client, ana)

    visitor.answer = {}
    visitor.open(client.initiate_auth_code_flow(**REQUEST)["auth_uri"])

    assert "code" in visitor.answer


def test_an_account_can_be_picked(
    application: Application, sign_in: SignIn, visitor: Visitor, ana: Person
) -> None:
    """With `select_account` the browser offers who is signed in, and another account."""
    client = application()
    sign_in(client, ana)
    flow = client.initiate_auth_code_flow(**REQUEST, prompt="select_account")

    page = visitor.open(flow["auth_uri"])
    assert page.heading == "Pick an account"
    visitor.submit(pick=ana.user)

    assert client.acquire_token_by_auth_code_flow(flow, visitor.answer)["access_token"]


def test_the_keys_that_are_published_verify_the_tokens(
    application: Application,
    sign_in: SignIn,
    ana: Person,
    emulator: Emulator,
    http: requests.Session,
) -> None:
    """Anybody can check a token with the key set that discovery names."""
    result = sign_in(application(), ana)
    found = http.get(f"{emulator.authority}/v2.0/.well-known/openid-configuration").json()

    keys = http.get(found["jwks_uri"]).json()
    token = jwt.decode(str(result["access_token"]), KeySet.import_key_set(keys))
    assert token.claims["appid"] == DESKTOP_APP
