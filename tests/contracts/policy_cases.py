"""Random policies, manners, clocks and requests, and what there is to know of the policies."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from uuid import UUID

from hypothesis import strategies as st

from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.objections import Objection, Reason
from patmanager.core.policy import Creation, Policy, Source, Statement, days, switch
from patmanager.core.tokens import FULL_ACCESS, SAME_INSTANT
from patmanager.emulator import policies as emulated
from patmanager.emulator.manners import Manners, Shape, TooLong
from patmanager.emulator.pat_store import Pat, PatStore
from patmanager.emulator.world import World

WHERE = "contoso"
KINDS = ("create", "renew", "change")
PACKAGING = ("vso.packaging", "vso.packaging_write", "vso.packaging_manage")
OTHERS = ("vso.code", "vso.code_write", "vso.work", "vso.build_execute", "vso.profile")
CLOCKS = (
    datetime(2025, 9, 1, 8, 30, tzinfo=UTC),
    datetime(2026, 1, 31, 17, tzinfo=UTC),
    datetime(2026, 3, 14, 23, 59, tzinfo=UTC),
    datetime(2026, 3, 15, tzinfo=UTC),
    datetime(2026, 7, 1, 12, 0, 30, tzinfo=UTC),
    datetime(2026, 11, 30, 23, 59, tzinfo=UTC),
    datetime(2026, 12, 1, tzinfo=UTC),
    datetime(2028, 2, 29, 6, 15, tzinfo=UTC),
)
NAMES = ("npm", "🚀 <b>x</b>", "x" * 255, "", " \t", "two\nlines", "x" * 257)
_YEAR = timedelta(days=365)
_GRACE = timedelta(days=366)
_MINUTE = timedelta(minutes=1)
_DAY = 24 * 60


class Bond(Enum):
    """How a policy stands to the person."""

    OFF = "off"
    BINDS = "on"
    EXCEPTS = "on, and the person is on its allowlist"

    def policy(self, person: str) -> emulated.Policy:
        """Return the emulator's policy; `person` is a home object id."""
        allowed = {person} if self is Bond.EXCEPTS else {"somebody else"}
        return emulated.Policy(on=self is not Bond.OFF, allowed=allowed)


@dataclass(frozen=True, slots=True)
class Situation:
    """The policies of tenant and organization, the service's manners, who asks and when."""

    now: datetime
    person: str
    no_global: Bond
    no_full_scope: Bond
    lifespan: Bond
    longest: int
    leaked: Bond
    creation: Bond
    packaging_only: bool
    counts_allowlist: bool
    refusals: Shape
    over_lifespan: TooLong
    over_a_year: TooLong
    not_packaging: str

    def rule(self, world: World) -> None:
        """Make a world so, without any token."""
        person = world.person(self.person).object_id
        where = world.organizations[WHERE]
        world.clock.freeze(self.now)
        world.tokens = PatStore()
        world.manners = Manners(
            refusals=self.refusals,
            over_lifespan=self.over_lifespan,
            over_a_year=self.over_a_year,
            not_packaging=self.not_packaging,
        )
        world.tenant_policies[where.tenant_id] = emulated.TenantPolicies(
            no_global=self.no_global.policy(person),
            no_full_scope=self.no_full_scope.policy(person),
            lifespan=self.lifespan.policy(person),
            lifespan_days=self.longest,
            revoke_leaked=self.leaked.policy(person),
        )
        where.policies = emulated.OrganizationPolicies(
            self.creation.policy(person), self.packaging_only, self.counts_allowlist
        )

    def statements(self) -> tuple[Statement, ...]:
        """Return everything there is to know of the policies for the person."""
        values = {
            Policy.GLOBAL: switch(on=self.no_global is Bond.BINDS),
            Policy.FULL_SCOPE: switch(on=self.no_full_scope is Bond.BINDS),
            Policy.LIFESPAN: days(self.longest) if self.lifespan is Bond.BINDS else "off",
            Policy.LEAKED: switch(on=self.leaked is Bond.BINDS),
            Policy.CREATION: self._creation().value,
        }
        return tuple(Statement(policy, values[policy], Source.SET) for policy in values)

    def known(self) -> KnownPolicies:
        """Return the policies fully known, with settings that add nothing."""
        return KnownPolicies(Rules(), self.statements())

    def _creation(self) -> Creation:
        excepted = self.creation is Bond.EXCEPTS and self.counts_allowlist
        if self.creation is Bond.OFF or excepted:
            return Creation.OPEN
        return Creation.PACKAGING_ONLY if self.packaging_only else Creation.RESTRICTED


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: a new token, or with `old` another end or other scopes for that one.

    `until` is `None` for a change of name and scopes. Dates are aware UTC.
    """

    name: str
    scopes: tuple[str, ...]
    until: datetime | None
    old: Pat | None = None


def at_limit(wish: Wish, situation: Situation) -> Wish:
    """Return the same wish for the last end that the tenant's policy would allow."""
    if wish.until is None:
        return wish
    start = wish.old.valid_from if wish.old else situation.now
    return replace(wish, until=start + timedelta(days=situation.longest))


