"""Values that tests share: a clock that stands still, an account, tokens."""

from datetime import UTC, datetime, timedelta

from patmanager.core.organizations import Account, Organization
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
ANA = Account("ana.contoso", "ana@contoso.example", "11111111-1111-4111-8111-111111111111")
CONTOSO = Organization("contoso", ANA, id="c0c0c0c0-0000-4000-8000-000000000001")


class FixedClock:
    """A clock that a test moves."""

    def __init__(self, now: datetime = NOW) -> None:
        """Stand at `now`, aware UTC."""
        self.time = now

    def now(self) -> datetime:
        """Return where the clock stands."""
        return self.time

    def advance(self, by: timedelta) -> None:
        """Move on."""
        self.time += by


def token(number: int = 1, **fields: object) -> Token:
    """Return an active packaging token of contoso with 30 days left; `fields` override."""
    values: dict[str, object] = {
        "authorization_id": f"00000000-0000-4000-8000-{number:012}",
        "name": f"token {number}",
        "scopes": ("vso.packaging",),
        "organization": "contoso",
        "target_accounts": (CONTOSO.id,),
        "valid_from": NOW - timedelta(days=10),
        "valid_to": NOW + timedelta(days=30),
    }
    return Token(**{**values, **fields})  # type: ignore[arg-type]  # the caller names real fields


def draft(**fields: object) -> TokenDraft:
    """Return a draft that is allowed everywhere; `fields` override."""
    values: dict[str, object] = {
        "organization": "contoso",
        "name": "npm – LAPTOP-7",
        "scopes": ("vso.packaging",),
        "valid_to": NOW + timedelta(days=30),
    }
    return TokenDraft(**{**values, **fields})  # type: ignore[arg-type]  # as above
