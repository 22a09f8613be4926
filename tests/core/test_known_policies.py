"""What is known of the policies, put together from every source."""

from datetime import timedelta

import pytest

from patmanager.core.known_policies import MARGIN, KnownPolicies, Rules
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement, days, is_value
from patmanager.core.tokens import LONGEST_LIFETIME
from tests.samples import NOW

pytestmark = pytest.mark.fast


def said(
    policy: Policy, value: str, source: Source = Source.SEEN, *, sure: bool = True
) -> Statement:
    """Return a statement of today."""
    return Statement(policy, value, source, NOW, sure)


def limit(value: str, source: Source = Source.SEEN, *, sure: bool = True) -> Statement:
    """Return a statement about the longest life."""
    return said(Policy.LIFESPAN, value, source, sure=sure)


def creation(value: Creation, source: Source = Source.SEEN, *, sure: bool = True) -> Statement:
    """Return a statement about who may create tokens."""
    return said(Policy.CREATION, value.value, source, sure=sure)


def known(*statements: Statement, rules: Rules | None = None) -> KnownPolicies:
    """Return what is known by these statements."""
    return KnownPolicies(rules or Rules(), statements)


def test_nothing_known_forbids_nothing() -> None:
    """An ordinary user may know nothing, and may ask for anything within a year."""
    nothing = known()
    assert all(nothing.forbids(policy) is None for policy in Policy)
    assert nothing.creation is Creation.OPEN
    assert nothing.longest is None
    assert nothing.latest_end(NOW, NOW) == NOW + LONGEST_LIFETIME


@pytest.mark.parametrize(
    ("values", "strictest"),
    [
        (("90", "30", "60"), "30"),
        ((OFF, "365"), "365"),
        (("<31", "30"), "<31"),
        (("<30", "30"), "<30"),
        (("<40", "30"), "30"),
        ((OFF, OFF), OFF),
    ],
)
def test_the_shortest_life_counts(values: tuple[str, ...], strictest: str) -> None:
    """Whoever said it; of an upper bound, a whole day less counts, and of equals the first."""
    found = known(*(limit(value) for value in values)).about(Policy.LIFESPAN)
    assert found is not None
    assert found.value == strictest


@pytest.mark.parametrize("strictest", list(Creation)[1:])
def test_the_strictest_rule_of_creation_counts(strictest: Creation) -> None:
    """Restricted is stricter than limited, that than packages alone, that than open."""
    milder = list(Creation)[: list(Creation).index(strictest)]
    assert known(creation(strictest), *map(creation, milder)).creation is strictest


@pytest.mark.parametrize("policy", [Policy.GLOBAL, Policy.FULL_SCOPE, Policy.LEAKED])
def test_on_is_stricter_than_off(policy: Policy) -> None:
    """What one source says is off and another is on, is on."""
    read, seen = said(policy, OFF, Source.READ), said(policy, ON)
    assert known(read, seen).forbids(policy) == seen
    assert known(read).forbids(policy) is None
    assert known(read).about(policy) == read


def test_what_is_not_sure_forbids_nothing() -> None:
    """An allowlist may except the person: that is a doubt, and no limit."""
    unsure = (
        limit("7", sure=False),
        creation(Creation.RESTRICTED, sure=False),
        said(Policy.FULL_SCOPE, ON, sure=False),
    )
    doubtful = known(*unsure)
    assert doubtful.longest is None
    assert doubtful.creation is Creation.OPEN
    assert all(doubtful.forbids(each.policy) is None for each in unsure)
    assert [doubtful.doubt(each.policy) for each in unsure] == list(unsure)


@pytest.mark.parametrize(
    ("sure", "unsure", "doubted"),
    [("90", "30", True), ("30", "90", False), ("30", "30", False), (OFF, "90", True)],
)
def test_a_doubt_is_stricter_than_what_is_sure(sure: str, unsure: str, *, doubted: bool) -> None:
    """Who is surely limited to 30 days need not worry about a 90 that may not be for them."""
    found = known(limit(sure), limit(unsure, sure=False)).doubt(Policy.LIFESPAN)
    assert (found is not None) is doubted


def test_a_policy_that_may_be_off_is_no_doubt() -> None:
    """Nobody is warned of what does not restrict."""
    assert known(limit(OFF, sure=False)).doubt(Policy.LIFESPAN) is None


