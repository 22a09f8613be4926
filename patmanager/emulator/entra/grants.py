"""What a sign-in is worth: the thing behind an authorization code or a refresh token."""

from dataclasses import dataclass, field
from datetime import datetime

from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin

from patmanager.emulator.entra.applications import Application
from patmanager.emulator.people import Person


@dataclass(frozen=True, slots=True)
class Grant:
    """A person signed in to an application in a tenant.

    `scopes` as the application asked (`openid`, `499b…/vso.pats`), `permissions` what the person
    consented to of Azure DevOps (`vso.pats`). `signed_in` is when the password and the second
    factor were given, aware UTC. `cae` is set when the client declared `CP1`, `acrs` are the
    authentication contexts satisfied.
    """

    person: Person
    tenant_id: str
    application: Application
    scopes: tuple[str, ...]
    permissions: frozenset[str]
    signed_in: datetime
    nonce: str = ""
    cae: bool = False
    acrs: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code: redeemed once, within ten minutes.

    The names `code_challenge` and `get_redirect_uri` are those Authlib asks for.
    """

    value: str
    grant: Grant
    redirect_uri: str
    code_challenge: str
    expires: datetime
    code_challenge_method: str = "S256"

    def get_redirect_uri(self) -> str:
        """Return the address the code was sent to."""
        return self.redirect_uri


@dataclass(frozen=True, slots=True)
class RefreshToken(TokenMixin):
    """A refresh token and when it was last of use; it dies after 90 days without use."""

    value: str
    grant: Grant
    issued: datetime

    def check_client(self, client: ClientMixin) -> bool:
        """Tell whether the token was given to this application."""
        return client.get_client_id() == self.grant.application.client_id


@dataclass(slots=True)
class DeviceCode:
    """A device code that waits for its person: `grant` once they agreed, or `denied`."""

    value: str
    user_code: str
    tenant: str
    application: Application
    scopes: tuple[str, ...]
    permissions: frozenset[str]
    expires: datetime
    grant: Grant | None = None
    denied: bool = False
    redeemed: bool = False

    def get_client_id(self) -> str:
        """Return the id of the application that waits."""
        return self.application.client_id
