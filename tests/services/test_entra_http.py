"""The way to Entra: what may come back, and what the environment may not change."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import requests
import trustme

from patmanager.core.faults import AnswerUnreadable, ProxyRefused, WrongTenant
from patmanager.services import entra_http
from patmanager.services.entra_http import EntraHttp
from patmanager.services.sign_in_faults import entra_faults
from patmanager.services.trust import Trust

Reply = tuple[int, dict[str, str], bytes]


@dataclass
class Server:
    """A TLS server on loopback; `reply` is what it answers, `seen` the headers it got.

    The body is sent `pieces` times, with a breath in between.
    """

    address: str = ""
    ca: Path = Path()
    reply: Reply = (200, {}, b"{}")
    pieces: int = 1
    seen: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Run it."""
    state = Server(ca=tmp_path / "ca.pem")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(state.ca))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with HTTPServer(("127.0.0.1", 0), _handler(state)) as listening:
        listening.socket = context.wrap_socket(listening.socket, server_side=True)
        state.address = f"https://localhost:{listening.server_port}"
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield state
        listening.shutdown()
        thread.join()


def _handler(state: Server) -> type[BaseHTTPRequestHandler]:
    stopped = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.seen.append(dict(self.headers))
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, headers, body = state.reply
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in range(state.pieces):
                if piece and stopped.wait(0.05):
                    return
                self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the standard library's name

        def handle_one_request(self) -> None:
            with suppress(OSError):  # the client has heard enough
                super().handle_one_request()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing."""

    return Handler


@pytest.fixture
def http(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[EntraHttp]:
    """Return the client, without the proxies of whoever runs the tests."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    client = EntraHttp(Trust(server.ca))
    yield client
    client.close()


def test_an_answer_comes_back(server: Server, http: EntraHttp) -> None:
    """Status, text and headers are what MSAL reads."""
    server.reply = 400, {"X-Ms-Request-Id": "1"}, b'{"error": "invalid_grant"}'

    answer = http.post(server.address, data={"grant_type": "refresh_token"})

    assert answer.status_code == 400
    assert answer.text == '{"error": "invalid_grant"}'
    assert answer.headers["x-ms-request-id"] == "1"


REPLIES: dict[str, Reply] = {
    "page": (200, {"Content-Type": "text/html"}, b"<html>hotel wireless: please pay</html>"),
    "half": (200, {}, b'{"access_token": "secret'),
    "short": (200, {"Content-Length": "999"}, b'{"access_token": "secret"}'),
    "list": (200, {}, b"[]"),
    "deep": (200, {}, b"[" * 100_000),
    "too long": (200, {}, b" " * (entra_http.LONGEST + 1)),
    "bomb": (200, {"Content-Encoding": "gzip"}, b"\x1f\x8b\x08nonsense"),
    "moved": (302, {"Location": "https://evil.example/"}, b"{}"),
}


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES.keys())
def test_what_makes_no_sense_is_told(server: Server, http: EntraHttp, reply: Reply) -> None:
    """Before MSAL sees it, which would log the whole answer."""
    server.reply = reply

    with pytest.raises(AnswerUnreadable) as raised, entra_faults(server.address):
        http.post(server.address, data={"code": "c"})

    assert raised.value.facts.subject in server.address
    assert "secret" not in str(raised.value.facts)
    assert len(server.seen) == 1


def test_a_body_that_trickles_is_given_up(server: Server) -> None:
    """Each piece comes in time, but there is no end of them."""
    server.reply = 200, {}, b" "
    server.pieces = 100
    client = EntraHttp(Trust(server.ca), total_seconds=0.1)

    with pytest.raises(AnswerUnreadable) as raised:
        client.get(server.address)

    assert raised.value.facts.code == "too slow"
    client.close()


def test_refused_discovery_keeps_its_reason(server: Server, http: EntraHttp) -> None:
    """MSAL would drop the number."""
    server.reply = 400, {}, b'{"error": "invalid_tenant", "error_description": "AADSTS90002: No."}'

    with pytest.raises(WrongTenant) as raised:
        http.get(f"{server.address}/typo/v2.0/.well-known/openid-configuration")

    assert raised.value.facts.subject == "typo"


def test_no_cookie_is_kept(server: Server, http: EntraHttp) -> None:
    """Two people who sign in here must not be mixed up there."""
    server.reply = 200, {"Set-Cookie": "session=ana; Path=/; Secure"}, b"{}"

    http.get(server.address)
    http.get(server.address)

    assert "Cookie" not in server.seen[1]


def test_netrc_adds_nothing(
    server: Server, http: EntraHttp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line for the host would send somebody's password to it."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login ana password secret\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))

    http.get(server.address)

    assert "Authorization" not in server.seen[0]


def test_the_environments_bundle_is_no_obstacle(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """By itself requests would check with it alone; the endpoint's authority counts too."""
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    client = EntraHttp(Trust(server.ca))

    assert client.get(server.address).status_code == 200
    client.close()


def test_a_strangers_certificate_is_refused(server: Server) -> None:
    """Without the authority there is no conversation."""
    client = EntraHttp(Trust())

    with pytest.raises(requests.exceptions.SSLError):
        client.get(server.address)

    assert server.seen == []
    client.close()


def test_plain_http_is_not_spoken(http: EntraHttp) -> None:
    """Whatever address MSAL is given."""
    with pytest.raises(requests.exceptions.InvalidSchema):
        http.get("http://localhost:9/")


def test_a_proxy_that_asks_for_a_password_is_told(
    http: EntraHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment's proxy is used, and its refusal has a class."""
    with proxy(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n") as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")

        with pytest.raises(ProxyRefused), entra_faults("https://login.example"):
            http.get("https://login.example/")


@contextmanager
def proxy(says: bytes) -> Iterator[int]:
    """Run a proxy that says one thing; yields its port."""
    with HTTPServer(("127.0.0.1", 0), _proxy_handler(says)) as listening:
        thread = threading.Thread(target=listening.handle_request, daemon=True)
        thread.start()
        yield listening.server_port
        thread.join(5)


def _proxy_handler(says: bytes) -> Callable[..., BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            self.wfile.write(says)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing."""

    return Handler
