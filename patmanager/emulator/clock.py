"""The world's clock: every date the emulator gives or compares comes from here."""

from datetime import UTC, datetime, timedelta
from threading import Lock


class WorldClock:
    """A clock that a test can move; safe to use from several threads.

    `skew` is how far the service's own clock is wrong: it is added to what `now` returns. Moving
    the clock (`set`, `advance`) says what time it is in the world; a skew says that the service
    believes something else.
    """

    def __init__(self) -> None:
        """Start at the computer's time, without skew."""
        self._lock = Lock()
        self._moved = timedelta()
        self._frozen: datetime | None = None
        self._skew = timedelta()

    def now(self) -> datetime:
        """Return the service's time as aware UTC."""
        with self._lock:
            return self._world() + self._skew

    def set(self, moment: datetime) -> None:
        """Make it `moment` (aware) now; the clock goes on from there, frozen or ticking."""
        with self._lock:
            if self._frozen is not None:
                self._frozen = moment.astimezone(UTC)
            else:
                self._moved = moment.astimezone(UTC) - datetime.now(UTC)

    def advance(self, by: timedelta) -> None:
        """Move the clock forward, or back when `by` is negative."""
        with self._lock:
            if self._frozen is not None:
                self._frozen += by
            else:
                self._moved += by

    def freeze(self, moment: datetime | None = None) -> None:
        """Stop the clock, at `moment` (aware) or at what it shows."""
        with self._lock:
            self._frozen = moment.astimezone(UTC) if moment else self._world()

    @property
    def skew(self) -> timedelta:
        """How far the service's clock is ahead of the world's."""
        with self._lock:
            return self._skew

    @skew.setter
    def skew(self, by: timedelta) -> None:
        with self._lock:
            self._skew = by

    def _world(self) -> datetime:
        """Return the time without skew; the lock is held."""
        return self._frozen or datetime.now(UTC) + self._moved
