"""Where the session of MSAL is kept: never in a plain file.

| system  | where                                                                          |
|---------|--------------------------------------------------------------------------------|
| Windows | a file that DPAPI encrypts (the Credential Manager takes 2,560 bytes at most)   |
| macOS   | the Keychain, through msal-extensions                                          |
| others  | one text in the Secret Service; msal-extensions would need PyGObject           |
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from msal_extensions import FilePersistenceWithDataProtection, KeychainPersistence
from msal_extensions.persistence import BasePersistence, PersistenceNotFound

_ASIDE = "-aside"


class KeptText(Protocol):
    """One text in the keychain that may be overwritten; raises `KeychainFault`s."""

    def load(self) -> str | None:
        """Return the text, `None` when there is none."""
        ...

    def save(self, text: str) -> None:
        """Replace the text."""
        ...

    def delete(self) -> None:
        """Remove the text."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """A persistence of msal-extensions' kind, the file whose lock writers take, a way aside.

    `put_aside` takes what cannot be read away and keeps it under another name.
    """

    persistence: BasePersistence
    lock: Path
    put_aside: Callable[[], None]


class BlobPersistence(BasePersistence):  # type: ignore[misc]  # msal-extensions has no types
    """A persistence in the keychain's text."""

    is_encrypted = True

    def __init__(self, blob: KeptText) -> None:
        """Hold the text's place."""
        self._blob = blob

    def save(self, content: str) -> None:
        """Replace the content."""
        self._blob.save(content)

    def load(self) -> str:
        """Return the content; raises `PersistenceNotFound`, `KeychainFault`."""
        text = self._blob.load()
        if text is None:
            raise PersistenceNotFound
        return text

    def time_last_modified(self) -> float:
        """Raise `PersistenceNotFound`: keychains do not tell."""
        raise PersistenceNotFound

    def get_location(self) -> str:
        """Return nothing: there is no file."""
        return ""


class ReplacedFile(BasePersistence):  # type: ignore[misc]  # msal-extensions has no types
    """A file persistence that replaces its file whole; msal-extensions' own cut it off first."""

    is_encrypted = True

    def __init__(self, make: Callable[[str], BasePersistence], path: Path) -> None:
        """Read and write `path` by persistences that `make` makes of a path."""
        self._path = path
        self._draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        self._final, self._writer = make(str(path)), make(str(self._draft))

    def save(self, content: str) -> None:
        """Write beside the file, then move over it."""
        self._writer.save(content)
        self._draft.replace(self._path)

    def load(self) -> str:
        """Return the content; raises `PersistenceNotFound`, `PersistenceDecryptionError`."""
        return str(self._final.load())

    def time_last_modified(self) -> float:
        """Return when the file was replaced, in Unix seconds."""
        return float(self._final.time_last_modified())

    def get_location(self) -> str:
        """Return the file's path."""
        return str(self._path)


def place_for(
    application: str, folder: Path, text: Callable[[str], KeptText], platform: str = sys.platform
) -> Place:
    """Return the place on this system.

    `folder` is private to the person; `text` opens the keychain's text of a name.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = folder / "session.lock"
    if platform == "win32":
        return _file_place(FilePersistenceWithDataProtection, folder / "session.bin", lock)
    if platform == "darwin":
        service, signal = f"{application}/session/v1", str(folder / "session.signal")
        return _moving_place(
            KeychainPersistence(signal, service, "session"),
            KeychainPersistence(signal + _ASIDE, service + _ASIDE, "session"),
            lock,
        )
    aside = BlobPersistence(text("session" + _ASIDE))
    return _moving_place(BlobPersistence(text("session")), aside, lock)


def _file_place(make: Callable[[str], BasePersistence], path: Path, lock: Path) -> Place:
    def put_aside() -> None:
        with suppress(FileNotFoundError):
            path.replace(path.with_name(path.name + _ASIDE))

    return Place(ReplacedFile(make, path), lock, put_aside)


def _moving_place(main: BasePersistence, aside: BasePersistence, lock: Path) -> Place:
    def put_aside() -> None:
        with suppress(PersistenceNotFound):
            aside.save(main.load())
        main.save("{}")

    return Place(main, lock, put_aside)
