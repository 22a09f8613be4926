"""What an answer of the service teaches about the policies, as plain values."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from patmanager.core.faults import Fault, ServiceFault
from patmanager.core.known_policies import KnownPolicies
from patmanager.core.pat_errors import PAT_ERRORS
from patmanager.core.policies import PACKAGING
from patmanager.core.policy import ON, Creation, Policy, Source, Statement, days
from patmanager.core.tokens import FULL_ACCESS, LONGEST_LIFETIME, SAME_INSTANT, Token

_DESCRIBED = frozenset(name.lower() for name in PAT_ERRORS)
_DAY = timedelta(days=1)

_SWITCHES = {
    "globalpatpolicyviolation": Policy.GLOBAL,
    "fullscopepatpolicyviolation": Policy.FULL_SCOPE,
}
_LIFESPAN = "patlifespanpolicyviolation"
_CREATION = "disablepatcreationpolicyviolation"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: `until` is the end, `start` when the token's life begins, aware UTC.

    `until` is `None` where no new end was asked for.
    """

    scopes: tuple[str, ...]
    start: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What to note, and what was noted before and is no longer so."""

    learned: tuple[Statement, ...] = ()
    disproved: tuple[Statement, ...] = ()


def from_refusal(fault: Fault, asked: Asked, now: datetime) -> Lesson:
    """Return what a refusal teaches; nothing when no policy is behind it.

    A name that the API does not describe is kept with the service's own sentence.
    """
    if not isinstance(fault, ServiceFault):
        return Lesson()
    name, said = fault.facts.error.lower(), fault.facts.sentence
    value = _refused(name, asked)
    if value is not None:
        return Lesson((Statement(value[0], value[1], Source.SEEN, now, said=said),))
    if name and name not in _DESCRIBED:
        other = Statement(Policy.OTHER, fault.facts.error, Source.SEEN, now, said=said)
        return Lesson((other,))
    return Lesson()


def from_grant(asked: Asked, token: Token, known: KnownPolicies, now: datetime) -> Lesson:
    """Return what a token as it was granted teaches, for better and for worse."""
    learned: list[Statement] = []
    if _is_shortened(asked, token, now):
        allowed = (token.valid_to - asked.start + SAME_INSTANT) // _DAY
        if allowed > 0:
            learned.append(Statement(Policy.LIFESPAN, days(allowed), Source.SEEN, now))
    narrowed = not set(asked.scopes) <= set(token.scopes) and set(token.scopes) <= PACKAGING
    if narrowed or (PACKAGING.issuperset(token.scopes) and known.creation is Creation.LIMITED):
        value = Creation.PACKAGING_ONLY.value
        learned.append(Statement(Policy.CREATION, value, Source.SEEN, now))
    disproved = tuple(s for s in known.learned() if _is_disproved(s, asked, token))
    return Lesson(tuple(learned), disproved)


def _is_shortened(asked: Asked, token: Token, now: datetime) -> bool:
    """Tell whether a policy cut a life short; the year that everybody has is no policy."""
    if asked.until is None or asked.until - token.valid_to <= SAME_INSTANT:
        return False
    year = now + LONGEST_LIFETIME
    return asked.until <= year + SAME_INSTANT or token.valid_to < year - SAME_INSTANT


def _refused(name: str, asked: Asked) -> tuple[Policy, str] | None:
    """Return the policy behind an error's name, and its value as far as it shows."""
    if name in _SWITCHES:
        return _SWITCHES[name], ON
    if name == _CREATION:
        packages = PACKAGING.issuperset(asked.scopes)
        value = Creation.RESTRICTED if packages else Creation.LIMITED
        return Policy.CREATION, value.value
    if name == _LIFESPAN and asked.until is not None:
        # What was asked for is too long by an unknown amount.
        bound = -((asked.start - asked.until) // _DAY)
        return Policy.LIFESPAN, days(max(bound, 2), exact=False)
    return None


def _is_disproved(statement: Statement, asked: Asked, token: Token) -> bool:
    """Tell whether a token was granted that a statement says cannot be."""
    if not statement.is_on:
        return False
    match statement.policy:
        case Policy.FULL_SCOPE:
            return FULL_ACCESS in token.scopes
        case Policy.GLOBAL:
            return token.is_global
        case Policy.CREATION:
            packages = PACKAGING.issuperset(token.scopes)
            return statement.creation is Creation.RESTRICTED or not packages
        case Policy.LIFESPAN:
            longest = statement.longest
            lived = token.valid_to - asked.start
            return (
                asked.until is not None and longest is not None and lived > longest + SAME_INSTANT
            )
        case _:
            return False
