"""Reads the real keychain with libsecret's own tool, not with our code, and freezes it."""

import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from tests.end_to_end.stage import Stage, need


def find_secret(stage: Stage, authorization_id: str) -> str:
    """Return the secret kept for a token, empty when there is none."""
    need("secret-tool")
    found = stage.run("secret-tool", "search", "--all", "application", "Python keyring library")
    for line in found.stdout.splitlines():
        if line.startswith("secret = {"):
            kept = json.loads(line.removeprefix("secret = "))
            if kept.get("id") == authorization_id:
                return str(kept["secret"])
    return ""


@contextmanager
def frozen(stage: Stage) -> Iterator[None]:
    """Stop the program behind the keychain's name on the bus; in the end let it go on."""
    bus = "org.freedesktop.DBus"
    asked = stage.run(
        *("dbus-send", "--session", "--print-reply=literal", f"--dest={bus}"),
        *("/org/freedesktop/DBus", f"{bus}.GetConnectionUnixProcessID"),
        "string:org.freedesktop.secrets",
    )
    process = int(asked.stdout.split()[-1])
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)
