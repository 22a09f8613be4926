"""The emulator's ports: listening, TLS, and a thread for each connection."""

import selectors
import socket
import ssl
from collections.abc import Callable, Mapping
from threading import Lock, Thread
from typing import TYPE_CHECKING

from patmanager.emulator.certificates import LOOPBACK
from patmanager.emulator.wire import Connection

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BACKLOG = 128
HANDSHAKE_SECONDS = 10.0


class Doors:
    """One loopback port a role; those of `plain` speak http, the others TLS."""

    def __init__(
        self,
        wanted: Mapping[str, int],
        context: ssl.SSLContext,
        plain: str,
        application: "Callable[[str, str], WSGIApplication]",
    ) -> None:
        """Open the ports (0: the system chooses) without serving yet.

        `application` is asked with the role and the request's Host for who answers. Raises
        `OSError` when a port is taken.
        """
        self._context = context
        self._plain = plain
        self._application = application
        self._lock = Lock()
        self._connections: set[socket.socket] = set()
        self._listeners: dict[socket.socket, str] = {}
        self._stop, self._stopped = socket.socketpair()
        self._acceptor = Thread(target=self._accept, name="emulator", daemon=True)
        try:
            for role, port in wanted.items():
                listener = socket.create_server((LOOPBACK, port), backlog=BACKLOG)
                self._listeners[listener] = role
        except OSError:
            self._close_sockets()
            raise

    @property
    def ports(self) -> dict[str, int]:
        """Return the port of each role."""
        return {role: listener.getsockname()[1] for listener, role in self._listeners.items()}

    def open(self) -> None:
        """Serve, from threads of its own."""
        self._acceptor.start()

    def close(self) -> None:
        """Close every port and cut every connection."""
        self._stop.shutdown(socket.SHUT_RDWR)
        if self._acceptor.is_alive():
            self._acceptor.join()
        self._close_sockets()

    def _accept(self) -> None:
        """Take connections on all ports until `close`."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._stopped, selectors.EVENT_READ)
            for listener in self._listeners:
                selector.register(listener, selectors.EVENT_READ)
            while True:
                ready = {key.fileobj for key, _ in selector.select()}
                if self._stopped in ready:
                    return
                for listener in self._listeners.keys() & ready:
                    self._take(listener)

    def _take(self, listener: socket.socket) -> None:
        """Give a new connection its thread."""
        connection, client = listener.accept()
        with self._lock:
            self._connections.add(connection)
        arguments = (connection, client, self._listeners[listener])
        Thread(target=self._serve, args=arguments, daemon=True).start()

    def _serve(self, connection: socket.socket, client: tuple[str, int], role: str) -> None:
        """Serve one connection to its end; a client that breaks off is nobody's fault."""
        served = connection
        plain = role == self._plain
        try:
            if not plain:
                served = self._secured(connection)
            with self._lock:
                self._connections.add(served)
            scheme = "http" if plain else "https"
            Connection(served, client, lambda host: self._application(role, host), scheme)
        except (OSError, ValueError):
            # Reset, handshake refused, timed out, or closed by `close` under the reader's hands.
            return
        finally:
            with self._lock:
                self._connections -= {connection, served}
            connection.close()
            served.close()

    def _secured(self, connection: socket.socket) -> ssl.SSLSocket:
        """Do the TLS handshake, in the connection's own thread so that none waits for another."""
        connection.settimeout(HANDSHAKE_SECONDS)
        return self._context.wrap_socket(connection, server_side=True)

    def _close_sockets(self) -> None:
        with self._lock:
            connections, self._connections = self._connections, set()
        for connection in connections:
            # A shutdown wakes the thread that reads; that thread closes the socket.
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for listener in (*self._listeners, self._stop, self._stopped):
            listener.close()
