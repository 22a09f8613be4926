"""Whom the client trusts over TLS."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from patmanager.core.faults import CertificateRefused
from patmanager.services.azure_devops.credentials import Nobody
from patmanager.services.azure_devops.questions import Question
from patmanager.services.trust import Trust
from tests.services.azure_devops.conftest import Connect, Serve
from tests.services.azure_devops.dummy import DummyServer, answer

READ = Question("GET", "vssps", "/contoso/x", organization="contoso")
GOOD = answer({})
BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


@pytest.fixture(autouse=True)
def no_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start with nothing named by the environment."""
    for name in (*BUNDLES, "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_an_authority_of_ones_own_is_trusted_when_named(serve: Serve, connect: Connect) -> None:
    """The file of the endpoints is loaded beside the system's."""
    server = serve(GOOD)

    assert connect(server.address).ask(READ, Nobody()).document == {}


def test_an_unknown_authority_is_not_trusted(serve: Serve, connect: Connect) -> None:
    """Nothing is sent to a server that the system does not vouch for."""
    server = serve(GOOD)

    with pytest.raises(CertificateRefused) as caught:
        connect(server.address, ca=None).ask(READ, Nobody())

    assert caught.value.facts.subject == "127.0.0.1"
    assert not server.questions


def test_a_certificate_for_another_name_is_not_trusted(serve: Serve, connect: Connect) -> None:
    """The right authority does not make up for the wrong name."""
    server = serve(GOOD, name="dev.azure.com")

    with pytest.raises(CertificateRefused):
        connect(server.address).ask(READ, Nobody())

    assert not server.questions


def test_an_expired_certificate_is_not_trusted(authority: trustme.CA, connect: Connect) -> None:
    """A certificate has its time."""
    past = authority.issue_cert(
        "127.0.0.1", not_before=datetime(2020, 1, 1, tzinfo=UTC),
        not_after=datetime(2021, 1, 1, tzinfo=UTC),
    )  # fmt: skip
    with DummyServer(authority, [GOOD], certificate=past) as server:
        with pytest.raises(CertificateRefused):
            connect(server.address).ask(READ, Nobody())

        assert not server.questions


@pytest.mark.parametrize("variable", BUNDLES)
def test_a_bundle_named_by_the_environment_is_trusted(
    serve: Serve,
    connect: Connect,
    ca_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    """A company's authority for inspection is set once for all programs."""
    monkeypatch.setenv(variable, str(ca_file))
    server = serve(GOOD)

    assert connect(server.address, ca=None).ask(READ, Nobody()).document == {}


@pytest.mark.parametrize("variable", BUNDLES)
def test_a_bundle_of_others_takes_nothing_away(
    serve: Serve, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """What the endpoints name stays trusted whatever the environment says."""
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    monkeypatch.setenv(variable, str(other))
    server = serve(GOOD)

    assert connect(server.address).ask(READ, Nobody()).document == {}


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_a_broken_bundle_is_named(
    connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    """A file that is missing or holds no certificate is said by name, and nothing is sent."""
    bundle = tmp_path / "bundle.pem"
    if content is not None:
        bundle.write_text(content, encoding="utf-8")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))

    with pytest.raises(CertificateRefused) as caught:
        connect("https://127.0.0.1:9").ask(READ, Nobody())

    assert caught.value.facts.subject == str(bundle)


def test_authorities_are_read_once(ca_file: Path) -> None:
    """Every connection shares the context: reading the system's file takes 30 ms."""
    trust = Trust(ca_file)

    assert trust.context() is trust.context()
