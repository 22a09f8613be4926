"""Passwords, second factors and locked accounts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from math import ceil
from threading import Lock

from pyotp import TOTP

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.people import Person

ATTEMPTS = 5
LOCKED_FOR = timedelta(minutes=1)
STEP_SECONDS = 30


class Verdict(Enum):
    """What came of a password or a code."""

    GOOD = "good"
    WRONG = "wrong"
    LOCKED = "locked"


@dataclass(slots=True)
class _Record:
    """One account's failures, the end of its lock, and the step of the last code it used."""

    failures: int = 0
    locked_until: datetime | None = None
    last_step: int = 0


class Accounts:
    """Checks what people type; five failures in a row lock an account for a minute."""

    def __init__(self, clock: WorldClock) -> None:
        """Start with no failures."""
        self._clock = clock
        self._lock = Lock()
        self._records: dict[str, _Record] = {}

    def check_password(self, person: Person, password: str) -> Verdict:
        """Compare a password."""
        with self._lock:
            record = self._record(person)
            return self._judge(record, good=password == person.password, complete=False)

    def check_code(self, person: Person, code: str) -> Verdict:
        """Compare a TOTP code: one step early or late is let pass, and a code works only once."""
        with self._lock:
            record = self._record(person)
            step = self._step_of(person, code.replace(" ", ""))
            good = step is not None and step > record.last_step
            if good and step is not None and not self._is_locked(record):
                record.last_step = step
            return self._judge(record, good=good, complete=True)

    def next_code(self, person: Person) -> tuple[str, int]:
        """Return a code that works now and the seconds until it is replaced.

        When the current code was used already, the next one is given: it is let pass early.
        """
        with self._lock:
            now = self._clock.now().timestamp()
            step = max(int(now) // STEP_SECONDS, self._record(person).last_step + 1)
            left = ceil((step + 1) * STEP_SECONDS - now)
            return TOTP(person.totp_secret).at(step * STEP_SECONDS), left

    def lock(self, person: Person) -> None:
        """Lock an account as if five passwords had been wrong."""
        with self._lock:
            self._record(person).locked_until = self._clock.now() + LOCKED_FOR

    def unlock(self, person: Person) -> None:
        """Forget an account's failures and its lock."""
        with self._lock:
            record = self._record(person)
            record.failures, record.locked_until = 0, None

    def _record(self, person: Person) -> _Record:
        return self._records.setdefault(person.user, _Record())

    def _is_locked(self, record: _Record) -> bool:
        return record.locked_until is not None and self._clock.now() < record.locked_until

    def _judge(self, record: _Record, *, good: bool, complete: bool) -> Verdict:
        """Count a failure; only a `complete` sign-in clears the count."""
        if self._is_locked(record):
            return Verdict.LOCKED
        if good:
            record.failures = 0 if complete else record.failures
            return Verdict.GOOD
        record.failures += 1
        if record.failures < ATTEMPTS:
            return Verdict.WRONG
        record.failures, record.locked_until = 0, self._clock.now() + LOCKED_FOR
        return Verdict.LOCKED

    def _step_of(self, person: Person, code: str) -> int | None:
        """Return the 30 s step a code belongs to, near the current one."""
        current = int(self._clock.now().timestamp()) // STEP_SECONDS
        generator = TOTP(person.totp_secret)
        for step in (current - 1, current, current + 1):
            if generator.at(step * STEP_SECONDS) == code:
                return step
        return None
