"""Pending changes: what was cut off and could not be brought to an end without the person."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from patmanager.core.faults import Fault
from patmanager.core.operations import Operation
from patmanager.core.tokens import Token

STILL_COMING = timedelta(hours=24)
"""How long a token may still appear whose making got no answer."""

OLD = timedelta(days=30)
"""From when on a revocation that was cut off is asked about once more."""


class Standing(Enum):
    """Why a change is pending.

    `UNSEEN`: not looked at since the start. `WAITING`: nothing was made so far, but it may still
    appear. `UNCERTAIN`: tokens appeared of which none is surely ours. `UNKEPT`: a token is active
    whose secret is not kept. `OLD_ACTIVE`: a rotated token waits for its revocation. `UNSAFE`:
    the same, but the secret of the new one cannot be found. `OUTDATED`: a revocation older than
    30 days. `UNREADABLE`: the keychain does not tell. `UNREACHABLE`: the service does not tell.
    `SIGNED_OUT`: only its own account can go on.
    """

    UNSEEN = "unseen"
    WAITING = "waiting"
    UNCERTAIN = "uncertain"
    UNKEPT = "unkept"
    OLD_ACTIVE = "old active"
    UNSAFE = "unsafe"
    OUTDATED = "outdated"
    UNREADABLE = "unreadable"
    UNREACHABLE = "unreachable"
    SIGNED_OUT = "signed out"


class Action(Enum):
    """What the person can do about it."""

    LOOK = "look again"
    SIGN_IN = "sign in"
    REVOKE = "revoke"
    SHOW = "show"


_ACTIONS = {
    Standing.UNCERTAIN: Action.SHOW,
    Standing.UNKEPT: Action.REVOKE,
    Standing.OLD_ACTIVE: Action.REVOKE,
    Standing.UNSAFE: Action.REVOKE,
    Standing.OUTDATED: Action.REVOKE,
    Standing.SIGNED_OUT: Action.SIGN_IN,
}

_MAY_STAY = frozenset(
    {Standing.UNCERTAIN, Standing.UNKEPT, Standing.OLD_ACTIVE, Standing.UNSAFE, Standing.OUTDATED}
)


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that is not over.

    `tokens` are those it is about, as the service lists them; `fault` is what keeps it from being
    looked at.
    """

    operation: Operation
    standing: Standing = Standing.UNSEEN
    tokens: tuple[Token, ...] = ()
    fault: Fault | None = None

    @property
    def action(self) -> Action:
        """The one thing that leads on."""
        if self.standing is Standing.UNCERTAIN and len(self.tokens) == 1:
            return Action.REVOKE
        return _ACTIONS.get(self.standing, Action.LOOK)

    @property
    def may_stay(self) -> bool:
        """Whether the person may say that it is well as it is."""
        return self.standing in _MAY_STAY


def still_pending(
    operations: Iterable[Operation], seen: Iterable[Pending], left_out: Callable[[Operation], bool]
) -> tuple[Pending, ...]:
    """Return what is pending: as it was `seen` last, where nothing happened to it since."""
    known = {(each.operation.id, each.operation.outcome): each for each in seen}
    return tuple(
        known.get((each.id, each.outcome), Pending(each))
        for each in operations
        if not left_out(each)
    )
