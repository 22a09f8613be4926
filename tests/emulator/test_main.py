"""`python -m patmanager.emulator`."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

COMMAND = [sys.executable, "-m", "patmanager.emulator"]


@pytest.fixture
def ready_file(tmp_path: Path) -> Path:
    """Return where the ready file shall be."""
    return tmp_path / "ready.json"


@pytest.fixture
def process(ready_file: Path, checkout: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the emulator until it says that it is ready."""
    command = [*COMMAND, "--scenario", "empty", "--ready-file", str(ready_file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=checkout) as process:
        assert process.stdout is not None
        assert "ready" in process.stdout.readline()
        yield process
        process.kill()


def test_the_ready_file_leads_to_everything(
    process: subprocess.Popen[str], ready_file: Path
) -> None:
    """Certificate authority, authority, hosts, switchboard and people."""
    ready = json.loads(ready_file.read_text())

    assert process.poll() is None
    assert set(ready) == {"ca", "authority", "hosts", "control", "people"}
    assert {person["role"] for person in ready["people"]} >= {"developer", "administrator"}
    assert set(ready["people"][0]) == {"user", "password", "totp", "role"}
    with requests.Session() as session:
        session.trust_env = False
        session.verify = ready["ca"]
        address = f"{ready['authority']}/v2.0/.well-known/openid-configuration"
        assert session.get(address, timeout=9).status_code == 200


@pytest.mark.parametrize("wanted", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_cleanly(
    process: subprocess.Popen[str], ready_file: Path, wanted: signal.Signals
) -> None:
    """It ends with status 0 and leaves no file behind."""
    ca_file = Path(json.loads(ready_file.read_text())["ca"])

    process.send_signal(wanted)

    assert process.wait(9) == 0
    assert not ca_file.parent.exists()
    assert list(ready_file.parent.iterdir()) == []


def test_a_taken_port_is_told(checkout: Path) -> None:
    """It says why it cannot start, and ends with status 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [*COMMAND, "--scenario", "empty", "--port", port],
            capture_output=True,
            text=True,
            cwd=checkout,
            timeout=30,
            check=False,
        )

    assert done.returncode == 1
    assert "cannot start" in done.stderr
    assert "Traceback" not in done.stderr
