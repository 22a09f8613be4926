"""Dates as the service stores and writes them."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

_STEPS = 300  # a second has 300 steps: the service's database rounds to 3 1/3 ms
_MICROSECONDS = 1_000_000


def rounded(moment: datetime) -> datetime:
    """Return `moment` (aware) in UTC, on the nearest 1/300 s, to the microsecond below it."""
    whole = moment.astimezone(UTC).replace(microsecond=0)
    steps = _steps(moment.microsecond)
    return whole + timedelta(microseconds=steps * _MICROSECONDS // _STEPS)


# The same dates are written again with every page of every list.
@lru_cache(maxsize=20_000)
def written(moment: datetime, digits: int | None = None) -> str:
    """Return `moment` as JSON carries it, with `Z`.

    The fraction has 7 digits without its trailing zeros (`.32`, `.5233333`, nothing at a whole
    second), or exactly `digits` (0 to 7) when that is given.
    """
    moment = rounded(moment)
    steps = _steps(moment.microsecond)
    fraction = f"{min(round(steps * 10_000_000 / _STEPS), 9_999_999):07d}"
    fraction = fraction.rstrip("0") if digits is None else fraction[:digits]
    stem = moment.strftime("%Y-%m-%dT%H:%M:%S")
    return f"{stem}.{fraction}Z" if fraction else f"{stem}Z"


def parsed(text: object) -> datetime | None:
    """Return an ISO 8601 date as aware UTC, read as UTC without a zone; `None` if it is none."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _steps(microseconds: int) -> int:
    """Return how many 1/300 s the microseconds come nearest to."""
    return round(microseconds * _STEPS / _MICROSECONDS)
