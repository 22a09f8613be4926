"""Work in a daemon thread that its caller may stop waiting for.

Python cannot end a thread. Who gives up leaves the thread to itself: what it brings late is
dropped, and it does not keep the program from ending.
"""

from collections.abc import Callable
from threading import Event, Thread
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")


class Outcome(Generic[T]):
    """What work came to: inside `with`, whatever is raised is kept for the caller."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.done = Event()
        self._answers: list[T] = []
        self._error: BaseException | None = None

    def __enter__(self) -> list[T]:
        """Begin; the answer is put into the list."""
        return self._answers

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        """End, well or not."""
        self._error = error
        self.done.set()
        return True

    def result(self) -> T:
        """Return what the finished work returned, raise what it raised."""
        if self._error is not None:
            raise self._error
        return self._answers[0]


def begin(work: Callable[[], T], name: str) -> Outcome[T]:
    """Start the work in a daemon thread of that name."""
    outcome: Outcome[T] = Outcome()

    def run() -> None:
        with outcome as answers:
            answers.append(work())

    Thread(target=run, name=name, daemon=True).start()
    return outcome
