"""What a question shows to be let in; put into its header only after its host was admitted."""

from base64 import b64encode
from dataclasses import dataclass
from typing import Protocol

from requests import PreparedRequest
from requests.auth import AuthBase

from patmanager.core.organizations import Account
from patmanager.core.ports import Identity
from patmanager.core.secret import Secret
from patmanager.services.azure_devops.hosts import Guard


class Credential(Protocol):
    """Who asks."""

    def header(self, claims: str) -> str:
        """Return the value of `Authorization`, empty for none.

        `claims` is the JSON of a claims challenge, empty for none. May raise `SignInFault`s.
        """
        ...


@dataclass(frozen=True, slots=True)
class Nobody:
    """A question that shows nothing."""

    def header(self, claims: str) -> str:  # noqa: ARG002 - there is nobody to claim anything of
        """Return nothing."""
        return ""


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in person, with a bearer of the organization's tenant.

    `permissions` are what the question needs beside the usual.
    """

    identity: Identity
    account: Account
    tenant: str = ""
    permissions: tuple[str, ...] = ()

    def header(self, claims: str) -> str:
        """Return the bearer that the identity has for the person now."""
        bearer = self.identity.bearer(
            self.account, tenant=self.tenant, claims=claims, permissions=self.permissions
        )
        return f"Bearer {bearer.reveal()}"


@dataclass(frozen=True, slots=True)
class TokenHolder:
    """Whoever has the secret of a token: Basic, with any or no user name."""

    secret: Secret

    def header(self, claims: str) -> str:  # noqa: ARG002 - a token satisfies no claims
        """Return the secret as Basic wants it."""
        return f"Basic {b64encode(f':{self.secret.reveal()}'.encode()).decode()}"


class Admission(AuthBase):
    """Puts a header into a question whose address, as it will be sent, is on the allow-list.

    As an object of its own, even for nothing to show, it also keeps requests from putting in
    what a `.netrc` says.
    """

    def __init__(self, guard: Guard, organization: str, header: str) -> None:
        """Hold the header back until the address is known."""
        self._guard = guard
        self._organization = organization
        self._header = header

    def __call__(self, question: PreparedRequest) -> PreparedRequest:
        """Check the address, then put the header in; raises `HostRefused`."""
        self._guard.admit(question.url or "", self._organization)
        if self._header:
            question.headers["Authorization"] = self._header
        return question
