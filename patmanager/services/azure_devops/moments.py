"""Dates as the service writes them."""

import re
from datetime import UTC, datetime, timedelta, timezone

_SHAPE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,12}))?"
    r"(?:[Zz]|([+-])(\d\d):?(\d\d))?",
    re.ASCII,
)
_EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 12, 30, tzinfo=UTC)
"""A day from the ends of the calendar, so that every time zone has a local time for it."""
_LAST_SECOND = 59


def read_moment(text: str) -> datetime:
    """Return a date of the API as aware UTC; raises `ValueError` for what is none.

    The fraction has any number of digits and is cut to microseconds; without a zone it is UTC
    (examples of the token administration leave it out); second 60 is the start of the next
    minute. Years 1 and 9999 stand for "ever" and "never" and come out a day within the calendar.
    """
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        message = "no date"
        raise ValueError(message)
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    micros = int((found[7] or "")[:6].ljust(6, "0"))
    zone = timezone(_offset(found[8], found[9], found[10]))
    leap = timedelta(seconds=second - _LAST_SECOND) if second == _LAST_SECOND + 1 else timedelta()
    moment = datetime(year, month, day, hour, minute, second - leap.seconds, micros, zone)
    try:
        return min(max(moment.astimezone(UTC) + leap, _EARLIEST), _LATEST)
    except OverflowError:
        return _LATEST if year > _EARLIEST.year else _EARLIEST


def write_moment(moment: datetime) -> str:
    """Return an aware datetime as the API takes it: UTC, milliseconds, `Z`."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"


def _offset(sign: str | None, hours: str | None, minutes: str | None) -> timedelta:
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    return -offset if sign == "-" else offset
