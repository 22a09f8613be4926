"""What is offered is granted, and what is not offered would be refused: by random policies.

Unknown scopes are left out, and so is what `is_nobodys` describes. The emulator stands for the
service, and shares no line with the rules that are checked here.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings

from patmanager.core.faults import DraftForbidden, ServiceFault
from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.policy import USUAL_DAYS, Creation, Policy
from patmanager.core.policy_book import PolicyBook
from patmanager.core.tokens import SAME_INSTANT
from patmanager.emulator.manners import TooLong
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.world import World
from tests.contracts.policy_cases import (
    WHERE,
    Situation,
    Wish,
    at_limit,
    cases,
    histories,
    is_nobodys,
)
from tests.contracts.policy_scene import Scene, program, scene
from tests.services.azure_devops.emulated import Box

# The same cases every time: one machine must not find what another did not.
CASES = settings(
    max_examples=1800,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
MORE = settings(CASES, max_examples=10_000)
LEARNING = settings(CASES, max_examples=1200)
SERVED = settings(CASES, max_examples=150)

# A service that says no number is asked for shorter and shorter lives: the usual ones.
REFUSALS = 4 + len(USUAL_DAYS)
MOST_DAYS = REFUSALS + 365

POLICY_NAMES = frozenset(
    {
        "globalpatpolicyviolation",
        "fullscopepatpolicyviolation",
        "patlifespanpolicyviolation",
        "disablepatcreationpolicyviolation",
    }
)


@cache
def world() -> World:
    """Return the world that each case rules anew."""
    return scenario("empty")


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    """Return a running emulator and a client of it."""
    with Box() as running:
        yield running


def judge(here: Scene) -> None:
    """Hold what is objected to against what the service does."""
    objections = here.objections(here.situation.known())
    granted = here.is_granted()
    if not objections:
        assert granted
    elif not is_nobodys(objections, here.wish, here.situation):
        assert not granted, objections


@given(case=cases(world(), "create"))
@CASES
def test_what_is_offered_is_made_and_nothing_else_would_be(case: tuple[Situation, Wish]) -> None:
    """Under policies that are fully known, objections to drafts and refusals are the same."""
    judge(scene(world(), *case))


@given(case=cases(world(), "renew"))
@CASES
def test_so_it_is_with_renewals(case: tuple[Situation, Wish]) -> None:
    """The same holds for another end of a token of any age and kind."""
    judge(scene(world(), *case))


@given(case=cases(world(), "change"))
@CASES
def test_so_it_is_with_changes(case: tuple[Situation, Wish]) -> None:
    """The same holds for another name and other scopes."""
    judge(scene(world(), *case))


@pytest.mark.long
@pytest.mark.timeout(900)
@given(case=cases(world()))
@MORE
def test_so_it_is_in_many_more_cases(case: tuple[Situation, Wish]) -> None:
    """So it is in cases that an ordinary run does not come to."""
    judge(scene(world(), *case))


@given(case=cases(world(), person="ana"))
@SERVED
def test_so_it_is_over_the_wire(case: tuple[Situation, Wish], box: Box) -> None:
    """The same holds for the program with its own client, over HTTP, in every shape."""
    situation, wish = case
    here = scene(box.world, situation, wish, box.client.tokens)
    stated = tuple((WHERE, statement) for statement in situation.statements())
    lifecycle, _ = program(here, Rules(stated=stated))
    objections = here.objections(situation.known())
    if not objections:
        assert here.is_granted_by(lifecycle)
        return
    with pytest.raises(DraftForbidden):
        here.ask_by(lifecycle)
    if not is_nobodys(objections, here.wish, situation):
        assert not here.is_granted()


def learn(here: Scene, lifecycle: Lifecycle, book: PolicyBook) -> bool:
    """Ask what nothing stands against; tell whether that taught a policy.

    If it did, the same is not asked again.
    """
    before = {(each.policy, each.value) for each in book.known(here.organization).statements}
    refusal, shortened = "", False
    try:
        given = here.ask_by(lifecycle)
        until = here.wish.until
        shortened = until is not None and until - given.valid_to > SAME_INSTANT
    except ServiceFault as fault:
        refusal = fault.facts.error.lower()
    here.take_back()
    known = book.known(here.organization)
    if shortened or refusal in POLICY_NAMES:
        assert here.objections(known)
        with pytest.raises(DraftForbidden):
            here.ask_by(lifecycle)
        return True
    # A token for packages, granted where tokens are limited, teaches that these are allowed.
    new = {(each.policy, each.value) for each in known.statements} - before
    assert new <= {(Policy.CREATION, Creation.PACKAGING_ONLY.value)}
    return False


@given(case=cases(world()))
@LEARNING
def test_what_was_refused_once_is_not_asked_again(case: tuple[Situation, Wish]) -> None:
    """After a refusal by a policy, or a shortened life, the same wish meets an objection.

    A refusal that names no policy teaches nothing, and neither does what was granted.
    """
    here = scene(world(), *case)
    if not here.objections(KnownPolicies()):
        learn(here, *program(here))


@given(case=cases(world(), person="ana"))
@settings(SERVED, max_examples=80)
def test_so_it_is_learned_over_the_wire(case: tuple[Situation, Wish], box: Box) -> None:
    """The same holds for the program with its own client, over HTTP, in every shape."""
    here = scene(box.world, *case, box.client.tokens)
    if not here.objections(KnownPolicies()):
        learn(here, *program(here))


@given(history=histories(world()))
@settings(LEARNING, max_examples=600)
def test_what_was_learned_forbids_nothing_that_would_be_granted(
    history: tuple[Situation, tuple[Wish, ...]],
) -> None:
    """While no policy changes, a learned bound is never too low and no policy is made up.

    After each wish comes the same one for the last end allowed, which no bound may forbid.
    """
    situation, wishes = history
    lifecycle, book = program(scene(world(), situation, wishes[0]))
    pairs = [(each, at_limit(each, situation)) for each in wishes]
    for wish in chain.from_iterable(pairs):
        here = scene(world(), situation, wish)
        objections = here.objections(book.known(here.organization))
        if not objections:
            learn(here, lifecycle, book)
        elif not is_nobodys(objections, wish, situation):
            assert not here.is_granted(), objections


@given(case=cases(world()))
@settings(LEARNING, max_examples=300)
def test_asking_ends(case: tuple[Situation, Wish]) -> None:
    """Who follows the objections is granted what they ask, or is told that there is no way.

    Each policy costs one refusal at most, and a lifespan of no stated length one for each usual
    length. Only a service that refuses long lives without a word on how long they may be has to
    be asked day by day.
    """
    situation, first = case
    lifecycle, book = program(scene(world(), situation, first))
    wish: Wish | None = first
    asked = 0
    while wish is not None:
        here = scene(world(), situation, wish)
        known = book.known(here.organization)
        if here.objections(known):
            wish = here.milder(known)
        elif learn(here, lifecycle, book):
            asked += 1
            assert asked <= (MOST_DAYS if situation.over_lifespan is TooLong.REFUSE else REFUSALS)
        else:
            break
