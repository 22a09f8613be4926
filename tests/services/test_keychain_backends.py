"""Which backends are trusted, and that nothing from outside changes the choice."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import keyring.backends.fail
import keyring.backends.null
import keyring.backends.SecretService
import pytest
from keyring.backends.chainer import ChainerBackend

from patmanager.core.faults import KeychainMissing
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_backends import Trusted, candidates, choose
from tests.contracts.keychain import KEPT, SLOT
from tests.services.private_bus import GnomeKeyring

NULL = "keyring.backends.null.Keyring"
STEERING = {
    "null": NULL,
    "fail": "keyring.backends.fail.Keyring",
    "chainer": "keyring.backends.chainer.ChainerBackend",
    "missing module": "nothing.like.this",
    "missing class": "keyring.backends.null.Nothing",
    "no name at all": "",
    "environment": "evil_keyring.Keyring",
}
"""What `PYTHON_KEYRING_BACKEND` is set to."""
WAYS = (*STEERING, "file", "package", "properties", "all at once")


@pytest.mark.fast
@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("win32", ["Windows.WinVaultKeyring"]),
        ("darwin", ["macOS.Keyring"]),
        ("linux", ["SecretService.Keyring", "libsecret.Keyring", "kwallet.DBusKeyring"]),
        ("freebsd14", ["SecretService.Keyring", "libsecret.Keyring", "kwallet.DBusKeyring"]),
    ],
)
def test_each_system_has_its_backends(platform: str, names: list[str]) -> None:
    """The list is short, and every class on it exists in keyring."""
    found = candidates(platform)

    assert [f"{one.module}.{one.name}" for one in found] == [f"keyring.backends.{n}" for n in names]
    assert all(isinstance(getattr(import_module(one.module), one.name), type) for one in found)


@pytest.mark.fast
def test_nothing_untrusted_is_on_the_list() -> None:
    """Neither plain text nor nothing at all nor a chain of whatever is installed."""
    trusted = {
        getattr(import_module(one.module), one.name)
        for platform in ("win32", "darwin", "linux")
        for one in candidates(platform)
    }

    refused = {keyring.backends.fail.Keyring, keyring.backends.null.Keyring, ChainerBackend}
    assert not trusted & refused


@pytest.mark.fast
def test_windows_does_not_roam() -> None:
    """The secrets stay on the computer, as keyring's default would not have it."""
    (windows,) = candidates("win32")

    assert dict(windows.properties) == {"persist": "local machine"}


@pytest.mark.fast
def test_macos_uses_the_persons_own_keychain() -> None:
    """A variable of the environment names no other file."""
    (macos,) = candidates("darwin")

    assert dict(macos.properties) == {"keychain": None}


@pytest.mark.fast
def test_properties_of_the_environment_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """By itself keyring would let them replace anything, methods too."""
    for name in ("PREFERRED_COLLECTION", "SCHEME", "APPID", "GET_PASSWORD", "PERSIST"):
        monkeypatch.setenv(f"KEYRING_PROPERTY_{name}", "/evil")

    backend = Trusted("keyring.backends.SecretService", "Keyring", "x").new()

    assert type(backend) is keyring.backends.SecretService.Keyring
    assert "/evil" not in vars(backend).values()


@pytest.mark.fast
def test_properties_that_are_wanted_are_set() -> None:
    """Each new instance has them."""
    trusted = Trusted("keyring.backends.null", "Keyring", "x", {"persist": "local machine"})

    assert vars(trusted.new())["persist"] == "local machine"


@pytest.mark.fast
def test_no_viable_backend_is_no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    """What keyring's own choice would take then is not taken."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NULL)

    with pytest.raises(KeychainMissing):
        choose()


@pytest.fixture
def evil_folder(tmp_path: Path) -> Path:
    """Return a folder with a backend and the metadata of an installed package that offers it."""
    (tmp_path / "evil_keyring.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, service, username): return 'evil'\n"
        "    def set_password(self, service, username, password): pass\n",
        encoding="utf-8",
    )
    package = tmp_path / "evil-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n", "utf-8")
    (package / "entry_points.txt").write_text("[keyring.backends]\nevil = evil_keyring\n", "utf-8")
    return tmp_path


def steer(way: str, evil_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Do what would lead keyring's own choice astray."""
    everything = way == "all at once"
    if everything or way in STEERING:
        chosen = STEERING["environment" if everything else way]
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    if everything or way in {"environment", "package"}:
        monkeypatch.syspath_prepend(evil_folder)
    if everything or way == "file":
        folder = evil_folder / "config"
        monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
        # keyring looks in one of the two, as its version has it.
        for config in (folder / "python_keyring", evil_folder / "data" / "python_keyring"):
            config.mkdir(parents=True)
            (config / "keyringrc.cfg").write_text(
                f"[backend]\ndefault-keyring=evil_keyring.Keyring\nkeyring-path={evil_folder}\n",
                encoding="utf-8",
            )
        monkeypatch.setenv("XDG_DATA_HOME", str(evil_folder / "data"))
    if everything or way == "properties":
        for name in ("GET_PASSWORD", "SET_PASSWORD", "SCHEME", "APPID", "PRIORITY", "KEYCHAIN"):
            monkeypatch.setenv(f"KEYRING_PROPERTY_{name}", "/evil")


@pytest.mark.parametrize("way", WAYS)
def test_nothing_steers_the_choice(
    gnome_keyring: GnomeKeyring, way: str, evil_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Environment, configuration file, properties and installed packages change nothing."""
    steer(way, evil_folder, monkeypatch)
    keychain = Keychain()

    keychain.put(SLOT, KEPT)

    assert type(choose().new()) is keyring.backends.SecretService.Keyring
    assert keychain.get(SLOT) == KEPT
    assert keychain.label == "GNOME Keyring"
    assert len(gnome_keyring.items()) == 1
    assert "evil_keyring" not in sys.modules


_WHAT_KEYRING_CHOOSES = """
import sys
import keyring
from patmanager.services.keychain_backends import choose
try:
    theirs = type(keyring.get_keyring()).__module__
except Exception as error:
    theirs = type(error).__name__
evil = "evil_keyring" in sys.modules
sys.modules.pop("evil_keyring", None)
ours = type(choose().new())
print(theirs, evil, ours.__module__, ours.__qualname__, "evil_keyring" in sys.modules)
"""


@pytest.mark.usefixtures("gnome_keyring")
@pytest.mark.parametrize(
    "way", [way for way in WAYS if way not in {"no name at all", "properties"}]
)
def test_the_steering_would_lead_keyring_astray(
    way: str, evil_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a program of its own: what keyring takes by itself is not what patmanager takes."""
    steer(way, evil_folder, monkeypatch)
    if way in {"environment", "package", "all at once"}:
        monkeypatch.setenv("PYTHONPATH", f"{evil_folder}{os.pathsep}{Path(__file__).parents[2]}")

    done = subprocess.run(
        [sys.executable, "-c", _WHAT_KEYRING_CHOOSES],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    theirs, *_, module, kind, evil_afterwards = done.stdout.split()
    assert theirs != "keyring.backends.SecretService", "it does not steer"
    assert (module, kind) == ("keyring.backends.SecretService", "Keyring")
    assert evil_afterwards == "False"


def test_another_collection_is_not_used(
    gnome_keyring: GnomeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that forgets all at the end of the session would lose every secret."""
    session = "/org/freedesktop/secrets/collection/session"
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", session)

    Keychain().put(SLOT, KEPT)

    assert len(gnome_keyring.items()) == 1
