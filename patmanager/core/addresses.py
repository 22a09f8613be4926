"""Pasted addresses: which organization, project and feed they mean."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from patmanager.core.facts import Facts
from patmanager.core.faults import AddressNotUnderstood, NotHosted

LONGEST_ORGANIZATION = 50
"""Characters in an organization's name (learn.microsoft.com, naming restrictions)."""

_ORGANIZATION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?")
_LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)*{_LABEL}")
_SCHEME = re.compile(r"(?:[a-z]+\+)?(?:https?|ssh)")
_BETWEEN = re.compile(r"[\s\"'`<>=]+")
_AROUND = "()[]{},;"
_IN_TEXT = re.compile(
    r"(?:dev|pkgs\.dev|vssps\.dev|feeds\.dev)\.azure\.com/([A-Za-z0-9][A-Za-z0-9-]{0,49})"
    r"|\b([A-Za-z0-9][A-Za-z0-9-]{0,49})\.(?:pkgs\.|vssps\.)?visualstudio\.com"
)
_LONGEST_TEXT = 4000
_LONGEST_PART = 100

_CLOUD = "dev.azure.com"
_OLD_CLOUD = "visualstudio.com"
_OLD_SSH = "vs-ssh"
_OLD_SERVICES = re.compile("feeds|pkgs|vssps|vsrm|vsaex|vsblob|codex|almsearch|extmgmt|artifacts")
_NO_ORGANIZATIONS = re.compile("www|app|my|login|marketplace|aex|docs|status")
_SSH_MARK = "v3"
_COLLECTION = "defaultcollection"
_SERVER_HOSTS = re.compile(r"(?:^|[.-])(?:tfs|ado|azure-?devops|devops|vsts)(?:[.-]|\d|server|$)")
_SERVER_PATH = re.compile(
    r"/(?:tfs|_git|_apis|_packaging|_artifacts|_build|_usersSettings|[^/]*collection[^/]*)(?:/|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Address:
    """What an address names; `project` and `feed` are empty where it names none."""

    organization: str
    project: str = ""
    feed: str = ""


def is_organization(name: str) -> bool:
    """Tell whether `name` can be an organization's: ASCII letters, digits, inner hyphens."""
    return _ORGANIZATION.fullmatch(name) is not None


def organization_in(text: str) -> str:
    """Return the name of the first organization whose address stands in a text, else nothing."""
    found = _IN_TEXT.search(text)
    name = "" if found is None else found[1] or found[2]
    return name if name and is_organization(name) else ""


def parse_address(text: str) -> Address:
    """Understand what a person pasted.

    A bare organization name, or an address from a browser, git (https or ssh), a feed or a line
    of a tool's settings that holds one (`registry=https://…`). Raises `AddressNotUnderstood`, and
    `NotHosted` for an Azure DevOps Server. What a fault quotes holds no user, password or query.
    """
    piece = _piece(text)
    if not any(sign in piece for sign in "/.:@\\"):
        return Address(_organization(piece, piece))
    scheme, host, path = _split(piece)
    segments = [unquote(part) for part in path.split("/") if part]
    if host == _CLOUD or host.endswith(f".{_CLOUD}"):
        return _in_cloud(host, segments, piece)
    if host.endswith(f".{_OLD_CLOUD}"):
        return _in_old_cloud(host, segments, piece)
    if (scheme or path.strip("/")) and _looks_like_server(host, path):
        raise NotHosted(Facts(subject=_shown(piece)))
    raise _not_understood(piece)


def _piece(text: str) -> str:
    """Return the part of the text that is the address: the first that looks like one."""
    if len(text) > _LONGEST_TEXT:
        raise AddressNotUnderstood
    pieces = [part for part in (piece.strip(_AROUND) for piece in _BETWEEN.split(text)) if part]
    for part in pieces:
        if "//" in part or f":{_SSH_MARK}/" in part:
            return part
    if len(pieces) != 1:
        raise AddressNotUnderstood(Facts(subject=_shown(text.strip())))
    return pieces[0]


def _split(piece: str) -> tuple[str, str, str]:
    """Return scheme (may be empty), lower-case host and path of an address.

    `git@host:v3/…` counts as host and path. A user before the host is left out, unless the path
    is empty: `contoso@dev.azure.com` names contoso.
    """
    head, slashes, rest = piece.partition("//")
    scheme = head.removesuffix(":").lower()
    if slashes and head and (not head.endswith(":") or not _SCHEME.fullmatch(scheme)):
        raise _not_understood(piece)
    if not slashes:
        scheme, rest = "", piece
    rest = re.split(r"[?#]", rest, maxsplit=1)[0]
    authority, _, path = rest.partition("/")
    user, at, place = authority.rpartition("@")
    host, _, port = place.partition(":")
    host = host.lower().removesuffix(".")
    if "\\" in rest or not _HOST.fullmatch(host):
        raise _not_understood(piece)
    if port and not port.isdecimal():
        if scheme:
            raise _not_understood(piece)
        path = f"{port}/{path}"
    if at and not path.strip("/") and host == _CLOUD:
        path = user.partition(":")[0]
    return scheme, host, path


def _in_cloud(host: str, segments: list[str], piece: str) -> Address:
    """Read `dev.azure.com` and the hosts under it: the organization is the first segment."""
    if host == f"ssh.{_CLOUD}":
        segments = _after_mark(segments, piece)
    if not segments:
        raise _not_understood(piece)
    return _address(segments[0], segments[1:], piece)


def _in_old_cloud(host: str, segments: list[str], piece: str) -> Address:
    """Read `{organization}.visualstudio.com` and `{organization}.{service}.visualstudio.com`."""
    labels = host.removesuffix(f".{_OLD_CLOUD}").split(".")
    if labels == [_OLD_SSH]:
        segments = _after_mark(segments, piece)
        return _address(segments[0] if segments else "", segments[1:], piece)
    service = ".".join(labels[1:])
    if _NO_ORGANIZATIONS.fullmatch(labels[0]) or not _OLD_SERVICES.fullmatch(service or "feeds"):
        raise _not_understood(piece)
    if segments and segments[0].lower() == _COLLECTION:
        segments = segments[1:]
    return _address(labels[0], segments, piece)


def _after_mark(segments: list[str], piece: str) -> list[str]:
    """Return what follows `v3` in an ssh address."""
    if not segments or segments[0].lower() != _SSH_MARK:
        raise _not_understood(piece)
    return segments[1:]


def _address(organization: str, rest: list[str], piece: str) -> Address:
    """Return the address of an organization and what comes after it in the path."""
    project = rest[0] if rest and not rest[0].startswith(("_", ":")) else ""
    return Address(_organization(organization, piece), _name(project), _name(_feed(rest)))


def _feed(segments: list[str]) -> str:
    """Return the feed a path names, without its view (`feed@Local`)."""
    lower = [segment.lower() for segment in segments]
    for marks in (("_packaging",), ("_artifacts", "feed"), ("_apis", "packaging", "feeds")):
        for start in range(len(lower) - len(marks)):
            if tuple(lower[start : start + len(marks)]) == marks:
                return segments[start + len(marks)].partition("@")[0]
    return ""


def _organization(name: str, piece: str) -> str:
    if not is_organization(name):
        raise _not_understood(piece)
    return name


def _name(text: str) -> str:
    """Return a project's or feed's name, empty for what can be none."""
    if len(text) > _LONGEST_PART or not text.isprintable() or "/" in text:
        return ""
    return text if text.strip(" .") else ""


def _looks_like_server(host: str, path: str) -> bool:
    return bool(_SERVER_HOSTS.search(host) or _SERVER_PATH.search(f"/{path}"))


def _shown(piece: str) -> str:
    """Return as much of an address as may be shown: no user, no query, nothing like a secret."""
    bare = re.split(r"[?#]", piece, maxsplit=1)[0]
    head, slashes, rest = bare.partition("//") if "//" in bare else ("", "", bare)
    authority, slash, path = rest.partition("/")
    user, _, place = authority.rpartition("@")
    if slashes or ":" in user:
        authority = place
    shown = f"{head}{slashes}{authority}{slash}{path}"
    like_a_secret = any(len(part) > LONGEST_ORGANIZATION for part in re.split(r"[/.:@\s]", shown))
    if like_a_secret or "=" in shown or not shown.isprintable() or len(shown) > _LONGEST_PART:
        return ""
    return shown


def _not_understood(piece: str) -> AddressNotUnderstood:
    return AddressNotUnderstood(Facts(subject=_shown(piece)))
