"""What git is told when it asks for a credential: the secret of the one token that is meant.

git waits for the answer, at every fetch and push: no network, and nothing is imported that the
answer does not need. Whatever goes wrong, git is told nothing and asks its next helper. Source of
the protocol: git-credential(1), "INPUT/OUTPUT FORMAT".
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from patmanager.core.storage_ports import Slot

if TYPE_CHECKING:
    from patmanager.core.storage_ports import KeptSecret
    from patmanager.services.keychain import Keychain

_SECONDS = 2.0
_OLD_HOSTS = ".visualstudio.com"
_HOST = "dev.azure.com"
_LONGEST = 65_536
_PLACES = """
    SELECT place.id, place.address, slot.account_id, slot.number, place.authorization_id
    FROM place JOIN slot ON slot.account_id = place.account_id
        AND slot.authorization_id = place.authorization_id
    WHERE place.client = 'git' AND place.standing = 'connected'
"""


@dataclass(frozen=True, slots=True)
class _Known:
    """A place that may be meant: its id, its address, and where its secret lies."""

    place_id: str
    address: str
    slot: Slot
    authorization_id: str


class GitCredential:
    """Answers git from the ledger and the keychain; raises whatever those raise."""

    def __init__(self, ledger: Path, keychain: "Keychain") -> None:
        """Open nothing yet."""
        self._ledger = ledger
        self._keychain = keychain

    def get(self, asked: dict[str, str], output: TextIO) -> None:
        """Say user and secret where exactly one place is meant, else nothing."""
        kept = self._kept(asked)
        if kept is None:
            return
        secret = kept[1].secret.reveal()
        if secret.isascii() and secret.isprintable():
            output.write(f"username={asked.get('username') or 'patmanager'}\npassword={secret}\n")

    def erase(self, asked: dict[str, str]) -> None:
        """Note that a secret of ours was refused; it stays where it is."""
        kept = self._kept(asked)
        if kept is None or kept[1].secret.reveal() != asked.get("password"):
            return
        now = datetime.now(UTC).isoformat()
        with closing(sqlite3.connect(self._ledger, timeout=_SECONDS)) as connection, connection:
            connection.execute(
                "UPDATE place SET refused_at = ? WHERE id = ?", (now, kept[0].place_id)
            )

    def _kept(self, asked: dict[str, str]) -> "tuple[_Known, KeptSecret] | None":
        if not self._ledger.is_file():
            return None
        meant = _meant(asked, self._known())
        if meant is None:
            return None
        kept = self._keychain.get(meant.slot)
        same = kept is not None and kept.authorization_id == meant.authorization_id
        return (meant, kept) if kept is not None and same else None

    def _known(self) -> list[_Known]:
        address = f"{self._ledger.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, timeout=_SECONDS, uri=True)) as connection:
            rows = connection.execute(_PLACES).fetchall()
        return [
            _Known(place, address, Slot(account, number), token)
            for place, address, account, number, token in rows
        ]


def read_question(source: TextIO) -> dict[str, str]:
    """Return what git says it looks for."""
    lines = source.read(_LONGEST).partition("\n\n")[0].splitlines()
    pairs = (line.partition("=") for line in lines)
    return {key: value for key, equals, value in pairs if equals}


def _meant(asked: dict[str, str], known: list[_Known]) -> _Known | None:
    """Return the one place that a question means; `None` where there is none, or several."""
    protocol, host = asked.get("protocol", ""), asked.get("host", "").lower()
    name = asked.get("path", "").strip("/").partition("/")[0]
    if protocol == "https" and host.endswith(_OLD_HOSTS) and host.count(".") == 2:  # noqa: PLR2004 - a name and two more
        host, name = _HOST, host.removesuffix(_OLD_HOSTS)
    here = [each for each in known if _origin(each.address) == f"{protocol}://{host}"]
    named = [each for each in here if name.lower() == _name(each.address)]
    if not name:
        user = asked.get("username", "").lower()
        named = [each for each in here if user == _name(each.address)] or here
    tokens = {each.authorization_id for each in named}
    return named[0] if len(tokens) == 1 else None


def _origin(address: str) -> str:
    return "/".join(address.lower().split("/")[:3])


def _name(address: str) -> str:
    return address.lower().rstrip("/").rpartition("/")[2]
