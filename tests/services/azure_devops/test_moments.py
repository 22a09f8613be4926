"""Dates as the service writes them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.services.azure_devops.moments import read_moment, write_moment

pytestmark = pytest.mark.fast


@pytest.mark.parametrize("digits", range(8))
def test_any_number_of_digits_is_read(digits: int) -> None:
    """The service writes none to seven digits of a second."""
    fraction = "1033333"[:digits]
    text = f"2020-11-02T22:56:52{'.' if digits else ''}{fraction}Z"

    expected = datetime(2020, 11, 2, 22, 56, 52, int(fraction[:6].ljust(6, "0")), tzinfo=UTC)
    assert read_moment(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-07-19T00:00:00", datetime(2018, 7, 19, tzinfo=UTC)),
        ("2018-07-19T02:00:00+02:00", datetime(2018, 7, 19, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=UTC)),
        ("2016-12-31T23:59:60.5Z", datetime(2017, 1, 1, 0, 0, 0, 500000, tzinfo=UTC)),
        ("0001-01-01T00:00:00", datetime(1, 1, 2, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", datetime(1, 1, 2, tzinfo=UTC)),
        ("9999-12-31T23:59:59.9999999Z", datetime(9999, 12, 30, tzinfo=UTC)),
        ("9999-12-31T23:59:59-12:00", datetime(9999, 12, 30, tzinfo=UTC)),
    ],
)
def test_the_ends_of_the_calendar_and_leap_seconds_are_read(text: str, expected: datetime) -> None:
    """Dates that Python's own reader or its time zones choke on come out sound."""
    moment = read_moment(text)

    assert moment == expected
    assert all(moment.astimezone(timezone(timedelta(hours=each))) for each in (-23, 23))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tomorrow",
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-01-01T00:00:61Z",
        "00:00:60",
        "2026-01-01T00:60:60Z",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """No date, no moment."""
    with pytest.raises(ValueError, match=r".*"):
        read_moment(text)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants naive ends
def test_what_is_written_is_read_back(moment: datetime) -> None:
    """Dates go out with milliseconds and come back the same to a millisecond."""
    back = read_moment(write_moment(moment))

    assert timedelta() <= moment - back < timedelta(milliseconds=1)
