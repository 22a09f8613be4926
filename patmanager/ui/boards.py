"""Where a copied secret lies: the system's clipboard, marked so that histories leave it alone."""

import hmac
import secrets
import shutil
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QProcess
from PySide6.QtGui import QClipboard, QGuiApplication

from patmanager.core.secret import Secret

_ZERO = bytes(4)

_WL_COPY, _CLEAR = "wl-copy", "--clear"

MARKS = {
    # Windows: keeps monitors, the history (Win+V), the cloud clipboard and older managers away.
    "ExcludeClipboardContentFromMonitorProcessing": _ZERO,
    "CanIncludeInClipboardHistory": _ZERO,
    "CanUploadToCloudClipboard": _ZERO,
    "Clipboard Viewer Ignore": _ZERO,
    # Linux: Klipper, CopyQ and their kin skip what bears it.
    "x-kde-passwordManagerHint": b"secret",
}
"""MIME names and bytes that go along with every secret; Qt registers each on Windows as it is."""


class Board(Protocol):
    """A clipboard that one secret at a time is put on."""

    def write(self, secret: Secret) -> None:
        """Put the secret there with the system's marks, in place of what was there."""
        ...

    def holds_ours(self) -> bool:
        """Tell whether the clipboard still holds what `write` put there last."""
        ...

    def clear(self) -> None:
        """Empty the clipboard; whether that worked, `holds_ours` tells afterwards."""
        ...


class QtBoard:
    """The clipboard through Qt: Windows, X11 and Wayland.

    Only a keyed hash of the text is remembered, made with a key of this process. Comparing it
    is the test of ownership everywhere: `QClipboard.ownsClipboard` is always false on some
    platforms, and the sequence number of Windows moves when a reader asks for delayed data.
    The primary selection is never written, only emptied when it happens to hold the secret.
    """

    def __init__(self, clipboard: QClipboard) -> None:
        """Stand in front of Qt's clipboard."""
        self._clipboard = clipboard
        self._key = secrets.token_bytes(32)
        self._print = b""

    def write(self, secret: Secret) -> None:
        """Put text and marks on the clipboard."""
        mime = QMimeData()
        mime.setText(secret.reveal())
        for name, value in MARKS.items():
            mime.setData(name, value)
        self._print = self._fingerprint(secret.reveal())
        self._clipboard.setMimeData(mime, QClipboard.Mode.Clipboard)

    def holds_ours(self) -> bool:
        """Compare the clipboard's text with the remembered hash."""
        return self._matches(QClipboard.Mode.Clipboard)

    def clear(self) -> None:
        """Empty the clipboard, and the primary selection when the secret got there."""
        if self._clipboard.supportsSelection() and self._matches(QClipboard.Mode.Selection):
            self._clipboard.clear(QClipboard.Mode.Selection)
        self._clipboard.clear(QClipboard.Mode.Clipboard)

    def _matches(self, mode: QClipboard.Mode) -> bool:
        # PySide promises an object, yet None comes while nobody owns the clipboard.
        mime: QMimeData | None = self._clipboard.mimeData(mode)
        if mime is None or not mime.hasText():
            return False
        return hmac.compare_digest(self._fingerprint(mime.text()), self._print)

    def _fingerprint(self, text: str) -> bytes:
        return hmac.digest(self._key, text.encode(errors="surrogatepass"), "sha256")


class Sweep(Protocol):
    """A second way to empty the clipboard."""

    def begin(self, done: Callable[[], None]) -> bool:
        """Begin, and call `done` afterwards; tells whether that was possible."""
        ...

    def leave(self) -> None:
        """Empty it while the program ends: nobody waits for it."""
        ...


class WaylandSweep:
    """`wl-copy --clear`. Its arguments carry no secret.

    On Wayland a program without the focus may not change the clipboard, and a shell may bring
    back what was there; this program may.
    """

    def __init__(self, parent: QObject) -> None:
        """Let the process belong to `parent`."""
        self._parent = parent

    def begin(self, done: Callable[[], None]) -> bool:
        """Start it, if it is installed."""
        program = shutil.which(_WL_COPY)
        if program is None:
            return False
        process = QProcess(self._parent)
        process.finished.connect(done)
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(done)
        process.start(program, [_CLEAR])
        return True

    def leave(self) -> None:
        """Start it so that it outlives this program."""
        program = shutil.which(_WL_COPY)
        if program is not None:
            QProcess.startDetached(program, [_CLEAR])


def sweep_of(parent: QObject) -> Sweep | None:
    """Return the second way of this desktop, `None` where the first needs none."""
    if not QGuiApplication.platformName().startswith("wayland"):
        return None
    return WaylandSweep(parent)
