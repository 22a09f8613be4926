"""The ready-made worlds."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.devops.gate import NO_GLOBAL
from patmanager.emulator.pat_store import PatState
from patmanager.emulator.scenarios import SCENARIOS, scenario
from patmanager.emulator.world import World

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def at(moment: datetime, name: str = "demo") -> World:
    """Return a world made at a moment."""
    clock = WorldClock()
    clock.freeze(moment)
    return scenario(name, clock)


def states(world: World) -> Counter[PatState]:
    """Return how many of the developer's tokens are in each state."""
    ana = world.person("ana").object_id
    return Counter(pat.state(world.clock.now()) for pat in world.tokens if pat.owner == ana)


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_can_be_made(name: str) -> None:
    """Every scenario has organizations in which the developer is a member."""
    world = at(NOON, name)
    assert world.organizations_of(world.person("ana"))
    assert world.scenario == name


def test_an_unknown_one_is_refused() -> None:
    """A typing error is told with the names there are."""
    with pytest.raises(ValueError, match="demo, empty"):
        scenario("dmeo")


def test_the_developer_has_three_organizations_in_two_tenants() -> None:
    """Two at home, and one as a guest."""
    world = at(NOON)
    own = world.organizations_of(world.person("ana"))
    assert [one.name for one in own] == ["contoso", "fabrikam", "northwind"]
    assert len({one.tenant_id for one in own}) == 2


def test_the_developers_tokens_are_as_in_life() -> None:
    """About 40: in every state, ending soon, global, with full access, with equal names."""
    world = at(NOON)
    ana = world.person("ana").object_id
    own = [pat for pat in world.tokens if pat.owner == ana]
    active = [pat for pat in own if pat.state(NOON) is PatState.ACTIVE]
    assert 38 <= len(own) <= 45
    assert all(count >= 4 for count in states(world).values())
    assert len(states(world)) == 3
    assert sum(pat.valid_to < NOON + timedelta(days=7) for pat in active) >= 5
    assert sum(pat.is_global for pat in active) == 2
    assert sum(pat.scope == "app_token" for pat in active) >= 3
    assert max(Counter(pat.display_name for pat in own).values()) >= 2


def test_no_token_lives_longer_than_a_year() -> None:
    """Nothing in the demo could not have been made."""
    longest = max(pat.valid_to - pat.valid_from for pat in at(NOON).tokens)
    assert longest < timedelta(days=367)


@pytest.mark.parametrize(
    "moment", [NOON, NO_GLOBAL, NO_GLOBAL + timedelta(days=400), datetime(2025, 1, 1, tzinfo=UTC)]
)
def test_the_demo_is_the_same_on_every_day(moment: datetime) -> None:
    """Tokens are relative to the clock, so no date changes what is seen."""
    assert states(at(moment)) == states(at(NOON))


def test_ids_are_the_same_every_time() -> None:
    """Two demos have tokens of the same ids, so that what was kept of one fits the other."""
    first = {pat.authorization_id for pat in at(NOON).tokens}
    assert first == {pat.authorization_id for pat in at(NO_GLOBAL).tokens}


@pytest.mark.parametrize(
    ("name", "organizations", "each"), [("many", 1, 1000), ("twenty", 20, 250)]
)
def test_the_large_ones_are_large(name: str, organizations: int, each: int) -> None:
    """Pages to walk through, for benchmarks."""
    world = at(NOON, name)
    counts = Counter(pat.target_accounts for pat in world.tokens)
    assert list(counts.values()) == [each] * organizations
    assert set(states(world)) == {PatState.ACTIVE}


def test_people_are_found_by_the_start_of_their_address() -> None:
    """`ana` and `Ana@contoso.com` are the same person; nobody else is found."""
    world = at(NOON)
    assert world.person("ana") == world.person("Ana@contoso.com")
    with pytest.raises(KeyError):
        world.person("an")


def test_a_secret_is_in_no_repr() -> None:
    """Printing a token shows no secret."""
    pat = next(iter(at(NOON).tokens))
    assert pat.secret not in repr(pat)
