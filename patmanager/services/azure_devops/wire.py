"""One try over the wire: sends a question and brings back what came, never an exception.

It notes the instant from which a byte of the question may have left. That alone tells a question
that was surely not sent from one that the service may have acted on; exceptions do not tell.
"""

import logging
import re
import ssl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.cookiejar import DefaultCookiePolicy
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError
from urllib3.exceptions import ProxyError as TunnelError
from urllib3.exceptions import TimeoutError as WireTimeoutError

from patmanager import __version__
from patmanager.core.faults import CertificateRefused
from patmanager.services.azure_devops.connections import CALL, Adapter, Call, Session
from patmanager.services.azure_devops.deadlines import Deadlines
from patmanager.services.azure_devops.outcomes import Attempt, Trouble
from patmanager.services.trust import Trust

_LOG = logging.getLogger(__name__)
_CHUNK = 65536
_ACTIVITY = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
_HEADERS = {
    "Accept": "application/json",
    "User-Agent": f"patmanager/{__version__}",
    # Asks for a 401 that names the tenant, in place of a redirect to a sign-in page.
    "X-TFS-FedAuthRedirect": "Suppress",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much: seconds and bytes. `whole` is for one try from start to end."""

    connect: float = 5.0
    read: float = 30.0
    whole: float = 60.0
    body: int = 8 * 1024 * 1024


class Wire:
    """Sends over pooled connections, for up to `parallel` threads at a time.

    A change goes over a connection of its own: on one that was kept open, the server may have
    hung up already, and it would not be known whether it had read the question. A header alone
    does not see to that: a server may close without having said that it will.
    """

    def __init__(self, trust: Trust, limits: Limits, parallel: int) -> None:
        """Open nothing yet."""
        self._trust = trust
        self._limits = limits
        self._deadlines = Deadlines(limits.whole)
        self._kept = _session(parallel, "keep-alive")

    def send(
        self,
        method: str,
        address: str,
        auth: AuthBase,
        body: Mapping[str, object] | Sequence[object] | None = None,
        *,
        fresh: bool = False,
    ) -> Attempt:
        """Send one question and return what came; `auth` sees the address before it leaves.

        `fresh` opens a connection for it and closes it afterwards.
        """
        call = Call(self._trust)
        token = CALL.set(call)
        self._deadlines.begin(call)
        started = time.monotonic()
        try:
            with _session(1, "close") if fresh else nullcontext(self._kept) as session:
                ask = partial(session.request, method, address, auth=auth, json=body)
                attempt = self._try(call, ask)
        finally:
            self._deadlines.end(call)
            CALL.reset(token)
        host = urlsplit(address).hostname
        spent = (time.monotonic() - started) * 1000
        said = attempt.status or (attempt.trouble.value if attempt.trouble else "")
        _LOG.info("%s %s %s %s %.0f ms", method, host, said, activity_id(attempt), spent)
        return attempt

    def close(self) -> None:
        """Close every connection that is not in use."""
        self._kept.close()
        self._deadlines.close()

    def _try(self, call: Call, ask: Callable[..., requests.Response]) -> Attempt:
        """Ask and read the answer."""
        try:
            response = ask(
                timeout=(self._limits.connect, self._limits.read),
                allow_redirects=False,
                stream=True,
            )
        except CertificateRefused as fault:
            return Attempt(sent=False, trouble=Trouble.CERTIFICATE, detail=fault.facts.subject)
        except (requests.RequestException, HTTPError, OSError) as error:
            trouble, detail = _trouble(error, call)
            return Attempt(call.sent, trouble=trouble, detail=detail)
        with response:
            received, cut_short = self._receive(call, response)
        headers = {name.lower(): value for name, value in response.headers.items()}
        if not received and not _is_framed(response, headers):
            # An answer that broke off in its headers looks like this.
            cut_short = Trouble.TOO_SLOW if call.was_cut else Trouble.BROKEN
        return Attempt(call.sent, response.status_code, headers, received, cut_short)

    def _receive(self, call: Call, response: requests.Response) -> tuple[bytes, Trouble | None]:
        """Return the body, as far as it came, and what cut it short."""
        received = bytearray()
        try:
            for chunk in response.iter_content(_CHUNK):
                received += chunk
                if len(received) > self._limits.body:
                    return b"", Trouble.TOO_LARGE
        except (requests.RequestException, HTTPError, OSError) as error:
            return bytes(received), _trouble(error, call)[0]
        return bytes(received), None


def _is_framed(response: requests.Response, headers: Mapping[str, str]) -> bool:
    """Tell whether an answer says itself how long its body is, so that an empty one is whole."""
    chunked = "chunked" in headers.get("transfer-encoding", "").lower()
    counted = headers.get("content-length", "").isdecimal()
    bodiless = response.status_code == HTTPStatus.NO_CONTENT or response.request.method == "HEAD"
    return chunked or counted or bodiless


def activity_id(attempt: Attempt) -> str:
    """Return the id that support asks for, empty without a sound one."""
    for name in ("x-vss-e2eid", "activityid"):
        found = attempt.headers.get(name, "")
        if _ACTIVITY.fullmatch(found):
            return found
    return ""


def _session(parallel: int, connection: str) -> Session:
    session = Session()
    session.adapters.clear()
    session.mount("https://", Adapter(parallel))
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({**_HEADERS, "Connection": connection})
    return session


def _trouble(error: Exception, call: Call) -> tuple[Trouble, str]:
    """Tell what went wrong, from the error and those that it came from."""
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return Trouble.CERTIFICATE, ""
    tunnel = next((found for cause in causes if (found := _TUNNEL.search(str(cause)))), None)
    through_proxy = (requests.exceptions.ProxyError, TunnelError, requests.exceptions.InvalidSchema)
    if tunnel or any(isinstance(cause, through_proxy) for cause in causes):
        return Trouble.PROXY, tunnel.group(1) if tunnel else ""
    if not call.sent:
        return Trouble.UNREACHABLE, ""
    slow = (TimeoutError, WireTimeoutError, requests.Timeout)
    if call.was_cut or any(isinstance(cause, slow) for cause in causes):
        return Trouble.TOO_SLOW, ""
    return Trouble.BROKEN, ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that it was made from."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        current = waiting.pop()
        if not isinstance(current, BaseException) or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__cause__, current.__context__, getattr(current, "reason", None)]
        waiting += current.args
