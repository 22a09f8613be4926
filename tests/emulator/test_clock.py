"""The world's clock."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from patmanager.emulator.clock import WorldClock

pytestmark = pytest.mark.fast

MOMENT = datetime(2027, 1, 2, 3, tzinfo=UTC)
A_LITTLE = timedelta(seconds=5)


def test_it_shows_the_computers_time_at_first() -> None:
    """Nobody has to set it."""
    assert abs(WorldClock().now() - datetime.now(UTC)) < A_LITTLE


def test_it_goes_on_after_it_was_set() -> None:
    """A set clock ticks."""
    clock = WorldClock()
    clock.set(MOMENT.astimezone(timezone(timedelta(hours=5))))

    first = clock.now()

    assert MOMENT <= first < MOMENT + A_LITTLE
    assert clock.now() > first


def test_it_can_stand_still() -> None:
    """A frozen clock moves only when it is moved."""
    clock = WorldClock()
    clock.freeze(MOMENT)
    assert clock.now() == clock.now() == MOMENT

    clock.advance(timedelta(days=1))
    assert clock.now() == MOMENT + timedelta(days=1)

    clock.set(MOMENT)
    assert clock.now() == MOMENT


def test_it_freezes_at_what_it_shows() -> None:
    """Freezing without a moment keeps the time."""
    clock = WorldClock()
    clock.set(MOMENT)

    clock.freeze()

    assert clock.now() == clock.now()
    assert clock.now() - MOMENT < A_LITTLE


def test_a_skew_is_added() -> None:
    """The service believes another time than the world's."""
    clock = WorldClock()
    clock.freeze(MOMENT)

    clock.skew = timedelta(minutes=-10)

    assert clock.now() == MOMENT - timedelta(minutes=10)
    assert clock.skew == timedelta(minutes=-10)
