"""Operations: what was asked of the service, written down before it was asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Kind(Enum):
    """What an operation does."""

    CREATE = "create"
    CHANGE = "change"
    RENEW = "renew"
    REVOKE = "revoke"
    KEEP = "keep"
    FORGET = "forget"


class Outcome(Enum):
    """How an operation stands."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    UNKEPT = "unkept"
    HELD = "held by the person"


@dataclass(frozen=True, slots=True)
class Operation:
    """One change, from its intent to its outcome; never a secret.

    `id` is a UUID made here; `slot` the keychain slot reserved before the call, 0 for none;
    `asked` the end date asked for and `started` when, both aware UTC; `authorization_id` is
    empty for a token that does not exist yet. `sentence` is what the history shows of a refusal.
    """

    id: str
    kind: Kind
    account_id: str
    organization: str
    name: str
    started: datetime
    authorization_id: str = ""
    scopes: tuple[str, ...] = ()
    asked: datetime | None = None
    slot: int = 0
    outcome: Outcome = Outcome.OPEN
    sentence: str = ""
