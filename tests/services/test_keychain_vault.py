"""Faults of a keychain that refuses, lies, or hangs: scripted, on any system."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError
from secretstorage.exceptions import PromptDismissedException, SecretServiceNotAvailableException

from patmanager.core.faults import (
    KeychainDismissed,
    KeychainFault,
    KeychainLocked,
    KeychainMismatch,
    KeychainMissing,
    KeychainRefused,
    KeychainTooSlow,
)
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Deadlines, Vault
from tests.contracts.keychain import KEPT, OTHER_KEPT, OTHER_SLOT, SLOT
from tests.services.chosen import MemoryChosen

pytestmark = pytest.mark.fast

AT_ONCE = Deadlines(read=0.05, write=0.05, asked=0.05)


class KeychainDenied(Exception):  # noqa: N818 - macOS's name in keyring
    """What keyring's macOS backend raises when the person says no."""


@pytest.fixture
def chosen() -> MemoryChosen:
    """Return a backend in memory."""
    return MemoryChosen()


@pytest.fixture
def keychain(chosen: MemoryChosen) -> Keychain:
    """Return the real keychain over it."""
    return Keychain(vault=Vault(chosen.choose))


def denied_on_macos() -> KeyringLocked:
    """Return "locked", as keyring reports a refused question."""
    error = KeyringLocked("Can't get password from keychain: (-128, 'Unknown Error')")
    error.__cause__ = KeychainDenied(-128, "Unknown Error")
    return error


ERRORS: list[tuple[BaseException, type[KeychainFault]]] = [
    (KeyringLocked("Failed to unlock the collection!"), KeychainLocked),
    (denied_on_macos(), KeychainDismissed),
    (PromptDismissedException("Prompt dismissed."), KeychainDismissed),
    (NoKeyringError("No recommended backend was available."), KeychainMissing),
    (SecretServiceNotAvailableException("gone"), KeychainMissing),
    (InitError("Failed to open keyring"), KeychainRefused),
    (PasswordSetError("Can't store password on keychain: (-25244, 'x')"), KeychainRefused),
    (ConnectionResetError("reset"), KeychainRefused),
    (OSError(1783, "The stub received bad data"), KeychainRefused),
]


@pytest.mark.parametrize(("error", "fault"), ERRORS, ids=[repr(error)[:40] for error, _ in ERRORS])
@pytest.mark.parametrize("call", ["choose", "open", "get", "set", "delete"])
def test_every_error_is_a_fault(
    keychain: Keychain,
    chosen: MemoryChosen,
    call: str,
    error: BaseException,
    fault: type[KeychainFault],
) -> None:
    """Wherever it strikes, it is told by its class, and never taken for "absent"."""
    keychain.put(SLOT, KEPT)
    fresh = Keychain(vault=Vault(chosen.choose))
    chosen.errors[call] = error
    forget, put = partial(fresh.forget, SLOT), partial(fresh.put, OTHER_SLOT, OTHER_KEPT)
    doing = put if call == "set" else forget

    with pytest.raises(fault) as raised:
        doing()

    assert raised.value.__cause__ is error
    chosen.errors.clear()
    assert fresh.get(SLOT) == KEPT


def test_a_bug_is_no_fault(keychain: Keychain, chosen: MemoryChosen) -> None:
    """An error that no keychain makes comes through as it is."""
    chosen.errors["get"] = ZeroDivisionError("a bug")

    with pytest.raises(ZeroDivisionError):
        keychain.get(SLOT)


def test_no_fault_quotes_the_library(keychain: Keychain, chosen: MemoryChosen) -> None:
    """What a library says could hold anything; the fault names its class only."""
    chosen.errors["set"] = PasswordSetError(f"cannot store {KEPT.secret.reveal()}")

    with pytest.raises(KeychainRefused) as raised:
        keychain.put(SLOT, KEPT)

    assert KEPT.secret.reveal() not in f"{raised.value} {raised.value.facts}"
    assert raised.value.facts.code == "PasswordSetError"


@pytest.mark.parametrize("lie", [None, "something else"])
def test_what_cannot_be_read_back_is_not_kept(
    keychain: Keychain, chosen: MemoryChosen, lie: str | None
) -> None:
    """A keychain that swallows or changes a secret is found out at once."""
    chosen.lies = [None, lie]

    with pytest.raises(KeychainMismatch):
        keychain.put(SLOT, KEPT)


def test_reading_back_uses_a_new_backend(keychain: Keychain, chosen: MemoryChosen) -> None:
    """What an instance remembers by itself proves nothing."""
    keychain.put(SLOT, KEPT)

    assert chosen.calls == ["get", "set", "get"]
    assert chosen.instances == 3


def test_a_failed_check_takes_its_probe_away(keychain: Keychain, chosen: MemoryChosen) -> None:
    """Whatever was written for a check does not stay."""
    chosen.lies = ["something else"]

    with pytest.raises(KeychainMismatch):
        keychain.check()

    assert chosen.texts == {}


@pytest.mark.parametrize("call", ["get", "open", "choose", "set", "delete"])
def test_a_frozen_call_is_abandoned(chosen: MemoryChosen, call: str) -> None:
    """The caller is told; after that the keychain can be used again."""
    Keychain(vault=Vault(chosen.choose)).put(SLOT, KEPT)
    keychain = Keychain(vault=Vault(chosen.choose, AT_ONCE))
    chosen.hanging = {call}
    doing: dict[str, Callable[[], object]] = {
        "set": lambda: keychain.put(OTHER_SLOT, OTHER_KEPT),
        "delete": lambda: keychain.forget(SLOT),
    }

    with pytest.raises(KeychainTooSlow):
        doing.get(call, lambda: keychain.get(SLOT))()

    chosen.hanging = set()
    assert Keychain(vault=Vault(chosen.choose)).get(SLOT) == KEPT
    chosen.released.set()


@pytest.mark.parametrize(
    ("call", "late"),
    [("open", "set"), ("open", "delete"), ("get", "delete")],
)
def test_what_was_given_up_changes_nothing_late(chosen: MemoryChosen, call: str, late: str) -> None:
    """A keychain that goes on after its caller was told "too slow" is asked for no more."""
    vault = Vault(chosen.choose, AT_ONCE)
    vault.write("service", "name", "text")
    before, chosen.calls = dict(chosen.texts), []
    chosen.hanging = {call}
    with pytest.raises(KeychainTooSlow):
        vault.delete("service", "name") if late == "delete" else vault.write("s", "n", "t")

    chosen.released.set()
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)

    assert late not in chosen.calls
    assert chosen.texts == before


def test_the_label_is_empty_without_a_keychain(chosen: MemoryChosen) -> None:
    """No keychain has no name; once there is one, it has."""
    vault = Vault(chosen.choose)
    chosen.errors["choose"] = NoKeyringError("none")
    assert vault.label == ""

    chosen.errors.clear()
    assert vault.label == "Memory"
