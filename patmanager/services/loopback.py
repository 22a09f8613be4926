"""The address on this computer to which the sign-in page sends its answer.

Listens on 127.0.0.1 and ::1 only, on one port that the system chooses, for one answer: a form
that the browser posts (`response_mode=form_post`), with the state of this very sign-in. Every
other caller is turned away and changes nothing: programs of other users can connect here too.
"""

import selectors
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from threading import Event
from time import monotonic
from types import TracebackType
from typing import Self

from patmanager.core.facts import Facts
from patmanager.core.faults import SignInCancelled, SignInRefused, SignInTimedOut
from patmanager.services.loopback_desk import CALL_SECONDS, Desk, caller_of
from patmanager.services.loopback_page import Ending

_HOSTS = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_TRIES = 20
_LOOK_SECONDS = 0.1
_FAREWELL_SECONDS = 2.0


class _Server(ThreadingHTTPServer):
    """A thread for each caller, so that a slow one holds up nobody."""

    daemon_threads = True
    allow_reuse_address = False  # on Windows it would let another program take the port over
    request_queue_size = 128
    timeout = 0

    def __init__(self, family: socket.AddressFamily, host: str, port: int, desk: Desk) -> None:
        self.address_family = family
        super().__init__((host, port), caller_of(desk))

    def server_bind(self) -> None:
        """Bind without asking the name service who we are."""
        if sys.platform == "win32":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a caller that broke off: the standard way prints to the terminal."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How long to wait for the answer, in seconds, unless `cancelled` is set before."""

    seconds: float
    cancelled: Event


class Loopback:
    """Receives the answer; use it in `with`, which frees the port."""

    def __init__(self, call_seconds: float = CALL_SECONDS) -> None:
        """Listen; raises `SignInRefused` when no port can be had.

        A caller that has not said all it wants after `call_seconds` is hung up on.
        """
        self._desk = Desk(call_seconds)
        self._servers = _listen(self._desk)
        self._desk.port = self._servers[0].server_port

    @property
    def address(self) -> str:
        """Return the redirect address; Entra lets the port of `http://localhost` be free."""
        return f"http://localhost:{self._desk.port}"

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Tell the browser how it ended, then free the port."""
        for server in self._servers:
            server.server_close()
        self._desk.conclude(Ending.REFUSED)
        self._desk.farewell.wait(_FAREWELL_SECONDS)
        self._desk.sweep(everybody=True)

    def wait(self, state: str, wait: Wait) -> dict[str, str]:
        """Return the fields of the answer that carries `state`.

        Raises `SignInCancelled` under a second after `cancelled` was set, `SignInTimedOut`.
        """
        self._desk.expect(state)
        end = monotonic() + wait.seconds
        with selectors.DefaultSelector() as selector:
            for server in self._servers:
                selector.register(server.socket, selectors.EVENT_READ, server)
            while not self._desk.answer:
                if wait.cancelled.is_set():
                    raise SignInCancelled
                if monotonic() >= end:
                    raise SignInTimedOut
                self._desk.sweep()
                for key, _ in selector.select(_LOOK_SECONDS):
                    key.data.handle_request()
        return self._desk.answer

    def conclude(self, ending: Ending) -> None:
        """Let the browser, which still waits, show how signing in ended."""
        self._desk.conclude(ending)


def _listen(desk: Desk) -> list[_Server]:
    """Listen on one free port of every loopback address there is, IPv4 at least."""
    for _ in range(_TRIES):
        servers: list[_Server] = []
        for family, host in _HOSTS:
            port = servers[0].server_port if servers else 0
            try:
                servers.append(_Server(family, host, port, desk))
            except OSError:
                if family == socket.AF_INET or _is_taken(family, host):
                    break
        else:
            return servers
        for server in servers:
            server.server_close()
    raise SignInRefused(Facts(code="no free port on this computer"))


def _is_taken(family: socket.AddressFamily, host: str) -> bool:
    """Tell whether the address exists, so that only the port can have been taken."""
    with suppress(OSError), socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return True
    return False
