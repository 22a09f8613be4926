"""What everybody on a computer can see of processes: their arguments; of one's own, more."""

import os
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

_PACE = 0.01
"""Seconds between two looks: shorter than any program lives."""


class Watch:
    """Collects arguments and environments of all processes under this one."""

    def __init__(self) -> None:
        """Have seen nothing."""
        self.seen: set[bytes] = set()
        self.arguments: set[bytes] = set()
        self._over = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End."""
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_PACE):
            for process in _below(os.getpid()):
                # It may have gone, or, hidden as the command line is, be nobody's to look at.
                with suppress(OSError):
                    self.arguments.add(Path(process, "cmdline").read_bytes())
                with suppress(OSError):
                    self.seen.add(Path(process, "environ").read_bytes())


def _below(top: int) -> list[Path]:
    """Return the folders in /proc of all processes under `top`."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError, ValueError):
                stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
                parents[int(folder.name)] = int(stat.rpartition(")")[2].split()[1])
    found, new = set[int](), {top}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return [Path("/proc", str(each)) for each in sorted(found)]
