"""The emulator as a server: ports, certificates, connections, and their end."""

import socket
import ssl
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Barrier, Event

import pytest
import requests
from requests.adapters import HTTPAdapter

from patmanager.emulator.addresses import REAL_HOSTS, ROLES
from patmanager.emulator.people import Person
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop
from tests.emulator.visitor import access_token

LIST = "contoso/_apis/tokens/pats?api-version=7.1-preview.1"
DISCOVERY = "v2.0/.well-known/openid-configuration"


@pytest.fixture
def signed_in(emulator: Emulator, http: requests.Session, ana: Person) -> requests.Session:
    """Return a client with the developer's access token."""
    http.headers["Authorization"] = f"Bearer {access_token(emulator.world.entra, ana)}"
    return http


def until(happened: Callable[[], bool]) -> None:
    """Wait until something has happened, ten seconds at most."""
    never = Event()
    for _ in range(1000):
        if happened():
            return
        never.wait(0.01)
    pytest.fail("it did not happen")


def test_every_role_has_a_port_of_its_own(emulator: Emulator, http: requests.Session) -> None:
    """Each answers over TLS with the emulator's certificate."""
    assert set(emulator.hosts) == set(ROLES)
    assert len(set(emulator.hosts.values())) == len(ROLES)
    for address in emulator.hosts.values():
        assert http.get(f"{address}/nowhere/else", timeout=9).status_code in {401, 404}


def test_nobody_else_trusts_its_certificate(emulator: Emulator) -> None:
    """Whoever did not take the authority's file refuses the connection."""
    with requests.Session() as session:
        session.trust_env = False
        with pytest.raises(requests.exceptions.SSLError):
            session.get(emulator.authority, timeout=9)


def test_a_connection_is_used_again(emulator: Emulator, signed_in: requests.Session) -> None:
    """Several requests go over one connection, with and without a body."""
    adapter = signed_in.get_adapter("https://")
    assert isinstance(adapter, HTTPAdapter)
    address = f"{emulator.hosts['vssps']}/{LIST}"

    for method in ("GET", "POST", "HEAD", "GET", "DELETE", "GET"):
        signed_in.request(method, address, json={} if method == "POST" else None, timeout=9)

    pools = adapter.poolmanager.pools
    assert [pools[key].num_connections for key in pools.keys()] == [1]  # noqa: SIM118 - no mapping


def test_24_clients_are_served_side_by_side(
    emulator: Emulator, signed_in: requests.Session
) -> None:
    """No client waits for another, however slow it is."""
    emulator.world.switchboard.misbehave("pats.list", delay=0.3, times=None)
    together = Barrier(24)
    address = f"{emulator.hosts['vssps']}/{LIST}"

    def ask(_number: int) -> int:
        together.wait(9)
        return requests.get(
            address, headers=signed_in.headers, verify=str(emulator.ca_file), timeout=9
        ).status_code

    begun = time.monotonic()
    with ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(ask, range(24)))

    assert answers == [200] * 24
    assert time.monotonic() - begun < 24 * 0.3 / 2


@pytest.mark.parametrize("when", list(Drop))
def test_a_connection_can_be_dropped(
    emulator: Emulator, signed_in: requests.Session, when: Drop
) -> None:
    """The client gets no answer; the next call has one again."""
    emulator.world.switchboard.misbehave("pats.list", drop=when)
    address = f"{emulator.hosts['vssps']}/{LIST}"

    with pytest.raises(requests.exceptions.ConnectionError):
        signed_in.get(address, timeout=9)

    assert signed_in.get(address, timeout=9).status_code == 200


def test_an_answer_can_break_off(emulator: Emulator, signed_in: requests.Session) -> None:
    """Half a body comes, and then the end."""
    emulator.world.switchboard.misbehave("pats.list", answer=Answer("half"))

    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        signed_in.get(f"{emulator.hosts['vssps']}/{LIST}", timeout=9)


def test_a_huge_answer_comes_as_it_is_made(emulator: Emulator, signed_in: requests.Session) -> None:
    """A client that stops reading ends it."""
    emulator.world.switchboard.misbehave("pats.list", answer=Answer("huge"))

    with signed_in.get(f"{emulator.hosts['vssps']}/{LIST}", stream=True, timeout=9) as answer:
        start = answer.raw.read(1_000_000)

    assert len(start) == 1_000_000
    assert "Content-Length" not in answer.headers


