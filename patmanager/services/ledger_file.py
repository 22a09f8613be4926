"""The file of the ledger: opened for the person alone, put aside when broken, never guessed at."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, LedgerBroken, LedgerNewer, LedgerUnwritable
from patmanager.services.disk import (
    private_folder,
    put_aside,
    refuse_stranger,
)
from patmanager.services.ledger_schema import NEWEST, bring_up
from patmanager.whole_file import FILE_MODE, sync_folder

if TYPE_CHECKING:
    from patmanager.core.ports import Clock

_BUSY_SECONDS = 5.0
"""How long a write waits for another program that writes."""

_DAMAGED = (sqlite3.Error, UnicodeDecodeError)
"""What is raised at a damaged file; the latter where SQLite's own message quotes the damage."""

# What the disk or another program is to blame for; everything else means the file is broken.
_UNWRITABLE = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_PROTOCOL,
    }
)
_PAGE_SIZE = slice(16, 18)
"""Where the file says how long its pages are."""
_SMALLEST_PAGE = 512
_PRIMARY = 0xFF
"""The low byte of SQLite's extended codes names the kind of error."""


class LedgerFile:
    """One connection, used by one thread at a time.

    `problem` is what was found on opening: `LedgerBroken` (put aside, a new one is in use),
    `LedgerNewer` (readable as far as it goes, never written) or `LedgerUnwritable` (what is read
    is empty); `None` when all is well.
    """

    def __init__(self, path: Path, clock: "Clock") -> None:
        """Open or make the ledger at `path`; never raises a fault."""
        self._path = path
        self._clock = clock
        self._lock = RLock()
        self._refusal: Fault | None = None
        self.problem: Fault | None = None
        self._connection = self._open()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection for a question; raises `LedgerFault`s."""
        with self._lock, self._translated():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection for one change, durable when the block has ended, or not made.

        Raises `LedgerFault`s.
        """
        with self._lock, self._translated():
            if self._refusal is not None:
                raise self._refusal
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the file; nothing is asked of it afterwards."""
        with self._lock:
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connected()
        except (*_DAMAGED, OSError) as error:
            fault = self._judged(error)
        if isinstance(fault, LedgerBroken):
            self.problem = fault
            try:
                return self._connected()
            except (*_DAMAGED, OSError) as error:
                fault = self._unwritable(error)
        self.problem = self._refusal = fault
        # Reading goes on, from nothing.
        empty = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        bring_up(empty)
        return empty

    def _connected(self) -> sqlite3.Connection:
        private_folder(self._path.parent)
        refuse_stranger(self._path)
        if not self._path.exists():
            self._make()
        elif _is_cut_off(self._path):
            message = "part of the file is missing"
            raise sqlite3.DatabaseError(message)
        # SQLite gives its companions the rights that the file has.
        self._path.chmod(FILE_MODE)
        connection = sqlite3.connect(
            self._path, timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")
            connection.execute("PRAGMA foreign_keys = ON")
            # Else it grows to 2 MiB with the record; the system keeps the file at hand anyway.
            connection.execute("PRAGMA cache_size = -256")
            if bring_up(connection) > NEWEST:
                connection.execute("PRAGMA query_only = ON")
                self.problem = self._refusal = LedgerNewer(Facts(subject=str(self._path)))
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self) -> None:
        """Put an empty ledger, tables and all, in its place in one step, unless one came first."""
        for left in filter(Path.exists, _companions(self._path)):
            # SQLite would play what was written ahead of a file that is gone into this one.
            aside = put_aside(left, self._clock.now())
            self.problem = LedgerBroken(Facts(subject=str(aside), sentence="the file is gone"))
        beside = self._path.with_name(f".{self._path.name}.{os.urandom(8).hex()}")
        os.close(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE))
        try:
            with closing(sqlite3.connect(beside, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = MEMORY")
                bring_up(connection)
            _place(beside, self._path)
        finally:
            beside.unlink(missing_ok=True)
        sync_folder(self._path.parent)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn SQLite's errors into faults; a file that turns out broken is replaced."""
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except _DAMAGED as error:
            if isinstance(error, sqlite3.IntegrityError) and self._is_sound():
                raise
            if isinstance(self._refusal, LedgerNewer):
                raise self._refusal from error
            if _is_unwritable(error):
                raise self._unwritable(error) from error
            self._connection.close()
            fault = self._judged(error)
            self._connection = self._open()
            self.problem = fault
            raise fault from error

    def _is_sound(self) -> bool:
        """Tell whether SQLite finds the file in order: what clashes there is then a bug of ours."""
        try:
            found = self._connection.execute("PRAGMA integrity_check(1)").fetchall()
        except _DAMAGED:
            return False
        return found == [("ok",)]

    def _judged(self, error: Exception) -> Fault:
        """Return what an error on opening or reading means; a broken file is put aside."""
        if isinstance(error, OSError) or _is_unwritable(error):
            return self._unwritable(error)
        try:
            aside = put_aside(self._path, self._clock.now())
            for companion, beside in zip(_companions(self._path), _companions(aside), strict=True):
                with suppress(FileNotFoundError):
                    companion.rename(beside)
        except OSError as failure:
            return self._unwritable(failure)
        return LedgerBroken(Facts(subject=str(aside), sentence=str(error)))

    def _unwritable(self, error: Exception) -> LedgerUnwritable:
        reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
        return LedgerUnwritable(Facts(subject=str(self._path), sentence=f"{reason}."))


def _companions(path: Path) -> tuple[Path, Path]:
    """Return where SQLite writes ahead of `path`, and its index of that."""
    return Path(f"{path}-wal"), Path(f"{path}-shm")


def _is_cut_off(path: Path) -> bool:
    """Tell whether the file is empty or ends within a page, as SQLite need not notice.

    It came into its place with its tables, and grows by pages. A program that was killed while it
    wrote may leave part of a page, but mends it from what it had written ahead.
    """
    size = path.stat().st_size
    if size < _SMALLEST_PAGE or any(each.exists() for each in _companions(path)):
        return size < _SMALLEST_PAGE
    with path.open("rb") as file:
        header = file.read(_PAGE_SIZE.stop)
    # https://www.sqlite.org/fileformat.html#page_size; 1 stands for 65,536.
    page = int.from_bytes(header[_PAGE_SIZE], "big")
    return page > 1 and size % page != 0


def _place(new: Path, path: Path) -> None:
    """Give a finished file its name, unless another program has just done so."""
    try:
        path.hardlink_to(new)
    except FileExistsError:
        return
    except OSError:  # the file system has no links
        new.rename(path)


def _is_unwritable(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY in _UNWRITABLE
