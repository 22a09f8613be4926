"""Where Azure DevOps and Microsoft Entra are: Microsoft's own hosts, or those of a file.

The same code talks to the real service and to an emulated one; only these addresses and the
certificate authority differ.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from patmanager.core.facts import Facts
from patmanager.core.faults import EndpointsRefused

REAL_HOSTS: Mapping[str, str] = MappingProxyType(
    {
        "login": "https://login.microsoftonline.com",
        "vssps": "https://vssps.dev.azure.com",
        "app.vssps": "https://app.vssps.visualstudio.com",
        "dev": "https://dev.azure.com",
        "auditservice": "https://auditservice.dev.azure.com",
        "feeds": "https://feeds.dev.azure.com",
        "pkgs": "https://pkgs.dev.azure.com",
    }
)
"""Base address by role, without a trailing slash (public documentation of the REST API)."""

_MICROSOFT = (
    *("azure.com", "visualstudio.com", "microsoftonline.com", "microsoft.com"),
    *("windows.net", "live.com"),
)
_ANY_TENANT = "organizations"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Base addresses by role, https and without a trailing slash, and whom to trust.

    `authority` is Entra's for work accounts of any tenant. `ca` is a PEM file of an authority to
    trust beside those of the system, `None` for none.
    """

    authority: str = f"{REAL_HOSTS['login']}/{_ANY_TENANT}"
    hosts: Mapping[str, str] = field(default_factory=lambda: REAL_HOSTS)
    ca: Path | None = None

    @property
    def are_real(self) -> bool:
        """Whether these are Microsoft's own hosts."""
        return dict(self.hosts) == dict(REAL_HOSTS)

    @property
    def names(self) -> tuple[str, ...]:
        """Return every host, with its port where it is not 443: for *About*."""
        return tuple(dict.fromkeys(urlsplit(base).netloc for base in self.hosts.values()))

    def authority_of(self, tenant: str) -> str:
        """Return Entra's authority of a tenant (GUID or domain); empty: of any work account."""
        return f"{self.hosts['login']}/{tenant}" if tenant else self.authority


def read_endpoints(path: Path) -> Endpoints:
    """Read endpoints from a file as the emulator writes it.

    JSON: `{"ca": path, "authority": url, "hosts": {role: url}}`; other members are ignored.
    Raises `EndpointsRefused` when it cannot be read, lacks a role, or mixes Microsoft's hosts
    with others: that would carry a real sign-in to a stranger.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _refused(path, error.strerror or "It cannot be read.") from error
    except (ValueError, RecursionError) as error:
        raise _refused(path, "It is not JSON.") from error
    if not isinstance(document, dict) or not isinstance(document.get("hosts"), dict):
        raise _refused(path, "It names no hosts.")
    hosts = {}
    for role in REAL_HOSTS:
        hosts[role] = _address(path, role, document["hosts"].get(role))
    authority = _address(path, "authority", document.get("authority"))
    ca = document.get("ca") or None
    if ca is not None and not isinstance(ca, str):
        raise _refused(path, "ca is not the name of a file.")
    endpoints = Endpoints(authority, MappingProxyType(hosts), Path(ca) if ca else None)
    _refuse_mixture(path, endpoints)
    if endpoints.ca is not None and not endpoints.ca.is_file():
        raise _refused(path, f"Its file of certificate authorities is not there: {ca}")
    return endpoints


def _address(path: Path, label: str, value: object) -> str:
    """Return a base address: https, a host, nothing that hides another one."""
    if not isinstance(value, str):
        raise _refused(path, f"{label} is missing.")
    try:
        parts = urlsplit(value)
        sound = parts.port != 0 and parts.hostname and parts.netloc.isascii()
    except ValueError as error:
        raise _refused(path, f"{label} is no address.") from error
    hidden = "@" in parts.netloc or "\\" in value or parts.query or parts.fragment
    if not sound or hidden or parts.scheme != "https" or not value.isprintable() or " " in value:
        raise _refused(path, f"{label} is no plain https address.")
    return value.rstrip("/")


def _refuse_mixture(path: Path, endpoints: Endpoints) -> None:
    """Let only Microsoft's own set through, or one without any of Microsoft's hosts."""
    if _origin(endpoints.authority) != _origin(endpoints.hosts["login"]):
        raise _refused(path, "authority and login are two hosts.")
    addresses = (endpoints.authority, *endpoints.hosts.values())
    if not any(_is_microsofts(address) for address in addresses):
        return
    if not endpoints.are_real:
        raise _refused(path, "It mixes Microsoft's hosts with others.")
    if endpoints.ca is not None:
        raise _refused(path, "It names an authority of its own for Microsoft's hosts.")


def _is_microsofts(address: str) -> bool:
    host = (urlsplit(address).hostname or "").rstrip(".")
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in _MICROSOFT)


def _origin(address: str) -> tuple[str | None, int]:
    parts = urlsplit(address)
    return parts.hostname, parts.port or 443


def _refused(path: Path, sentence: str) -> EndpointsRefused:
    return EndpointsRefused(Facts(subject=str(path), sentence=sentence))
