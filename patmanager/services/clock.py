"""The computer's clock."""

from datetime import UTC, datetime


class SystemClock:
    """Time as this computer tells it."""

    def now(self) -> datetime:
        """Return the time as aware UTC."""
        return datetime.now(UTC)
