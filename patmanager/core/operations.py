"""Operations: what was asked of the service, written down before it was asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Kind(Enum):
    """What an operation does."""

    CREATE = "create"
    ROTATE = "rotate"
    CHANGE = "change"
    RENEW = "renew"
    REVOKE = "revoke"
    KEEP = "keep"
    FORGET = "forget"


MAKING = frozenset({Kind.CREATE, Kind.ROTATE})
"""The kinds that make a token: its secret comes once."""


class Outcome(Enum):
    """How an operation stands.

    `OPEN`: asked, and no answer noted. `UNKNOWN`: the answer was lost. `UNKEPT`: a token was
    made, and its secret is neither kept nor known to be in the person's hands. `PLANNED`: the
    revocation of a rotated token, which waits for the person. Those four are pending.

    `HELD`: done, the person has the secret. `UNDONE`: a token was made, its secret was lost, and
    it is revoked. `LEFT`: the person left it as it is.
    """

    OPEN = "open"
    PLANNED = "planned"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    UNKEPT = "unkept"
    HELD = "held by the person"
    UNDONE = "undone"
    LEFT = "left as it is"


PENDING = frozenset({Outcome.OPEN, Outcome.UNKNOWN, Outcome.UNKEPT, Outcome.PLANNED})
"""The outcomes that are none yet."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One change, from its intent to its outcome; never a secret.

    `id` is a UUID made here; `slot` the keychain slot reserved before the call, 0 for none;
    `asked` the end date asked for, `ended` the one before, and `started` when, all aware UTC;
    `authorization_id` is empty for a token that does not exist yet. `sentence` is what the
    history shows of a refusal.

    What recognizes a token whose answer was lost: `before`, the ids of the tokens that were
    active before the call, and `service_time`, when that was on the service's clock (aware UTC).

    `counterpart` is the old token's id for a rotation, the new one's for the revocation it plans.
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
    ended: datetime | None = None
    before: frozenset[str] = frozenset()
    service_time: datetime | None = None
    counterpart: str = ""

    @property
    def is_pending(self) -> bool:
        """Whether it is not over."""
        return self.outcome in PENDING
