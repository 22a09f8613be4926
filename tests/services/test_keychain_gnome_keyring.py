"""The keychain over a real GNOME Keyring on a private bus."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest
from keyring.errors import InitError
from secretstorage.exceptions import SecretStorageException

from patmanager.core.faults import KeychainLocked, KeychainMissing, KeychainTooSlow
from patmanager.core.storage_ports import Keychain as Port
from patmanager.services import keychain_secret_service
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Deadlines, Vault
from patmanager.services.session_cache import SessionCache
from patmanager.services.session_places import place_for
from tests.contracts.keychain import KEPT, SLOT, KeychainContract
from tests.services.private_bus import GnomeKeyring, PrivateBus, until


class TestGnomeKeyring(KeychainContract):
    """The real class over the real program."""

    @pytest.fixture
    def keychain(self, gnome_keyring: GnomeKeyring) -> Port:
        """Return the program's own keychain."""
        return Keychain()


@pytest.fixture
def keychain() -> Keychain:
    """Return a keychain that waits a second for what is frozen."""
    return Keychain(vault=Vault(deadlines=Deadlines(read=1, write=1, asked=5)))


@pytest.mark.usefixtures("gnome_keyring")
def test_the_person_reads_gnome_keyring(keychain: Keychain) -> None:
    """The program behind D-Bus is called by its name."""
    assert keychain.label == "GNOME Keyring"


@pytest.mark.usefixtures("gnome_keyring")
def test_another_program_finds_the_secret(keychain: Keychain, bus: PrivateBus) -> None:
    """The secret lies in the keychain and nowhere else."""
    keychain.put(SLOT, KEPT)

    command = ["secret-tool", "lookup", "service", f"patmanager/pat/v1/{SLOT.address}"]
    found = subprocess.run(
        [*command, "username", "1"],
        env=bus.environment,
        capture_output=True,
        check=True,
        timeout=20,
    )
    assert KEPT.secret.reveal().encode() in found.stdout


def test_labels_name_nobody(gnome_keyring: GnomeKeyring, keychain: Keychain) -> None:
    """What can be seen while the keychain is locked names no person and no token."""
    keychain.put(SLOT, KEPT)

    assert all("contoso" not in label for label, _ in gnome_keyring.items())


def test_a_locked_keychain_is_not_an_empty_one(
    gnome_keyring: GnomeKeyring, keychain: Keychain
) -> None:
    """Without a screen nobody can be asked; that is said, and the secret is still there."""
    keychain.put(SLOT, KEPT)
    gnome_keyring.lock()

    with pytest.raises(KeychainLocked):
        keychain.get(SLOT)
    with pytest.raises(KeychainLocked):
        keychain.forget(SLOT)
    with pytest.raises(KeychainLocked):
        keychain.check()


def test_a_frozen_keychain_is_given_up(gnome_keyring: GnomeKeyring, keychain: Keychain) -> None:
    """The call ends in time, and the next one works once the keychain answers again."""
    keychain.put(SLOT, KEPT)
    gnome_keyring.freeze()

    with pytest.raises(KeychainTooSlow):
        keychain.get(SLOT)

    gnome_keyring.thaw()
    assert keychain.get(SLOT) == KEPT


def test_a_crashed_keychain_is_not_an_empty_one(
    gnome_keyring: GnomeKeyring, keychain: Keychain
) -> None:
    """D-Bus starts another one, which is locked."""
    keychain.put(SLOT, KEPT)
    gnome_keyring.kill()

    with pytest.raises(KeychainLocked):
        keychain.get(SLOT)


def test_a_crash_in_the_middle_of_a_call_is_a_fault(
    gnome_keyring: GnomeKeyring, keychain: Keychain
) -> None:
    """What was asked of a keychain that dies is not "absent"."""
    keychain.put(SLOT, KEPT)
    gnome_keyring.freeze()
    with pytest.raises(KeychainTooSlow):
        keychain.get(SLOT)

    gnome_keyring.kill()

    with pytest.raises(KeychainLocked):
        keychain.get(SLOT)


def test_no_session_bus_is_no_keychain(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whatever is wrong with the bus, the fault is the same and the label empty."""
    for address in (None, "disabled:", "", f"unix:path={tmp_path / 'nobody'}", "tcp:host=h"):
        if address is None:
            monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        else:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with pytest.raises(KeychainMissing):
            keychain.get(SLOT)
        with pytest.raises(KeychainMissing):
            keychain.check()
        assert keychain.label == ""


def test_a_keychain_that_comes_up_later_is_found(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch, bus: PrivateBus
) -> None:
    """Nobody must start patmanager again after starting the keychain."""
    with monkeypatch.context() as without:
        without.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        with pytest.raises(KeychainMissing):
            keychain.get(SLOT)

    GnomeKeyring(bus)

    keychain.check()
    until(lambda: keychain.label == "GNOME Keyring", "the label")


def test_before_there_is_any_collection(bus: PrivateBus, keychain: Keychain) -> None:
    """A fresh account has none: nothing is in it, and none can be made without a screen."""
    bus.start(command=["gnome-keyring-daemon", "--foreground", "--components=secrets"])
    until(lambda: keychain.label == "GNOME Keyring", "GNOME Keyring")

    assert keychain.get(SLOT) is None
    keychain.forget(SLOT)
    with pytest.raises(KeychainLocked):
        keychain.put(SLOT, KEPT)


@pytest.mark.usefixtures("gnome_keyring")
def test_a_session_of_any_size_is_kept(keychain: Keychain) -> None:
    """With many tenants it grows beyond what a token needs."""
    text = "é" * 100_000

    keychain.blob().save("old")
    keychain.blob().save(text)

    assert keychain.blob().load() == text


@pytest.mark.usefixtures("gnome_keyring")
def test_the_place_of_the_session_is_the_keychain(keychain: Keychain, tmp_path: Path) -> None:
    """What MSAL keeps comes back after a start, and nothing of it lies in a file."""
    folder = tmp_path / "session"
    entry = {
        "credential_type": "RefreshToken",
        "secret": "refresh token",
        "home_account_id": "ana.contoso",
        "environment": "login.example",
        "client_id": "app",
    }
    first = SessionCache(place_for("patmanager", folder, keychain.blob, "linux"))
    first.tokens.modify("RefreshToken", entry, entry)
    first.keep()

    second = SessionCache(place_for("patmanager", folder, keychain.blob, "linux"))
    second.restore()

    assert list(second.tokens.search("RefreshToken")) == [entry]
    assert all(b"refresh token" not in file.read_bytes() for file in folder.iterdir())


def test_the_keychain_outlives_many_who_come_and_go(gnome_keyring: GnomeKeyring) -> None:
    """Asked for a property first, GNOME Keyring ends within some thousand connections."""
    end = monotonic() + 6

    def come_and_go() -> None:
        while monotonic() < end and gnome_keyring.process.poll() is None:
            # With several at a time it does not always find its own collection.
            with suppress(InitError, SecretStorageException):
                keychain_secret_service.default_collection().connection.close()

    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(come_and_go) for _ in range(3)]:
            done.result()
    assert gnome_keyring.process.poll() is None
