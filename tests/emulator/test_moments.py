"""Dates as the service keeps and writes them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.emulator.moments import parsed, rounded, written

pytestmark = pytest.mark.fast

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is given beside


@pytest.mark.parametrize(
    ("microseconds", "text"),
    [
        (319_000, "2026-11-23T12:00:00.32Z"),
        (523_333, "2026-11-23T12:00:00.5233333Z"),
        (146_666, "2026-11-23T12:00:00.1466667Z"),
        (0, "2026-11-23T12:00:00Z"),
        (1_000, "2026-11-23T12:00:00Z"),
        (999_999, "2026-11-23T12:00:01Z"),
    ],
)
def test_fractions_are_written_as_seen_in_life(microseconds: int, text: str) -> None:
    """Steps of 3 1/3 ms, at most 7 digits, no trailing zeros."""
    assert written(datetime(2026, 11, 23, 12, 0, 0, microseconds, UTC)) == text


@pytest.mark.parametrize("digits", range(8))
def test_the_number_of_digits_can_be_set(digits: int) -> None:
    """From none to 7."""
    text = written(datetime(2026, 11, 23, 12, 0, 0, 523_333, UTC), digits)
    assert len(text.rstrip("Z").partition(".")[2]) == digits


@given(MOMENTS)
def test_what_is_written_can_be_read(moment: datetime) -> None:
    """Writing and reading a kept date gives the date, within a microsecond."""
    kept = rounded(moment)
    again = parsed(written(moment))
    assert again is not None
    assert abs(again - kept) <= timedelta(microseconds=1)
    assert abs(kept - moment) <= timedelta(microseconds=1667)


@given(MOMENTS)
def test_rounding_twice_changes_nothing(moment: datetime) -> None:
    """A kept date stays as it is."""
    assert rounded(rounded(moment)) == rounded(moment)


@pytest.mark.parametrize(
    "text", ["", "soon", None, 7, "2026-13-01T00:00:00Z", "9999-12-31T23:59:59-09:00"]
)
def test_what_is_no_date_is_none(text: object) -> None:
    """Nothing but a date is a date."""
    assert parsed(text) is None


def test_another_zone_is_understood() -> None:
    """An offset is converted; no offset is UTC."""
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    there = noon.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert parsed(there.isoformat()) == noon
    assert parsed("2026-11-23T12:00:00") == noon
