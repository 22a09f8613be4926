"""One connection of a client: HTTP/1.1 with keep-alive, over TLS or plain, and ways to break it.

Written on `http.server`, because the usual development servers close each connection after one
answer, and a client that pools its connections is part of what is tested here.
"""

import socket
import struct
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from io import BytesIO
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

IDLE_SECONDS = 60.0
LARGEST_REQUEST = 64 * 1024 * 1024
_LONGEST_LINE = 65537

ExcInfo = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]


@dataclass(slots=True)
class Wire:
    """How the answer under way is to be spoiled; in the WSGI environ as `emulator.wire`.

    `drop` closes the connection without an answer, `cut` sends all headers and only that many
    bytes of the body, `stall` waits so many seconds between headers and body.
    """

    drop: bool = False
    cut: int | None = None
    stall: float = 0.0


class Connection(BaseHTTPRequestHandler):
    """Serves the requests of one connection from a WSGI application."""

    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    wbufsize = -1  # one write an answer, not one a header

    def __init__(
        self,
        connection: socket.socket,
        client: tuple[str, int],
        application_for: "Callable[[str], WSGIApplication]",
        scheme: str,
    ) -> None:
        """Serve until the client or the server has enough; `application_for` takes the Host."""
        self._application_for = application_for
        self._scheme = scheme
        # http.server asks its server for nothing once `setup` and `finish` have the socket.
        super().__init__(connection, client, None)  # type: ignore[arg-type]

    def setup(self) -> None:
        """Answer at once: the two halves of a TLS record must not wait for each other."""
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def handle_one_request(self) -> None:
        """Read one request, hand it to the application, send its answer."""
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        sent = self._read_body()
        if sent is None:
            self.close_connection = True
            self.send_error(413)
            return
        self._answer(sent, Wire())

    def _read_body(self) -> bytes | None:
        """Read the body, whole or in chunks; `None` for one that is too long."""
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            length = int(self.headers.get("Content-Length") or 0)
            return self.rfile.read(length) if length <= LARGEST_REQUEST else None
        parts: list[bytes] = []
        while length := int(self.rfile.readline(_LONGEST_LINE).partition(b";")[0] or b"0", 16):
            if length + sum(map(len, parts)) > LARGEST_REQUEST:
                return None
            parts.append(self.rfile.read(length))
            self.rfile.readline(_LONGEST_LINE)
        while self.rfile.readline(_LONGEST_LINE).strip():
            pass  # headers after the last chunk
        return b"".join(parts)

    def _answer(self, sent: bytes, wire: Wire) -> None:
        """Call the application and send what it says, spoiled as it wrote on the wire."""
        begun: list[tuple[str, list[tuple[str, str]]]] = []

        def start(
            status: str, headers: list[tuple[str, str]], exc_info: ExcInfo | None = None
        ) -> Callable[[bytes], object]:
            if exc_info and exc_info[1]:
                raise exc_info[1]
            begun.append((status, headers))
            return self.wfile.write

        application = self._application_for(self.headers.get("Host", ""))
        body: Iterable[bytes] = application(self._environ(sent, wire), start)
        try:
            if wire.drop:
                self._drop()
            else:
                self._send(*begun[0], body, wire)
        finally:
            close = getattr(body, "close", None)
            if close:
                close()

    def _environ(self, sent: bytes, wire: Wire) -> dict[str, object]:
        """Describe the request as PEP 3333 has it."""
        target = urlsplit(self.path)
        host, _, port = self.headers.get("Host", "localhost").rpartition(":")
        environ: dict[str, object] = {
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(target.path, "latin-1"),
            "QUERY_STRING": target.query,
            "REQUEST_URI": self.path,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(sent)),
            "REMOTE_ADDR": self.client_address[0],
            "SERVER_NAME": host or port,
            "SERVER_PORT": port if host else "443",
            "SERVER_PROTOCOL": self.request_version,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": self._scheme,
            "wsgi.input": BytesIO(sent),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "emulator.wire": wire,
        }
        for name in set(self.headers) - {"Content-Type", "Content-Length", "Transfer-Encoding"}:
            values = ",".join(self.headers.get_all(name, []))
            environ[f"HTTP_{name.upper().replace('-', '_')}"] = values
        return environ

    def _send(
        self, status: str, headers: list[tuple[str, str]], body: Iterable[bytes], wire: Wire
    ) -> None:
        """Send an answer; one without a length goes in chunks, as it is made."""
        code, _, reason = status.partition(" ")
        self.send_response_only(int(code), reason)
        for name, value in headers:
            self.send_header(name, value)
        names = {name.lower() for name, _ in headers}
        bodiless = self.command == "HEAD" or int(code) in {204, 304}
        chunked = "content-length" not in names and not bodiless
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if wire.stall:
            self.wfile.flush()
            time.sleep(wire.stall)
        if not bodiless:
            self._send_body(body, wire, chunked=chunked)
        self.wfile.flush()
        if wire.cut is not None:
            self.close_connection = True

    def _send_body(self, body: Iterable[bytes], wire: Wire, *, chunked: bool) -> None:
        """Send a body, or as much of it as the wire lets through."""
        left = wire.cut
        for whole in body:
            part = whole if left is None else whole[:left]
            left = None if left is None else left - len(part)
            if part:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part) if chunked else part)
            if left == 0:
                return
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _drop(self) -> None:
        """Break the connection off: the client sees a reset, or an end of file in TLS."""
        self.close_connection = True
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Keep quiet: what was asked is in the switchboard's record."""
