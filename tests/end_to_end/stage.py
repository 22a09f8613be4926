"""A stage for the real program: a screen, a session bus, a keychain, an accessibility bus.

Everything runs as processes of this stage, in a HOME of its own, and ends with it. Nothing of
the person who runs the tests is read or changed.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import pytest

_PASSWORD = b"stage"
_AT_SPI_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)
_WAIT_SECONDS = 30.0
Value = TypeVar("Value")
_STEERING = ("PYTHON_KEYRING", "KEYRING_PROPERTY", "PATMANAGER_", "XDG_", "QT_", "DBUS_", "WAYLAND")


def until(look: Callable[[], Value | None], what: str, seconds: float = _WAIT_SECONDS) -> Value:
    """Look again and again until there is something; fails naming `what` after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            pytest.fail(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(0.05)  # the pace of looking, not a wait for luck


def need(*programs: str) -> None:
    """Skip the test, saying so, where a program it drives is not installed."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


class Stage:
    """A screen, a bus, a keychain and a HOME; `start` runs programs on it."""

    def __init__(self, folder: Path, *, size: str = "1280x800x24") -> None:
        """Build the stage in `folder`; `size` is the screen's width, height and depth."""
        need("Xvfb", "dbus-daemon", "gnome-keyring-daemon")
        self.folder = folder
        self.home = folder / "home"
        self._size = size
        self._open = ExitStack()
        self.environment = self._clean_environment()

    def __enter__(self) -> Self:
        """Raise the curtain."""
        try:
            self._raise_screen()
            self._raise_bus()
            self._raise_keychain()
            self._raise_accessibility()
        except BaseException:
            self._open.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every process of the stage."""
        self._open.close()

    def start(
        self, command: Sequence[str | Path], name: str, **environment: str
    ) -> subprocess.Popen[bytes]:
        """Start a program; what it prints goes to `<name>.log` in the folder."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                [str(word) for word in command],
                env={**self.environment, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
            )
        self._open.callback(_end, process)
        return process

    def start_python(
        self, *arguments: str | Path, name: str, **environment: str
    ) -> subprocess.Popen[bytes]:
        """Start the interpreter of the tests with `arguments`."""
        return self.start([sys.executable, *arguments], name, **environment)

    def run(self, *command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end and return what it printed."""
        return subprocess.run(
            [str(word) for word in command],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            cwd=self.folder,
        )

    def log(self, name: str) -> str:
        """Return what the program started as `name` has printed so far."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def _clean_environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(_STEERING)}
        folders = {
            "HOME": self.home,
            "XDG_DATA_HOME": self.home / "data",
            "XDG_CONFIG_HOME": self.home / "config",
            "XDG_CACHE_HOME": self.home / "cache",
            "XDG_STATE_HOME": self.home / "state",
            "XDG_RUNTIME_DIR": self.home / "run",
            "XDG_CONFIG_DIRS": self.home / "etc",
        }
        for folder in folders.values():
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        project = Path(__file__).parents[2]
        return {
            **kept,
            **{key: str(folder) for key, folder in folders.items()},
            "PYTHONPATH": str(project),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "0",
        }

    def _raise_screen(self) -> None:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp"],
            pass_fds=(writing,),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._open.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        self.environment["DISPLAY"] = f":{number}"

    def _raise_bus(self) -> None:
        address_file = self.folder / "bus.address"
        with address_file.open("wb") as address:
            bus = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", "--print-address"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=address,
                stderr=subprocess.DEVNULL,
            )
        self._open.callback(_end, bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = until(
            lambda: address_file.read_text(encoding="ascii").strip(), "a session bus"
        )

    def _raise_keychain(self) -> None:
        keychain = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._open.callback(_end, keychain)
        assert keychain.stdin is not None
        keychain.stdin.write(_PASSWORD)
        keychain.stdin.close()
        until(lambda: self._has_on_bus("org.freedesktop.secrets"), "the keychain")

    def _raise_accessibility(self) -> None:
        launcher = next((path for path in _AT_SPI_LAUNCHERS if Path(path).exists()), None)
        if launcher is not None:
            self.start([launcher, "--launch-immediately"], "accessibility")
            until(lambda: self._has_on_bus("org.a11y.Bus"), "the accessibility bus")

    def _has_on_bus(self, name: str) -> bool:
        asked = self.run(
            "dbus-send",
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.NameHasOwner",
            f"string:{name}",
        )
        return "boolean true" in asked.stdout


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process gently, then not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
