"""A record of what was asked of the emulator, without a secret in it."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from threading import Condition


@dataclass(frozen=True, slots=True)
class Asked:
    """One request and what became of it.

    `query` are the names of the query's members, without their values; `auth` says what kind of
    credential came along: `bearer`, `basic` or nothing. `status` is 0 when the connection was
    dropped. `at` is the world's time.
    """

    at: datetime
    host: str
    method: str
    path: str
    query: tuple[str, ...]
    operation: str
    organization: str
    person: str
    auth: str
    status: int

    def as_json(self) -> dict[str, object]:
        """Return the record for an answer in JSON."""
        return {**asdict(self), "at": self.at.isoformat(), "query": list(self.query)}


class Journal:
    """The requests so far, the oldest first; safe to use from several threads."""

    def __init__(self) -> None:
        """Start empty."""
        self._asked: list[Asked] = []
        self._changed = Condition()

    def __iter__(self) -> Iterator[Asked]:
        """Go through the requests that have been answered."""
        with self._changed:
            return iter(tuple(self._asked))

    def __len__(self) -> int:
        """Return how many requests have been answered."""
        with self._changed:
            return len(self._asked)

    def add(self, asked: Asked) -> None:
        """Write a request down."""
        with self._changed:
            self._asked.append(asked)
            self._changed.notify_all()

    def clear(self) -> None:
        """Forget everything."""
        with self._changed:
            self._asked.clear()

    def of(self, operation: str) -> list[Asked]:
        """Return the requests for one operation."""
        return [asked for asked in self if asked.operation == operation]

    def wait_for(self, operation: str, count: int = 1, timeout: float = 10.0) -> bool:
        """Wait until an operation was asked for `count` times; tell whether it was in time."""
        with self._changed:
            return self._changed.wait_for(
                lambda: sum(a.operation == operation for a in self._asked) >= count, timeout
            )
