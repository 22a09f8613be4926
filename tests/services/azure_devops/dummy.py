"""A server on a socket that answers exactly what a test wrote down, byte by byte."""

import json
import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Self

import trustme

from patmanager.core.organizations import Account
from patmanager.core.secret import Secret
from patmanager.services.endpoints import REAL_HOSTS, Endpoints

LOOPBACK = "127.0.0.1"
Manner = bytes | Callable[[ssl.SSLSocket], None]


def answer(document: object, status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole answer with a JSON body; underscores in header names are hyphens."""
    return raw(
        status, json.dumps(document).encode(), **{"Content_Type": "application/json"} | headers
    )


def raw(status: str, body: bytes = b"", **headers: str) -> bytes:
    """Return a whole answer with these bytes as its body."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *lines])
    return f"{head}\r\n\r\n".encode() + body


class DummyServer:
    """Gives the first question the first answer, and so on; then hangs up on everyone.

    `questions` are the bytes of every request. An answer that is a function gets the connection
    and does with it what it likes; afterwards it is closed. `released` is set when the test ends,
    for functions that wait.
    """

    def __init__(
        self,
        authority: trustme.CA,
        manners: Iterable[Manner],
        name: str = LOOPBACK,
        certificate: trustme.LeafCert | None = None,
    ) -> None:
        """Listen on a port of the system's choice, with a certificate of the authority."""
        self._manners = list(manners)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (certificate or authority.issue_cert(name)).configure_cert(self._context)
        self._listener = socket.create_server((LOOPBACK, 0))
        self._lock = Lock()
        self._open: list[socket.socket] = []
        self._threads = [Thread(target=self._accept, daemon=True)]
        self.released = Event()
        self.questions: list[bytes] = []
        self.connections = 0

    @property
    def address(self) -> str:
        """Return the base address."""
        return f"https://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Serve."""
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close everything and wait for the threads."""
        self.released.set()
        for opened in (self._listener, *self._open):
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                accepted, _ = self._listener.accept()
                thread = Thread(target=self._serve, args=(accepted,), daemon=True)
                with self._lock:
                    self.connections += 1
                    self._open.append(accepted)
                    self._threads.append(thread)
                thread.start()

    def _serve(self, accepted: socket.socket) -> None:
        with (
            accepted,
            suppress(OSError),
            self._context.wrap_socket(accepted, server_side=True) as secure,
        ):
            with self._lock:
                self._open.append(secure)
            while (question := _read(secure)) and self._answer(secure, question):
                continue

    def _answer(self, connection: ssl.SSLSocket, question: bytes) -> bool:
        """Do what is next; returns whether the connection stays open."""
        with self._lock:
            self.questions.append(question)
            manner = self._manners.pop(0) if self._manners else None
        if isinstance(manner, bytes):
            connection.sendall(manner)
            return b"Connection: close" not in question
        if manner is not None:
            manner(connection)
        return False


class PlainServer:
    """Takes connections without TLS, reads once and says one thing, or nothing for `None`."""

    def __init__(self, said: bytes | None) -> None:
        """Listen."""
        self._said = said
        self._listener = socket.create_server((LOOPBACK, 0))
        self._thread = Thread(target=self._accept, daemon=True)
        self.received = b""

    @property
    def address(self) -> str:
        """Return the base address, as if it spoke TLS."""
        return f"https://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Serve."""
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """Close."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                accepted, _ = self._listener.accept()
                with accepted, suppress(OSError):
                    self.received += accepted.recv(65536)
                    if self._said is None:
                        accepted.recv(65536)
                    else:
                        accepted.sendall(self._said)


class Tunnel:
    """A proxy that carries one connection to where it is asked to; `asked` is its first line."""

    def __init__(self) -> None:
        """Listen."""
        self._listener = socket.create_server((LOOPBACK, 0))
        self._thread = Thread(target=self._carry, daemon=True)
        self.asked = b""

    @property
    def address(self) -> str:
        """Return the proxy's address."""
        return f"http://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Serve."""
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """Close."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _carry(self) -> None:
        with suppress(OSError):
            near, _ = self._listener.accept()
            with near:
                self.asked = near.recv(65536)
                host, _, port = self.asked.split()[1].decode().rpartition(":")
                with socket.create_connection((host, int(port))) as far:
                    near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    back = Thread(target=_pour, args=(far, near), daemon=True)
                    back.start()
                    _pour(near, far)
                    back.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    """Carry bytes one way until the end."""
    with suppress(OSError):
        while part := source.recv(65536):
            target.sendall(part)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


class StillIdentity:
    """Somebody is signed in; `asked` notes the tenants and claims of every bearer."""

    def __init__(self, bearer: str = "bearer-of-ana") -> None:
        """Have one bearer for everything."""
        self._bearer = bearer
        self.asked: list[tuple[str, str]] = []

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Return the bearer."""
        self.asked.append((tenant, claims))
        return Secret(self._bearer)


def endpoints(base: str, ca: Path | None) -> Endpoints:
    """Return endpoints that lead to one server for every role."""
    return Endpoints(f"{base}/organizations", dict.fromkeys(REAL_HOSTS, base), ca)


def _read(connection: ssl.SSLSocket) -> bytes:
    """Return one whole request, empty at the end of the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        part = connection.recv(65536)
        if not part:
            return b""
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    wanted = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(body) < wanted:
        part = connection.recv(65536)
        if not part:
            return b""
        body += part
        received += part
    return received
