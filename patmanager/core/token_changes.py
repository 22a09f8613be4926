"""What is asked of the service for a token, and what comes of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from patmanager.core.faults import Fault
from patmanager.core.secret import Secret
from patmanager.core.tokens import SAME_INSTANT, Token


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The tokens of one organization that can be used, at one instant of the service's clock.

    `at` is aware UTC.
    """

    tokens: tuple[Token, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class TokenDraft:
    """What a person asks for: a token of one organization, never a global one.

    `valid_to` is an aware UTC datetime; `scopes` are API names.
    """

    organization: str
    name: str
    scopes: tuple[str, ...]
    valid_to: datetime


@dataclass(frozen=True, slots=True)
class TokenChange:
    """A change of an existing token by PUT; `None` leaves a field as it is.

    The secret stays the same. `valid_to` is an aware UTC datetime.
    """

    authorization_id: str
    name: str | None = None
    scopes: tuple[str, ...] | None = None
    valid_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A token just made: its secret is shown this once.

    `unkept` is the fault that kept the secret out of the keychain, `None` when it lies there.
    `unrecorded` is the fault that kept the ledger from noting the end of the change.
    `asked` is the end date that was asked for, UTC; `token.valid_to` is what was granted.
    `operation_id` names the change in the ledger.
    """

    token: Token
    secret: Secret
    asked: datetime
    unkept: Fault | None = None
    unrecorded: Fault | None = None
    operation_id: str = ""

    @property
    def shortened(self) -> bool:
        """Whether the service granted a shorter life than asked for."""
        return self.asked - self.token.valid_to > SAME_INSTANT


@dataclass(frozen=True, slots=True)
class Renewal:
    """A renewed token: the secret is the same as before.

    `before` is the old end date, `asked` the one asked for, `token.valid_to` the granted one.
    `works` tells whether the service still accepts the kept secret, `None` where it is not kept
    here or could not be tried.
    """

    token: Token
    before: datetime
    asked: datetime
    works: bool | None = None

    @property
    def shortened(self) -> bool:
        """Whether the service granted a shorter life than asked for."""
        return self.asked - self.token.valid_to > SAME_INSTANT

    @property
    def gained(self) -> timedelta:
        """How much longer the token lives than before."""
        return self.token.valid_to - self.before
