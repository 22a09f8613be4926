"""How long the service asks to wait, and the waiting."""

import re
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Event, Lock

_SECONDS = re.compile(r"\d{1,12}(?:\.\d{1,6})?", re.ASCII)
_LONGEST = 3600.0
"""More than any wait that is meant: the service counts over five minutes."""


def asked_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the seconds that `Retry-After` asks for, `None` without a sensible one.

    It holds seconds or a date; a date counts from the answer's own `Date`, else from `now`
    (aware UTC), so that a clock that is wrong here does no harm.
    """
    asked = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(asked):
        return min(float(asked), _LONGEST)
    moment = _moment(asked)
    if moment is None:
        return None
    start = said_at(headers) or now
    return min(max((moment - start).total_seconds(), 0.0), _LONGEST)


def said_at(headers: Mapping[str, str]) -> datetime | None:
    """Return when an answer was given on the service's own clock (aware), from its `Date`."""
    return _moment(headers.get("date", ""))


class Pace:
    """Remembers until when the service wants no more questions of a kind.

    A kind is a host and an organization. `Retry-After` counts on every answer, good ones too
    (learn.microsoft.com, rate limits).
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Start with nothing to wait for; `monotonic` gives seconds."""
        self._monotonic = monotonic
        self._lock = Lock()
        self._until: dict[str, float] = {}

    def note(self, kind: str, seconds: float) -> None:
        """Let questions of a kind wait for so many seconds from now."""
        with self._lock:
            self._until[kind] = max(self._until.get(kind, 0.0), self._monotonic() + seconds)

    def left(self, kind: str) -> float:
        """Return the seconds a question of a kind has to wait, 0 for none."""
        with self._lock:
            left = self._until.get(kind, 0.0) - self._monotonic()
            if left <= 0:
                self._until.pop(kind, None)
        return max(left, 0.0)


def wait(seconds: float, cancelled: Event) -> bool:
    """Wait, in this thread; returns false as soon as `cancelled` is set."""
    return not cancelled.wait(seconds)


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
