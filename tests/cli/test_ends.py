"""End dates as people type them."""

from datetime import UTC, datetime, timedelta

import pytest

from patmanager.cli.ends import day, end_of
from patmanager.core.faults import DraftForbidden
from tests.samples import NOW, FixedClock

pytestmark = pytest.mark.fast


def test_days_count_from_now() -> None:
    """Thirty days are thirty times 24 hours."""
    assert end_of(30, "", FixedClock()) == NOW + timedelta(days=30)


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("2026-12-24", datetime(2026, 12, 24, 23, 59, 59, tzinfo=UTC)),
        ("2026-12-24T12:00", datetime(2026, 12, 24, 12, tzinfo=UTC)),
        ("2026-12-24 12:00+02:00", datetime(2026, 12, 24, 10, tzinfo=UTC)),
        ("2026-12-24T12:00:00Z", datetime(2026, 12, 24, 12, tzinfo=UTC)),
    ],
)
def test_a_date_is_its_last_second_and_a_time_is_that_instant(typed: str, end: datetime) -> None:
    """A day without a time ends with the day, in UTC."""
    assert end_of(None, typed, FixedClock()) == end


@pytest.mark.parametrize("typed", ["24.12.2026", "soon", "2026-13-01", "", "2026-12-24T99:00"])
def test_another_notation_is_refused_with_an_example(typed: str) -> None:
    """The message shows how a date looks."""
    with pytest.raises(DraftForbidden) as refused:
        end_of(None, typed, FixedClock())
    assert "2026-12-24" in refused.value.facts.sentence


def test_a_number_of_days_beyond_the_calendar_is_refused() -> None:
    """Not a crash but the same message."""
    with pytest.raises(DraftForbidden):
        end_of(10**9, "", FixedClock())


def test_a_day_is_shown_with_its_weekday() -> None:
    """People plan by weekday."""
    assert day(NOW) == "Sun 22 Nov 2026"
