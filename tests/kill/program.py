"""The real command line in a process that may be killed: `python -m tests.kill.program`.

It waits for orders, a line of JSON each, and forks a child for every one: all is imported already,
so that a case takes no second. Only signing in and the keychain are stood in for, and the steps
are heard; the program that is shipped has no such switch.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.recovery import Recovery
from patmanager.services import account_lock, keychain, ledger, log_file
from patmanager.services.azure_devops import client
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import read_endpoints
from patmanager.services.files import Files
from patmanager.wiring import House
from tests.kill.keychain import FileKeychain
from tests.kill.mutants import MUTANTS, Mutant
from tests.kill.scene import APPLICATION
from tests.signed_in import FileIdentity

if TYPE_CHECKING:
    from patmanager.services.entra import Entra

LOADED = (account_lock, client, keychain, ledger, log_file)
"""Imported before the first fork, so that no child has to."""


@dataclass(frozen=True)
class Order:
    """What to run, and when to die: at the `number`-th of a step, or after so many seconds.

    `real` asks for the keychain of the system, `mutant` for a mistake on purpose.
    """

    folder: str
    words: list[str]
    step: str = ""
    number: int = 1
    seconds: float = 0.0
    real: bool = False
    mutant: str = ""
    who: str = "who.json"
    heard: list[str] = field(default_factory=list)


class KillHouse(House):
    """The program in a folder of its own; `on_step` hears every step."""

    def __init__(self, order: Order, on_step: Callable[[str], None]) -> None:
        """Read the addresses and the person from the folder of `order`."""
        clock, folder = SystemClock(), Path(order.folder)
        where = read_endpoints(folder / "endpoints.json")
        self._order, self._folder, self._on_step = order, folder, on_step
        self._mutant = MUTANTS.get(order.mutant, Mutant())
        files = Files.in_folder(folder / "data", clock)
        super().__init__(APPLICATION, files, clock, {"log_level": "debug"}, lambda: where)

    def _make_identity(self) -> "Entra":
        return FileIdentity(self._folder / self._order.who)  # type: ignore[return-value]  # as a port

    def _make_keychain(self) -> keychain.Keychain:
        if self._order.real:
            return keychain.Keychain(APPLICATION)
        return FileKeychain(self._folder / "keychain")  # type: ignore[return-value]  # as a port

    def _make_neighbors(self) -> Neighbors:
        api = self._mutant.api(self._azure_devops.get().tokens)
        return replace(super()._make_neighbors(), api=api, on_step=self._on_step)

    def _make_lifecycle(self) -> Lifecycle:
        return self._mutant.lifecycle(self._neighbors.get(), self.policy_book)

    def _make_recovery(self) -> Recovery:
        return self._mutant.recovery(self._neighbors.get(), self.lifecycle)


def obey(order: Order) -> int:
    """Run a command in this process, which may end in the middle."""
    out = Path(order.folder) / "out.txt"
    handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    steps = Path(order.folder) / "steps.txt"
    seen = 0

    def hear(name: str) -> None:
        nonlocal seen
        with steps.open("a", encoding="utf-8") as file:
            file.write(f"{name}\n")
        if name == order.step:
            seen += 1
            if seen == order.number:
                os.kill(os.getpid(), signal.SIGKILL)

    if order.seconds:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, order.seconds)
    return run(parse(order.words), lambda _parsed: KillHouse(order, hear))


def main() -> None:
    """Fork a child for every order, and say how it ended: a status, or minus a signal."""
    for line in sys.stdin:
        order = Order(**json.loads(line))
        child = os.fork()
        if child == 0:
            status = 70
            try:
                status = obey(order)
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        _, ended = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(ended)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
