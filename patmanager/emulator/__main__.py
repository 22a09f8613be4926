"""`python -m patmanager.emulator`: serve a world until SIGTERM or SIGINT."""

import argparse
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from threading import Event

from patmanager.emulator.scenarios import SCENARIOS, scenario
from patmanager.emulator.server import Emulator


def main(arguments: list[str] | None = None) -> int:
    """Serve until asked to stop; returns the exit status: 1 when a port is taken."""
    wishes = _parser().parse_args(arguments)
    stop = Event()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wanted, lambda *_: stop.set())
    try:
        emulator = Emulator(scenario(wishes.scenario), wishes.port).start()
    except OSError as error:
        print(f"The emulator cannot start: {error}", file=sys.stderr)
        return 1
    try:
        if wishes.ready_file:
            write_ready_file(emulator, wishes.ready_file)
        print(f"The emulator is ready: sign in at {emulator.authority}", flush=True)
        stop.wait()
    finally:
        emulator.stop()
        if wishes.ready_file:
            wishes.ready_file.unlink(missing_ok=True)
    return 0


def write_ready_file(emulator: Emulator, path: Path) -> None:
    """Write where the emulator is and who can sign in, as JSON, whole or not at all."""
    ready = {
        "ca": str(emulator.ca_file),
        "authority": emulator.authority,
        "hosts": emulator.hosts,
        "control": emulator.control,
        "people": [
            {
                "user": person.user,
                "password": person.password,
                "totp": person.totp_secret,
                "role": person.role,
            }
            for person in emulator.world.people
            if person.role
        ],
    }
    handle, half = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(ready, file, indent=2)
    Path(half).replace(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m patmanager.emulator",
        description="Azure DevOps and Microsoft Entra in a box, on loopback.",
    )
    parser.add_argument(
        "--port",
        type=int,
        default=0,
        help="first of eight ports: the pages and the switchboard, then one a host "
        "(default: the system chooses each)",
    )
    parser.add_argument(
        "--ready-file",
        type=Path,
        metavar="F",
        help="write addresses, authority certificate and people to F (JSON) once ready; it is "
        "removed at the end",
    )
    parser.add_argument(
        "--scenario", choices=sorted(SCENARIOS), default="demo", help="which world (default: demo)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
