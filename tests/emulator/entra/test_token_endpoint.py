"""The token endpoint: what is given, and what is refused with which number."""

from base64 import urlsafe_b64encode
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
import requests

from patmanager.emulator.entra.applications import (
    APP_WITH_IMPERSONATION,
    AZURE_DEVOPS,
    DESKTOP_APP,
    SERVICE_APP,
    SERVICE_SECRET,
)
from patmanager.emulator.entra.grants import Grant
from patmanager.emulator.people import CONTOSO, FABRIKAM, Person
from patmanager.emulator.server import Emulator
from tests.emulator.conftest import REDIRECT, SCOPES

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


class Endpoint:
    """Posts to the token endpoint as one person's application does."""

    def __init__(self, emulator: Emulator, http: requests.Session, person: Person) -> None:
        self.emulator = emulator
        self.entra = emulator.world.entra
        self.http = http
        application = self.entra.applications[DESKTOP_APP]
        permissions = frozenset({"vso.pats", "vso.pats_manage", "vso.profile"})
        self.entra.consent(person, CONTOSO.id, application, permissions)
        self.grant = Grant(
            person=person,
            tenant_id=CONTOSO.id,
            application=application,
            scopes=("openid", "offline_access", *SCOPES),
            permissions=permissions,
            signed_in=self.entra.clock.now(),
            nonce="the-nonce",
        )

    def post(self, tenant: str = "organizations", **form: str) -> dict[str, Any]:
        """Post a form; returns the JSON with the status added."""
        found = self.http.post(
            f"{self.emulator.addresses.authority(tenant)}/oauth2/v2.0/token", data=form, timeout=9
        )
        answer: dict[str, Any] = {"status": found.status_code, **found.json()}
        return answer

    def redeem(self, given: str, tenant: str = "organizations", **other: str) -> dict[str, Any]:
        """Redeem an authorization code."""
        form = {
            "grant_type": "authorization_code",
            "client_id": DESKTOP_APP,
            "code": given,
            "redirect_uri": REDIRECT,
            "code_verifier": VERIFIER,
        }
        return self.post(tenant, **form | other)

    def refresh(self, token: str, tenant: str = "organizations", **other: str) -> dict[str, Any]:
        """Redeem a refresh token."""
        form = {"grant_type": "refresh_token", "client_id": DESKTOP_APP, "refresh_token": token}
        return self.post(tenant, **form | other)

    def code(self) -> str:
        """Return a code that was just given out."""
        return self.entra.new_code(self.grant, REDIRECT, CHALLENGE).value

    def token(self) -> str:
        """Return a refresh token that was just given out."""
        return self.entra.new_refresh_token(self.grant).value


@pytest.fixture
def endpoint(emulator: Emulator, http: requests.Session, ana: Person) -> Endpoint:
    """Return the endpoint, with the developer's consent in place."""
    return Endpoint(emulator, http, ana)


def refused(answer: dict[str, Any], number: int, error: str) -> bool:
    """Tell whether an answer is this refusal, in all the places where it stands."""
    return (
        answer["error_codes"] == [number]
        and answer["error_description"].startswith(f"AADSTS{number}: ")
        and answer["error"] == error
        and bool(answer["trace_id"] and answer["correlation_id"] and answer["timestamp"])
    )


def test_a_code_is_redeemed_once(endpoint: Endpoint) -> None:
    """The second time is AADSTS54005."""
    code = endpoint.code()

    assert endpoint.redeem(code)["status"] == 200
    assert refused(endpoint.redeem(code), 54005, "invalid_grant")


@pytest.mark.parametrize(
    ("other", "number", "error"),
    [
        ({"code_verifier": "a" * 43}, 501481, "invalid_grant"),
        ({"code_verifier": ""}, 501481, "invalid_grant"),
        ({"redirect_uri": "http://localhost:1"}, 50011, "invalid_grant"),
        ({"code": "unknown"}, 70000, "invalid_grant"),
        ({"client_id": APP_WITH_IMPERSONATION}, 70000, "invalid_grant"),
        ({"client_id": "nobody"}, 700016, "unauthorized_client"),
        ({"client_id": SERVICE_APP}, 7000218, "invalid_client"),
        ({"client_id": SERVICE_APP, "client_secret": "x"}, 7000215, "invalid_client"),
        ({"grant_type": "password"}, 70003, "unsupported_grant_type"),
    ],
)
def test_a_code_is_for_its_application_alone(
    endpoint: Endpoint, other: dict[str, str], number: int, error: str
) -> None:
    """Code, verifier, address and application must belong together."""
    assert refused(endpoint.redeem(endpoint.code(), **other), number, error)


