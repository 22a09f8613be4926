"""Keychain calls: one at a time, each in a thread of its own, none longer than its patience.

A keychain can hang for ever (a stopped daemon, a question behind another window), and Python
cannot end a thread. So a call that overstays is abandoned: the caller gets a fault, the daemon
thread may finish or not, and what it brings late is dropped.
"""

from collections.abc import Callable
from threading import Event, Lock, Thread
from time import monotonic
from types import TracebackType
from typing import Generic, TypeVar

from patmanager.core.faults import KeychainTooSlow

T = TypeVar("T")

READ_SECONDS = 10.0
WRITE_SECONDS = 60.0
ASKED_SECONDS = 60.0
"""How long a person may take to answer the keychain's question for its password."""


class Patience:
    """How long a call may still take; it grows once when the keychain asks a person."""

    def __init__(self, seconds: float, asked_seconds: float = ASKED_SECONDS) -> None:
        """Begin to count."""
        self._asked_seconds = asked_seconds
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Return the seconds left, negative when it is over."""
        return self._end - monotonic()

    def person_is_asked(self) -> None:
        """Give a person the time to type a password."""
        self._end = max(self._end, monotonic() + self._asked_seconds)


class _Outcome(Generic[T]):
    """What a call came to: inside `with`, whatever is raised is kept for the caller."""

    def __init__(self) -> None:
        self.done = Event()
        self.answers: list[T] = []
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        """End, well or not."""
        self.error = error
        self.done.set()
        return True


class Worker:
    """Runs calls one after the other."""

    def __init__(self, asked_seconds: float = ASKED_SECONDS) -> None:
        """Be idle."""
        self._asked_seconds = asked_seconds
        self._turn = Lock()

    def run(self, call: Callable[[Patience], T], seconds: float) -> T:
        """Return what `call` returns, raise what it raises.

        Waits for its turn first; the `seconds` count from then on. Raises `KeychainTooSlow`.
        """
        with self._turn:
            patience = Patience(seconds, self._asked_seconds)
            outcome: _Outcome[T] = _Outcome()

            def work() -> None:
                with outcome:
                    outcome.answers.append(call(patience))

            Thread(target=work, name="keychain", daemon=True).start()
            while not outcome.done.wait(max(patience.left, 0)):
                if patience.left <= 0:
                    raise KeychainTooSlow
        if outcome.error is not None:
            raise outcome.error
        return outcome.answers[0]
