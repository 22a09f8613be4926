"""What the answers of the service teach about the policies."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    DraftRefused,
    Fault,
    NotAllowed,
    PolicyRefused,
    ServiceBroken,
    Unreachable,
)
from patmanager.core.known_policies import KnownPolicies
from patmanager.core.learning import Asked, Lesson, from_grant, from_refusal
from patmanager.core.pat_errors import PAT_ERRORS
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement
from patmanager.core.tokens import LONGEST_LIFETIME, Token
from tests.samples import NOW, token

pytestmark = pytest.mark.fast

DAY = timedelta(days=1)
POLICIES = {
    "globalPatPolicyViolation": (Policy.GLOBAL, ON),
    "fullScopePatPolicyViolation": (Policy.FULL_SCOPE, ON),
    "patLifespanPolicyViolation": (Policy.LIFESPAN, "<90"),
    "disablePatCreationPolicyViolation": (Policy.CREATION, Creation.LIMITED.value),
}
LATER = NOW + timedelta(minutes=1)


def asked(*scopes: str, until: datetime | None = NOW + 90 * DAY, start: datetime = NOW) -> Asked:
    """Return what was asked for: 90 days of code, if nothing else is said."""
    return Asked(scopes or ("vso.code",), start, until)


def refused(error: str, said: str = "", kind: type[Fault] = PolicyRefused) -> Fault:
    """Return the fault of a refusal."""
    return kind(Facts(error=error, sentence=said))


def granted(*scopes: str, until: datetime = NOW + 90 * DAY, **fields: object) -> Token:
    """Return a token as it was granted just now."""
    return token(1, scopes=scopes or ("vso.code",), valid_from=NOW, valid_to=until, **fields)


def seen(policy: Policy, value: str, *, sure: bool = True) -> Statement:
    """Return what was seen before."""
    return Statement(policy, value, Source.SEEN, NOW, sure)


def lesson(wanted: Asked, given: Token, *before: Statement) -> Lesson:
    """Return what a grant teaches where some statements were known before."""
    return from_grant(wanted, given, KnownPolicies(statements=before), LATER)


@pytest.mark.parametrize(
    "case", [str, str.lower, str.upper, lambda name: name[0].upper() + name[1:]]
)
@pytest.mark.parametrize("name", list(POLICIES))
def test_a_refusal_by_a_policy_teaches_it(name: str, case: Callable[[str], str]) -> None:
    """In any letter case, with the service's own sentence and the time."""
    (learned,) = from_refusal(refused(case(name), "No."), asked(), LATER).learned
    policy, value = POLICIES[name]
    assert learned == Statement(policy, value, Source.SEEN, LATER, said="No.")


def test_a_refused_token_for_packages_tells_more() -> None:
    """Who may not even have that may have nothing."""
    fault = refused("disablePatCreationPolicyViolation")
    (learned,) = from_refusal(fault, asked("vso.packaging"), LATER).learned
    assert learned.creation is Creation.RESTRICTED


@pytest.mark.parametrize(
    ("start", "until", "bound"),
    [
        (NOW, NOW + 30 * DAY, "<30"),
        (NOW, NOW + 30 * DAY + timedelta(minutes=1), "<31"),
        (NOW - 200 * DAY, NOW + 30 * DAY, "<230"),
        (NOW, NOW + timedelta(hours=3), "<2"),
    ],
)
def test_a_refused_life_is_an_upper_bound(start: datetime, until: datetime, bound: str) -> None:
    """Lives count in whole days, from when the token was made; one day is the least there is."""
    fault = refused("patLifespanPolicyViolation")
    (learned,) = from_refusal(fault, asked(until=until, start=start), LATER).learned
    assert learned.value == bound
    assert not learned.is_exact


def test_a_life_that_nobody_asked_for_bounds_nothing() -> None:
    """A change of name or scopes has no end to learn from."""
    assert from_refusal(refused("patLifespanPolicyViolation"), asked(until=None), LATER) == Lesson()


@pytest.mark.parametrize("name", sorted(set(PAT_ERRORS) - set(POLICIES)))
def test_a_refusal_that_names_no_policy_teaches_none(name: str) -> None:
    """A wrong scope, a missing name, a broken service: the policies may be as they are."""
    for kind in (DraftRefused, ServiceBroken, NotAllowed):
        assert from_refusal(refused(name, kind=kind), asked(), LATER) == Lesson()


def test_an_unknown_name_is_kept_as_it_was_said() -> None:
    """The next version of the service may refuse by rules that this program does not know."""
    fault = refused("quotaPatPolicyViolation", "Five tokens are enough.")
    (learned,) = from_refusal(fault, asked(), LATER).learned
    assert (learned.policy, learned.value) == (Policy.OTHER, "quotaPatPolicyViolation")
    assert learned.said == "Five tokens are enough."


@pytest.mark.parametrize("fault", [Unreachable(), refused("")])
def test_a_fault_without_a_name_teaches_nothing(fault: Fault) -> None:
    """A lost connection is no policy."""
    assert from_refusal(fault, asked(), LATER) == Lesson()


