"""The address that receives the answer, and everybody else who connects to it."""

import errno
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event
from time import monotonic
from urllib.parse import urlencode

import pytest
import requests

from patmanager.core.faults import SignInCancelled, SignInTimedOut
from patmanager.services.abandoned import Outcome, begin
from patmanager.services.loopback import Loopback, Wait
from patmanager.services.loopback_page import Ending

STATE = "the state of this sign-in"
ANSWER = {"code": "the code", "state": STATE}
SECONDS = 20.0


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """Return an open loopback that gives a slow caller half a second."""
    with Loopback(call_seconds=0.5) as running:
        yield running


@pytest.fixture
def waiting(loopback: Loopback) -> Iterator[Outcome[dict[str, str]]]:
    """Wait for the answer in another thread, at most 20 s."""
    cancelled = Event()
    outcome = begin(lambda: loopback.wait(STATE, Wait(SECONDS, cancelled)), "waiting")
    yield outcome
    cancelled.set()
    assert outcome.done.wait(SECONDS)


def post(loopback: Loopback, fields: dict[str, str], **headers: str) -> requests.Response:
    """Post a form as a browser does; returns the page."""
    with requests.Session() as session:
        session.trust_env = False
        return session.post(f"{loopback.address}/", data=fields, headers=headers, timeout=SECONDS)


def say(loopback: Loopback, text: bytes, host: str = "127.0.0.1") -> bytes:
    """Send bytes and return all that comes back."""
    port = int(loopback.address.rpartition(":")[2])
    with socket.create_connection((host, port), timeout=SECONDS) as connection:
        try:
            connection.sendall(text)
            return b"".join(iter(lambda: connection.recv(65536), b""))
        except ConnectionResetError:
            return b""


def form(
    body: str, *, host: str = "", length: int | None = None, line: str = "POST / HTTP/1.1"
) -> bytes:
    """Return a request as bytes."""
    return (
        f"{line}\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n{body}"
    ).encode()


def test_the_answer_arrives(loopback: Loopback, waiting: Outcome[dict[str, str]]) -> None:
    """What the browser posts is returned, and the page waits until it is known how it ended."""
    page = begin(lambda: post(loopback, ANSWER), "browser")
    assert waiting.done.wait(SECONDS)

    loopback.conclude(Ending.SIGNED_IN)

    assert page.done.wait(SECONDS)
    assert waiting.result() == ANSWER
    assert "You are signed in" in page.result().text
    assert "close this tab" in page.result().text


def test_the_page_says_when_it_went_wrong(
    loopback: Loopback, waiting: Outcome[dict[str, str]]
) -> None:
    """Nobody reads "signed in" who is not."""
    page = begin(lambda: post(loopback, {"error": "access_denied", "state": STATE}), "browser")
    assert waiting.done.wait(SECONDS)

    loopback.__exit__(None, None, None)

    assert page.done.wait(SECONDS)
    assert "You are not signed in" in page.result().text


def test_the_page_is_stored_nowhere_and_runs_nothing(
    loopback: Loopback, waiting: Outcome[dict[str, str]]
) -> None:
    """The last page is static."""
    loopback.conclude(Ending.SIGNED_IN)

    headers = post(loopback, ANSWER).headers

    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["Referrer-Policy"] == "no-referrer"
    assert waiting.done.wait(SECONDS)


STRANGERS: dict[str, Callable[[str], bytes]] = {
    "wrong state": lambda host: form(urlencode({**ANSWER, "state": "wrong"}), host=host),
    "no state": lambda host: form("code=c", host=host),
    "two states": lambda host: form(urlencode([*ANSWER.items(), ("state", STATE)]), host=host),
    "no code": lambda host: form(urlencode({"state": STATE}), host=host),
    "code in the address": lambda host: form(
        "", host=host, line=f"GET /?{urlencode(ANSWER)} HTTP/1.1"
    ),
    "put": lambda host: form(urlencode(ANSWER), host=host, line="PUT / HTTP/1.1"),
    "another path": lambda host: form(urlencode(ANSWER), host=host, line="POST /x HTTP/1.1"),
    "another host": lambda _: form(urlencode(ANSWER), host="evil.example"),
    "the bare address": lambda host: form(
        urlencode(ANSWER), host=host.replace("localhost", "127.0.0.1")
    ),
    "two hosts": lambda host: form(urlencode(ANSWER), host=f"{host}\r\nHost: evil.example"),
    "no host": lambda _: form(urlencode(ANSWER)),
    "huge body": lambda host: form(urlencode(ANSWER) + "&x=" + "x" * 70_000, host=host),
    "huge length": lambda host: form(urlencode(ANSWER), host=host, length=10**30),
    "negative length": lambda host: form(urlencode(ANSWER), host=host, length=-1),
    "no form": lambda host: form("{}", host=host).replace(b"x-www-form-urlencoded", b"json"),
    "no text": lambda host: form("", host=host, length=4) + b"\xff\xfe\xfd\xfc",
    "many fields": lambda host: form(
        urlencode(ANSWER) + "".join(f"&f{n}=1" for n in range(50)), host=host
    ),
    "no http": lambda _: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "script": lambda host: form("", host=host, line="<script>alert(1)</script> / HTTP/1.1"),
    "long line": lambda host: form("", host=host, line=f"GET /{'x' * 70_000} HTTP/1.1"),
}


