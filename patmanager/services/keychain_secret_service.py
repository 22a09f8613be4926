"""The Secret Service on D-Bus: who provides it, and unlocking it before it is used.

keyring unlocks by itself, but cannot tell a question that a person closed from one that nobody
could be asked, and leaves its connection open when it fails. So the collection is opened here
first; keyring then finds it open.
"""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

import secretstorage
from jeepney import DBusAddress, DBusErrorResponse, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection
from keyring.errors import InitError
from secretstorage.exceptions import (
    ItemNotFoundException,
    PromptDismissedException,
    SecretServiceNotAvailableException,
    SecretStorageException,
)

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainDismissed, KeychainLocked, KeychainMissing
from patmanager.services.keychain_worker import Patience

_NAME, _PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"
_PROGRAMS = {
    "gnome-keyring-d": "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "kwalletd5": "KWallet",
    "kwalletd6": "KWallet",
    "ksecretd": "KWallet",
}
"""By the kernel's name of the process, 15 characters at most."""
_ANY = "Secret Service"
_NO_PERSON_IS_QUICKER = 0.3


def label() -> str:
    """Return what people call the keychain behind D-Bus; starts it if need be.

    Raises `KeychainMissing` when there is none.
    """
    with closing(_connection()) as bus:
        _ask_bus(bus, "StartServiceByName", "su", (_NAME, 0))
        process = _ask_bus(bus, "GetConnectionUnixProcessID", "s", (_NAME,))
    try:
        program = Path(f"/proc/{process}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return _ANY
    return _PROGRAMS.get(program, _ANY)


def open_collection(patience: Patience, *, writing: bool) -> bool:
    """Unlock the default collection; false when there is none and nothing is to be written.

    Raises `KeychainMissing`, `KeychainLocked` when nobody could be asked for the password,
    `KeychainDismissed` when the question was closed.
    """
    with closing(_connection()) as bus:
        _greet(bus)
        try:
            collection = secretstorage.Collection(bus)
        except ItemNotFoundException:
            if not writing:
                return False
            _ask_person(patience, lambda: _is_refused(bus))
            collection = secretstorage.Collection(bus)
        if collection.is_locked():
            _ask_person(patience, collection.unlock)
            if collection.is_locked():
                raise KeychainLocked
    return True


def default_collection() -> secretstorage.Collection:
    """Return the default collection, open or not, on a connection that is the caller's to close.

    keyring's own way asks for a property first; see `_greet`. Raises `InitError`, as it does.
    """
    bus = secretstorage.dbus_init()
    try:
        _greet(bus)
        return secretstorage.Collection(bus)
    except SecretStorageException as error:
        bus.close()
        raise InitError(str(error)) from error


def _connection() -> DBusConnection:
    try:
        return secretstorage.dbus_init()
    except (SecretServiceNotAvailableException, RuntimeError, OSError) as error:
        raise KeychainMissing(Facts(code=type(error).__name__)) from error


def _greet(bus: DBusConnection) -> None:
    """Call a method, so that the keychain knows the connection before a property is asked.

    GNOME Keyring 42.1 ends, with every open keychain, when it meets a new connection by a
    property's question and another one has just gone (`secret_objects_lookup_gck_object_for_path:
    assertion 'session' failed`): after 3,000 to 11,000 connections where properties came first,
    not once in 29,000 where a method did.
    """
    service = DBusAddress(_PATH, _NAME, "org.freedesktop.Secret.Service")
    bus.send_and_get_reply(new_method_call(service, "ReadAlias", "s", ("default",)))


def _is_refused(bus: DBusConnection) -> bool:
    """Make the default collection, for which the person thinks of a password; true for Cancel."""
    try:
        secretstorage.create_collection(bus, "Default", "default")
    except PromptDismissedException:
        return True
    return False


def _ask_person(patience: Patience, is_refused: Callable[[], bool]) -> None:
    """Let the keychain show its question; raises when it got no answer."""
    patience.person_is_asked()
    begun = monotonic()
    if not is_refused():
        return
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if has_screen and monotonic() - begun > _NO_PERSON_IS_QUICKER:
        raise KeychainDismissed
    raise KeychainLocked


def _ask_bus(bus: DBusConnection, method: str, signature: str, body: tuple[object, ...]) -> int:
    """Ask the bus itself something whose answer is one number."""
    reply = bus.send_and_get_reply(new_method_call(message_bus, method, signature, body))
    if reply.header.message_type is MessageType.error:
        error = DBusErrorResponse(reply)
        raise KeychainMissing(Facts(code=error.name)) from error
    return int(reply.body[0])
