"""What the tests of Entra share: a maker of authorization requests, a token endpoint."""

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
import requests

from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.people import Person
from patmanager.emulator.server import Emulator
from tests.emulator.conftest import REDIRECT, SCOPES
from tests.emulator.entra.endpoint import CHALLENGE, Endpoint

Address = Callable[..., str]


@pytest.fixture
def address(emulator: Emulator) -> Address:
    """Return a maker of authorization requests; a wish of `None` leaves a parameter out."""

    def make(tenant: str = "organizations", **wishes: str | None) -> str:
        sent: dict[str, str | None] = {
            "client_id": DESKTOP_APP,
            "response_type": "code",
            "redirect_uri": REDIRECT,
            "scope": " ".join(("openid", "profile", "offline_access", *SCOPES)),
            "state": "the-state",
            "nonce": "the-nonce",
            "code_challenge": CHALLENGE,
            "code_challenge_method": "S256",
        }
        query = {name: value for name, value in (sent | wishes).items() if value is not None}
        return f"{emulator.addresses.pages}/{tenant}/oauth2/v2.0/authorize?{urlencode(query)}"

    return make


@pytest.fixture
def endpoint(emulator: Emulator, http: requests.Session, ana: Person) -> Endpoint:
    """Return the token endpoint, with the developer's consent in place."""
    return Endpoint(emulator, http, ana)
