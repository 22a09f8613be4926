"""All that is known of the policies for one person in one organization."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from patmanager.core.organizations import Organization
from patmanager.core.policy import Creation, Level, Noted, Policy, Source, Statement
from patmanager.core.tokens import LONGEST_LIFETIME

MARGIN = timedelta(minutes=5)
"""How far an offered end stays below a policy's limit: clocks differ, and typing takes time."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the organization's settings file says about new tokens, beside the policies.

    `allowed_scopes` empty means every scope; `longest` is the longest lifetime, `None` when
    nothing is set. `file_broken` stops creation: a rule that cannot be read is not absent.
    `keychain_required` forbids a token whose secret could not be kept. `stated` are the policies
    that the settings state, each with the lower-case name of its organization, `*` for all.
    """

    allowed_scopes: frozenset[str] = frozenset()
    longest: timedelta | None = None
    file_broken: bool = False
    keychain_required: bool = False
    stated: tuple[tuple[str, Statement], ...] = ()

    def set_for(self, organization: str) -> tuple[Statement, ...]:
        """Return what the settings state for an organization; its own statements hide `*`."""
        own = {each.policy: each for name, each in self.stated if name == organization.casefold()}
        general = {each.policy: each for name, each in self.stated if name == "*"}
        return tuple({**general, **own}.values())


@dataclass(frozen=True, slots=True)
class KnownPolicies:
    """The rules of the settings, and statements from every source; the strictest counts.

    Statements that are not sure warn and forbid nothing.
    """

    rules: Rules = Rules()
    statements: tuple[Statement, ...] = ()

    def about(self, policy: Policy) -> Statement | None:
        """Return the strictest sure statement about a policy, `None` when nothing is known."""
        return self._strictest(policy, sure=True)

    def doubt(self, policy: Policy) -> Statement | None:
        """Return an unsure statement that would restrict more than the sure ones do."""
        unsure, sure = self._strictest(policy, sure=False), self.about(policy)
        if unsure is None or not unsure.is_on or (sure is not None and sure.rank >= unsure.rank):
            return None
        return unsure

    def forbids(self, policy: Policy) -> Statement | None:
        """Return the statement by which a policy surely restricts, `None` when it does not."""
        known = self.about(policy)
        return known if known is not None and known.is_on else None

    @property
    def creation(self) -> Creation:
        """Who may create tokens, as far as is surely known."""
        known = self.about(Policy.CREATION)
        return Creation.OPEN if known is None else known.creation

    @property
    def longest(self) -> timedelta | None:
        """The longest life a token may surely have, by settings and policy; `None`: a year."""
        lifespan = self.forbids(Policy.LIFESPAN)
        limits = (self.rules.longest, lifespan.longest if lifespan else None)
        return min((limit for limit in limits if limit is not None), default=None)

    def latest_end(self, created: datetime, now: datetime) -> datetime:
        """Return the latest end to offer for a token made at `created`; all aware UTC."""
        year = now + LONGEST_LIFETIME
        return year if self.longest is None else min(year, created + self.longest - MARGIN)

    @property
    def bound(self) -> int | None:
        """The days a life surely stays below, where no more is known; `None` where it is."""
        lifespan = self.forbids(Policy.LIFESPAN)
        if lifespan is None or lifespan.is_exact or lifespan.longest != self.longest:
            return None
        return lifespan.number

    def usual_end(self, created: datetime, now: datetime) -> datetime:
        """Return the end to suggest in place of one that is too late; all aware UTC.

        Where the longest life is only known to be less than some days, trying one day less would
        be refused again and again: a usual length is suggested then.
        """
        lifespan, latest = self.forbids(Policy.LIFESPAN), self.latest_end(created, now)
        if self.bound is None or lifespan is None or lifespan.usual is None:
            return latest
        return min(latest, created + lifespan.usual - MARGIN)

    def told_end(self, created: datetime, now: datetime) -> datetime | None:
        """Return the latest end that is granted, `None` where nothing or a mere bound is known."""
        known = self.longest is not None and self.bound is None
        return self.latest_end(created, now) if known else None

    def learned(self) -> tuple[Statement, ...]:
        """Return the statements that were read or seen and can be forgotten."""
        return tuple(each for each in self.statements if each.source is not Source.SET)

    def with_statements(self, more: Iterable[Statement]) -> "KnownPolicies":
        """Return the same with further statements."""
        return replace(self, statements=(*self.statements, *more))

    def _strictest(self, policy: Policy, *, sure: bool) -> Statement | None:
        fitting = [s for s in self.statements if s.policy is policy and s.sure is sure]
        return max(fitting, key=lambda each: each.rank, default=None)


def known_in(organization: Organization, rules: Rules, noted: Iterable[Noted]) -> KnownPolicies:
    """Return all that is known in an organization.

    What was noted of a tenant's policies in one organization holds in its others, for the same
    account.
    """
    return KnownPolicies(
        rules,
        (
            *rules.set_for(organization.name),
            *(each.statement for each in noted if is_about(each, organization)),
        ),
    )


def is_about(noted: Noted, organization: Organization) -> bool:
    """Tell whether something noted holds in an organization."""
    account_id, key = organization.key
    if noted.account_id != account_id:
        return False
    of_tenant = noted.statement.policy.level is Level.TENANT
    same_tenant = bool(noted.tenant) and noted.tenant == organization.tenant
    return noted.key == key or (of_tenant and same_tenant)