def test_a_shortened_life_is_the_policy_itself() -> None:
    """The service grants exactly what is allowed."""
    (learned,) = lesson(asked(), granted(until=NOW + 30 * DAY)).learned
    assert learned == Statement(Policy.LIFESPAN, "30", Source.SEEN, LATER)


def test_a_shortened_renewal_counts_from_creation() -> None:
    """A token of 20 days that may live 10 more may live 30."""
    wanted = asked(start=NOW - 20 * DAY)
    (learned,) = lesson(wanted, granted(until=NOW + 10 * DAY)).learned
    assert learned.value == "30"


@pytest.mark.parametrize("lacking", [timedelta(), timedelta(hours=1), timedelta(minutes=-5)])
def test_an_hour_teaches_nothing(lacking: timedelta) -> None:
    """Clocks and the service's rounding differ by that much."""
    assert lesson(asked(), granted(until=NOW + 90 * DAY - lacking)) == Lesson()


def test_a_year_is_no_policy() -> None:
    """What everybody's longest life cuts off is not learned; what is shorter, is."""
    wanted = asked(until=NOW + 500 * DAY)
    assert lesson(wanted, granted(until=NOW + LONGEST_LIFETIME)) == Lesson()
    assert lesson(wanted, granted(until=NOW + 300 * DAY)).learned[0].value == "300"


def test_a_limit_close_to_a_year_is_a_policy() -> None:
    """Where no more than a year was asked for, the year is not what cut it short."""
    half = timedelta(minutes=30)
    wanted = asked(start=NOW - 35 * DAY - half, until=NOW + LONGEST_LIFETIME + 1.5 * half)
    (learned,) = lesson(wanted, granted(until=NOW + LONGEST_LIFETIME - half)).learned
    assert learned.value == "400"


def test_a_token_narrowed_to_packages_teaches_that() -> None:
    """Asked for code, given packages: that is what is left to the person."""
    (learned,) = lesson(asked("vso.code"), granted("vso.packaging")).learned
    assert learned.creation is Creation.PACKAGING_ONLY


def test_a_granted_token_for_packages_says_how_tokens_are_limited() -> None:
    """After a refusal of code, a token for packages shows what is allowed."""
    limited = seen(Policy.CREATION, Creation.LIMITED.value)
    wanted, given = asked("vso.packaging"), granted("vso.packaging")
    (learned,) = lesson(wanted, given, limited).learned
    assert learned.creation is Creation.PACKAGING_ONLY
    assert lesson(wanted, given) == Lesson()


@pytest.mark.parametrize(
    ("statement", "given"),
    [
        (seen(Policy.FULL_SCOPE, ON), granted("app_token")),
        (seen(Policy.GLOBAL, ON), granted(target_accounts=None)),
        (seen(Policy.CREATION, Creation.RESTRICTED.value), granted("vso.packaging")),
        (seen(Policy.CREATION, Creation.LIMITED.value), granted("vso.code")),
        (seen(Policy.CREATION, Creation.PACKAGING_ONLY.value), granted("vso.code")),
        (seen(Policy.LIFESPAN, "30"), granted()),
        (seen(Policy.LIFESPAN, "<31"), granted()),
        (seen(Policy.LIFESPAN, "30", sure=False), granted()),
    ],
)
def test_what_was_granted_disproves_what_forbids_it(statement: Statement, given: Token) -> None:
    """A policy that is no longer so is forgotten by the first token that it would forbid."""
    wanted = asked(*given.scopes, until=given.valid_to)
    assert lesson(wanted, given, statement).disproved == (statement,)


@pytest.mark.parametrize(
    ("statement", "given"),
    [
        (seen(Policy.FULL_SCOPE, ON), granted("vso.code")),
        (seen(Policy.FULL_SCOPE, OFF), granted("app_token")),
        (seen(Policy.GLOBAL, ON), granted()),
        (seen(Policy.CREATION, Creation.PACKAGING_ONLY.value), granted("vso.packaging")),
        (seen(Policy.CREATION, Creation.LIMITED.value), granted("vso.packaging")),
        (seen(Policy.LIFESPAN, "90"), granted()),
        (seen(Policy.LEAKED, ON), granted()),
        (seen(Policy.OTHER, "someError"), granted()),
        (Statement(Policy.LIFESPAN, "30", Source.SET), granted()),
    ],
)
def test_what_was_granted_leaves_the_rest(statement: Statement, given: Token) -> None:
    """What allows it stays known, and so does what the settings say."""
    assert lesson(asked(*given.scopes), given, statement).disproved == ()


def test_an_end_that_nobody_asked_for_disproves_nothing() -> None:
    """An old token may have outlived a policy that came later."""
    renamed = asked(until=None, start=NOW - 300 * DAY)
    assert lesson(renamed, granted(), seen(Policy.LIFESPAN, "30")) == Lesson()
