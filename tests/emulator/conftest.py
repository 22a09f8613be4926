"""A running emulator for every test that asks for one, and the people at its door."""

from collections.abc import Callable, Iterator

import msal
import pytest
import requests

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.applications import AZURE_DEVOPS, DESKTOP_APP
from patmanager.emulator.people import Person
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from tests.emulator.visitor import Visitor

SCOPES = [f"{AZURE_DEVOPS}/{name}" for name in ("vso.pats", "vso.pats_manage", "vso.profile")]
REDIRECT = "http://localhost:51999"

Application = Callable[..., msal.PublicClientApplication]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """Serve the world without tokens."""
    with Emulator(scenario("empty")) as running:
        yield running


@pytest.fixture
def entra(emulator: Emulator) -> Entra:
    """Return the emulator's Entra."""
    return emulator.world.entra


@pytest.fixture
def ana(emulator: Emulator) -> Person:
    """Return the developer."""
    return emulator.world.person("ana")


@pytest.fixture
def visitor(entra: Entra) -> Iterator[Visitor]:
    """Return somebody at a browser nobody has used before."""
    visitor = Visitor(entra)
    yield visitor
    visitor.session.close()


@pytest.fixture
def http(emulator: Emulator) -> Iterator[requests.Session]:
    """Return a client that trusts the emulator's certificate authority."""
    with requests.Session() as session:
        session.trust_env = False
        session.verify = str(emulator.ca_file)
        yield session


@pytest.fixture
def application(emulator: Emulator, http: requests.Session) -> Application:
    """Return a maker of MSAL's own public client."""

    def make(
        client_id: str = DESKTOP_APP,
        tenant: str = "organizations",
        *,
        cae: bool = False,
        cache: msal.TokenCache | None = None,
    ) -> msal.PublicClientApplication:
        return msal.PublicClientApplication(
            client_id,
            authority=emulator.addresses.authority(tenant),
            instance_discovery=False,
            http_client=http,
            token_cache=cache,
            client_capabilities=["CP1"] if cae else None,
        )

    return make
