"""The transport's manners: who gets a credential, what is asked again, how long it waits."""

import json
import logging
from base64 import b64encode
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from patmanager.core import faults
from patmanager.core.faults import Fault
from patmanager.core.secret import Secret
from patmanager.services.azure_devops.credentials import Nobody, Person, TokenHolder
from patmanager.services.azure_devops.hosts import Guard
from patmanager.services.azure_devops.questions import Question
from patmanager.services.endpoints import Endpoints
from tests.samples import ANA, NOW
from tests.services.azure_devops.conftest import Connect, Serve
from tests.services.azure_devops.dummy import StillIdentity, answer, raw

READ = Question("GET", "vssps", "/contoso/x", organization="contoso")
POST = Question("POST", "vssps", "/contoso/x", body={"a": 1}, organization="contoso")
GOOD = answer({"ok": True})
CLAIMS = json.dumps({"access_token": {"nbf": {"essential": True, "value": "1"}}})
CHALLENGE = raw(
    "401 Unauthorized",
    WWW_Authenticate=(
        f'Bearer error="insufficient_claims", claims="{b64encode(CLAIMS.encode()).decode()}"'
    ),
)


def ana(identity: StillIdentity | None = None) -> Person:
    """Return somebody who is signed in."""
    return Person(identity or StillIdentity(), ANA, "a-tenant")  # type: ignore[arg-type]  # bearers suffice


class ImpatientEvent(Event):
    """An event whose wait is over at once; notes for how long one would have waited."""

    def __init__(self) -> None:
        """Have waited for nothing."""
        super().__init__()
        self.waited: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        """Note and go on."""
        self.waited.append(timeout or 0.0)
        return self.is_set()


def header(question: bytes, name: str) -> str:
    """Return a header of a request, empty for none."""
    lines = question.decode().split("\r\n")
    values = [line.partition(": ")[2] for line in lines if line.lower().startswith(f"{name}:")]
    return values[0] if values else ""


def test_the_service_sees_the_bearer_and_what_we_accept(serve: Serve, connect: Connect) -> None:
    """Each question carries the bearer, asks for JSON and for no redirect to a sign-in page."""
    server = serve(GOOD)

    connect(server.address).ask(READ, ana())

    (question,) = server.questions
    assert header(question, "authorization") == "Bearer bearer-of-ana"
    assert header(question, "accept") == "application/json"
    assert header(question, "x-tfs-fedauthredirect") == "Suppress"
    assert not header(question, "cookie")


