"""A GNOME Keyring on a session bus of its own, for what is measured with a real keychain."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

_SECONDS = 20.0
_NAME = "org.freedesktop.secrets"


@contextmanager
def unlocked_keychain(
    folder: Path, environment: Mapping[str, str], *, frozen: bool = False
) -> Iterator[dict[str, str]]:
    """Yield an environment in which programs find an unlocked, empty keychain.

    A `frozen` one is there, and never answers.
    """
    folders = {
        name: str(folder / name.lower())
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
    }
    for each in folders.values():
        Path(each).mkdir(mode=0o700)
    address = f"unix:path={folder / 'bus'}"
    around = {**environment, **folders, "DBUS_SESSION_BUS_ADDRESS": address, "NO_AT_BRIDGE": "1"}
    with ExitStack() as processes:
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"]
        processes.callback(_end, subprocess.Popen(bus, env=around))
        _until((folder / "bus").exists, "the bus")
        keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        daemon = subprocess.Popen(
            keyring, env=around, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        processes.callback(_end, daemon)
        if daemon.stdin is not None:
            daemon.stdin.write(b"benchmark")
            daemon.stdin.close()
        _until(lambda: _is_on_bus(around), "the keychain")
        if frozen:
            daemon.send_signal(signal.SIGSTOP)
        yield around


def _is_on_bus(environment: Mapping[str, str]) -> bool:
    bus = "org.freedesktop.DBus"
    asked = subprocess.run(
        [
            *("dbus-send", "--session", "--print-reply=literal", f"--dest={bus}"),
            *("/org/freedesktop/DBus", f"{bus}.NameHasOwner", f"string:{_NAME}"),
        ],
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    return "true" in asked.stdout


def _until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _SECONDS
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.02)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
