"""Certificate authorities, dummy servers and clients that are closed in the end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import trustme

from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.azure_devops.http import Transport
from patmanager.services.azure_devops.wire import Limits
from tests.samples import FixedClock
from tests.services.azure_devops.dummy import DummyServer, Manner, StillIdentity, endpoints

QUICK = Limits(connect=2.0, read=0.3, whole=1.0, body=100_000)
"""Limits of a test: what the real ones do in half a minute happens in a moment."""

Serve = Callable[..., DummyServer]
Connect = Callable[..., Transport]
MakeClient = Callable[..., AzureDevOps]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Return a certificate authority of the tests."""
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the authority's certificate in a file."""
    file = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the proxies of who runs the tests out of them."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    """Return what closes everything at the end of the test, the last opened first."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(authority: trustme.CA, closing: ExitStack) -> Serve:
    """Return a starter of dummy servers."""

    def start(*manners: Manner, name: str = "127.0.0.1") -> DummyServer:
        return closing.enter_context(DummyServer(authority, manners, name))

    return start


@pytest.fixture
def connect(ca_file: Path, closing: ExitStack) -> Connect:
    """Return a maker of transports that lead to one server for everything."""

    def make(base: str, ca: Path | None = ca_file, limits: Limits = QUICK) -> Transport:
        transport = Transport(endpoints(base, ca), FixedClock(), limits=limits)
        closing.callback(transport.close)
        return transport

    return make


@pytest.fixture
def make_client(ca_file: Path, closing: ExitStack) -> MakeClient:
    """Return a maker of whole clients that lead to one server for everything."""

    def make(base: str, parallel: int = 4, limits: Limits = QUICK) -> AzureDevOps:
        client = AzureDevOps(
            StillIdentity(),  # type: ignore[arg-type]  # of the port, bearers suffice
            endpoints(base, ca_file),
            FixedClock(),
            parallel=parallel,
            limits=limits,
        )
        closing.callback(client.close)
        return client

    return make