@pytest.mark.parametrize(
    ("rules", "policy", "longest"),
    [(30, "90", 30), (90, "30", 30), (None, "<31", 30), (60, OFF, 60), (60, None, 60)],
)
def test_settings_and_policy_both_limit_a_life(
    rules: int | None, policy: str | None, longest: int
) -> None:
    """The shorter of the two is offered."""
    by_rules = Rules(longest=None if rules is None else timedelta(days=rules))
    both = known(*([limit(policy)] if policy else []), rules=by_rules)
    assert both.longest == timedelta(days=longest)


def test_the_latest_end_counts_from_the_beginning_of_a_life() -> None:
    """A little below the limit, and never more than a year from now."""
    created = NOW - timedelta(days=100)
    assert known(limit("180")).latest_end(created, NOW) == NOW + timedelta(days=80) - MARGIN
    assert known(limit("900")).latest_end(created, NOW) == NOW + LONGEST_LIFETIME


@pytest.mark.parametrize(
    ("values", "usual"),
    [
        (("<365",), 180),
        (("<90",), 60),
        (("<60",), 30),
        (("<30",), 14),
        (("<7",), 3),
        (("<2",), 1),
        (("45",), 45),
        (("<90", "45"), 45),
        (("<40", "45"), 30),
    ],
)
def test_where_only_a_bound_is_known_a_usual_length_comes_next(
    values: tuple[str, ...], usual: int
) -> None:
    """A refusal tells no more than "less than that": the next usual length, not one day less."""
    found = known(*map(limit, values))
    assert found.usual_end(NOW, NOW) == NOW + timedelta(days=usual) - MARGIN


@pytest.mark.parametrize(
    ("rules", "policy", "bound"),
    [(None, "<90", 90), (120, "<90", 90), (30, "<90", None), (None, "90", None), (None, OFF, None)],
)
def test_a_bound_is_told_from_a_limit(rules: int | None, policy: str, bound: int | None) -> None:
    """Only what nobody knows better is called a bound."""
    by_rules = Rules(longest=None if rules is None else timedelta(days=rules))
    assert known(limit(policy), rules=by_rules).bound == bound


@pytest.mark.parametrize(("policy", "is_told"), [("90", True), ("<90", False), (OFF, False)])
def test_an_end_that_may_be_refused_is_not_called_the_latest(policy: str, *, is_told: bool) -> None:
    """A day below a bound is no promise."""
    found = known(limit(policy))
    assert found.told_end(NOW, NOW) == (found.latest_end(NOW, NOW) if is_told else None)


def test_the_usual_end_is_the_latest_one_without_a_bound() -> None:
    """Nothing known, or known exactly: there is nothing to guess."""
    assert known().usual_end(NOW, NOW) == NOW + LONGEST_LIFETIME
    exact = known(limit("90"))
    assert exact.usual_end(NOW, NOW) == exact.latest_end(NOW, NOW)


def test_what_the_settings_say_cannot_be_forgotten() -> None:
    """Only what was read and seen is learned."""
    by_source = [limit("30", source) for source in Source]
    assert known(*by_source).learned() == (
        limit("30", Source.READ),
        limit("30", Source.SEEN),
    )


def test_more_can_be_known() -> None:
    """Statements are added, and the rules stay."""
    rules = Rules(longest=timedelta(days=9))
    more = known(limit("30"), rules=rules).with_statements([limit("7")])
    assert more == known(limit("30"), limit("7"), rules=rules)


def test_an_organizations_own_settings_hide_those_for_all() -> None:
    """Policy by policy, in any letter case of the organization's name."""
    full, life = said(Policy.FULL_SCOPE, ON, Source.SET), limit("30", Source.SET)
    own, other = limit("365", Source.SET), limit("1", Source.SET)
    rules = Rules(stated=(("*", full), ("*", life), ("contoso", own), ("fabrikam", other)))
    assert set(rules.set_for("Contoso")) == {full, own}
    assert set(rules.set_for("northwind")) == {full, life}
    assert Rules().set_for("contoso") == ()


@pytest.mark.parametrize(
    ("policy", "good", "bad"),
    [
        (Policy.LIFESPAN, [OFF, "1", "<90", days(9999)], ["0", "<0", "-1", "10000", "٣", "", ON]),
        (Policy.CREATION, [each.value for each in Creation], [ON, OFF, ""]),
        (Policy.GLOBAL, [ON, OFF], ["true", "", "30"]),
        (Policy.OTHER, ["someError"], [""]),
    ],
)
def test_values_from_a_file_are_checked(policy: Policy, good: list[str], bad: list[str]) -> None:
    """What is no value of its policy is not taken for one."""
    assert [value for value in (*good, *bad) if is_value(policy, value)] == good
