"""What every test gets: no way to the files, the keychain and the screen of who runs it."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("patmanager", deadline=None, print_blob=True)
settings.load_profile("patmanager")


def pytest_configure(config: pytest.Config) -> None:
    """Move the person's folders and session bus out of reach, before anything is imported."""
    home = tempfile.TemporaryDirectory(prefix="patmanager-tests-")
    config.add_cleanup(home.cleanup)
    for name, folder in {
        "HOME": "home",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_RUNTIME_DIR": "runtime",
    }.items():
        path = Path(home.name, folder)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(path)
    for name in [name for name in os.environ if name.startswith(("PATMANAGER_", "PYTHON_KEYRING"))]:
        del os.environ[name]
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Return the root folder of this checkout."""
    return ROOT
