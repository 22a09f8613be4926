"""Keychain calls: one at a time, each in a thread of its own, none longer than its patience.

A keychain can hang for ever (a stopped daemon, a question behind another window). A call that
overstays is abandoned, and the caller gets a fault.
"""

from collections.abc import Callable
from functools import partial
from threading import Lock
from time import monotonic
from typing import TypeVar

from patmanager.core.faults import KeychainTooSlow
from patmanager.services.abandoned import begin

T = TypeVar("T")

READ_SECONDS = 10.0
WRITE_SECONDS = 60.0
ASKED_SECONDS = 60.0
"""How long a person may take to answer the keychain's question for its password."""


class Patience:
    """How long a call may still take; it grows when the keychain asks a person."""

    def __init__(self, seconds: float, asked_seconds: float = ASKED_SECONDS) -> None:
        """Begin to count."""
        self._asked_seconds = asked_seconds
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Return the seconds left, negative when it is over."""
        return self._end - monotonic()

    def go_on(self) -> None:
        """Raise `KeychainTooSlow` once it is over: who asked was told that it failed.

        Asked before each further step, so that a keychain that goes on late changes nothing more.
        """
        if self.left <= 0:
            raise KeychainTooSlow

    def person_is_asked(self) -> None:
        """Give a person the time to type a password."""
        self._end = max(self._end, monotonic() + self._asked_seconds)


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
            outcome = begin(partial(call, patience), "keychain")
            while not outcome.done.wait(max(patience.left, 0)):
                patience.go_on()
        return outcome.result()