def is_nobodys(objections: tuple[Objection, ...], wish: Wish, situation: Situation) -> bool:
    """Tell whether a wish lies where the service's two manners leave no right answer.

    These are the day between 365 and 366, which the service lets pass for leap years and time
    zones and which is not offered here, and the hour above a longest life: what the service
    shortens by less than that counts as granted, and what it refuses does not.
    """
    (reason,) = {each.reason for each in objections} if len(objections) == 1 else {None}
    if wish.until is None or reason is None:
        return False
    if reason is Reason.END_BEYOND_YEAR:
        return wish.until <= situation.now + _GRACE + SAME_INSTANT
    limit, shortens = objections[0].limit, situation.over_lifespan is TooLong.SHORTEN
    near = limit is not None and wish.until <= limit + SAME_INSTANT
    return reason is Reason.LIFESPAN_POLICY and near and shortens


def cases(
    world: World, kind: str = "", person: str = ""
) -> st.SearchStrategy[tuple[Situation, Wish]]:
    """Return situations with a wish, of one kind and of one person if these are named."""

    def resolved(situation: Situation, wish: _Drawn) -> tuple[Situation, Wish]:
        mine = replace(situation, person=person or situation.person)
        asked = replace(wish, kind=kind or wish.kind)
        return mine, asked.resolve(mine, world)

    return st.builds(resolved, _SITUATIONS, _WISHES)


def histories(world: World) -> st.SearchStrategy[tuple[Situation, tuple[Wish, ...]]]:
    """Return situations with several wishes, one after another."""

    def resolved(situation: Situation, wishes: list[_Drawn]) -> tuple[Situation, tuple[Wish, ...]]:
        return situation, tuple(wish.resolve(situation, world) for wish in wishes)

    return st.builds(resolved, _SITUATIONS, st.lists(_WISHES, min_size=2, max_size=5))


