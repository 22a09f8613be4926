"""How long the service asks to wait."""

from datetime import UTC, datetime
from threading import Event

import pytest

from patmanager.services.azure_devops.waiting import Pace, asked_wait, wait

pytestmark = pytest.mark.fast

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("0", 0),
        ("5", 5),
        ("1.5", 1.5),
        ("1000000000", 3600),
        ("999999999999999999999999", None),
        ("-3", None),
        ("soon", None),
        ("", None),
        ("Sun, 22 Nov 2026 09:12:30 GMT", 30),
        ("Sun, 22 Nov 2026 09:00:00 GMT", 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 3600),
        ("Xxx, 99 Nov 2026 09:12:30 GMT", None),
        ("٣", None),
    ],
)
def test_seconds_dates_and_garbage_are_read(asked: str, seconds: float | None) -> None:
    """A sensible wait is capped at an hour; garbage asks for none."""
    assert asked_wait({"retry-after": asked}, NOW) == seconds


def test_a_date_counts_from_the_servers_own_clock() -> None:
    """A computer whose clock is a day off waits no longer for it."""
    headers = {
        "retry-after": "Sat, 21 Nov 2026 09:12:07 GMT",
        "date": "Sat, 21 Nov 2026 09:12:00 GMT",
    }

    assert asked_wait(headers, NOW) == 7


def test_each_kind_has_a_wait_of_its_own_that_passes() -> None:
    """What one organization asks for does not hold up another, and ends with time."""
    now = [100.0]
    pace = Pace(lambda: now[0])

    pace.note("a", 5)
    pace.note("a", 2)

    assert (pace.left("a"), pace.left("b")) == (5, 0)
    now[0] += 5
    assert pace.left("a") == 0


def test_a_wait_ends_when_it_is_cancelled() -> None:
    """A set event ends an hour's wait at once."""
    cancelled = Event()
    cancelled.set()

    assert not wait(3600, cancelled)
    assert wait(0, Event())
