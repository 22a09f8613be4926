"""What tests of the neighbours share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.private_bus import GnomeKeyring, PrivateBus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """Run a session bus of the test's own, without a screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with PrivateBus(tmp_path) as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def gnome_keyring(bus: PrivateBus) -> GnomeKeyring:
    """Run a real GNOME Keyring on the private bus."""
    return GnomeKeyring(bus)
