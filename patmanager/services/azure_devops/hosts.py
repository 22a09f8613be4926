"""Which hosts may see a credential: the allow-list that every question passes."""

from urllib.parse import quote, urlsplit

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from patmanager.core.addresses import is_organization
from patmanager.core.facts import Facts
from patmanager.core.faults import AddressNotUnderstood, HostRefused
from patmanager.services.endpoints import Endpoints

_HTTPS_PORT = 443
_OWN_HOSTS = ("visualstudio.com", "vssps.visualstudio.com")
"""Where an organization of the older kind has hosts of its own name."""


class Guard:
    """Builds addresses, and lets a credential go to the hosts of the endpoints only.

    Entra's own host is none of them. With Microsoft's hosts, an organization's own
    `{name}.visualstudio.com` and `{name}.vssps.visualstudio.com` are allowed too, for questions
    about that organization alone.
    """

    def __init__(self, endpoints: Endpoints) -> None:
        """Derive the list from the endpoints."""
        self._hosts = endpoints.hosts
        self._has_own_hosts = endpoints.are_real
        self._origins = {_origin(base) for role, base in endpoints.hosts.items() if role != "login"}

    def address(self, role: str, path: str) -> str:
        """Return the address of a quoted path on the host of a role."""
        return self._hosts[role] + path

    def admit(self, address: str, organization: str = "") -> None:
        """Raise `HostRefused` unless a credential may go to `address`."""
        origin = _origin(address)
        if origin is None or origin not in self._origins | self._own(organization):
            raise HostRefused(Facts(subject=_shown(address), organization=organization))

    def _own(self, organization: str) -> set[tuple[str, int] | None]:
        if not self._has_own_hosts or not is_organization(organization):
            return set()
        return {(f"{organization.lower()}.{suffix}", _HTTPS_PORT) for suffix in _OWN_HOSTS}


def segment(organization: str) -> str:
    """Return an organization's name as a part of a path; raises `AddressNotUnderstood`."""
    if not is_organization(organization):
        raise AddressNotUnderstood(Facts(subject=organization[:50]))
    return quote(organization, safe="")


def _origin(address: str) -> tuple[str, int] | None:
    """Return host and port of a plain https address; `None` for anything that could deceive.

    Two parsers read it, since a difference between them is how a check and a connection come to
    mean two hosts.
    """
    if not address.isascii() or not address.isprintable() or set(address) & set("\\ @"):
        return None
    try:
        parts, other = urlsplit(address), parse_url(address)
        port = parts.port
    except (ValueError, LocationParseError):
        return None
    same = parts.hostname == other.host and port == other.port
    if parts.scheme != "https" or not parts.hostname or not same or port == 0:
        return None
    return parts.hostname, port or _HTTPS_PORT


def _shown(address: str) -> str:
    """Return the host of an address for a message: no user, no path."""
    host = address.partition("//")[2].partition("/")[0].rpartition("@")[2]
    return host[:100] if host.isprintable() else ""
