"""What `wiring` builds, and what it does not load before it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest

from patmanager import wiring
from patmanager.core.faults import EndpointsRefused, SettingRefused
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.wiring_demo import CLIENT_ID

_FIRST_LOOK = """
import sys
from patmanager import wiring
program, _ = wiring.build()
program.ledger.listings(), program.catalogue, program.presets, program.rules
print(*sorted(set(sys.modules) & {"msal", "requests", "keyring", "PySide6", "flask"}))
"""


def test_the_first_look_loads_no_slow_library() -> None:
    """The inventory is there before msal, requests and keyring are imported."""
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_LOOK], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == ""


def test_settings_of_the_command_line_count() -> None:
    """`--set` goes over file and environment."""
    program, troubles = wiring.build(overrides={"parallel_requests": "3"})
    assert (program.settings.parallel_requests, troubles) == (3, ())
    program.close()


def test_a_bad_setting_is_told_and_the_rest_goes_on() -> None:
    """It is among the troubles, named."""
    program, troubles = wiring.build(overrides={"parallel_requests": "many"})
    assert [type(trouble) for trouble in troubles] == [SettingRefused]
    program.close()


def test_a_broken_endpoints_file_is_refused(tmp_path: Path) -> None:
    """Before anything is built on it."""
    broken = tmp_path / "ready.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(EndpointsRefused):
        wiring.build(endpoints=broken)


def test_saved_settings_reach_the_services() -> None:
    """A newly registered application is used at once."""
    program, _ = wiring.build()
    before = program.identity
    settings = program.save_settings({"client_id": CLIENT_ID})
    assert settings.client_id == CLIENT_ID
    assert program.identity is not before
    program.close()


def test_the_demo_knows_the_emulators_application() -> None:
    """The id is written down twice, so that the demo need not load the emulator to start."""
    assert CLIENT_ID == DESKTOP_APP


def test_the_demo_begins_empty_and_runs_on_the_emulator() -> None:
    """Its data folder is emptied at each start; its hosts are this computer's."""
    first, _ = wiring.build(demo=True)
    first.ledger.save_note("a token", "a note")
    first.close()
    second, troubles = wiring.build(demo=True)
    assert (troubles, second.is_demo, second.ledger.notes()) == ((), True, {})
    assert all(host.startswith("127.0.0.1:") for host in second.hosts)
    second.close()
