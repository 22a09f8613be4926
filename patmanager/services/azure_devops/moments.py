"""Dates as the service writes them."""

from datetime import UTC, datetime, timedelta

_EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 12, 30, tzinfo=UTC)
"""A day from the ends of the calendar, so that every time zone has a local time for it."""
_LEAP = ":60"


def read_moment(text: str) -> datetime:
    """Return a date of the API as aware UTC; raises `ValueError` for what is none.

    The fraction has any number of digits and is cut to microseconds; without a zone it is UTC
    (examples of the token administration leave it out); second 60 is the start of the next
    minute. Years 1 and 9999 stand for "ever" and "never" and come out a day within the calendar.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        if text.count(":") < 2 or text[16:19] != _LEAP:  # noqa: PLR2004 - hours, minutes, seconds
            raise
        moment = datetime.fromisoformat(f"{text[:16]}:59{text[19:]}") + timedelta(seconds=1)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return min(max(moment.astimezone(UTC), _EARLIEST), _LATEST)
    except OverflowError:
        return _LATEST if moment.year > _EARLIEST.year else _EARLIEST


def write_moment(moment: datetime) -> str:
    """Return an aware datetime as the API takes it: UTC, milliseconds, `Z`."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"
