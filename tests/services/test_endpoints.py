"""Where the services are, and which files are refused."""

import json
from pathlib import Path

import pytest

from patmanager.core.faults import EndpointsRefused
from patmanager.services.endpoints import REAL_HOSTS, Endpoints, read_endpoints

pytestmark = pytest.mark.fast

HOSTS = {role: f"https://127.0.0.1:{4431 + step}" for step, role in enumerate(REAL_HOSTS)}
READY: dict[str, object] = {
    "ca": "/tmp/x/ca.pem",  # noqa: S108 - never opened
    "authority": "https://127.0.0.1:4431/organizations",
    "hosts": HOSTS,
    "control": "http://127.0.0.1:4430",
    "people": [{"user": "ana"}],
}
REAL = {"authority": "https://login.microsoftonline.com/organizations", "hosts": dict(REAL_HOSTS)}


def write(folder: Path, document: object) -> Path:
    """Write a document into a file."""
    file = folder / "endpoints.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_without_a_file_they_are_microsofts() -> None:
    """The default leads to the real service, with the system's trust."""
    endpoints = Endpoints()

    assert endpoints.are_real
    assert endpoints.ca is None
    assert endpoints.authority_of("") == "https://login.microsoftonline.com/organizations"
    assert endpoints.authority_of("a-tenant") == "https://login.microsoftonline.com/a-tenant"
    assert "vssps.dev.azure.com" in endpoints.names


def test_an_emulators_file_is_read(tmp_path: Path) -> None:
    """Hosts, authority and certificate come from the file; the rest of it is ignored."""
    ca = tmp_path / "ca.pem"
    ca.touch()
    endpoints = read_endpoints(write(tmp_path, {**READY, "ca": str(ca)}))

    assert not endpoints.are_real
    assert endpoints.hosts == HOSTS
    assert endpoints.ca == ca
    assert endpoints.names[0] == "127.0.0.1:4431"


def test_a_file_of_microsofts_hosts_is_read(tmp_path: Path) -> None:
    """Saying the default in a file is allowed."""
    assert read_endpoints(write(tmp_path, REAL)).are_real


@pytest.mark.parametrize(
    "change",
    [
        {"authority": REAL["authority"]},
        {"authority": REAL["authority"], "hosts": {**HOSTS, "login": REAL_HOSTS["login"]}},
        {"hosts": {**HOSTS, "vssps": REAL_HOSTS["vssps"]}},
        {"hosts": {**HOSTS, "feeds": "https://FEEDS.dev.azure.com."}},
        {"hosts": {**HOSTS, "dev": "https://contoso.visualstudio.com"}},
        {**REAL, "hosts": {**REAL_HOSTS, "pkgs": "https://127.0.0.1:1"}},
        {**REAL, "hosts": {**REAL_HOSTS, "pkgs": "https://pkgs.dev.azure.com.evil.example"}},
        {**REAL, "hosts": {**REAL_HOSTS, "dev": REAL_HOSTS["vssps"]}},
        {**REAL, "ca": "/x/ca.pem"},
    ],
)
def test_a_mixture_of_real_and_other_hosts_is_refused(
    tmp_path: Path, change: dict[str, object]
) -> None:
    """A real sign-in is carried to no stranger, and a stranger's to no real host."""
    ready = {key: value for key, value in READY.items() if key != "ca"}

    with pytest.raises(EndpointsRefused):
        read_endpoints(write(tmp_path, {**ready, **change}))


@pytest.mark.parametrize(
    "change",
    [
        {"authority": None},
        {"authority": "https://127.0.0.1:9/organizations"},
        {"hosts": None},
        {"hosts": {}},
        {"hosts": {**HOSTS, "dev": 5}},
        {"hosts": {**HOSTS, "dev": "http://127.0.0.1:1"}},
        {"hosts": {**HOSTS, "dev": "https://"}},
        {"hosts": {**HOSTS, "dev": "https://ana@127.0.0.1:1"}},
        {"hosts": {**HOSTS, "dev": "https://127.0.0.1:1?x=1"}},
        {"hosts": {**HOSTS, "dev": "https://127.0.0.1:1#x"}},
        {"hosts": {**HOSTS, "dev": "https://127.0.0.1:1\\x"}},
        {"hosts": {**HOSTS, "dev": "https://127.0.0.1:99999"}},
        {"hosts": {**HOSTS, "dev": "https://[::1"}},
        {"hosts": {**HOSTS, "dev": "https://d\u00e9v.example"}},
        {"hosts": {**HOSTS, "dev": "https://dev.example/a b"}},
        {"hosts": {**HOSTS, "dev": "https://dev.example\n"}},
        {"ca": ["x"]},
        {"ca": "/no/such/file.pem"},
    ],
)
def test_a_file_that_is_not_whole_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    """Every role has a plain https address, and the authority is on the login host."""
    with pytest.raises(EndpointsRefused) as caught:
        read_endpoints(write(tmp_path, {**READY, **change}))

    assert caught.value.facts.subject.endswith("endpoints.json")
    assert caught.value.facts.sentence


@pytest.mark.parametrize("text", ["", "[]", "3", "{", "[" * 100_000])
def test_what_is_no_json_object_is_refused(tmp_path: Path, text: str) -> None:
    """Garbage is a fault that names the file."""
    file = tmp_path / "endpoints.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(EndpointsRefused):
        read_endpoints(file)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """There is no falling back on the real service."""
    with pytest.raises(EndpointsRefused):
        read_endpoints(tmp_path / "nowhere.json")
