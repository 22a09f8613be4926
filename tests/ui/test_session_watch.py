"""Signals of a real bus, sent by another process, lock a real program."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
from jeepney import DBusAddress, HeaderFields, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.services.private_bus import PrivateBus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is on Linux")

LOGIN = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/_31"
MANAGER = "/org/freedesktop/login1"


class Locked:
    """The stand-in, and what it says."""

    def __init__(self, bus: PrivateBus, checkout: Path) -> None:
        """Start it; both of its buses are the private one."""
        self.address = bus.address
        here = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SYSTEM_BUS_ADDRESS": bus.address}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.lock_stand_in"],
            cwd=checkout,
            env={**bus.environment, **here},
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()
        assert self.next() == "ready"

    def next(self, seconds: float = 20) -> str:
        """Return the next line; raises `queue.Empty` when there is none in time."""
        return self._lines.get(timeout=seconds)

    def is_silent(self) -> bool:
        """Tell whether nothing was said so far."""
        return self._lines.empty()

    def end(self) -> None:
        """Stop it."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())


@pytest.fixture
def locked(tmp_path: Path, checkout: Path) -> Iterator[Locked]:
    """Return the stand-in on a bus of its own."""
    with PrivateBus(tmp_path) as bus:
        made = Locked(bus, checkout)
        yield made
        made.end()


def send(address: str, path: str, interface: str, name: str, *values: bool, owner: str) -> None:
    """Send a signal in the name of `owner`."""
    with open_dbus_connection(address) as connection:
        Proxy(message_bus, connection).RequestName(owner)
        emitter = DBusAddress(path, interface=interface)
        signature = "b" * len(values) or None
        message = new_signal(emitter, name, signature, values)
        assert HeaderFields.member in message.header.fields
        connection.send(message)
        Proxy(message_bus, connection).GetId()  # the bus has taken the signal when it answers


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome", "cinnamon", "mate"])
def test_a_locked_screen_masks_and_clears(locked: Locked, desktop: str) -> None:
    """A shown secret is masked and a copied one taken back; unlocking does nothing."""
    name = f"org.{desktop}.ScreenSaver"
    path = f"/org/{desktop}/ScreenSaver"
    send(locked.address, path, name, "ActiveChanged", False, owner=name)
    send(locked.address, path, name, "ActiveChanged", True, owner=name)
    assert [locked.next(), locked.next()] == ["masked", "ready"]
    assert locked.is_silent()


@pytest.mark.parametrize(
    ("path", "interface", "name", "values"),
    [
        (SESSION, f"{LOGIN}.Session", "Lock", ()),
        (MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", (True,)),
        (MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", (False,)),
    ],
)
def test_the_login_manager_masks_and_clears(
    locked: Locked, path: str, interface: str, name: str, values: tuple[bool, ...]
) -> None:
    """Locking the session, going to sleep, and waking up from a sleep that was too quick."""
    send(locked.address, path, interface, name, *values, owner=LOGIN)
    assert [locked.next(), locked.next()] == ["masked", "ready"]


def test_without_a_bus_nothing_is_started(checkout: Path) -> None:
    """No daemon comes up where the session has no bus, and the program runs on."""
    program = (
        "from PySide6.QtWidgets import QApplication; a = QApplication([])\n"
        "from patmanager.ui.session_watch import SessionWatch; w = SessionWatch()\n"
        "import os; print(os.listdir('/proc/self/task') and 'runs')"
    )
    without = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DBUS_", "XDG_RUNTIME"))
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=checkout,
        env={**without, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("runs\n", "")
