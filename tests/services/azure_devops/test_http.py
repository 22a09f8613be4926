"""The transport against servers that misbehave on purpose: one test for each cell of the table."""

import gzip
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from threading import Event

import pytest

from patmanager.core import faults
from patmanager.core.facts import Changed
from patmanager.core.faults import Fault
from patmanager.services.azure_devops.credentials import Person
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.wire import Limits
from tests.samples import ANA
from tests.services.azure_devops.conftest import Connect, Serve
from tests.services.azure_devops.dummy import (
    LOOPBACK,
    PlainServer,
    StillIdentity,
    Tunnel,
    answer,
    raw,
)

READ = Question("GET", "vssps", "/contoso/x", organization="contoso")
POST = Question("POST", "vssps", "/contoso/x", body={"a": 1}, organization="contoso", subject="t")
PUT = Question("PUT", "vssps", "/contoso/x", body={"a": 1}, organization="contoso", subject="t")
DELETE = Question("DELETE", "vssps", "/contoso/x", organization="contoso", names_token=True)
GOOD = answer({"ok": True})
BOTH = pytest.mark.parametrize(
    ("question", "unknown"), [(READ, False), (POST, True)], ids=["read", "change"]
)


def ana(identity: StillIdentity | None = None) -> Person:
    """Return somebody who is signed in."""
    return Person(identity or StillIdentity(), ANA)  # type: ignore[arg-type]  # bearers suffice


def hang_up(_connection: ssl.SSLSocket) -> None:
    """Close without a word."""


def half_head(connection: ssl.SSLSocket) -> None:
    """Stop in the middle of a header."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Ty")


def half_body(connection: ssl.SSLSocket) -> None:
    """Stop in the middle of the body."""
    connection.sendall(GOOD[:-3])


def half_chunk(connection: ssl.SSLSocket) -> None:
    """Stop in the middle of a chunk."""
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\nff\r\n{"
    )


def no_http(connection: ssl.SSLSocket) -> None:
    """Speak another language."""
    connection.sendall(b"220 mail.example ESMTP\r\n")


def no_tls_any_more(connection: ssl.SSLSocket) -> None:
    """Send bytes that are no TLS record."""
    with socket.socket(fileno=socket.dup(connection.fileno())) as plain:
        plain.sendall(b"this is no TLS record at all, not even nearly one")


def never(connection: ssl.SSLSocket) -> None:
    """Say nothing until the client hangs up."""
    connection.recv(1)


def drip(connection: ssl.SSLSocket) -> None:
    """Send a header that does not end, a byte now and then."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    with suppress(OSError):
        while not Event().wait(0.05):
            connection.sendall(b"x")


def endless(connection: ssl.SSLSocket) -> None:
    """Send a body that does not end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n")
    with suppress(OSError):
        while True:
            connection.sendall(b"x" * 65536)


BREAKS = pytest.mark.parametrize(
    "broken", [hang_up, half_head, half_body, half_chunk, no_http, no_tls_any_more]
)


@BOTH
@BREAKS
def test_a_connection_that_breaks_leaves_a_change_unknown(
    serve: Serve,
    connect: Connect,
    question: Question,
    unknown: bool,
    broken: Callable[[ssl.SSLSocket], None],
) -> None:
    """Whatever breaks after the question left: reading is tried once more, a POST never."""
    server = serve(broken, broken, broken)

    with pytest.raises(Fault) as caught:
        connect(server.address).ask(question, ana())

    kind = faults.OutcomeUnknown if unknown else faults.AnswerUnreadable
    assert type(caught.value) is kind
    assert caught.value.facts.changed is (Changed.UNKNOWN if unknown else Changed.NOTHING)
    assert len(server.questions) == (1 if unknown else 2)


@BOTH
@pytest.mark.parametrize("slow", [never, drip])
def test_an_answer_that_does_not_come_in_time_leaves_a_change_unknown(
    serve: Serve,
    connect: Connect,
    question: Question,
    unknown: bool,
    slow: Callable[[ssl.SSLSocket], None],
) -> None:
    """Silence ends with the time limit, dripping with the deadline; neither is tried again."""
    server = serve(slow, slow)

    with pytest.raises(Fault) as caught:
        connect(server.address).ask(question, ana())

    assert type(caught.value) is (faults.OutcomeUnknown if unknown else faults.TooSlow)
    assert len(server.questions) == 1


@BOTH
def test_a_body_without_end_is_not_read(
    serve: Serve, connect: Connect, question: Question, unknown: bool
) -> None:
    """More than the cap is never held in memory."""
    server = serve(endless)

    with pytest.raises(Fault) as caught:
        connect(server.address).ask(question, ana())

    assert type(caught.value) is (faults.OutcomeUnknown if unknown else faults.AnswerUnreadable)


def test_a_small_body_that_unpacks_to_a_large_one_is_not_read(
    serve: Serve, connect: Connect
) -> None:
    """The cap counts what comes out of compression."""
    packed = gzip.compress(b" " * 50_000_000)
    server = serve(raw("200 OK", packed, Content_Type="application/json", Content_Encoding="gzip"))

    with pytest.raises(faults.AnswerUnreadable) as caught:
        connect(server.address).ask(READ, ana())

    assert "larger" in caught.value.facts.sentence


@pytest.mark.parametrize("question", [READ, POST], ids=["read", "change"])
def test_a_refused_connection_sends_nothing(connect: Connect, question: Question) -> None:
    """Nobody listens: the question did not leave, so nothing was changed."""
    with socket.create_server((LOOPBACK, 0)) as taken:
        base = f"https://{LOOPBACK}:{taken.getsockname()[1]}"

    with pytest.raises(faults.Unreachable) as caught:
        connect(base).ask(question, ana())

    assert caught.value.facts.changed is Changed.NOTHING


@pytest.mark.parametrize("question", [READ, POST], ids=["read", "change"])
@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", None])
def test_a_handshake_that_fails_sends_nothing(
    connect: Connect, question: Question, said: bytes | None
) -> None:
    """A server that hangs up, speaks no TLS or stays silent has not seen the question."""
    with PlainServer(said) as server, pytest.raises(faults.Unreachable) as caught:
        connect(server.address, limits=Limits(connect=0.3, read=0.3)).ask(question, ana())

    assert caught.value.facts.changed is Changed.NOTHING


def test_a_name_that_does_not_exist_sends_nothing(connect: Connect) -> None:
    """The top-level domain `invalid` is kept free for ever (RFC 2606)."""
    with pytest.raises(faults.Unreachable) as caught:
        connect("https://nowhere.invalid").ask(POST, ana())

    assert caught.value.facts.subject == "nowhere.invalid"


def test_a_proxy_that_wants_a_password_sends_nothing(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy's refusal is told apart, with its status."""
    with PlainServer(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("https", "http"))
        with pytest.raises(faults.ProxyRefused) as caught:
            connect("https://nowhere.invalid").ask(POST, ana())

    assert (caught.value.facts.code, caught.value.facts.changed) == ("407", Changed.NOTHING)
    assert proxy.received.startswith(b"CONNECT nowhere.invalid:443 ")
    assert b"bearer-of-ana" not in proxy.received


