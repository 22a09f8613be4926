"""What tests of the neighbours share."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from tests.emulator.visitor import Visitor
from tests.services.az_stand_in import StandIn
from tests.services.entra_stage import Stage
from tests.services.private_bus import GnomeKeyring, PrivateBus
from tests.services.signing_in import PersonAtBrowser


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


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Run the emulator; no connection is left open when it ends."""
    with Emulator(scenario("empty")) as emulator:
        yield Stage(emulator, tmp_path)
        gc.collect()


@pytest.fixture
def ana(stage: Stage) -> Iterator[PersonAtBrowser]:
    """Return the developer at a browser nobody has used before."""
    visitor = Visitor(stage.emulator.world.entra)
    yield PersonAtBrowser(visitor, stage.emulator.world.person("ana"))
    visitor.session.close()


@pytest.fixture
def az(tmp_path: Path) -> StandIn:
    """Return a stand-in that is signed in."""
    return StandIn(tmp_path)