def test_a_request_that_is_too_large_is_refused(emulator: Emulator, http: requests.Session) -> None:
    """A push of git may be some megabytes, and nothing takes in more than 64."""
    answer = http.post(
        emulator.authority, data=b"", headers={"Content-Length": "70000000"}, timeout=9
    )

    assert answer.status_code == 413


def test_a_request_in_chunks_is_taken_in(emulator: Emulator, http: requests.Session) -> None:
    """As large pushes of git come."""
    wish = b'{"operation": "pats.list", "delay": 0.5}'
    parts = (wish[start : start + 7] for start in range(0, len(wish), 7))
    address = f"{emulator.control}/_switchboard/misbehaviors"
    answer = http.post(address, data=parts, headers={"Content-Type": "application/json"}, timeout=9)
    assert answer.ok, answer.text
    (waiting,) = http.get(address, timeout=9).json()
    assert (waiting["operation"], waiting["delay"]) == ("pats.list", 0.5)


def test_a_client_that_says_nothing_holds_nobody_up(
    emulator: Emulator, http: requests.Session
) -> None:
    """A connection without a handshake does not keep others waiting."""
    port = int(emulator.hosts["login"].rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)):
        assert http.get(f"{emulator.authority}/{DISCOVERY}", timeout=5).status_code == 200


def test_stopping_cuts_what_is_under_way(emulator: Emulator, signed_in: requests.Session) -> None:
    """A client that waits for its answer learns at once that there is none."""
    rule = emulator.world.switchboard.misbehave("pats.list", delay=60)
    address = f"{emulator.hosts['vssps']}/{LIST}"

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(signed_in.get, address, timeout=30)
        until(lambda: rule.times == 0)
        emulator.stop()
        with pytest.raises(requests.exceptions.ConnectionError):
            waiting.result(9)

    emulator.world.switchboard.behave()


def test_a_stopped_emulator_leaves_nothing(http: requests.Session) -> None:
    """Ports are closed and files removed; stopping again is no fault."""
    emulator = Emulator(scenario("empty")).start()
    ca_file, authority = emulator.ca_file, emulator.authority

    emulator.stop()
    emulator.stop()

    assert not ca_file.exists()
    assert not ca_file.parent.exists()
    with pytest.raises(requests.exceptions.ConnectionError):
        http.get(authority, timeout=9)
    with pytest.raises(RuntimeError, match="not running"):
        _ = emulator.ca_file


def test_a_taken_port_is_told() -> None:
    """Nothing is left open when one of the ports is taken."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        emulator = Emulator(scenario("empty"), taken.getsockname()[1])
        with pytest.raises(OSError, match="in use"):
            emulator.start()
        emulator.stop()


def test_ports_can_be_chosen() -> None:
    """The pages and the switchboard get the port, the roles the ones after it."""
    port, emulator = started_at_some_port()

    with ExitStack() as afterwards:
        afterwards.callback(emulator.stop)
        assert emulator.control == f"http://127.0.0.1:{port}"
        assert list(emulator.hosts.values()) == [
            f"https://127.0.0.1:{port + step}" for step in range(1, 8)
        ]


def started_at_some_port() -> tuple[int, Emulator]:
    """Return an emulator that was started where eight ports in a row are free, and the first."""
    for port in range(21_000, 29_000, 8):
        try:
            return port, Emulator(scenario("empty"), port).start()
        except OSError:
            continue
    pytest.skip("there are no eight free ports in a row")


def test_the_real_names_lead_to_their_roles(emulator: Emulator) -> None:
    """A machine whose hosts file points the real names here needs one port only."""
    context = ssl.create_default_context(cafile=str(emulator.ca_file))
    port = int(emulator.hosts["pkgs"].rpartition(":")[2])
    name = REAL_HOSTS["login"]
    asked = f"GET /common/{DISCOVERY} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n"

    with (
        socket.create_connection(("127.0.0.1", port)) as plain,
        context.wrap_socket(plain, server_hostname=name) as secured,
    ):
        secured.sendall(asked.encode())
        answer = b"".join(iter(lambda: secured.recv(65536), b""))

    assert answer.startswith(b"HTTP/1.1 200 ")
    assert f'"token_endpoint":"https://{name}/common/oauth2/v2.0/token"'.encode() in answer


def test_starting_is_quick() -> None:
    """Less than a second of work, with everything imported."""
    begun = time.process_time()
    with Emulator(scenario("demo")) as emulator:
        assert emulator.ca_file.exists()

    assert time.process_time() - begun < 1
