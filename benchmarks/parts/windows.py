"""Starts windows without a screen, in folders of their own, until their table is painted."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Self

from benchmarks.parts.bytecode import keeping_bytecode
from benchmarks.parts.first_paint import PAINTED
from benchmarks.parts.peak import peak

_PATIENCE = 60.0
_PARTS = Path(__file__).parent
_FOLDERS = {
    "HOME": "home",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "temporary",
}
_STEERING = ("DISPLAY", "PATMANAGER_", "PYTHON_KEYRING", "QT_", "WAYLAND_")


@dataclass(frozen=True, slots=True)
class FirstTable:
    """What it took to paint the first table: `seconds` from the start of the process.

    `peak` is the most memory it had in use by then, in MiB; 0 where the system does not tell.
    """

    seconds: float
    peak: float


@dataclass(frozen=True, slots=True)
class Lived:
    """What a window's work came to: `longest` ms without a round of events, `peak` MiB in use."""

    longest: float
    peak: float


class Windows:
    """The program's window with so many tokens in its ledger, and the floor's with the same rows.

    No session bus, no keychain and no network are there: a table that is painted from the ledger
    must not wait for any of them.
    """

    def __init__(self, tokens: int) -> None:
        """Prepare for `tokens` in the ledger."""
        self._tokens = tokens
        self._open = ExitStack()
        self._environment: dict[str, str] = {}
        self._rows = ""

    def __enter__(self) -> Self:
        """Fill a ledger in a home of its own."""
        folder = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-")))
        self._environment = _environment(folder)
        self._rows = str(folder / "rows")
        command = _python("fill_ledger.py", str(self._tokens), self._rows)
        subprocess.run(command, env=self._environment, check=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove it."""
        self._open.close()

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment of its programs."""
        return self._environment

    def live(self, *arguments: str, around: Mapping[str, str] | None = None) -> Lived:
        """Let the program work to its end, in an environment with `around` in it."""
        ended = subprocess.run(
            _python("live_window.py", *arguments),
            env={**self._environment, **(around or {})},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
        longest, most = map(float, ended.stdout.split())
        return Lived(longest, most)

    def program(self) -> FirstTable:
        """Start the program."""
        return _started(_python("program_window.py", str(self._tokens)), self._environment)

    def floor(self) -> FirstTable:
        """Start the floor."""
        return _started(_python("floor_window.py", self._rows), self._environment)


def _python(part: str, *arguments: str) -> list[str]:
    return [sys.executable, "-P", str(_PARTS / part), *arguments]


def _started(command: list[str], environment: Mapping[str, str]) -> FirstTable:
    with tempfile.TemporaryFile() as complaints:
        begin = time.perf_counter()
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=complaints
        )
        end = Timer(_PATIENCE, process.kill)
        end.start()
        with process:
            said = process.stdout.readline() if process.stdout else b""
            spent = time.perf_counter() - begin
            most = peak(process.pid)
            end.cancel()
            process.kill()
        if said != PAINTED:
            complaints.seek(0)
            message = f"no table was painted:\n{complaints.read().decode(errors='replace')}"
            raise RuntimeError(message)
    return FirstTable(spent, most)


def _environment(folder: Path) -> dict[str, str]:
    ours = keeping_bytecode(folder / "bytecode")
    kept = {name: value for name, value in ours.items() if not name.startswith(_STEERING)}
    for place in _FOLDERS.values():
        (folder / place).mkdir(mode=0o700, parents=True)
    own = {name: str(folder / place) for name, place in _FOLDERS.items()}
    return {
        **kept,
        **own,
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "QT_QPA_PLATFORM": "offscreen",
    }
