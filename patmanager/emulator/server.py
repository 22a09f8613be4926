"""The emulator, served: one TLS port a role, and one plain port for pages and switchboard."""

import selectors
import socket
import ssl
import tempfile
from pathlib import Path
from threading import Lock, Thread
from types import TracebackType
from typing import Self

from flask import Flask

from patmanager.emulator import certificates
from patmanager.emulator.addresses import REAL_HOSTS, ROLES, Addresses
from patmanager.emulator.certificates import LOOPBACK
from patmanager.emulator.hosts import PAGES, applications
from patmanager.emulator.wire import Connection
from patmanager.emulator.world import World

BACKLOG = 128
HANDSHAKE_SECONDS = 10.0


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
        self._lock = Lock()
        self._open: set[socket.socket] = set()
        self._applications: dict[str, Flask] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._context: ssl.SSLContext | None = None
        self._listeners: dict[socket.socket, str] = {}
        self._acceptor: Thread | None = None
        self._stop, self._stopped = socket.socketpair()

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
        """Return the PEM file of the authority to trust; it goes when the emulator stops."""
        if self._folder is None:
            message = "the emulator is not running"
            raise RuntimeError(message)
        return Path(self._folder.name) / "ca.pem"

    def start(self) -> Self:
        """Open the ports and serve from threads of its own. Raises `OSError` for a taken port."""
        self._folder = tempfile.TemporaryDirectory(prefix="emulator-")
        try:
            _, self._context = certificates.make(Path(self._folder.name))
            for step, role in enumerate((PAGES, *ROLES)):
                port = self._port + step if self._port else 0
                listener = socket.create_server((LOOPBACK, port), backlog=BACKLOG)
                self._listeners[listener] = role
        except OSError:
            self._close()
            raise
        self.world.entra.addresses = self._where()
        self._applications = applications(self.world)
        self._stop, self._stopped = socket.socketpair()
        self._acceptor = Thread(target=self._accept, name="emulator", daemon=True)
        self._acceptor.start()
        return self

    def stop(self) -> None:
        """Close every port and connection and remove the temporary files; twice is no fault."""
        if self._acceptor is None:
            return
        self._stop.close()
        self._acceptor.join()
        self._acceptor = None
        self._close()

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

    def _where(self) -> Addresses:
        ports = {role: listener.getsockname()[1] for listener, role in self._listeners.items()}
        pages = f"http://{LOOPBACK}:{ports.pop(PAGES)}"
        hosts = {role: f"https://{LOOPBACK}:{port}" for role, port in ports.items()}
        return Addresses(hosts=hosts, pages=pages, control=pages)

    def _accept(self) -> None:
        """Take connections on all ports until `stop`."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._stopped, selectors.EVENT_READ)
            for listener in self._listeners:
                selector.register(listener, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._stopped in ready:
                    return
                for listener, role in self._listeners.items():
                    if listener in ready:
                        connection, client = listener.accept()
                        with self._lock:
                            self._open.add(connection)
                        Thread(
                            target=self._serve, args=(connection, client, role), daemon=True
                        ).start()

    def _serve(self, connection: socket.socket, client: tuple[str, int], role: str) -> None:
        """Serve one connection to its end; a client that breaks off is nobody's fault."""
        served = connection
        try:
            if role != PAGES:
                served = self._secured(connection)
            with self._lock:
                self._open.add(served)
            scheme = "http" if role == PAGES else "https"
            Connection(served, client, lambda host: self._application(role, host), scheme)
        except (OSError, ValueError):
            # Reset, handshake refused, timed out, or closed by `stop` under the reader's hands.
            return
        finally:
            with self._lock:
                self._open -= {connection, served}
            served.close()

    def _secured(self, connection: socket.socket) -> ssl.SSLSocket:
        """Do the TLS handshake, in the connection's own thread so that none waits for another."""
        assert self._context is not None  # noqa: S101 - set before the first listener opened
        secured = self._context.wrap_socket(
            connection, server_side=True, do_handshake_on_connect=False
        )
        secured.settimeout(HANDSHAKE_SECONDS)
        secured.do_handshake()
        return secured

    def _application(self, role: str, host: str) -> Flask:
        """Return the application of a port, or of the real host's name when that was asked."""
        name = host.partition(":")[0].lower()
        named = next((known for known, real in REAL_HOSTS.items() if real == name), role)
        return self._applications[named]

    def _close(self) -> None:
        with self._lock:
            connections, self._open = self._open, set()
        for connection in connections:
            # A shutdown wakes the thread that reads; it closes the socket.
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for listener in self._listeners:
            listener.close()
        self._listeners = {}
        self._stopped.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
