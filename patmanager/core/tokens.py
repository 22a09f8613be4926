"""Tokens: frozen values, as the service describes them and as a person asks for them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from patmanager.core.faults import Fault
from patmanager.core.secret import Secret

FULL_ACCESS = "app_token"
"""The scope that stands for everything the person can do (the portal's "Full access")."""

GLOBAL_RETIREMENT = datetime(2026, 12, 1, tzinfo=UTC)
"""When all global tokens stop working (Azure DevOps blog, December 2025)."""

GLOBAL_CREATION_END = datetime(2026, 3, 15, tzinfo=UTC)
"""Since when no global token can be created or regenerated (same source)."""

LONGEST_LIFETIME = timedelta(days=365)
"""A token lives one year at most, whatever the policies (learn.microsoft.com, PAT page)."""

ENDS_SOON = timedelta(days=7)
"""From how long before its end a token counts as ending soon; the service mails then too."""

SAME_INSTANT = timedelta(hours=1)
"""Asked and granted end dates this near are the same: the service rounds."""


class TokenStatus(Enum):
    """What can be said of a token at one instant; exactly one of them."""

    ACTIVE = "active"
    ENDS_SOON = "ends soon"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Token:
    """A personal access token as the service describes it; never its secret.

    `valid_from` and `valid_to` are aware UTC datetimes. `scopes` keeps the service's order and
    spelling. `target_accounts` holds organization ids, `None` means every organization of the
    person: a global token. `organization` is the name of the organization in whose list the
    token stands. The API tells neither when a token was last used nor, in its records, that it
    was revoked: `revoked` comes from asking for the revoked ones.
    """

    authorization_id: str
    name: str
    scopes: tuple[str, ...]
    organization: str
    target_accounts: tuple[str, ...] | None
    valid_from: datetime
    valid_to: datetime
    revoked: bool = False

    @property
    def is_global(self) -> bool:
        """Whether the token reaches every organization of the person."""
        return self.target_accounts is None

    @property
    def is_full_scope(self) -> bool:
        """Whether the token may do everything the person may do."""
        return FULL_ACCESS in self.scopes

    @property
    def ends(self) -> datetime:
        """When the token stops working, UTC: a global one on 1 December 2026 at the latest."""
        return min(self.valid_to, GLOBAL_RETIREMENT) if self.is_global else self.valid_to

    def status(self, now: datetime) -> TokenStatus:
        """Tell the status at `now` (aware UTC)."""
        if self.revoked:
            return TokenStatus.REVOKED
        if self.ends <= now:
            return TokenStatus.EXPIRED
        if self.ends - now <= ENDS_SOON:
            return TokenStatus.ENDS_SOON
        return TokenStatus.ACTIVE

    def works(self, now: datetime) -> bool:
        """Tell whether the token can be used at `now` (aware UTC)."""
        return self.status(now) in {TokenStatus.ACTIVE, TokenStatus.ENDS_SOON}


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
