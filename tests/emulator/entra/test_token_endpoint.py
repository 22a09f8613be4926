"""The token endpoint: codes, applications' own tokens, and what every answer has."""

from datetime import timedelta

import pytest
import requests

from patmanager.emulator.entra.applications import (
    APP_WITH_IMPERSONATION,
    AZURE_DEVOPS,
    DESKTOP_APP,
    SERVICE_APP,
    SERVICE_SECRET,
)
from patmanager.emulator.people import CONTOSO, FABRIKAM
from patmanager.emulator.server import Emulator
from tests.emulator.entra.endpoint import Endpoint, refused


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
