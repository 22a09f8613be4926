"""Tokens: frozen values, as the service describes them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

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
