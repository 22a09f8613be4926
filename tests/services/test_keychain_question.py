"""GNOME Keyring asks for its password on a real screen, and somebody types, or presses Escape."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from patmanager.core.faults import KeychainDismissed, KeychainTooSlow
from patmanager.services.abandoned import Outcome, begin
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Deadlines, Vault
from tests.contracts.keychain import KEPT, OTHER_KEPT, OTHER_SLOT, SLOT
from tests.services.private_bus import PASSWORD, GnomeKeyring, PrivateBus, until

SECONDS = 30.0
A_GLANCE = 1.0
PROMPTERS = ("/usr/libexec/gcr-prompter", "/usr/lib/gcr/gcr-prompter")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a screen of the test's own and return its name."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"not installed: {program}")
    if not any(Path(program).exists() for program in PROMPTERS):
        pytest.skip("not installed: gcr-prompter")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        name = f":{told.readline().strip()}"
    monkeypatch.setenv("DISPLAY", name)
    yield name
    server.kill()
    server.wait()


@pytest.fixture
def locked(screen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GnomeKeyring]:
    """Return a locked GNOME Keyring that can ask on the screen; one secret is in it."""
    bus = PrivateBus(tmp_path)
    bus.environment["DISPLAY"] = screen
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with bus:
        gnome_keyring = GnomeKeyring(bus)
        Keychain().put(SLOT, KEPT)
        gnome_keyring.lock()
        yield gnome_keyring


CALLS: dict[str, Callable[[Keychain], object]] = {
    "get": lambda keychain: keychain.get(SLOT),
    "put": lambda keychain: keychain.put(OTHER_SLOT, OTHER_KEPT),
    "forget": lambda keychain: keychain.forget(SLOT),
    "check": lambda keychain: keychain.check(),
}


def asking(call: str = "get", *, asked: float = SECONDS) -> Outcome[object]:
    """Make a call in another thread; a frozen keychain is given up after two seconds."""
    keychain = Keychain(vault=Vault(deadlines=Deadlines(read=2, write=2, asked=asked)))
    outcome: Outcome[object] = begin(lambda: CALLS[call](keychain), "asking")
    until(_is_shown, "the question")
    return outcome


def press(outcome: Outcome[object], *commands: list[str]) -> None:
    """Read the question, as a person would, then press keys; again if it did not listen yet."""
    assert not outcome.done.wait(A_GLANCE)

    def is_over() -> bool:
        for command in commands:
            subprocess.run(["xdotool", *command], check=True, timeout=SECONDS)
        return outcome.done.wait(4 * A_GLANCE)

    until(is_over, "the answer")


def _is_shown() -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"]
    return subprocess.run(search, capture_output=True, check=False, timeout=SECONDS).returncode == 0


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("call", CALLS)
def test_closing_the_question_is_told(call: str) -> None:
    """It is neither "locked" nor "absent": the person said no, to reading as to writing."""
    outcome = asking(call)

    press(outcome, ["key", "Escape"])

    with pytest.raises(KeychainDismissed):
        outcome.result()


@pytest.mark.usefixtures("locked")
def test_typing_the_password_opens_it() -> None:
    """The person has more time for it than a frozen keychain would have."""
    outcome = asking()

    press(outcome, ["key", "ctrl+a"], ["type", PASSWORD.decode()], ["key", "Return"])

    assert outcome.result() == KEPT


@pytest.mark.usefixtures("locked")
def test_a_question_that_nobody_answers_ends() -> None:
    """The window is not blocked for ever by one behind it."""
    outcome = asking(asked=3)

    assert outcome.done.wait(SECONDS)
    with pytest.raises(KeychainTooSlow):
        outcome.result()
