"""The policies that restrict tokens, and a statement about one of them.

Four policies belong to a tenant and one, with its packaging-only part, to an organization
(learn.microsoft.com, "Manage personal access tokens using policies", March 2026). What an
organization's own settings file says beyond them stands in `policies.Rules`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

ON, OFF = "on", "off"
_LESS_THAN = "<"

USUAL_DAYS = (180, 90, 60, 30, 14, 7, 3, 1)
"""Lengths of a life that companies choose, in days: tried in turn where only a bound is known."""


class Level(Enum):
    """Who sets a policy: it tells whom to ask."""

    TENANT = "tenant"
    ORGANIZATION = "organization"
    SETTINGS = "settings"


class Policy(Enum):
    """What a policy restricts.

    `OTHER` stands for a refusal that no version of the API describes: its value is the error's
    name, and it forbids nothing here.
    """

    GLOBAL = "global tokens"
    FULL_SCOPE = "full access"
    LIFESPAN = "lifespan"
    LEAKED = "revoke leaked"
    CREATION = "creation"
    OTHER = "other"

    @property
    def level(self) -> Level:
        """Who sets it."""
        is_organizations = self in {Policy.CREATION, Policy.OTHER}
        return Level.ORGANIZATION if is_organizations else Level.TENANT


class Source(Enum):
    """How something came to be known."""

    SET = "set"
    READ = "read"
    SEEN = "seen"


class Creation(Enum):
    """Who may create and renew tokens; `LIMITED`: packaging tokens may be allowed or not."""

    OPEN = "open"
    PACKAGING_ONLY = "packaging only"
    LIMITED = "limited"
    RESTRICTED = "restricted"

    @property
    def strictness(self) -> int:
        """Return a rank, the strictest highest."""
        return list(Creation).index(self)


@dataclass(frozen=True, slots=True)
class Statement:
    """What is known of one policy for one person in one organization.

    `value` is `on` or `off`; for the lifespan a number of days, `<90` when only an upper bound is
    known, or `off`; for creation the value of a `Creation`. `at` is when it came to be known
    (aware UTC), `None` for what the settings say now. `sure` is false where an allowlist may
    except the person. `said` is the service's own sentence.
    """

    policy: Policy
    value: str
    source: Source
    at: datetime | None = None
    sure: bool = True
    said: str = ""

    @property
    def is_on(self) -> bool:
        """Whether the policy restricts anything."""
        return self.value not in {OFF, Creation.OPEN.value}

    @property
    def creation(self) -> Creation:
        """Who may create tokens; for a statement about creation."""
        return Creation(self.value)

    @property
    def longest(self) -> timedelta | None:
        """The longest life that may be granted, `None` without a limit; for the lifespan.

        Where only an upper bound is known, a whole day less than that.
        """
        if not self.is_on:
            return None
        return timedelta(days=self.number if self.is_exact else self.number - 1)

    @property
    def usual(self) -> timedelta | None:
        """The longest life worth asking for, `None` without a limit; for the lifespan.

        Where only an upper bound is known, the next usual length below it.
        """
        longest = self.longest
        if longest is None or self.is_exact:
            return longest
        fitting = (each for each in map(timedelta, USUAL_DAYS) if each <= longest)
        return next(fitting, longest)

    @property
    def number(self) -> int:
        """The number of days, of the policy itself or of a bound; for a lifespan that is on."""
        return int(self.value.removeprefix(_LESS_THAN))

    @property
    def is_exact(self) -> bool:
        """Whether the number of days is the policy's own and not just a bound."""
        return not self.value.startswith(_LESS_THAN)

    @property
    def rank(self) -> tuple[bool, float]:
        """Return what orders statements about one policy, the strictest highest."""
        if self.policy is Policy.CREATION:
            return self.is_on, self.creation.strictness
        longest = self.longest if self.policy is Policy.LIFESPAN else None
        return self.is_on, 0.0 if longest is None else -longest.total_seconds()


def days(number: int, *, exact: bool = True) -> str:
    """Return the value of a lifespan statement; not `exact`: surely less than that many days."""
    return str(number) if exact else f"{_LESS_THAN}{number}"


def switch(*, on: bool) -> str:
    """Return the value of a policy that is on or off."""
    return ON if on else OFF


def is_value(policy: Policy, value: str) -> bool:
    """Tell whether a text is a value of that policy, as it came from a file."""
    if policy is Policy.OTHER:
        return bool(value)
    if policy is Policy.CREATION:
        return value in {each.value for each in Creation}
    if policy is Policy.LIFESPAN:
        number = value.removeprefix(_LESS_THAN)
        return value == OFF or (number.isascii() and number.isdecimal() and 0 < int(number) < 10**4)
    return value in {ON, OFF}


@dataclass(frozen=True, slots=True)
class Noted:
    """A statement in the ledger, and where it came to be known.

    `key` is the organization's lower-case name, `tenant` its directory, empty while unknown.
    """

    account_id: str
    key: str
    tenant: str
    statement: Statement
