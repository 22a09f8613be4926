"""What the window remembers of itself: sizes, columns, splitters; nothing about tokens."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings


class Remembered(Protocol):
    """A small drawer of bytes by name."""

    def get(self, name: str) -> bytes:
        """Return what was put there, empty when nothing was."""
        ...

    def put(self, name: str, value: bytes) -> None:
        """Keep `value` for the next start."""
        ...


class InMemory:
    """A drawer that forgets with the program: for the demo and for tests."""

    def __init__(self) -> None:
        """Be empty."""
        self._values: dict[str, bytes] = {}

    def get(self, name: str) -> bytes:
        """Return what was put there."""
        return self._values.get(name, b"")

    def put(self, name: str, value: bytes) -> None:
        """Keep `value`."""
        self._values[name] = value


class InFile:
    """A drawer in a file of its own; one that cannot be read or written is as good as empty."""

    def __init__(self, path: Path) -> None:
        """Keep values in the INI file at `path`."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, name: str) -> bytes:
        """Return what was put there."""
        value = self._settings.value(f"window/{name}")
        return bytes(value.data()) if isinstance(value, QByteArray) else b""

    def put(self, name: str, value: bytes) -> None:
        """Keep `value`."""
        self._settings.setValue(f"window/{name}", QByteArray(value))
