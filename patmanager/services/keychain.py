"""Secrets in the keychain of the operating system."""

import logging
from collections.abc import Iterable, Iterator
from secrets import token_hex

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainMismatch, KeychainRefused
from patmanager.core.places import Entry
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.services import keychain_slots as slots
from patmanager.services.keychain_vault import Vault

GAP = 20
"""How many slots in a row must be absent until there are no more."""

BLOBS = ("session", "session-aside")
"""The texts that a program keeps: the session, and one that could not be read."""

_log = logging.getLogger(__name__)


class Blob:
    """One text in the keychain that may be overwritten: the kept session."""

    def __init__(self, vault: Vault, service: str) -> None:
        """Name the place."""
        self._vault = vault
        self._service = service

    def load(self) -> str | None:
        """Return the text, `None` when there is none; raises `KeychainFault`."""
        return self._vault.read(self._service, _BLOB)

    def save(self, text: str) -> None:
        """Replace the text; raises `KeychainFault`."""
        self._vault.write(self._service, _BLOB, text)

    def delete(self) -> None:
        """Remove it; twice is no fault."""
        self._vault.delete(self._service, _BLOB)


class Keychain:
    """The keychain port: numbered slots, each written once.

    Lies under `<application>/pat/v1/<account hash>/<number>`.
    """

    def __init__(self, application: str = "patmanager", vault: Vault | None = None) -> None:
        """Open nothing yet; another application name keeps its secrets apart."""
        self._application = application
        self._vault = vault or Vault()

    @property
    def label(self) -> str:
        """What the person calls it, empty when there is none."""
        return self._vault.label

    def check(self) -> None:
        """Write, read back and delete a probe."""
        service, text = f"{self._application}/probe/v1/{token_hex(8)}", token_hex(16)
        try:
            self._vault.write(service, _PROBE, text)
        except KeychainMismatch:
            self._vault.delete(service, _PROBE)
            raise
        self._vault.delete(service, _PROBE)

    def put(self, slot: Slot, kept: KeptSecret) -> None:
        """Write a slot that holds nothing yet; raises `KeychainRefused` for one that does."""
        service, username = self._place(slot)
        if self._vault.read(service, username) is not None:
            raise KeychainRefused(Facts(subject=slot.address, code="occupied"))
        self._vault.write(service, username, slots.written(kept))

    def get(self, slot: Slot) -> KeptSecret | None:
        """Return what lies in the slot; `None` only when it is surely absent.

        Raises `KeychainMismatch` for something that patmanager did not write.
        """
        text = self._vault.read(*self._place(slot))
        return None if text is None else slots.read(text, slot)

    def forget(self, slot: Slot) -> None:
        """Delete the slot; twice is no fault."""
        self._vault.delete(*self._place(slot))

    def recover(self, account_id: str) -> Iterator[tuple[Slot, KeptSecret]]:
        """Ask slot 1, 2, 3 … until 20 in a row are absent: what a lost ledger is rebuilt from.

        A slot that cannot be understood is passed over and logged; it counts as present.
        """
        for slot, text in self._occupied(account_id):
            try:
                yield slot, slots.read(text, slot)
            except KeychainMismatch as fault:
                _log.warning("passed over: %s", fault)

    def put_foreign(self, entry: Entry, secret: Secret) -> None:
        """Write an entry that another program reads, over what lies there, and read it back."""
        self._vault.write(entry.service, entry.user, secret.reveal())

    def get_foreign(self, entry: Entry) -> Secret | None:
        """Return what lies in an entry of another program; `None` only when it is absent."""
        text = self._vault.read(entry.service, entry.user)
        return Secret(text) if text else None

    def forget_foreign(self, entry: Entry) -> None:
        """Delete an entry of another program; twice is no fault."""
        self._vault.delete(entry.service, entry.user)

    def blob(self, name: str = "session") -> Blob:
        """Return a text of that name that may be overwritten."""
        return Blob(self._vault, f"{self._application}/{name}/v1")

    def clear(self, account_ids: Iterable[str], blobs: Iterable[str] = BLOBS) -> None:
        """Delete the slots of the accounts and the named blobs: all that the demo leaves."""
        for account_id in account_ids:
            for slot, _ in self._occupied(account_id):
                self.forget(slot)
        for name in blobs:
            self.blob(name).delete()

    def _occupied(self, account_id: str) -> Iterator[tuple[Slot, str]]:
        number, absent = 1, 0
        while absent < GAP:
            slot = Slot(account_id, number)
            text = self._vault.read(*self._place(slot))
            absent = absent + 1 if text is None else 0
            if text is not None:
                yield slot, text
            number += 1

    def _place(self, slot: Slot) -> tuple[str, str]:
        return slots.service_of(self._application, slot), slots.username_of(slot)


_BLOB = "session"
_PROBE = "probe"
