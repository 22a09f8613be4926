"""What is offered is granted, and what is not offered would be refused: by random policies.

Unknown scopes are left out, and so is what `is_nobodys` describes. The emulator stands for the
service, and shares no line with the rules that are checked here.
"""

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings

from patmanager.core.faults import DraftForbidden, ServiceFault
from patmanager.core.known_policies import Rules
from patmanager.core.tokens import SAME_INSTANT
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.world import World
from tests.contracts.policy_cases import (
    WHERE,
    Situation,
    Wish,
    cases,
    is_nobodys,
)
from tests.contracts.policy_scene import Scene, program, scene
from tests.services.azure_devops.emulated import Box

# The same cases every time: one machine must not find what another did not.
CASES = settings(
    max_examples=5000,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
MORE = settings(CASES, max_examples=40_000)
LEARNING = settings(CASES, max_examples=1500)
SERVED = settings(CASES, max_examples=150)

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


@given(case=cases(world()))
@CASES
def test_what_is_offered_is_granted_and_nothing_else_would_be(case: tuple[Situation, Wish]) -> None:
    """Under policies that are fully known, objections and refusals are the same."""
    situation, wish = case
    judge(scene(world(), situation, wish))


@pytest.mark.long
@given(case=cases(world()))
@MORE
def test_what_is_offered_is_granted_in_many_more_cases(case: tuple[Situation, Wish]) -> None:
    """So it is in cases that an ordinary run does not come to."""
    situation, wish = case
    judge(scene(world(), situation, wish))


@given(case=cases(world(), "ana"))
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


def learn(here: Scene) -> None:
    """Ask with nothing known, and again with what that taught."""
    lifecycle, book = program(here)
    assert book.known(here.organization).statements == ()
    if here.objections(book.known(here.organization)):
        return
    refusal = ""
    shortened = False
    try:
        given_token = here.ask_by(lifecycle)
        until = here.wish.until
        shortened = until is not None and until - given_token.valid_to > SAME_INSTANT
    except ServiceFault as fault:
        refusal = fault.facts.error.lower()
    here.take_back()
    known = book.known(here.organization)
    if shortened or refusal in POLICY_NAMES:
        assert here.objections(known)
        with pytest.raises(DraftForbidden):
            here.ask_by(lifecycle)
    else:
        assert known.statements == ()


@given(case=cases(world()))
@LEARNING
def test_what_was_refused_once_is_not_asked_again(case: tuple[Situation, Wish]) -> None:
    """After a refusal by a policy, or a shortened life, the same wish meets an objection.

    A refusal that names no policy teaches nothing, and neither does what was granted.
    """
    situation, wish = case
    learn(scene(world(), situation, wish))


@given(case=cases(world(), "ana"))
@settings(SERVED, max_examples=80)
def test_so_it_is_learned_over_the_wire(case: tuple[Situation, Wish], box: Box) -> None:
    """The same holds for the program with its own client, over HTTP, in every shape."""
    situation, wish = case
    learn(scene(box.world, situation, wish, box.client.tokens))
