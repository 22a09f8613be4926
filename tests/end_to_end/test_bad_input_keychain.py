"""A real GNOME Keyring that is locked, absent or frozen: found out before a token is made."""

from collections.abc import Iterator

import pytest

from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Deadlines, Vault
from tests.end_to_end.terminal import Terminal
from tests.services.private_bus import GnomeKeyring, PrivateBus

CREATE = ("create", "-o", "contoso", "--name", "new", "--preset", "packages")
ROTATE = ("rotate", "npm", "-o", "contoso", "--days", "60")


@pytest.fixture
def keyring(
    signed_in: Terminal, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[GnomeKeyring]:
    """A keyring of the test's own, for which the program waits a second; nobody at a screen.

    The developer has a token `npm`, whose secret lies in it.
    """
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with PrivateBus(tmp_path_factory.mktemp("bus")) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        running = GnomeKeyring(bus)
        signed_in.wishes.keychain = impatient()
        made = signed_in("create", "-o", "contoso", "--name", "npm", "--preset", "packages")
        assert "kept in GNOME Keyring" in made.out
        yield running


def impatient() -> Keychain:
    """Return the program's own keychain, which gives up after a second."""
    return Keychain(vault=Vault(deadlines=Deadlines(read=1, write=1, asked=2)))


@pytest.mark.parametrize("words", [CREATE, ROTATE])
def test_locked(signed_in: Terminal, keyring: GnomeKeyring, words: tuple[str, ...]) -> None:
    """Nothing is created; unlocking is the person's own affair."""
    keyring.lock()
    before = list(signed_in.emulator.world.tokens)
    signed_in(*words).tells("KeychainLocked", "Unlock the keychain", status=1)
    assert list(signed_in.emulator.world.tokens) == before


@pytest.mark.parametrize("words", [CREATE, ROTATE])
def test_frozen(signed_in: Terminal, keyring: GnomeKeyring, words: tuple[str, ...]) -> None:
    """Given up after the time limit, before the service is asked; thawed, it goes on."""
    keyring.freeze()
    before = list(signed_in.emulator.world.tokens)
    signed_in.wishes.keychain = impatient()
    signed_in(*words).tells("KeychainTooSlow", "behind other windows", status=1)
    assert list(signed_in.emulator.world.tokens) == before

    keyring.thaw()
    signed_in.wishes.keychain = impatient()
    assert signed_in(*words).status == 0


def test_locked_after_the_question_was_sent(signed_in: Terminal, keyring: GnomeKeyring) -> None:
    """A revocation is done; what it leaves behind is said, and is no fault."""
    keyring.lock()
    said = signed_in("revoke", "npm", "-o", "contoso", "--yes")
    assert said.status == 0
    assert "now useless, stayed in the keychain: The keychain is locked" in said.text


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("words", [CREATE, ROTATE])
def test_absent(
    signed_in: Terminal, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """Without a bus and a terminal to show the secret on, nothing is created."""
    before = list(signed_in.emulator.world.tokens)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    signed_in.wishes.keychain = impatient()
    signed_in(*words).tells("KeychainMissing", "GNOME Keyring, KWallet", status=1)
    assert list(signed_in.emulator.world.tokens) == before


@pytest.mark.usefixtures("keyring")
def test_absent_and_the_secret_wanted(signed_in: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown once, alone on standard output: then it may be made."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    signed_in.wishes.keychain = impatient()
    said = signed_in(*CREATE, "--show-secret")
    (made,) = signed_in.tokens("new")
    assert said.out == f"{made.secret}\n"
    assert made.secret not in said.err
