"""Accounts and organizations: who is signed in, and what they can look after."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from patmanager.core.faults import Fault
from patmanager.core.tokens import Token

PERSONAL_TENANT = "00000000-0000-0000-0000-000000000000"
"""What the service names as tenant of an organization of personal Microsoft accounts."""


class SignInKind(Enum):
    """How an account signed in."""

    BROWSER = "browser"
    DEVICE_CODE = "device code"
    AZURE_CLI = "azure cli"


@dataclass(frozen=True, slots=True)
class Account:
    """A signed-in person.

    `id` is stable (MSAL's home account id, or `azure-cli:<tenant>:<user>`), `tenant` a GUID.
    """

    id: str
    username: str
    tenant: str
    kind: SignInKind = SignInKind.BROWSER


@dataclass(frozen=True, slots=True)
class Organization:
    """An Azure DevOps organization that `account` can be asked about.

    `id` is a GUID or empty while unknown; `tenant` a GUID, empty while unknown, or
    `PERSONAL_TENANT`. `typed` tells that the person added it by its address.
    """

    name: str
    account: Account
    id: str = ""
    tenant: str = ""
    typed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What tells two organizations apart: account id and lower-case name."""
        return self.account.id, self.name.casefold()


@dataclass(frozen=True, slots=True)
class Listing:
    """The tokens of one organization as last seen, or as far as they came in.

    `listed_at` is aware UTC, `None` while nothing was ever listed. `fault` is why the last try
    failed; the tokens are then those of the last success. `complete` is false while filling.
    `unreadable` counts records that made no sense and were left out.
    """

    organization: Organization
    tokens: tuple[Token, ...] = ()
    listed_at: datetime | None = None
    complete: bool = True
    fault: Fault | None = None
    unreadable: int = 0