@pytest.mark.parametrize("request_of", STRANGERS.values(), ids=STRANGERS.keys())
def test_a_stranger_changes_nothing(
    loopback: Loopback, waiting: Outcome[dict[str, str]], request_of: Callable[[str], bytes]
) -> None:
    """It is turned away without its words being repeated, and the true answer still counts."""
    loopback.conclude(Ending.SIGNED_IN)

    told = say(loopback, request_of(loopback.address.removeprefix("http://")))

    assert b"200 OK" not in told
    assert b"signed in" not in told
    assert b"script" not in told
    assert not waiting.done.is_set()
    assert post(loopback, ANSWER).status_code == 200


def test_only_the_first_answer_counts(loopback: Loopback, waiting: Outcome[dict[str, str]]) -> None:
    """A second one, even with the right state, is turned away."""
    loopback.conclude(Ending.SIGNED_IN)
    assert post(loopback, ANSWER).status_code == 200
    assert waiting.done.wait(SECONDS)

    begin(lambda: post(loopback, {**ANSWER, "code": "other"}), "second").done.wait(0.2)

    assert waiting.result() == ANSWER


def test_callers_that_say_nothing_hold_up_nobody(
    loopback: Loopback, waiting: Outcome[dict[str, str]]
) -> None:
    """Browsers open connections in advance, and attackers many."""
    loopback.conclude(Ending.SIGNED_IN)
    port = int(loopback.address.rpartition(":")[2])
    idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(40)]
    try:
        assert post(loopback, ANSWER).status_code == 200
    finally:
        for connection in idle:
            connection.close()
    assert waiting.done.wait(SECONDS)


def test_a_caller_that_trickles_is_hung_up_on(
    loopback: Loopback, waiting: Outcome[dict[str, str]]
) -> None:
    """However often it sends a byte, its time ends."""
    port = int(loopback.address.rpartition(":")[2])
    begun = monotonic()

    with socket.create_connection(("127.0.0.1", port), timeout=0.05) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\n")
        is_open = True
        while is_open and monotonic() - begun < SECONDS:
            try:
                connection.sendall(b"X")
                is_open = connection.recv(1) != b""
            except TimeoutError:
                continue
            except OSError:
                is_open = False

    assert not is_open
    assert monotonic() - begun < 5
    assert not waiting.done.is_set()


def test_cancelling_ends_the_wait_at_once(loopback: Loopback) -> None:
    """Under a second."""
    cancelled = Event()
    outcome = begin(lambda: loopback.wait(STATE, Wait(SECONDS, cancelled)), "waiting")
    assert not outcome.done.wait(0.2)
    begun = monotonic()

    cancelled.set()

    assert outcome.done.wait(SECONDS)
    assert monotonic() - begun < 1
    with pytest.raises(SignInCancelled):
        outcome.result()


def test_the_wait_has_an_end(loopback: Loopback) -> None:
    """A browser that was closed says nothing."""
    with pytest.raises(SignInTimedOut):
        loopback.wait(STATE, Wait(0.2, Event()))


def test_only_this_computer_can_connect(loopback: Loopback) -> None:
    """The port is open on the loopback addresses and on no other."""
    port = int(loopback.address.rpartition(":")[2])

    for family, host in ((socket.AF_INET, "127.0.0.2"), (socket.AF_INET, _own_address())):
        with socket.socket(family, socket.SOCK_STREAM) as other:
            assert other.connect_ex((host, port)) == errno.ECONNREFUSED


@pytest.mark.skipif(not socket.has_ipv6, reason="this computer has no IPv6")
def test_both_loopback_addresses_answer(
    loopback: Loopback, waiting: Outcome[dict[str, str]]
) -> None:
    """`localhost` may mean ::1 to the browser."""
    loopback.conclude(Ending.SIGNED_IN)
    host = loopback.address.removeprefix("http://")

    try:
        told = say(loopback, form(urlencode(ANSWER), host=host), host="::1")
    except OSError as error:
        pytest.skip(f"no ::1 here: {error}")

    assert b"200 OK" in told
    assert waiting.done.wait(SECONDS)


def test_the_port_is_released() -> None:
    """After signing in nobody listens any more, and another program can take the port."""
    with Loopback() as running:
        port = int(running.address.rpartition(":")[2])
        idle = socket.create_connection(("127.0.0.1", port))

    idle.close()
    with closing(socket.socket()) as other:
        assert other.connect_ex(("127.0.0.1", port)) == errno.ECONNREFUSED


def test_two_sign_ins_have_two_ports() -> None:
    """They do not disturb each other."""
    with Loopback() as one, Loopback() as other:
        assert one.address != other.address


def _own_address() -> str:
    """Return an address of this computer on its network; another loopback one without any."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.3"
        return str(probe.getsockname()[0])
