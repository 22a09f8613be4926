"""Paths in any letter case, as the service takes them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

# The fixed words of all addresses. Other parts (names, descriptors) keep their case.
_WORDS = frozenset(
    [
        "_apis",
        "_settings",
        "_signin",
        "_switchboard",
        "accounts",
        "actions",
        "audit",
        "auditlog",
        "connectiondata",
        "descriptors",
        "downloadlog",
        "feeds",
        "graph",
        "me",
        "organizationaad",
        "organizationpolicy",
        "packaging",
        "pats",
        "personalaccesstokens",
        "policies",
        "profile",
        "profiles",
        "resourceareas",
        "revocationrules",
        "revocations",
        "storagekeys",
        "subjectlookup",
        "subjectquery",
        "tenantpolicy",
        "tokenadmin",
        "tokens",
        "users",
    ]
)


def folded(path: str) -> str:
    """Return the path with its fixed words in lower case."""
    return "/".join(part.lower() if part.lower() in _WORDS else part for part in path.split("/"))


class FoldedPaths:
    """Hands every request on with its path folded."""

    def __init__(self, application: "WSGIApplication") -> None:
        """Stand before `application`."""
        self._application = application

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer as the application does."""
        environ["PATH_INFO"] = folded(environ.get("PATH_INFO", ""))
        return self._application(environ, start_response)
