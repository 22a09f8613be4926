"""How soon git is told a secret, in seconds, against importing keyring and reading one entry.

Both read a real GNOME Keyring on a bus of their own. git waits for this at every fetch and push.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.parts.bytecode import keeping_bytecode
from benchmarks.parts.keychain import unlocked_keychain
from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.process import seconds

ROUNDS = 25
GOAL = 1.5
_SETUP = """
from datetime import UTC, datetime
from pathlib import Path
import keyring
from patmanager.core.places import ClientName, Place, Target
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.services.clock import SystemClock
from patmanager.services.folders import LEDGER, folders_of
from patmanager.services.keychain import Keychain
from patmanager.services.ledger import SqliteLedger
token, slot = "00000000-0000-4000-8000-000000000001", Slot("ana", 1)
Keychain().put(slot, KeptSecret("contoso", token, Secret("a" * 84)))
ledger = SqliteLedger(folders_of("patmanager").user_data_path / LEDGER, SystemClock())
ledger.bind_slot(slot, token)
target = Target("contoso", "https://dev.azure.com/contoso")
ledger.save_place(Place("p", ClientName.GIT, "ana", token, target, datetime.now(UTC)))
ledger.close()
keyring.set_password("https://feed.example/", "any", "a" * 84)
"""
_FLOOR = "import keyring; assert keyring.get_password('https://feed.example/', 'any')"
_ASKED = "protocol=https\nhost=dev.azure.com\npath=contoso/Web/_git/web\n\n"


def main(rounds: int = ROUNDS) -> int:
    """Print one line of JSON; return 1 when the goal does not hold."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        place = Path(folder)
        (place / "bytecode").mkdir()
        kept = keeping_bytecode(place / "bytecode")
        with unlocked_keychain(place, kept) as environment:
            subprocess.run([sys.executable, "-c", _SETUP], env=environment, check=True)
            helper = ("-m", "patmanager.git_credential", "get")
            said = subprocess.run(
                [sys.executable, "-P", *helper],
                env=environment,
                input=_ASKED,
                text=True,
                capture_output=True,
                check=True,
            )
            if "password=" not in said.stdout:
                message = "the helper said nothing"
                raise RuntimeError(message)
            measures = [
                lambda: seconds(environment, *helper, told=_ASKED),
                lambda: seconds(environment, "-c", _FLOOR),
            ]
            value, floor = medians(rounds, measures)
    return report(Line("helper", value, floor, GOAL))


if __name__ == "__main__":
    sys.exit(main())
