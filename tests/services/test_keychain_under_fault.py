"""A real GNOME Keyring that is stopped, ended, started again or emptied in the middle of things."""

from collections.abc import Callable
from contextlib import closing
from time import monotonic

import pytest
import secretstorage

from patmanager.core.faults import KeychainFault, KeychainLocked, KeychainTooSlow
from patmanager.core.storage_ports import Keychain as Port
from patmanager.services.abandoned import begin
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Deadlines, Vault
from patmanager.services.keychain_worker import READ_SECONDS, WRITE_SECONDS
from tests.contracts.keychain import KEPT, OTHER_KEPT, OTHER_SLOT, SLOT
from tests.services.private_bus import GnomeKeyring, PrivateBus

CALLS: dict[str, Callable[[Port], object]] = {
    "get": lambda keychain: keychain.get(SLOT),
    "put": lambda keychain: keychain.put(OTHER_SLOT, OTHER_KEPT),
    "forget": lambda keychain: keychain.forget(SLOT),
    "check": lambda keychain: keychain.check(),
    "recover": lambda keychain: list(keychain.recover(SLOT.account_id)),
}
each_call = pytest.mark.parametrize("call", CALLS)


@pytest.fixture
def keychain(gnome_keyring: GnomeKeyring) -> Keychain:
    """Return a keychain that waits a second for what is frozen; a secret lies in it."""
    found = Keychain(vault=Vault(deadlines=Deadlines(read=1, write=1, asked=1)))
    found.put(SLOT, KEPT)
    assert len(gnome_keyring.items()) == 1
    return found


def delete_all_by_hand() -> None:
    """Delete every item, as a person does in Passwords and Keys."""
    with closing(secretstorage.dbus_init()) as bus:
        for item in secretstorage.get_default_collection(bus).get_all_items():
            item.delete()


@pytest.mark.fast
def test_the_program_waits_as_long_as_promised() -> None:
    """Ten seconds to read, sixty to write, sixty for a person who is asked."""
    assert Deadlines() == Deadlines(read=10.0, write=60.0, asked=60.0)
    assert (READ_SECONDS, WRITE_SECONDS) == (10.0, 60.0)


@each_call
def test_no_call_outlasts_a_frozen_keychain(
    gnome_keyring: GnomeKeyring, keychain: Keychain, call: str
) -> None:
    """Each ends in time with a fault, and works once the keychain answers again."""
    gnome_keyring.freeze()
    began = monotonic()
    with pytest.raises(KeychainTooSlow):
        CALLS[call](keychain)
    assert 1 <= monotonic() - began < 5

    gnome_keyring.thaw()
    assert keychain.get(SLOT) == KEPT
    keychain.forget(OTHER_SLOT)  # what was written late, if it was
    CALLS[call](keychain)


def test_a_write_that_arrives_late_takes_nobodys_place(
    gnome_keyring: GnomeKeyring, keychain: Keychain
) -> None:
    """What a stopped keychain does when it goes on is found: as it was meant, or not at all."""
    gnome_keyring.freeze()
    with pytest.raises(KeychainTooSlow):
        keychain.put(OTHER_SLOT, OTHER_KEPT)
    gnome_keyring.thaw()

    assert keychain.get(OTHER_SLOT) in (None, OTHER_KEPT)
    assert keychain.get(SLOT) == KEPT


@each_call
def test_a_keychain_that_dies_in_the_middle_of_a_call(
    gnome_keyring: GnomeKeyring, keychain: Keychain, call: str
) -> None:
    """Whatever was asked: a fault, at once and not only at the deadline, and never "absent"."""
    patient = Keychain(vault=Vault(deadlines=Deadlines(read=60, write=60, asked=60)))
    assert keychain.get(SLOT) == patient.get(SLOT) == KEPT
    gnome_keyring.freeze()
    outcome = begin(lambda: CALLS[call](patient), "asking")
    assert not outcome.done.wait(0.5), "it did not wait for the frozen one"
    gnome_keyring.kill()

    assert outcome.done.wait(30)
    with pytest.raises(KeychainFault) as fault:
        outcome.result()
    assert not isinstance(fault.value, KeychainTooSlow)


@each_call
def test_a_locked_keychain_answers_nothing(
    gnome_keyring: GnomeKeyring, keychain: Keychain, call: str
) -> None:
    """Nobody being there to unlock it, each call says so and leaves everything as it was."""
    before = gnome_keyring.items()
    gnome_keyring.lock()
    with pytest.raises(KeychainLocked):
        CALLS[call](keychain)
    assert gnome_keyring.items() == before


def test_a_keychain_that_was_started_again_has_it_all(
    gnome_keyring: GnomeKeyring, keychain: Keychain, bus: PrivateBus
) -> None:
    """As after logging in anew: the same object goes on, and slots stay written once."""
    gnome_keyring.kill()
    GnomeKeyring(bus)

    assert keychain.get(SLOT) == KEPT
    keychain.put(OTHER_SLOT, OTHER_KEPT)
    assert [slot.number for slot, _ in keychain.recover(SLOT.account_id)] == [1, 2]


def test_what_somebody_deleted_by_hand_is_absent(keychain: Keychain) -> None:
    """It is no fault; forgetting it goes well, and the slot can be used again."""
    delete_all_by_hand()

    assert keychain.get(SLOT) is None
    assert list(keychain.recover(SLOT.account_id)) == []
    keychain.forget(SLOT)
    keychain.put(SLOT, OTHER_KEPT)
    assert keychain.get(SLOT) == OTHER_KEPT
