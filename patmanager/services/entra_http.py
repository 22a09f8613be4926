"""How MSAL reaches Entra: our own trust, time limits and size limit, no redirect, no netrc."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3 import ProxyManager
from urllib3.exceptions import HTTPError

from patmanager.core.facts import Facts
from patmanager.core.faults import AnswerUnreadable
from patmanager.services.sign_in_faults import refusal
from patmanager.services.trust import Trust

SECONDS = (5, 30)
"""To connect, and between two pieces of an answer."""
TOTAL_SECONDS = 60.0
"""For a whole body, however often a piece of it comes."""
LONGEST = 1024 * 1024
_PIECE = 64 * 1024
_DISCOVERY = "/.well-known/openid-configuration"


@dataclass(frozen=True, slots=True)
class Answer:
    """What MSAL reads of an answer."""

    status_code: int
    text: str
    headers: Mapping[str, str]


class EntraHttp:
    """The http client that MSAL is given. Raises requests' errors, and faults of its own."""

    def __init__(self, trust: Trust, total_seconds: float = TOTAL_SECONDS) -> None:
        """Connect to nothing yet."""
        self._total_seconds = total_seconds
        self._session = _Session()
        self._session.auth = _Nobody()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.adapters.clear()
        self._session.mount("https://", _TrustAdapter(trust))

    def get(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask; discovery that is refused is raised here, as MSAL drops Entra's reason."""
        answer = self._send("GET", url, params=params, headers=headers)
        refused = HTTPStatus.BAD_REQUEST <= answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR
        if refused and urlsplit(url).path.endswith(_DISCOVERY):
            raise refusal(_document(answer, url), subject=urlsplit(url).path.split("/")[1])
        return answer

    def post(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a form; an answer that is no JSON is raised here, since MSAL would log it."""
        answer = self._send("POST", url, params=params, data=data, headers=headers)
        if answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
            _document(answer, url)
        return answer

    def close(self) -> None:
        """Close every connection."""
        self._session.close()

    def _send(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None,
        headers: Mapping[str, str] | None,
        data: Mapping[str, str] | None = None,
    ) -> Answer:
        with self._session.request(
            method,
            url,
            params=params,
            data=data,
            headers=headers,
            timeout=SECONDS,
            allow_redirects=False,
            stream=True,
        ) as response:
            body = self._body(response, url)
        status = response.status_code
        if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
            raise _unreadable(url, status, "redirect")
        text = body.decode("utf-8-sig", errors="replace")
        return Answer(status, text, response.headers)

    def _body(self, response: requests.Response, url: str) -> bytes:
        """Read the body; raises `AnswerUnreadable` when it breaks, is too long or never ends."""
        body, end = bytearray(), monotonic() + self._total_seconds
        try:
            while piece := response.raw.read1(_PIECE, decode_content=True):
                body += piece
                if len(body) > LONGEST:
                    raise _unreadable(url, response.status_code, "too long")
                if monotonic() > end:
                    raise _unreadable(url, response.status_code, "too slow")
        except (HTTPError, OSError) as error:
            raise _unreadable(url, response.status_code, type(error).__name__) from error
        return bytes(body)


class _Nobody(AuthBase):
    """Adds nothing; its being there keeps requests from reading `~/.netrc`."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Leave the request as it is."""
        return request


class _TrustAdapter(HTTPAdapter):
    """Lets our TLS context alone judge; requests would add a bundle of its own to it."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        super().__init__()

    def init_poolmanager(
        self,
        connections: int,
        maxsize: int,
        block: bool = False,  # noqa: FBT001, FBT002 - the base's signature
        **settings: object,
    ) -> None:
        """Use our context for direct connections."""
        settings["ssl_context"] = self._trust.context()
        super().init_poolmanager(connections, maxsize, block, **settings)

    def proxy_manager_for(self, proxy: str, **settings: object) -> ProxyManager:
        """Use our context through a proxy, and for a proxy that speaks TLS."""
        settings["ssl_context"] = settings["proxy_ssl_context"] = self._trust.context()
        manager: ProxyManager = super().proxy_manager_for(proxy, **settings)
        return manager

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Leave it to the context, which cannot be told to check less."""


class _Session(requests.Session):
    """Takes proxies from the environment, and no bundle of certificates: `Trust` has it."""

    def merge_environment_settings(  # type: ignore[override]  # its types are private
        self, *given: object
    ) -> dict[str, object]:
        """Let nothing of the environment weaken the check of certificates."""
        settings = super().merge_environment_settings(*given)  # type: ignore[arg-type]  # as above
        return {**settings, "verify": True}


def _document(answer: Answer, url: str) -> dict[str, object]:
    """Return the answer's JSON object; raises `AnswerUnreadable`."""
    try:
        document = json.loads(answer.text)
    except (ValueError, RecursionError):
        document = None  # the error would quote the answer
    if not isinstance(document, dict):
        raise _unreadable(url, answer.status_code, "no JSON object")
    return document


def _unreadable(url: str, status: int, why: str) -> AnswerUnreadable:
    return AnswerUnreadable(Facts(subject=urlsplit(url).netloc, status=status, code=why))