@pytest.mark.parametrize(("tenant", "number"), [(FABRIKAM.id, 700005), ("nowhere.example", 90002)])
def test_a_code_is_for_its_tenant_alone(endpoint: Endpoint, tenant: str, number: int) -> None:
    """A code of one tenant is no good in another."""
    assert endpoint.redeem(endpoint.code(), tenant)["error_codes"] == [number]


def test_a_code_grows_old(endpoint: Endpoint) -> None:
    """After ten minutes it is AADSTS70008."""
    code = endpoint.code()

    endpoint.entra.clock.advance(timedelta(minutes=11))

    assert refused(endpoint.redeem(code), 70008, "invalid_grant")


@pytest.mark.parametrize("missing", ["grant_type", "client_id", "code", "refresh_token"])
def test_a_missing_field_is_named(endpoint: Endpoint, missing: str) -> None:
    """AADSTS900144 names the field."""
    refresh = missing == "refresh_token"
    form = {"grant_type": "refresh_token" if refresh else "authorization_code"}
    form |= {"client_id": DESKTOP_APP}
    form.pop(missing, None)

    answer = endpoint.post(**form)

    assert refused(answer, 900144, "invalid_request")
    assert f"'{missing}'" in answer["error_description"]


def test_tokens_are_given_for_what_was_asked(endpoint: Endpoint) -> None:
    """Without offline_access and openid there is an access token and nothing else."""
    answer = endpoint.refresh(endpoint.token(), scope=f"{AZURE_DEVOPS}/vso.pats")

    assert "refresh_token" not in answer
    assert "id_token" not in answer
    assert "client_info" not in answer


def test_the_access_token_says_what_was_consented_to(endpoint: Endpoint, ana: Person) -> None:
    """Whoever asks for one permission gets all that the person has agreed to, as with Entra."""
    answer = endpoint.refresh(endpoint.token(), scope=f"{AZURE_DEVOPS}/vso.pats")

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert claims["aud"] == AZURE_DEVOPS
    assert claims["scp"] == "vso.pats vso.pats_manage vso.profile"
    assert claims["oid"] == ana.object_id


def test_the_dates_are_those_of_the_worlds_clock(endpoint: Endpoint) -> None:
    """A token of next year is dated next year."""
    later = endpoint.entra.clock.now() + timedelta(days=50)
    endpoint.entra.clock.set(later)

    answer = endpoint.refresh(endpoint.token())

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert abs(int(str(claims["exp"])) - later.timestamp() - answer["expires_in"]) < 5


def test_sign_in_alone_gives_no_token_for_azure_devops(endpoint: Endpoint) -> None:
    """A token without a permission is for another resource."""
    answer = endpoint.refresh(endpoint.token(), scope="openid")

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert claims["aud"] != AZURE_DEVOPS


def test_a_used_refresh_token_stays_good(endpoint: Endpoint) -> None:
    """Entra gives a new one each time and does not revoke the old."""
    token = endpoint.token()

    first, second = endpoint.refresh(token), endpoint.refresh(token)

    assert first["refresh_token"] != second["refresh_token"]


def test_refresh_tokens_can_be_made_to_work_once(endpoint: Endpoint) -> None:
    """A stricter server is a switch."""
    endpoint.entra.conditions.rotate_strictly = True
    token = endpoint.token()

    assert endpoint.refresh(token)["status"] == 200
    assert refused(endpoint.refresh(token), 70000, "invalid_grant")


def test_an_ended_session_refuses_its_refresh_tokens(endpoint: Endpoint, ana: Person) -> None:
    """After the person's sessions were revoked it is AADSTS50173."""
    token = endpoint.token()
    endpoint.entra.end_sessions(ana)

    answer = endpoint.refresh(token)

    assert refused(answer, 50173, "invalid_grant")
    assert answer["suberror"] == "bad_token"


def test_an_unused_refresh_token_dies(endpoint: Endpoint) -> None:
    """After 90 days without use it is AADSTS700082; each use begins them anew."""
    token = endpoint.token()
    endpoint.entra.clock.advance(timedelta(days=80))
    assert endpoint.refresh(token)["status"] == 200
    endpoint.entra.clock.advance(timedelta(days=80))
    assert endpoint.refresh(token)["status"] == 200

    endpoint.entra.clock.advance(timedelta(days=91))

    assert refused(endpoint.refresh(token), 700082, "invalid_grant")


