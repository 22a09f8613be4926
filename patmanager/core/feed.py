"""Feeds of Azure Artifacts: where packages come from."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from patmanager.core.addresses import Address, is_organization, parse_address
from patmanager.core.client_faults import FeedNotNamed
from patmanager.core.facts import Facts
from patmanager.core.faults import AddressNotUnderstood


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of an organization, or of one of its projects.

    `host` is the base address of packages (https, no trailing slash), with Microsoft
    `https://pkgs.dev.azure.com`.
    """

    host: str
    organization: str
    project: str
    name: str

    @property
    def root(self) -> str:
        """Return the address that all addresses of the feed begin with, no trailing slash."""
        parts = (self.organization, self.project, "_packaging", self.name)
        return "/".join((self.host, *(quote(part, safe="") for part in parts if part)))

    def address(self, end: str) -> str:
        """Return the address for one kind of package: `npm/registry/`, `pypi/simple/` and so on.

        Source of the ends: learn.microsoft.com, Azure Artifacts, "Connect to a feed".
        """
        return f"{self.root}/{end}"


def feed_in(text: str, host: str) -> Feed:
    """Return the feed that a pasted text names: an address, or a line of settings with one.

    Addresses on `host` itself are understood too, wherever it is. Raises `FeedNotNamed` for an
    address of an organization alone, `AddressNotUnderstood` and `NotHosted` as `parse_address`.
    """
    address = _on_host(text, host) or parse_address(text)
    if not address.feed:
        raise FeedNotNamed(Facts(organization=address.organization))
    return Feed(host, address.organization, address.project, address.feed)


def feeds_in(text: str, host: str) -> tuple[Feed, ...]:
    """Return every feed that the lines of a tool's settings name, in their order, once each."""
    found: dict[str, Feed] = {}
    for piece in _ADDRESSES.findall(text):
        try:
            feed = feed_in(piece, host)
        except (AddressNotUnderstood, FeedNotNamed):
            continue
        found.setdefault(feed.root.lower(), feed)
    return tuple(found.values())


def _on_host(text: str, host: str) -> Address | None:
    """Understand an address on a host that need not be Microsoft's."""
    bare = host.partition("//")[2]
    pattern = rf"(?:[^\s/@]+@)?{re.escape(bare)}/([^/\s]+)/(?:([^/\s]+)/)?_packaging/([^/\s@]+)"
    found = re.search(pattern, text, re.IGNORECASE)
    if found is None or not is_organization(found[1]):
        return None
    return Address(found[1], unquote(found[2] or ""), unquote(found[3]))


_ADDRESSES = re.compile(r"(?:[a-z]+\+)?(?:https?:)?//[^\s\"'<>;,\])}]+", re.IGNORECASE)
