"""One window a person: a second start brings the first one to the front."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MILLISECONDS = 1000


class SingleInstance(QObject):
    """Holds a lock beside the data; `asked` is sent when somebody starts the program again."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Use `folder`, which is the person's own and holds the data that one program may use."""
        super().__init__(parent)
        with suppress(OSError):  # said when the data are opened
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._address = str(folder / "window.socket")
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the one window; false when there is one, which then comes to the front.

        Another start is answered once `listen` was called. Where no lock can be written (disk
        full, read-only) there is a window rather than none: it says what is wrong.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._knock()
        return False

    def listen(self) -> None:
        """Answer other starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first painting

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # The lock is ours, so a socket that is there was left by a program that was cut short.
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)

    def release(self) -> None:
        """Let another start be the one window."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _knock(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - hardly ever needed

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if socket.waitForConnected(_WAIT_MILLISECONDS):
            socket.disconnectFromServer()

    def _answer(self) -> None:
        if self._server is None:
            return
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.asked.emit()