class _Limit(Enum):
    """What an end can lie close to."""

    NOW = "now"
    YEAR = "a year from now"
    GRACE = "the day above that"
    LIFESPAN = "the longest life"


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A wish in relation to a situation that is not known yet.

    `end` is minutes beside a limit; `age` is whole longest lives, and minutes beside them; `left`
    is minutes until the old token ends.
    """

    kind: str
    name: str
    scopes: tuple[str, ...]
    keeps_scopes: bool
    end: tuple[_Limit, int]
    age: tuple[int, int]
    left: int
    old_scopes: tuple[str, ...]
    is_global: bool
    is_revoked: bool
    number: int

    def resolve(self, situation: Situation, world: World) -> Wish:
        """Return the wish."""
        owner = world.person(situation.person).object_id
        target = world.organizations[WHERE].id
        if self.kind == "create":
            return Wish(self.name, self.scopes, self._end(situation, situation.now))
        old = self._old(situation, owner, target)
        kept = tuple(reversed(old.scope.split()))
        wanted = kept if self.keeps_scopes else self.scopes
        if self.kind == "change":
            return Wish(self.name, wanted, None, old)
        return Wish(old.display_name, wanted, self._end(situation, old.valid_from), old)

    def _end(self, situation: Situation, start: datetime) -> datetime:
        limit, minutes = self.end
        limits = {
            _Limit.NOW: situation.now,
            _Limit.YEAR: situation.now + _YEAR,
            _Limit.GRACE: situation.now + _GRACE,
            _Limit.LIFESPAN: start + timedelta(days=situation.longest),
        }
        return limits[limit] + timedelta(minutes=minutes)

    def _old(self, situation: Situation, owner: str, target: str) -> Pat:
        lives, minutes = self.age
        age = timedelta(days=lives * situation.longest, minutes=minutes)
        start = situation.now - max(age, timedelta())
        return Pat(
            authorization_id=str(UUID(int=self.number)),
            owner=owner,
            display_name="old",
            scope=" ".join(dict.fromkeys(self.old_scopes)),
            valid_from=start,
            valid_to=max(situation.now + timedelta(minutes=self.left), start + _MINUTE),
            target_accounts=None if self.is_global else (target,),
            secret="nothing",
            revoked_at=situation.now if self.is_revoked else None,
        )


_BONDS = st.sampled_from((Bond.OFF, *Bond))
_SITUATIONS = st.builds(
    Situation,
    now=st.builds(
        lambda day, later: day + later * _MINUTE,
        st.sampled_from(CLOCKS),
        st.sampled_from((0, 1, 90)),
    ),
    person=st.sampled_from(("ana", "ben")),
    no_global=_BONDS,
    no_full_scope=_BONDS,
    lifespan=_BONDS,
    longest=st.integers(1, 400) | st.sampled_from((1, 7, 30, 90, 365, 366)),
    leaked=_BONDS,
    creation=_BONDS,
    packaging_only=st.booleans(),
    counts_allowlist=st.sampled_from((True, True, False)),
    refusals=st.sampled_from(Shape),
    over_lifespan=st.sampled_from(TooLong),
    over_a_year=st.sampled_from(TooLong),
    not_packaging=st.sampled_from(("disablePatCreationPolicyViolation", "invalidScope")),
)
_SOME = st.lists(st.sampled_from((*PACKAGING, *OTHERS, FULL_ACCESS)), min_size=1, max_size=4)
_SCOPES = (
    st.sampled_from(((FULL_ACCESS,), (FULL_ACCESS, FULL_ACCESS)))
    | st.lists(st.sampled_from(PACKAGING), min_size=1, max_size=3).map(tuple)
    | st.lists(st.sampled_from(OTHERS), min_size=1, max_size=3).map(tuple)
    | _SOME.map(tuple)
)
_BESIDE = st.sampled_from((-120, -61, -60, -59, -1, 0, 1, 59, 60, 61, 120))
_WISHES = st.builds(
    _Drawn,
    kind=st.sampled_from(KINDS),
    name=st.sampled_from(("npm",) * 12 + NAMES),
    scopes=_SCOPES | _SCOPES | _SCOPES | st.just(()),
    keeps_scopes=st.booleans(),
    end=st.tuples(st.just(_Limit.NOW), st.integers(1, 370 * _DAY))
    | st.tuples(st.just(_Limit.LIFESPAN), st.integers(-30 * _DAY, 30 * _DAY) | _BESIDE)
    | st.tuples(st.sampled_from(_Limit), _BESIDE),
    age=st.tuples(st.just(0), st.integers(0, 800 * _DAY)) | st.tuples(st.integers(0, 1), _BESIDE),
    left=st.integers(1, 365 * _DAY) | st.integers(1, 365 * _DAY) | _BESIDE,
    old_scopes=_SCOPES,
    is_global=st.sampled_from((False, False, True)),
    is_revoked=st.sampled_from((False,) * 9 + (True,)),
    number=st.integers(1, 999),
)
