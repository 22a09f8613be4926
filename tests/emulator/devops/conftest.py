"""A world at noon of 23 November 2026, and someone to call it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from patmanager.emulator.world import World
from tests.emulator.devops.caller import Caller

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> WorldClock:
    """Return a clock that stands still."""
    clock = WorldClock()
    clock.freeze(NOON)
    return clock


@pytest.fixture
def demo(clock: WorldClock) -> World:
    """Return the demo's world."""
    return scenario("demo", clock)


@pytest.fixture
def served(demo: World) -> Iterator[Emulator]:
    """Return the demo, served."""
    with Emulator(demo) as emulator:
        yield emulator


@pytest.fixture
def empty(clock: WorldClock) -> World:
    """Return a world without tokens and policies."""
    return scenario("empty", clock)


@pytest.fixture
def ana(demo: World) -> Caller:
    """Return the developer in the demo."""
    return Caller(demo)


@pytest.fixture
def free(empty: World) -> Caller:
    """Return the developer where nothing is forbidden."""
    return Caller(empty)
