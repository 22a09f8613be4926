"""Connections that note when a question left, verify by our own context, and can be cut."""

import socket
import time
from contextlib import suppress
from contextvars import ContextVar
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3 import HTTPSConnectionPool, ProxyManager
from urllib3.connection import HTTPSConnection

from patmanager.services.trust import Trust

_HOSTS = 16
"""Connection pools kept, one a host."""
_PROXIES_KEPT = 10.0
"""Seconds after which the proxies are looked up again: a laptop changes its network."""


class Call:
    """What is known of the question under way in this thread."""

    def __init__(self, trust: Trust) -> None:
        """Begin: nothing was sent."""
        self.trust = trust
        self.sent = False
        self.was_cut = False
        self._socket: socket.socket | None = None

    def leaves(self, over: socket.socket | None) -> None:
        """Note that from now on the service may have seen the question."""
        self.sent = True
        self._socket = over

    def cut(self) -> None:
        """End the call from another thread: whoever reads finds the end of the stream."""
        self.was_cut = True
        if self._socket is not None:
            with suppress(OSError):
                # Not SSLSocket's own: it would pull the TLS state from under the reader.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


CALL: ContextVar[Call] = ContextVar("CALL")


class Connection(HTTPSConnection):
    """A connection that takes its context from the call, and tells it when the question leaves."""

    def connect(self) -> None:
        """Connect and shake hands; nothing of the question is sent."""
        self.ssl_context = CALL.get().trust.context()
        super().connect()

    def putrequest(
        self,
        method: str,
        url: str,
        skip_host: bool = False,  # noqa: FBT001, FBT002 - urllib3's signature
        skip_accept_encoding: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """Begin the question, over the connected socket."""
        CALL.get().leaves(self.sock)
        super().putrequest(method, url, skip_host, skip_accept_encoding)


class Pool(HTTPSConnectionPool):
    """A pool of such connections."""

    ConnectionCls = Connection


class Adapter(HTTPAdapter):
    """Carries https over such pools; urllib3 tries nothing again."""

    def __init__(self, parallel: int) -> None:
        """Keep up to `parallel` connections a host."""
        super().__init__(pool_connections=_HOSTS, pool_maxsize=parallel)
        self.poolmanager.pool_classes_by_scheme = {"https": Pool}

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> ProxyManager:
        """Make the manager of the pools behind a proxy; one that speaks TLS is verified too."""
        if proxy.lower().startswith("https"):
            proxy_kwargs["proxy_ssl_context"] = CALL.get().trust.context()
        manager: ProxyManager = super().proxy_manager_for(proxy, **proxy_kwargs)
        manager.pool_classes_by_scheme = {"https": Pool}
        return manager

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Leave it to the connection's context, which cannot be told to check less."""


class Session(requests.Session):
    """A session that knows no redirects and no bundle of certificates by environment.

    Even with `allow_redirects=False`, requests looks where one leads, and reads its whole body.
    A bundle named by the environment would be read anew for each connection; `Trust` has it.
    """

    def __init__(self) -> None:
        """Know of no proxy yet."""
        super().__init__()
        self._proxies: dict[str, tuple[float, dict[str, str]]] = {}

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Lead nowhere."""

    def merge_environment_settings(  # type: ignore[override]  # its types are private
        self, url: str, *_given: object
    ) -> dict[str, object]:
        """Take the proxies of the environment or the system, and nothing else.

        They are looked up once in a while for each host: that costs as much as a question.
        """
        host, now = urlsplit(url).netloc, time.monotonic()
        read_at, proxies = self._proxies.get(host, (0.0, {}))
        if now - read_at >= _PROXIES_KEPT or not read_at:
            proxies = get_environ_proxies(url)
            self._proxies[host] = now, proxies
        return {"proxies": dict(proxies), "stream": True, "verify": True, "cert": None}
