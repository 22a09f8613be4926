"""What a global token becomes in each organization, and when it may go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import (
    Fault,
    GuestSignInNeeded,
    NotMember,
    OutcomeUnknown,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.known_policies import MARGIN, KnownPolicies, Rules
from patmanager.core.moving import (
    Move,
    Step,
    is_movable,
    may_revoke,
    new_name,
    out_of_reach,
    places_of,
    plan,
    step_after,
)
from patmanager.core.objections import Reason
from patmanager.core.organizations import Listing, Organization
from patmanager.core.policies import LONGEST_NAME
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement, days
from patmanager.core.tokens import FULL_ACCESS, GLOBAL_RETIREMENT
from tests.samples import ANA, CONTOSO, NOW, token

pytestmark = pytest.mark.fast

NORTHWIND = replace(CONTOSO, name="northwind", id="90900900-0000-4000-8000-000000000003")
EVERYWHERE = token(5, name="sync", scopes=("vso.packaging", "vso.code"), target_accounts=None)
END = NOW + timedelta(days=60)


def knows(*statements: Statement, **rules: object) -> KnownPolicies:
    """Return what is known: these statements and settings."""
    return KnownPolicies(Rules(**rules), statements)  # type: ignore[arg-type]  # real fields


def only(name: str, known: KnownPolicies) -> Callable[[Organization], KnownPolicies]:
    """Know something of one organization and nothing of others."""
    return lambda place: known if place.name == name else KnownPolicies()


def planned(known: KnownPolicies, **changes: object) -> Move:
    """Return what becomes of a global token in contoso."""
    given = replace(EVERYWHERE, **changes)  # type: ignore[arg-type]  # real fields
    (move,) = plan(given, (CONTOSO,), END, known_in=lambda _place: known, now=NOW)
    return move


def seen(policy: Policy, value: str, *, sure: bool = True) -> Statement:
    """Return a statement from what the service answered."""
    return Statement(policy, value, Source.SEEN, NOW, sure=sure)


def test_each_organization_gets_a_token_like_the_global_one() -> None:
    """Same scopes, the end asked for, and a name that tells where it is for."""
    moves = plan(EVERYWHERE, (CONTOSO, NORTHWIND), END, known_in=lambda _place: knows(), now=NOW)
    assert [each.draft.name for each in moves] == ["sync – contoso", "sync – northwind"]
    assert [each.draft.organization for each in moves] == ["contoso", "northwind"]
    assert {each.draft.scopes for each in moves} == {EVERYWHERE.scopes}
    assert {each.draft.valid_to for each in moves} == {END}
    assert all(each.is_allowed and not each.is_shorter for each in moves)


def test_policies_of_one_organization_do_not_bind_another() -> None:
    """Each is checked by what is known of it."""
    restricted = knows(seen(Policy.CREATION, Creation.RESTRICTED.value))
    moves = plan(
        EVERYWHERE, (CONTOSO, NORTHWIND), END, known_in=only("contoso", restricted), now=NOW
    )
    assert [each.is_allowed for each in moves] == [False, True]
    assert moves[0].objections[0].reason is Reason.CREATION_RESTRICTED


def test_a_bound_suggests_a_usual_life() -> None:
    """Where 30 days are too many, 14 are asked for and not 29; an end before the bound stays."""
    low, high = (knows(seen(Policy.LIFESPAN, days(each, exact=False))) for each in (30, 90))
    assert planned(low).draft.valid_to == NOW + timedelta(days=14) - MARGIN
    assert planned(high).draft.valid_to == END


def test_forbidden_scopes_are_left_out() -> None:
    """What is left is made; the rest is a difference to be shown."""
    move = planned(knows(seen(Policy.CREATION, Creation.PACKAGING_ONLY.value)))
    assert move.draft.scopes == ("vso.packaging",)
    assert move.is_allowed


def test_an_allowlist_of_the_settings_reduces_too() -> None:
    """The same as with policies."""
    move = planned(knows(allowed_scopes=frozenset({"vso.code"})))
    assert move.draft.scopes == ("vso.code",)
    assert move.is_allowed


def test_full_access_beside_other_scopes_is_left_out() -> None:
    """Where the company forbids it, the others stay."""
    move = planned(knows(seen(Policy.FULL_SCOPE, ON)), scopes=(FULL_ACCESS, "vso.code"))
    assert move.draft.scopes == ("vso.code",)
    assert move.is_allowed


def test_where_nothing_is_left_the_reason_is_that_of_the_whole() -> None:
    """Not "choose what it may do": nothing can be chosen here."""
    move = planned(knows(seen(Policy.FULL_SCOPE, ON)), scopes=(FULL_ACCESS,))
    assert not move.is_allowed
    assert [each.reason for each in move.objections] == [Reason.FULL_SCOPE_POLICY]


def test_a_longest_life_shortens_the_end() -> None:
    """Just below what is allowed, and said."""
    move = planned(knows(seen(Policy.LIFESPAN, days(30))))
    assert NOW + timedelta(days=29) < move.draft.valid_to < NOW + timedelta(days=30)
    assert move.is_shorter
    assert move.is_allowed


def test_a_doubt_warns_and_forbids_nothing() -> None:
    """An allowlist may except the person."""
    move = planned(knows(seen(Policy.CREATION, Creation.RESTRICTED.value, sure=False)))
    assert move.is_allowed
    assert [each.sure for each in move.objections] == [False]


def test_what_is_off_changes_nothing() -> None:
    """A policy that is known to be off is no policy."""
    move = planned(knows(seen(Policy.FULL_SCOPE, OFF)), scopes=(FULL_ACCESS,))
    assert move.draft.scopes == (FULL_ACCESS,)
    assert move.objections == ()


def test_a_settings_file_that_cannot_be_read_stops_all() -> None:
    """A rule that cannot be read is not absent."""
    move = planned(knows(file_broken=True))
    assert [each.reason for each in move.objections] == [Reason.POLICY_FILE_BROKEN]


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("sync", "sync – contoso"),
        ("Contoso nightly", "Contoso nightly"),
        ("two\nlines\x07", "two lines – contoso"),
        (" \x00 ", "contoso"),
        ("x" * 300, "x" * (LONGEST_NAME - 10) + " – contoso"),
    ],
)
def test_a_name_is_suggested(name: str, suggested: str) -> None:
    """It tells the organization, once, and the service takes it."""
    assert new_name(name, "contoso", ()) == suggested


@pytest.mark.parametrize("name", ["sync", "x" * 300])
def test_a_name_in_use_gets_a_number(name: str) -> None:
    """However long it is."""
    first = new_name(name, "contoso", ())
    second = new_name(name, "contoso", {first})
    third = new_name(name, "contoso", {first, second})
    assert second.endswith(" (2)")
    assert third.endswith(" (3)")
    assert len(third) <= LONGEST_NAME


def test_names_of_one_plan_differ() -> None:
    """Also where the global token's own name says every organization."""
    both = replace(EVERYWHERE, name="contoso and northwind")
    moves = plan(both, (CONTOSO, NORTHWIND), END, known_in=lambda _place: knows(), now=NOW)
    assert len({each.draft.name for each in moves}) == 2


