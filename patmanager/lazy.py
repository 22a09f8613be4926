"""A neighbour that is built when it is first asked for."""

from collections.abc import Callable
from threading import RLock
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Lazy(Generic[Made]):
    """A neighbour that is built when it is first asked for, whatever thread asks."""

    def __init__(self, make: Callable[[], Made]) -> None:
        """Remember how; `get` does it."""
        self._make = make
        self._lock = RLock()
        self._made: list[Made] = []

    def get(self) -> Made:
        """Return the neighbour."""
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]

    @property
    def is_made(self) -> bool:
        """Whether anybody has asked yet."""
        return bool(self._made)