def test_a_proxy_carries_the_question_and_sees_nothing_of_it(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy of the environment is used, and TLS goes through it to the service."""
    server = serve(GOOD)
    with Tunnel() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        transport = connect(server.address)

        assert transport.ask(POST, ana()).document == {"ok": True}

        transport.close()
    assert proxy.asked.startswith(b"CONNECT 127.0.0.1:")
    assert b"bearer-of-ana" not in proxy.asked


def test_a_broken_read_is_asked_again_over_a_new_connection(serve: Serve, connect: Connect) -> None:
    """One hiccup is not shown to anybody."""
    server = serve(hang_up, GOOD)

    assert connect(server.address).ask(READ, ana()).document == {"ok": True}
    assert server.connections == 2


@pytest.mark.parametrize("question", [PUT, DELETE])
def test_a_broken_change_that_may_be_repeated_is_repeated_once(
    serve: Serve, connect: Connect, question: Question
) -> None:
    """PUT and DELETE do the same when done twice."""
    server = serve(hang_up, GOOD)

    connect(server.address).ask(question, ana())

    assert len(server.questions) == 2


def test_revoking_twice_after_a_break_counts_as_revoked(serve: Serve, connect: Connect) -> None:
    """If the token is gone the second time, the first did it."""
    server = serve(hang_up, raw("404 Not Found"))

    connect(server.address).ask(DELETE, ana())

    assert len(server.questions) == 2


@pytest.mark.parametrize("second", [raw("404 Not Found"), raw("403 Forbidden"), hang_up])
def test_a_second_refusal_does_not_speak_for_the_first_try(
    serve: Serve, connect: Connect, second: bytes
) -> None:
    """After a break, only success tells that a change was made."""
    server = serve(hang_up, second)

    with pytest.raises(faults.OutcomeUnknown) as caught:
        connect(server.address).ask(PUT, ana())

    assert caught.value.facts.changed is Changed.UNKNOWN


def stay(connection: ssl.SSLSocket) -> None:
    """Answer, keep the connection open, and hang up on whoever uses it again."""
    connection.sendall(GOOD)
    connection.recv(1)


def test_reads_share_a_connection(serve: Serve, connect: Connect) -> None:
    """Shaking hands for each page would take as long as the page."""
    server = serve(GOOD, GOOD, GOOD)
    transport = connect(server.address)

    for _ in range(3):
        transport.ask(READ, ana())

    assert server.connections == 1


@pytest.mark.parametrize("question", [POST, PUT, DELETE])
def test_each_change_has_a_connection_of_its_own(
    serve: Serve, connect: Connect, question: Question
) -> None:
    """A change never travels on a connection that may be dead already, whatever the server says."""
    server = serve(GOOD, stay, stay, GOOD)
    transport = connect(server.address)

    transport.ask(READ, ana())
    for _ in range(3):
        transport.ask(question, ana())

    assert server.connections == 4
    assert b"Connection: close" in server.questions[1]
