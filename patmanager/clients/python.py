"""pip and uv: both ask the keychain through the `keyring` command, or else read `.netrc`.

Sources: pip's documentation on authentication and on configuration, uv's on authentication and
alternative indexes.
"""

import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from patmanager.clients import ini
from patmanager.clients.client import FileClient
from patmanager.clients.pieces import Draft
from patmanager.core.client_faults import ClientFileRefused, ClientRefused
from patmanager.core.clients import Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.places import ClientName, Entry, Target

USER = "any"
"""The name of the user, which the service does not look at; it must be the entry's."""


class _Installer(FileClient):
    """What pip and uv have in common: the index, and where the secret is looked for."""

    def probe(self, target: Target) -> str:
        """Return the simple index."""
        return f"{target.address}/pypi/simple/"

    @property
    def _asks_keyring(self) -> bool:
        return bool(self.around.program("keyring"))

    def _entries(self, target: Target) -> tuple[Entry, ...]:
        return (Entry(self.probe(target), USER),) if self._asks_keyring else ()

    def _index(self, target: Target) -> str:
        """Return the index with a user, which the `keyring` command must be asked for."""
        plain = self.probe(target)
        return plain.replace("://", f"://{USER}@", 1) if self._asks_keyring else plain

    def _netrc(self, target: Target) -> Draft:
        """Change `.netrc` where nothing safer is installed.

        Raises `ClientFileRefused` where it has an entry of the host: it can have one alone.
        """
        name = "_netrc" if self.around.platform == "win32" else ".netrc"
        path = self.around.folder("NETRC", name)
        draft = self.draft(path)
        host = urlsplit(target.address).hostname or ""
        line = f"machine {host} login {USER} password {{secret}}\n"
        if self._asks_keyring or draft.own(line):
            return draft
        if re.search(rf"\bmachine\s+{re.escape(host)}(?!\S)", draft.text):
            sentence = f"It has an entry for {host} already. Install keyring, or remove the entry."
            raise ClientFileRefused(Facts(subject=str(path), sentence=sentence))
        draft.add(line)
        return draft

    def _notes(self, target: Target) -> list[Note]:
        """Tell what would answer before the keychain, and what a project has to do."""
        if not self._asks_keyring:
            return []
        host = urlsplit(target.address).hostname or ""
        netrc = self._read(str(self.around.folder("NETRC", ".netrc"))).text
        shadowed = re.search(rf"\bmachine\s+{re.escape(host)}(?!\S)", netrc)
        found = {
            Note.SHADOWED: shadowed is not None,
            Note.OTHER_BACKEND: "artifacts" in self._backends(),
            Note.NEEDS_USER: not target.everywhere,
        }
        return [note for note, holds in found.items() if holds]

    def _backends(self) -> str:
        """Return what the `keyring` command can ask; one that fails counts as having none."""
        try:
            return self.around.run(self.around.program("keyring"), "--list-backends").stdout.lower()
        except ClientRefused:
            return ""


class Pip(_Installer):
    """pip asks keyring by itself: its library, else the command, for an index that has a user."""

    name = ClientName.PIP
    label = "pip"
    programs = ("pip", "pip3")
    project_files = ("pip.conf", "pip.ini", "requirements.txt")

    def file(self) -> Path:
        """Return the person's own configuration, the older place where it is in use."""
        if self.around.environment.get("PIP_CONFIG_FILE"):
            return self.around.folder("PIP_CONFIG_FILE")
        if self.around.platform == "win32":
            return self.around.config("pip", "pip.ini")
        older = self.around.home / ".pip" / "pip.conf"
        mac = self.around.home / "Library" / "Application Support" / "pip"
        if self.around.platform == "darwin" and mac.is_dir():
            return mac / "pip.conf"
        new = self.around.config("pip", "pip.conf")
        return older if older.exists() and not new.exists() else new

    def plan(self, target: Target) -> Plan:
        """Name the index, unless another one is the default."""
        draft, notes = self.draft(self.file()), self._notes(target)
        known = ini.value_of(draft.text, "global", "index-url")
        if known == self.probe(target) != self._index(target):
            at = draft.text.index(known)
            draft.add(self._index(target), at=at, instead_of=known)
        elif target.everywhere and not known:
            ini.add_lines(draft, "global", (f"index-url = {self._index(target)}",))
        elif target.everywhere and not _is_index(known, self.probe(target)):
            notes.append(Note.OTHER_DEFAULT)
        return self.planned(
            target, [draft, self._netrc(target)], self._entries(target), notes=notes
        )


class Uv(_Installer):
    """uv asks the `keyring` command when it is told to, for an index that has a user."""

    name = ClientName.UV
    label = "uv"
    programs = ("uv",)
    project_files = ("uv.toml", "pyproject.toml")

    def file(self) -> Path:
        """Return the person's own configuration."""
        if self.around.environment.get("UV_CONFIG_FILE"):
            return self.around.folder("UV_CONFIG_FILE")
        return self.around.config("uv", "uv.toml")

    def plan(self, target: Target) -> Plan:
        """Name the index, unless another one is the default, and how to ask for the secret."""
        draft, notes = self.draft(self.file()), self._notes(target)
        settings = read_toml(self.file(), draft.text)
        indexes = [each for each in settings.get("index", []) if isinstance(each, dict)]
        others = [
            each for each in indexes if not _is_index(str(each.get("url")), self.probe(target))
        ]
        if self._asks_keyring and "keyring-provider" not in settings:
            # Before the first table: a key below one would be the table's.
            draft.add('keyring-provider = "subprocess"\n', at=0)
        if target.everywhere and any(each.get("default") for each in others):
            notes.append(Note.OTHER_DEFAULT)
        elif target.everywhere and len(others) == len(indexes):
            gap = "\n" if draft.text.strip() else ""
            draft.add(f'{gap}[[index]]\nurl = "{self._index(target)}"\ndefault = true\n')
        return self.planned(
            target, [draft, self._netrc(target)], self._entries(target), notes=notes
        )


def read_toml(path: Path, text: str) -> dict[str, Any]:
    """Return what a TOML file says; raises `ClientFileRefused` for what is none."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise ClientFileRefused(
            Facts(subject=str(path), sentence="It is not valid TOML.")
        ) from None


def _is_index(address: str, index: str) -> bool:
    """Tell whether an address means an index, whatever user it has."""
    plain = re.sub(r"//[^/@]*@", "//", address.strip())
    return plain.rstrip("/").lower() == index.rstrip("/").lower()
