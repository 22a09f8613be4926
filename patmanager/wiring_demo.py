"""Builds the demo: the whole program on an emulator in the same process.

Its data folder is emptied at each start; its secrets lie in the real keychain under a name of
their own and are cleared at the start and at the end.
"""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from patmanager.core.faults import KeychainFault
from patmanager.lazy import Lazy
from patmanager.wiring import House

if TYPE_CHECKING:
    from patmanager.clients.surroundings import Surroundings
    from patmanager.emulator.server import Emulator
    from patmanager.services.endpoints import Endpoints
    from patmanager.services.keychain import Keychain

NAME = "patmanager-demo"

CLIENT_ID = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d301"
"""The application that the emulator has registered for a desktop program."""


class Demo(House):
    """The program on the embedded emulator of Azure DevOps and Entra."""

    is_demo = True

    def __init__(self, overrides: Mapping[str, str]) -> None:
        """Empty the demo's folder; the emulator starts when it is first asked for."""
        from patmanager.services.clock import SystemClock
        from patmanager.services.files import Files

        clock = SystemClock()
        self._emulator = Lazy(_started)
        folder = Files.of_system(NAME, clock).ledger_file.parent
        shutil.rmtree(folder, ignore_errors=True)
        client = {"client_id": CLIENT_ID, **overrides}
        super().__init__(NAME, Files.in_folder(folder, clock), clock, client, self._where)

    def close(self) -> None:
        """Clear the demo's keychain entries and stop the emulator."""
        super().close()
        if self._keychain.is_made:
            with suppress(KeychainFault):
                self._clear(self.keychain)
        if self._emulator.is_made:
            self._emulator.get().stop()

    def _make_keychain(self) -> "Keychain":
        keychain = super()._make_keychain()
        # An earlier demo may have been cut short.
        with suppress(KeychainFault):
            self._clear(keychain)
        return keychain

    def _surroundings(self) -> "Surroundings":
        """Keep the demo out of the person's own files: it has a home of its own."""
        from patmanager.clients.surroundings import Surroundings

        home = self._files.ledger_file.parent / "home"
        home.mkdir(parents=True, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return Surroundings(self.keychain, home, kept)

    def _clear(self, keychain: "Keychain") -> None:
        people = self._emulator.get().world.people
        keychain.clear(
            f"{person.object_id_in(tenant)}.{tenant}"
            for person in people
            for tenant in person.tenants
        )

    def _where(self) -> "Endpoints":
        from patmanager.services.endpoints import Endpoints

        emulator = self._emulator.get()
        return Endpoints(emulator.authority, emulator.hosts, emulator.ca_file)


def _started() -> "Emulator":
    from patmanager.emulator.scenarios import scenario
    from patmanager.emulator.server import Emulator

    return Emulator(scenario("demo")).start()