def test_only_the_persons_own_organizations_count() -> None:
    """Another account's are not reached by the token."""
    other = replace(CONTOSO, name="elsewhere", account=replace(ANA, id="ben.contoso"))
    assert places_of(ANA, (NORTHWIND, other, CONTOSO)) == (CONTOSO, NORTHWIND)


@pytest.mark.parametrize(
    ("fault", "is_out"),
    [(GuestSignInNeeded(), True), (NotMember(), True), (Unreachable(), False), (None, False)],
)
def test_an_organization_that_wants_another_sign_in_is_out_of_reach(
    fault: Fault | None, is_out: bool
) -> None:
    """A network that failed is not: it may be well by then."""
    assert out_of_reach(Listing(CONTOSO, fault=fault)) is (fault if is_out else None)


def test_global_tokens_are_movable_until_revoked() -> None:
    """Stopped ones too: their work is still to be taken over."""
    assert is_movable(EVERYWHERE)
    assert is_movable(replace(EVERYWHERE, valid_to=GLOBAL_RETIREMENT))
    assert not is_movable(replace(EVERYWHERE, revoked=True))
    assert not is_movable(token())


@pytest.mark.parametrize(
    ("fault", "step"),
    [
        (PolicyRefused(), Step.UNDONE),
        (OutcomeUnknown(), Step.UNKNOWN),
        (PolicyRefused(Facts(changed=Changed.UNKNOWN)), Step.UNKNOWN),
    ],
)
def test_a_fault_tells_whether_something_was_made(fault: Fault, step: Step) -> None:
    """A refusal made nothing; silence may have."""
    assert step_after(fault) is step


@pytest.mark.parametrize("step", [each for each in Step if each is not Step.SAFE])
def test_the_global_token_stays_while_one_secret_is_not_safe(step: Step) -> None:
    """Every chosen one counts, and none at all is not all."""
    assert may_revoke([Step.SAFE, Step.SAFE])
    assert not may_revoke([Step.SAFE, step])
    assert not may_revoke([])
