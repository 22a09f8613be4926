"""The service of the soak, in a process of its own: `python -m tests.soak.service FOLDER`.

Its list does not grow, and the bearer in the file stays fresh, until standard input is closed.
"""

import sys
import threading
import time
from pathlib import Path

from patmanager.emulator.__main__ import write_ready_file
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from tests.signed_in import sign_in_by_file

RENEW_SECONDS = 300
"""How long a bearer in the file is used."""


def main(folder: Path) -> None:
    """Serve until there is nobody any more."""
    world = scenario("empty")
    person = world.person("ana")
    over = threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    with Emulator(world) as emulator:
        sign_in_by_file(folder / "who.json", world.entra, person)
        write_ready_file(emulator, folder / "endpoints.json")
        since = time.monotonic()
        while not over.wait(1.0):
            world.tokens.drop_revoked()
            world.switchboard.journal.clear()
            if time.monotonic() - since > RENEW_SECONDS:
                sign_in_by_file(folder / "who.json", world.entra, person)
                since = time.monotonic()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