def test_a_sign_in_can_be_too_old(endpoint: Endpoint) -> None:
    """Where people must sign in every day, yesterday's token is AADSTS70043."""
    endpoint.entra.conditions.sign_in_frequency = timedelta(days=1)
    token = endpoint.token()
    assert endpoint.refresh(token)["status"] == 200

    endpoint.entra.clock.advance(timedelta(days=2))

    assert refused(endpoint.refresh(token), 70043, "invalid_grant")


def test_a_second_factor_can_be_wanted_again(endpoint: Endpoint, ana: Person) -> None:
    """AADSTS50076 asks for the person, and says what they must bring."""
    token = endpoint.token()
    endpoint.entra.conditions.step_up.add(ana.user)

    answer = endpoint.refresh(token)

    assert refused(answer, 50076, "interaction_required")
    assert answer["suberror"] == "basic_action"
    assert "capolids" in answer["claims"]


@pytest.mark.parametrize(("switch", "number"), [("access_blocked", 53003), ("disabled", 50057)])
def test_a_blocked_person_gets_nothing(
    endpoint: Endpoint, ana: Person, switch: str, number: int
) -> None:
    """Neither a refresh token nor a fresh code helps."""
    code, token = endpoint.code(), endpoint.token()
    getattr(endpoint.entra.conditions, switch).add(ana.user)

    assert refused(endpoint.refresh(token), number, "invalid_grant")
    assert refused(endpoint.redeem(code), number, "invalid_grant")


def test_withdrawn_consent_stops_the_refresh(endpoint: Endpoint) -> None:
    """It is AADSTS65001 with the suberror that asks for consent."""
    token = endpoint.token()
    endpoint.entra.withdraw_consents()

    answer = endpoint.refresh(token)

    assert refused(answer, 65001, "invalid_grant")
    assert answer["suberror"] == "consent_required"


def test_a_stranger_gets_no_token_of_another_tenant(
    emulator: Emulator, http: requests.Session
) -> None:
    """Who was not invited is AADSTS50020."""
    endpoint = Endpoint(emulator, http, emulator.world.person("ben"))

    answer = endpoint.refresh(endpoint.token(), FABRIKAM.id)

    assert refused(answer, 50020, "invalid_grant")
    assert "Fabrikam" in answer["error_description"]


def test_an_application_signs_in_for_itself(endpoint: Endpoint) -> None:
    """A confidential application gets a token without a person, of its tenant only."""
    form = {
        "grant_type": "client_credentials",
        "client_id": SERVICE_APP,
        "client_secret": SERVICE_SECRET,
        "scope": f"{AZURE_DEVOPS}/.default",
    }

    answer = endpoint.post(CONTOSO.id, **form)

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert claims["idtyp"] == "app"
    assert "scp" not in claims
    assert endpoint.post("organizations", **form)["error_codes"] == [90124]


def test_a_public_application_cannot_sign_in_for_itself(endpoint: Endpoint) -> None:
    """Without a secret there is nothing to prove."""
    answer = endpoint.post(CONTOSO.id, grant_type="client_credentials", client_id=DESKTOP_APP)

    assert refused(answer, 7000218, "invalid_client")


def test_the_correlation_id_is_the_clients_own(emulator: Emulator, http: requests.Session) -> None:
    """What the client sends to find its call again comes back."""
    found = http.post(
        f"{emulator.authority}/oauth2/v2.0/token",
        headers={"client-request-id": "mine"},
        timeout=9,
    )

    assert found.json()["correlation_id"] == "mine"
    assert found.headers["client-request-id"] == "mine"


def test_no_answer_may_be_stored(emulator: Emulator, http: requests.Session) -> None:
    """Tokens do not belong into a cache."""
    found = http.post(f"{emulator.authority}/oauth2/v2.0/token", timeout=9)

    assert "no-store" in found.headers["Cache-Control"]


def test_memory_survives_a_restart(endpoint: Endpoint, emulator: Emulator) -> None:
    """Who was signed in before the server was stopped still is afterwards."""
    token = endpoint.token()
    emulator.stop()
    emulator.start()
    endpoint.http.verify = str(emulator.ca_file)

    assert endpoint.refresh(token)["status"] == 200
