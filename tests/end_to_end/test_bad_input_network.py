"""Networks that are not as they should be: what is said, and that no token is made unseen."""

import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
import trustme

from patmanager.emulator.switchboard import Answer
from tests.end_to_end.terminal import Terminal

CREATE = ("create", "-o", "contoso", "--name", "new", "--preset", "packages")
LIST = ("list", "-o", "contoso")
PROXY_WORDS = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"


@pytest.fixture
def proxy() -> Iterator[str]:
    """A proxy that wants a password; its address."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve() -> None:
            while True:
                try:
                    caller, _ = listener.accept()
                except OSError:
                    return
                with caller:
                    caller.recv(65536)
                    caller.sendall(PROXY_WORDS + b"Content-Length: 0\r\n\r\n")

        Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("words", [LIST, CREATE, ("revoke", "anything", "-o", "contoso")])
def test_no_network(signed_in: Terminal, words: tuple[str, ...]) -> None:
    """The host is named; nothing was changed."""
    signed_in.wishes.endpoints = replace(signed_in.endpoints, ca=None)
    signed_in.emulator.stop()
    signed_in(*words).tells("Unreachable", "No connection to 127.0.0.1", status=1)


def test_no_network_while_signing_in(terminal: Terminal) -> None:
    """Entra's host is named, and no browser opens."""
    terminal.wishes.endpoints = replace(terminal.endpoints, ca=None)
    terminal.emulator.stop()
    terminal("sign-in").tells("Unreachable", "No connection to 127.0.0.1", status=1)
    assert terminal.person.addresses == []


def test_a_proxy_that_asks_for_a_password(
    signed_in: Terminal, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number, and which setting names the proxy; a wrong door is not the wrong person."""
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    for words in (LIST, CREATE, ("sign-in",)):
        said = signed_in(*words)
        said.tells("ProxyRefused", "asks for a password", "(407)", "HTTPS_PROXY", status=1)
    assert signed_in.asked("pats.create") == 0


def test_a_proxy_that_is_not_there(signed_in: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """As likely a wrong setting as a missing server."""
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    for words in (LIST, ("sign-in",)):
        signed_in(*words).tells("ProxyRefused", "cannot be reached", "HTTPS_PROXY", status=1)


@pytest.mark.parametrize("words", [LIST, CREATE, ("sign-in",)])
def test_a_certificate_of_an_unknown_authority(
    signed_in: Terminal, words: tuple[str, ...], tmp_path: Path
) -> None:
    """Nothing is sent to a stranger; the words name the company's own authority."""
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    signed_in.wishes.endpoints = replace(signed_in.endpoints, ca=other)
    journal = signed_in.emulator.world.switchboard.journal
    before = len(list(journal))
    said = signed_in(*words)
    said.tells("CertificateRefused", "is not trusted", "If your company inspects", status=1)
    assert len(list(journal)) == before


@pytest.mark.parametrize(
    ("broken", "fault", "words"),
    [
        (Answer("html"), "SignInNeeded", ("Sign in to go on",)),
        (Answer("garbage"), "AnswerUnreadable", ("something else answered",)),
        (Answer("half"), "AnswerUnreadable", ("cut short", "before the answer was whole")),
        (Answer("huge"), "AnswerUnreadable", ("larger than any true one",)),
        (Answer("status", status=500), "ServiceBroken", ("(HTTP 500)", "status.dev.azure.com")),
        (Answer("throttled", retry_after=600), "Throttled", ("too many requests", "UTC")),
        (Answer("sign_in"), "SignInNeeded", ("Sign in to go on",)),
        (Answer("conditional_access_page"), "ConditionalAccess", ("VS403463",)),
        (Answer("not_allowed"), "NotMember", ("not a member of contoso",)),
    ],
    ids=lambda value: value.kind if isinstance(value, Answer) else None,
)
def test_a_list_that_is_answered_otherwise(
    signed_in: Terminal, broken: Answer, fault: str, words: tuple[str, ...]
) -> None:
    """The list says in full why the organization is missing."""
    board = signed_in.emulator.world.switchboard
    board.misbehave("pats.list", times=None, answer=broken)
    signed_in(*LIST).tells(fault, "Not listed: contoso", *words, status=1)


def test_one_answer_cut_short_is_asked_for_again(signed_in: Terminal) -> None:
    """A list changes nothing, so it may be asked twice."""
    signed_in.emulator.world.switchboard.misbehave("pats.list", answer=Answer("half"))
    assert signed_in(*LIST).status == 0


def test_a_short_wait_is_waited(signed_in: Terminal) -> None:
    """Retry-After of a second: the list comes all the same."""
    board = signed_in.emulator.world.switchboard
    board.misbehave("pats.list", answer=Answer("throttled", retry_after=1))
    assert signed_in(*LIST).status == 0


@pytest.mark.parametrize(
    ("broken", "fault", "words", "status"),
    [
        (Answer("throttled", retry_after=1), "Throttled", ("Try again at",), 1),
        (Answer("sign_in"), "SignInNeeded", ("patmanager sign-in",), 3),
        (Answer("conditional_access"), "ConditionalAccess", ("VS403463", "help desk"), 3),
        (Answer("not_allowed"), "NotMember", ("Ask to be added",), 4),
        (
            Answer("refused", error="patLifespanPolicyViolation"),
            "PolicyRefused",
            ("does not allow a token to live that long", "Azure DevOps Administrator"),
            4,
        ),
        (Answer("unknown_error"), "PolicyRefused", ("policyFromTheFuture",), 4),
    ],
    ids=lambda value: value.kind if isinstance(value, Answer) else None,
)
def test_a_creation_that_is_refused(
    signed_in: Terminal, broken: Answer, fault: str, words: tuple[str, ...], status: int
) -> None:
    """It is sent once, nothing was changed, and nothing exists."""
    board = signed_in.emulator.world.switchboard
    board.misbehave("pats.create", times=None, answer=broken)
    signed_in(*CREATE).tells(fault, *words, status=status)
    assert signed_in.tokens("new") == []
    assert signed_in.asked("pats.create") == 1


def test_a_service_that_does_not_answer(signed_in: Terminal) -> None:
    """The patience ends: for a list that is all, for a creation nobody knows."""
    board = signed_in.emulator.world.switchboard
    rule = board.misbehave("pats.*", times=None, delay=20)
    signed_in(*LIST).tells("TooSlow", "did not answer in time", status=1)
    board.behave(rule.number)


def test_no_plain_connection_is_made_to_a_tls_port(signed_in: Terminal) -> None:
    """Something that speaks no TLS where Azure DevOps should be is no connection."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def hello() -> None:
            caller, _ = listener.accept()
            with caller:
                caller.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

        Thread(target=hello, daemon=True).start()
        port = listener.getsockname()[1]
        hosts = dict.fromkeys(signed_in.endpoints.hosts, f"https://127.0.0.1:{port}")
        login = signed_in.endpoints.hosts["login"]
        signed_in.wishes.endpoints = replace(signed_in.endpoints, hosts={**hosts, "login": login})
        signed_in(*LIST).tells("Unreachable", "No connection to", status=1)
