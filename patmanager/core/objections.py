"""Objections: why something cannot be asked for here, each said beside its field."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from patmanager.core.policy import Level, Statement


class Part(Enum):
    """Which part of a draft an objection is about."""

    NAME = "name"
    ORGANIZATION = "organization"
    SCOPES = "scopes"
    END = "end"
    WHOLE = "whole"


class Reason(Enum):
    """Why something is not allowed; the sentences stand in `core/sentences/objections.py`."""

    NAME_EMPTY = "name empty"
    NAME_TOO_LONG = "name too long"
    NAME_UNPRINTABLE = "name unprintable"
    ORGANIZATION_MISSING = "organization missing"
    SCOPES_EMPTY = "scopes empty"
    SCOPE_FORBIDDEN = "scope forbidden"
    PACKAGING_SETTINGS = "packaging by settings"
    PACKAGING_LEVEL = "packaging level"
    FULL_ACCESS_FORBIDDEN = "full access forbidden"
    FULL_ACCESS_NOT_ALONE = "full access not alone"
    FULL_SCOPE_POLICY = "full-scope policy"
    END_PAST = "end past"
    END_BEYOND_YEAR = "end beyond a year"
    LIFETIME_TOO_LONG = "lifetime too long"
    LIFESPAN_POLICY = "lifespan policy"
    LIFESPAN_USED_UP = "lifespan used up"
    CREATION_RESTRICTED = "creation restricted"
    CREATION_LIMITED = "creation limited"
    PACKAGING_ONLY = "packaging only"
    PACKAGING_AT_MOST = "packaging at most"
    GLOBAL_RETIRED = "global retired"
    GLOBAL_POLICY = "global policy"
    GLOBAL_BLOCKED = "global blocked in use"
    EXPIRED = "expired"
    REVOKED = "revoked"
    POLICY_FILE_BROKEN = "policy file broken"


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason against a draft or a renewal: shown under the field it is about.

    `subject` names what is meant (a scope, a number), `limit` the latest end allowed, aware UTC.
    `statement` is the policy behind it, with source and date; `None` where no policy is. One that
    is not `sure` warns and blocks nothing.
    """

    part: Part
    reason: Reason
    subject: str = ""
    limit: datetime | None = None
    statement: Statement | None = None
    sure: bool = True

    @property
    def level(self) -> Level | None:
        """Who sets the rule behind it, `None` where everybody is bound."""
        if self.statement is not None:
            return self.statement.policy.level
        return Level.SETTINGS if self.reason in _BY_SETTINGS else None


_BY_SETTINGS = frozenset(
    {
        Reason.SCOPE_FORBIDDEN,
        Reason.PACKAGING_SETTINGS,
        Reason.PACKAGING_LEVEL,
        Reason.FULL_ACCESS_FORBIDDEN,
        Reason.LIFETIME_TOO_LONG,
        Reason.POLICY_FILE_BROKEN,
    }
)


def blocking(objections: tuple[Objection, ...]) -> tuple[Objection, ...]:
    """Return the objections that forbid, without those that only warn."""
    return tuple(each for each in objections if each.sure)
