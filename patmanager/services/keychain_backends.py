"""Which keyring backends are trusted with secrets, and how one is made.

keyring's own choice (`get_keyring`) can be steered by the environment, a configuration file and
every installed package, to backends that write plain text or nothing at all. Here a class is
taken by its name from keyring itself, and nothing that steers is read.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import Protocol

from patmanager.core.faults import KeychainMissing
from patmanager.services.keychain_worker import Patience


class Backend(Protocol):
    """What is used of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, `None` when it is absent."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete it; absent is an error."""
        ...


@dataclass(frozen=True, slots=True)
class Trusted:
    """A backend's class in keyring, what people call it, and properties that are set on it."""

    module: str
    name: str
    label: str
    properties: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_viable(self) -> bool:
        """Whether the backend works on this computer; may ask D-Bus."""
        try:
            return bool(getattr(import_module(self.module), self.name).priority)
        except (RuntimeError, OSError):
            return False

    def new(self) -> Backend:
        """Make an instance that has read no `KEYRING_PROPERTY_*` variable."""
        kind = getattr(import_module(self.module), self.name)
        made = kind.__new__(kind)
        made.set_properties_from_env = _read_nothing
        kind.__init__(made)
        if self._is_secret_service:
            from patmanager.services import keychain_secret_service  # noqa: PLC0415 - Linux only

            made.get_preferred_collection = keychain_secret_service.default_collection
        for name, value in self.properties.items():
            setattr(made, name, value)
        backend: Backend = made
        return backend

    def open(self, patience: Patience, *, writing: bool) -> bool:
        """Unlock the keychain where that can be done apart; false when nothing can be in it."""
        if not self._is_secret_service:
            return True
        from patmanager.services import keychain_secret_service  # noqa: PLC0415 - Linux only

        return keychain_secret_service.open_collection(patience, writing=writing)

    def called(self) -> str:
        """Return what people call it; asks D-Bus where several programs can stand behind it."""
        if not self._is_secret_service:
            return self.label
        from patmanager.services import keychain_secret_service  # noqa: PLC0415 - Linux only

        return keychain_secret_service.label()

    @property
    def _is_secret_service(self) -> bool:
        return self.module == _DBUS_MODULE


def _read_nothing() -> None:
    """Stand in the place of the method that reads properties from the environment."""


_DBUS_MODULE = "keyring.backends.SecretService"
_WINDOWS = Trusted(
    "keyring.backends.Windows",
    "WinVaultKeyring",
    "Windows Credential Manager",
    # keyring's default roams with the profile to other computers.
    MappingProxyType({"persist": "local machine"}),
)
_MACOS = Trusted(
    "keyring.backends.macOS",
    "Keyring",
    "macOS Keychain",
    # The class takes another file from KEYCHAIN_PATH.
    MappingProxyType({"keychain": None}),
)
_OTHERS = (
    Trusted(_DBUS_MODULE, "Keyring", "Secret Service"),
    Trusted("keyring.backends.libsecret", "Keyring", "Secret Service"),
    Trusted("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)


def candidates(platform: str = sys.platform) -> tuple[Trusted, ...]:
    """Return the backends that may be used on a platform (as `sys.platform`), best first."""
    return {"win32": (_WINDOWS,), "darwin": (_MACOS,)}.get(platform, _OTHERS)


def choose() -> Trusted:
    """Return the first that works here; raises `KeychainMissing`."""
    for trusted in candidates():
        if trusted.is_viable:
            return trusted
    raise KeychainMissing
