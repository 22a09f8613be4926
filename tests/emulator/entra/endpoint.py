"""An application at the token endpoint."""

from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

import requests

from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.entra.grants import Grant
from patmanager.emulator.people import CONTOSO, Person
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


def refused(answer: dict[str, Any], number: int, error: str) -> bool:
    """Tell whether an answer is this refusal, in all the places where it stands."""
    return (
        answer["error_codes"] == [number]
        and answer["error_description"].startswith(f"AADSTS{number}: ")
        and answer["error"] == error
        and bool(answer["trace_id"] and answer["correlation_id"] and answer["timestamp"])
    )


def number(text: str) -> int:
    """Take the AADSTS number out of a text."""
    return int(text.partition("AADSTS")[2].partition(":")[0] or 0)
