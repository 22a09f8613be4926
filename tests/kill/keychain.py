"""An honest keychain in a folder: each slot a file, written whole, once, and synced."""

import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainLocked, KeychainRefused
from patmanager.core.places import Entry
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot

GAP = 20


class FileKeychain:
    """Like a keychain, but not safe: for tests alone.

    A file `locked` beside the slots makes it locked, `full` makes it refuse to write.
    """

    label = "Folder"

    def __init__(self, folder: Path) -> None:
        """Keep secrets below `folder`."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def check(self) -> None:
        """Tell whether a write would work."""
        self._open()

    def put(self, slot: Slot, kept: KeptSecret) -> None:
        """Write a slot that holds nothing yet."""
        self._open()
        path = self._path(slot)
        if path.exists() or (self._folder / "full").exists():
            raise KeychainRefused(Facts(subject=slot.address))
        half = path.with_suffix(".half")
        with half.open("w", encoding="utf-8") as file:
            json.dump([kept.organization, kept.authorization_id, kept.secret.reveal()], file)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)

    def get(self, slot: Slot) -> KeptSecret | None:
        """Read a slot."""
        self._open()
        path = self._path(slot)
        if not path.exists():
            return None
        organization, authorization_id, secret = json.loads(path.read_text(encoding="utf-8"))
        return KeptSecret(organization, authorization_id, Secret(secret))

    def forget(self, slot: Slot) -> None:
        """Empty a slot."""
        self._open()
        self._path(slot).unlink(missing_ok=True)

    def recover(self, account_id: str) -> Iterator[tuple[Slot, KeptSecret]]:
        """Ask slot after slot."""
        number, absent = 1, 0
        while absent < GAP:
            slot = Slot(account_id, number)
            kept = self.get(slot)
            absent = absent + 1 if kept is None else 0
            if kept is not None:
                yield slot, kept
            number += 1

    def put_foreign(self, entry: Entry, secret: Secret) -> None:
        """Write an entry of another program."""
        self._open()
        path = self._foreign(entry)
        path.parent.mkdir(exist_ok=True)
        path.write_text(secret.reveal(), encoding="utf-8")

    def get_foreign(self, entry: Entry) -> Secret | None:
        """Read one."""
        self._open()
        path = self._foreign(entry)
        return Secret(path.read_text(encoding="utf-8")) if path.exists() else None

    def forget_foreign(self, entry: Entry) -> None:
        """Delete one."""
        self._open()
        self._foreign(entry).unlink(missing_ok=True)

    def _foreign(self, entry: Entry) -> Path:
        name = sha256(f"{entry.service} {entry.user}".encode()).hexdigest()
        return self._folder / "foreign" / name

    def _open(self) -> None:
        if (self._folder / "locked").exists():
            raise KeychainLocked

    def _path(self, slot: Slot) -> Path:
        return self._folder / slot.address.replace("/", "-")


def stored(folder: Path) -> dict[str, str]:
    """Return the secrets in a folder by the id of their token, past the program."""
    found = {}
    for path in folder.glob("*-*"):
        if path.suffix != ".half":
            _, authorization_id, secret = json.loads(path.read_text(encoding="utf-8"))
            found[authorization_id] = secret
    return found
