"""Who calls at the loopback address, and what each is told."""

import hmac
import socket
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from threading import Event, Lock
from time import monotonic
from urllib.parse import parse_qsl

from patmanager.services.loopback_page import HEADERS, Ending, page

CALL_SECONDS = 10.0
"""How long a caller may take to say all it wants."""
LONGEST_BODY = 64 * 1024
_MOST_CALLERS = 64
_MOST_FIELDS = 32
_VERDICT_SECONDS = 60.0
_FORM = "application/x-www-form-urlencoded"


class Desk:
    """What all callers of one sign-in share: the state that is expected, the one answer."""

    def __init__(self, call_seconds: float = CALL_SECONDS) -> None:
        """Expect nobody yet."""
        self.port = 0
        self.answer: dict[str, str] = {}
        self.farewell = Event()
        """Set while no browser waits for its last page."""
        self.farewell.set()
        self._call_seconds = call_seconds
        self._callers: dict[socket.socket, float] = {}
        self._state = b""
        self._ending = Ending.REFUSED
        self._concluded = Event()
        self._lock = Lock()

    def expect(self, state: str) -> None:
        """Wait for the answer that carries `state`."""
        self._state = state.encode()

    def enter(self, caller: socket.socket) -> bool:
        """Let a caller in, unless too many are here."""
        with self._lock:
            if len(self._callers) >= _MOST_CALLERS:
                return False
            self._callers[caller] = monotonic() + self._call_seconds
        return True

    def leave(self, caller: socket.socket) -> None:
        """Take note that a caller went."""
        with self._lock:
            self._callers.pop(caller, None)

    def sweep(self, *, everybody: bool = False) -> None:
        """Hang up on callers that take too long, or on all."""
        now = monotonic()
        with self._lock:
            late = [one for one, end in self._callers.items() if everybody or end <= now]
        for caller in late:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)

    def accept(self, caller: socket.socket, fields: dict[str, str]) -> bool:
        """Take the first answer that carries the state; tell whether this is it."""
        given = fields.get("state", "").encode()
        is_whole = "code" in fields or "error" in fields
        with self._lock:
            is_expected = bool(self._state) and hmac.compare_digest(self._state, given)
            if not is_expected or not is_whole or self.answer:
                return False
            self._callers.pop(caller, None)  # it waits as long as the verdict takes
            self.farewell.clear()
            self.answer = fields
        return True

    def conclude(self, ending: Ending) -> None:
        """Settle the ending, once."""
        with self._lock:
            if not self._concluded.is_set():
                self._ending = ending
                self._concluded.set()

    def ending(self) -> Ending:
        """Wait until the ending is known."""
        self._concluded.wait(_VERDICT_SECONDS)
        return self._ending


class _Caller(BaseHTTPRequestHandler):
    """One caller."""

    desk: Desk
    timeout = CALL_SECONDS
    server_version = "patmanager"
    sys_version = ""

    def handle(self) -> None:
        """Serve, unless too many are here already."""
        if not self.desk.enter(self.connection):
            return
        try:
            super().handle()
        except OSError:
            return  # the caller broke off
        finally:
            self.desk.leave(self.connection)

    def do_POST(self) -> None:
        """Take the answer, wait how signing in ends, and say so."""
        fields = self._fields()
        if not self.desk.accept(self.connection, fields):
            self._show(HTTPStatus.BAD_REQUEST, Ending.STRANGER)
            return
        try:
            self._show(HTTPStatus.OK, self.desk.ending())
        finally:
            self.desk.farewell.set()

    def do_GET(self) -> None:
        """Turn away: an answer in an address would stay in the browser's history."""
        self._show(HTTPStatus.METHOD_NOT_ALLOWED, Ending.STRANGER)

    def send_error(self, code: int, *_words: str | None, **_more: str | None) -> None:
        """Turn away what is no proper request; the standard page quotes it."""
        self.close_connection = True
        self._show(HTTPStatus(code), Ending.STRANGER)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing: addresses and answers belong in no log."""

    def _fields(self) -> dict[str, str]:
        """Return the form's fields; nothing for a form that is not as a browser sends it."""
        length = self.headers.get("Content-Length", "")
        is_form = (
            self.headers.get_all("Host") == [f"localhost:{self.desk.port}"]
            and self.path == "/"
            and self.headers.get_content_type() == _FORM
            and "Transfer-Encoding" not in self.headers
        )
        is_short = (
            length.isascii() and length.isdecimal() and len(length) < len(str(LONGEST_BODY * 10))
        )
        if not is_form or not is_short or int(length) > LONGEST_BODY:
            return {}
        body = self.rfile.read(int(length))
        try:
            pairs = parse_qsl(
                body.decode("ascii"), keep_blank_values=True, max_num_fields=_MOST_FIELDS
            )
        except ValueError:
            return {}
        fields = dict(pairs)
        return fields if len(fields) == len(pairs) else {}

    def _show(self, status: HTTPStatus, ending: Ending) -> None:
        content = page(ending)
        self.send_response(status)
        for name, value in {**HEADERS, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


def caller_of(desk: Desk) -> type[BaseHTTPRequestHandler]:
    """Return the handler for the callers of one sign-in."""
    return type("Caller", (_Caller,), {"desk": desk})
