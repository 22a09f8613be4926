"""A D-Bus session and a GNOME Keyring of the test's own: real programs, empty folders."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
import secretstorage
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy

PASSWORD = b"only for the test"
_SECONDS = 20.0


def until(is_so: Callable[[], bool], what: str) -> None:
    """Look until it is so; fails naming `what`."""
    end = time.monotonic() + _SECONDS
    while not is_so():
        if time.monotonic() > end:
            pytest.fail(f"waited in vain for {what}")
        time.sleep(0.02)  # the pace of looking


class PrivateBus:
    """A session bus; `environment` is what programs on it get, without a screen."""

    def __init__(self, folder: Path) -> None:
        """Prepare empty folders; skips the test where the programs are missing."""
        for program in ("dbus-daemon", "gnome-keyring-daemon"):
            if shutil.which(program) is None:
                pytest.skip(f"not installed: {program}")
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        self.environment = {**kept, "NO_AT_BRIDGE": "1"}
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            path = folder / name.lower()
            path.mkdir(mode=0o700)
            self.environment[name] = str(path)
        self.address = f"unix:path={folder / 'bus'}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        """Start the bus."""
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        process = self.start(f"--address={self.address}", command=command)
        assert process.stdout is not None
        process.stdout.readline()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every process, the bus first: it could start another keychain while one ends.

        What the bus started is in its process group.
        """
        for process in self._processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()

    def start(
        self, *arguments: str, command: list[str], text: bytes = b""
    ) -> subprocess.Popen[bytes]:
        """Start a program on the bus and give it `text` to read."""
        process = subprocess.Popen(
            [*command, *arguments],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._processes.append(process)
        assert process.stdin is not None
        process.stdin.write(text)
        process.stdin.close()
        process.stdin = None
        return process


class GnomeKeyring:
    """A GNOME Keyring on a private bus, unlocked as after logging in."""

    def __init__(self, bus: PrivateBus) -> None:
        """Start it and wait until it can be used."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self.process = bus.start("--unlock", command=command, text=PASSWORD)
        until(self._is_open, "GNOME Keyring")

    def lock(self) -> None:
        """Lock the default collection."""
        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def freeze(self) -> None:
        """Stop the program: it answers no more."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.kill()
        self.process.wait()

    def items(self) -> list[tuple[str, dict[str, str]]]:
        """Return label and attributes of everything in the default collection."""
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_default_collection(bus)
            return [
                (item.get_label(), item.get_attributes()) for item in collection.get_all_items()
            ]

    def _is_open(self) -> bool:
        with closing(secretstorage.dbus_init()) as bus:
            # Asking the name itself would have the bus start another, locked one.
            if not Proxy(message_bus, bus).NameHasOwner("org.freedesktop.secrets")[0]:
                return False
            try:
                return not secretstorage.Collection(bus).is_locked()
            except secretstorage.ItemNotFoundException:
                return False
