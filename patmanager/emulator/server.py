"""The emulator, served: one TLS port a role, and one plain port for pages and switchboard."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from flask import Flask

from patmanager.emulator import certificates
from patmanager.emulator.addresses import REAL_HOSTS, ROLES, Addresses
from patmanager.emulator.certificates import LOOPBACK
from patmanager.emulator.doors import Doors
from patmanager.emulator.hosts import PAGES, applications
from patmanager.emulator.world import World


class Emulator:
    """Serves a world on loopback from `start` to `stop`, or as a context manager.

    With `port` 0 the system chooses every port; else the pages and the switchboard get `port`
    and the roles the seven after it. While it runs, `world.entra.addresses` tells where it is.
    Stopping cuts every open connection; starting again serves the same world.
    """

    def __init__(self, world: World, port: int = 0) -> None:
        """Prepare to serve; nothing is opened yet."""
        self.world = world
        self._port = port
        self._running = ExitStack()
        self._ca_file: Path | None = None
        self._applications: dict[str, Flask] = {}

    @property
    def addresses(self) -> Addresses:
        """Where everything is, valid while the emulator runs."""
        return self.world.entra.addresses

    @property
    def hosts(self) -> dict[str, str]:
        """Base address by role, without a trailing slash."""
        return dict(self.addresses.hosts)

    @property
    def authority(self) -> str:
        """Return the authority for work accounts of any tenant."""
        return self.addresses.authority()

    @property
    def control(self) -> str:
        """Return the switchboard's base address."""
        return self.addresses.control

    @property
    def ca_file(self) -> Path:
        """Return the PEM file of the authority to trust; it goes when the emulator stops.

        Raises `RuntimeError` before the start and after the stop.
        """
        if self._ca_file is None:
            message = "the emulator is not running"
            raise RuntimeError(message)
        return self._ca_file

    def start(self) -> Self:
        """Open the ports and serve from threads of its own. Raises `OSError` for a taken port."""
        roles = (PAGES, *ROLES)
        wanted = {role: self._port + step if self._port else 0 for step, role in enumerate(roles)}
        with ExitStack() as starting:
            folder = Path(starting.enter_context(tempfile.TemporaryDirectory(prefix="emulator-")))
            ca_file, context = certificates.make(folder)
            doors = Doors(wanted, context, PAGES, self._application)
            starting.callback(doors.close)
            self.world.entra.addresses = _addresses(doors.ports)
            self._applications = applications(self.world)
            doors.open()
            self._ca_file = ca_file
            self._running = starting.pop_all()
        return self

    def stop(self) -> None:
        """Close every port and connection and remove the temporary files; twice is no fault."""
        self._ca_file = None
        self._running.close()

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()

    def _application(self, role: str, host: str) -> Flask:
        """Return the application of a port, or of the real host's name when that was asked."""
        name = host.partition(":")[0].lower()
        named = next((known for known, real in REAL_HOSTS.items() if real == name), role)
        return self._applications[named]


def _addresses(ports: dict[str, int]) -> Addresses:
    """Return where the roles are; pages and switchboard share the plain port."""
    pages = f"http://{LOOPBACK}:{ports[PAGES]}"
    hosts = {role: f"https://{LOOPBACK}:{ports[role]}" for role in ROLES}
    return Addresses(hosts=hosts, pages=pages, control=pages)