@pytest.mark.parametrize("credential", [ana(), Nobody(), TokenHolder(Secret("s3cret"))])
def test_a_netrc_replaces_no_credential(
    serve: Serve,
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    credential: Person | Nobody | TokenHolder,
) -> None:
    """Who has the host in their .netrc still sends what we mean to send, or nothing."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password of-netrc\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(GOOD)

    connect(server.address).ask(READ, credential)

    assert header(server.questions[0], "authorization") == credential.header("")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 T", "308 P"])
@pytest.mark.parametrize("target", ["same", "other", "http", "userinfo", "//[", "x" * 9000])
def test_no_redirect_is_followed(serve: Serve, connect: Connect, status: str, target: str) -> None:
    """Wherever a redirect leads, nothing is asked there and the person has to sign in."""
    other = serve(GOOD)
    places = {
        "same": "/contoso/y",
        "other": other.address,
        "http": other.address.replace("https", "http"),
        "userinfo": other.address.replace("://", "://127.0.0.1@"),
    }
    server = serve(raw(status, b"x" * 200_000, Location=places.get(target, target)))

    with pytest.raises(faults.SignInNeeded):
        connect(server.address).ask(READ, ana())

    assert len(server.questions) == 1
    assert not other.questions


def test_no_host_but_the_endpoints_gets_a_credential(serve: Serve, connect: Connect) -> None:
    """An address that the guard does not admit is never connected to."""
    server = serve(GOOD)
    transport = connect(server.address)
    transport._guard = Guard(Endpoints())  # noqa: SLF001 - a list that does not hold the server
    transport._guard.address = lambda *_: server.address  # type: ignore[method-assign]  # noqa: SLF001

    with pytest.raises(faults.HostRefused):
        transport.ask(READ, ana())

    assert not server.connections


def test_cookies_are_not_kept(serve: Serve, connect: Connect) -> None:
    """What the service sets is not sent back."""
    server = serve(answer({}, Set_Cookie="session=1; Path=/"), GOOD)
    transport = connect(server.address)

    transport.ask(READ, ana())
    transport.ask(READ, ana())

    assert not header(server.questions[1], "cookie")


@pytest.mark.parametrize("question", [READ, POST])
def test_claims_are_answered_with_a_new_bearer(
    serve: Serve, connect: Connect, question: Question
) -> None:
    """A challenge says that nothing was done: the question goes on with what it asks for."""
    identity = StillIdentity()
    server = serve(CHALLENGE, GOOD)

    connect(server.address).ask(question, ana(identity))

    assert identity.asked == [("a-tenant", ""), ("a-tenant", CLAIMS)]


def test_the_third_challenge_is_the_persons_business(serve: Serve, connect: Connect) -> None:
    """Two rounds at most; then the person must sign in."""
    server = serve(CHALLENGE, CHALLENGE, CHALLENGE, GOOD)

    with pytest.raises(faults.SignInNeeded):
        connect(server.address).ask(READ, ana())

    assert len(server.questions) == 3


def test_a_wait_that_was_asked_for_is_kept(serve: Serve, connect: Connect) -> None:
    """Throttled reading goes on after the wait."""
    cancelled = ImpatientEvent()
    server = serve(raw("429 Too Many Requests", Retry_After="7"), GOOD)

    connect(server.address).ask(READ, ana(), cancelled)

    assert cancelled.waited == [pytest.approx(7, abs=0.5)]


def test_a_wait_is_kept_after_a_good_answer_too(serve: Serve, connect: Connect) -> None:
    """Retry-After with a 200 holds up the next question to that organization alone."""
    cancelled = ImpatientEvent()
    server = serve(answer({}, Retry_After="7"), GOOD, GOOD)
    transport = connect(server.address)

    transport.ask(READ, ana(), cancelled)
    transport.ask(Question("GET", "vssps", "/x", organization="northwind"), ana(), cancelled)
    assert cancelled.waited == []

    transport.ask(READ, ana(), cancelled)
    assert cancelled.waited == [pytest.approx(7, abs=0.5)]


def test_a_wait_beyond_a_minute_is_not_sat_out(serve: Serve, connect: Connect) -> None:
    """The person is told when to try again."""
    server = serve(raw("429 Too Many Requests", Retry_After="61"), GOOD)

    with pytest.raises(faults.Throttled) as caught:
        connect(server.address).ask(READ, ana())

    assert caught.value.facts.until is not None
    assert caught.value.facts.until - NOW == pytest.approx(
        timedelta(seconds=61), abs=timedelta(seconds=1)
    )
    assert len(server.questions) == 1


def test_many_short_waits_come_to_an_end(serve: Serve, connect: Connect) -> None:
    """A service that always says "at once" is not asked for ever."""
    server = serve(*[raw("429 Too Many Requests", Retry_After="0")] * 20)

    with pytest.raises(faults.Throttled):
        connect(server.address).ask(READ, ana())

    assert len(server.questions) == 6


@pytest.mark.parametrize("asked", ["", "soon", "-1"])
def test_throttling_without_a_sensible_wait_is_a_fault(
    serve: Serve, connect: Connect, asked: str
) -> None:
    """Garbage for a wait never leads to a storm of questions."""
    server = serve(*[raw("429 Too Many Requests", Retry_After=asked)] * 20)

    with pytest.raises(faults.Throttled) as caught:
        connect(server.address).ask(READ, ana())

    assert caught.value.facts.until is None
    assert len(server.questions) <= 6


def test_a_wait_can_be_interrupted(serve: Serve, connect: Connect) -> None:
    """Cancelling ends half a minute of waiting at once."""
    cancelled = Event()
    server = serve(raw("429 Too Many Requests", Retry_After="30"), GOOD)
    ended: list[Fault] = []

    def ask() -> None:
        try:
            connect(server.address).ask(READ, ana(), cancelled)
        except Fault as fault:
            ended.append(fault)

    thread = Thread(target=ask)
    thread.start()
    cancelled.set()
    thread.join(5)

    assert [type(fault) for fault in ended] == [faults.Throttled]
    assert len(server.questions) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        raw("429 Too Many Requests", Retry_After="0"),
        raw("503 Service Unavailable", Retry_After="0"),
        raw("500 Internal Server Error"),
        raw("401 Unauthorized"),
        raw("403 Forbidden"),
        raw("302 Found", Location="/x"),
        raw("200 OK", b"<html>", Content_Type="text/html"),
        answer({"patTokenError": "accessDenied"}),
    ],
)
def test_a_post_goes_out_once(serve: Serve, connect: Connect, refusal: bytes) -> None:
    """Whatever is answered, a POST is not sent again."""
    server = serve(*[refusal] * 3)

    with pytest.raises(Fault):
        connect(server.address).ask(POST, ana())

    assert len(server.questions) == 1


def test_the_log_tells_host_status_and_id_and_nothing_else(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    """No path, no organization, no credential, no body is logged."""
    body = {"patToken": {"token": "s3cret"}, "patTokenError": "none"}
    server = serve(answer(body, X_VSS_E2EID="id-7"))

    with caplog.at_level(logging.DEBUG, "patmanager"):
        connect(server.address).ask(POST, ana())

    (line,) = [record.getMessage() for record in caplog.records if "patm" in record.name]
    assert line.startswith("POST 127.0.0.1 200 id-7 ")
    assert line.endswith(" ms")
    assert len(line.split()) == 6
