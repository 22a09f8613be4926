"""One change at a time: the lock that programs and threads take on the tokens of an account."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Event, Lock, RLock
from time import monotonic

import portalocker

from patmanager.core.facts import Facts
from patmanager.core.faults import ChangingElsewhere, LedgerUnwritable
from patmanager.core.organizations import Account
from patmanager.services.disk import private_folder, refuse_stranger
from patmanager.whole_file import FILE_MODE

_PATIENCE_SECONDS = 10.0
_PAUSE_SECONDS = 0.05
"""How long one who waits sleeps between two tries."""
_NOW = portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING


@dataclass(slots=True)
class _Turn:
    """Whose turn it is with one account in this program, and the open file that says so outside.

    `depth` counts how often the thread that has `thread` has taken it.
    """

    path: Path
    thread: RLock = field(default_factory=RLock)
    depth: int = 0
    handle: int = -1


class AccountLock:
    """A lock file per account beside the ledger; it is empty, and stays when nobody holds it.

    The system lets go of the lock when the program ends, in whatever way: nothing goes stale,
    and nothing need be deleted by hand. (Were the file removed, two programs could hold the
    locks of two files of one name.)
    """

    def __init__(self, folder: Path) -> None:
        """Use `folder`, which is the person's own; it is made when a lock is first taken."""
        self._folder = folder
        self._turns: dict[str, _Turn] = {}
        self._turns_guard = Lock()
        self._closed = Event()

    @contextmanager
    def held(self, account: Account, *, patience: float = _PATIENCE_SECONDS) -> Iterator[None]:
        """Hold the lock of `account`; the thread that holds it may take it again.

        Waits `patience` seconds at most for another thread or program. Raises
        `ChangingElsewhere`, also when `close` ends the wait, and `LedgerUnwritable` where no lock
        can be had; nothing was changed then.
        """
        turn = self._turn_of(account)
        deadline = monotonic() + patience
        self._wait(lambda: turn.thread.acquire(blocking=False), account, deadline)
        try:
            if not turn.depth:
                self._open(turn, account, deadline)
            turn.depth += 1
            try:
                yield
            finally:
                turn.depth -= 1
                if not turn.depth:
                    # Closing the only descriptor lets go of the lock, in one step.
                    os.close(turn.handle)
        finally:
            turn.thread.release()

    def close(self) -> None:
        """End every wait: the program is about to end. What is held stays held."""
        self._closed.set()

    def _turn_of(self, account: Account) -> _Turn:
        name = sha256(account.id.encode()).hexdigest()[:16]
        with self._turns_guard:
            return self._turns.setdefault(name, _Turn(self._folder / f"changing-{name}.lock"))

    def _open(self, turn: _Turn, account: Account, deadline: float) -> None:
        """Take the lock of other programs; raises as `held`."""
        try:
            private_folder(self._folder)
            refuse_stranger(turn.path)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            handle = os.open(turn.path, flags, FILE_MODE)
        except OSError as error:
            raise _unwritable(turn.path, error) from error
        try:
            self._wait(lambda: _locked(handle), account, deadline)
        except BaseException as error:
            os.close(handle)
            if isinstance(error, portalocker.LockException):
                raise _unwritable(turn.path, error) from error
            raise
        turn.handle = handle

    def _wait(self, took: Callable[[], bool], account: Account, deadline: float) -> None:
        """Try until it is taken; raises `ChangingElsewhere` at `deadline` or when closed."""
        while not took():
            left = deadline - monotonic()
            if left <= 0 or self._closed.wait(min(_PAUSE_SECONDS, left)):
                raise ChangingElsewhere(Facts(subject=account.username))


def _locked(handle: int) -> bool:
    """Tell whether the lock could be taken at once; raises `LockException` where there is none."""
    try:
        portalocker.lock(handle, _NOW)
    except portalocker.AlreadyLocked:
        return False
    return True


def _unwritable(path: Path, error: Exception) -> LedgerUnwritable:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return LedgerUnwritable(Facts(subject=str(path), sentence=f"{reason}."))
