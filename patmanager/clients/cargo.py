"""Cargo: a registry in `config.toml`; the secret goes to Cargo's own store by `cargo login`.

Sources: learn.microsoft.com, Azure Artifacts, "Connect to a feed, Cargo"; The Cargo Book,
"Registry authentication".
"""

import re
from base64 import b64encode
from pathlib import Path

from patmanager.clients.client import FileClient
from patmanager.clients.python import read_toml
from patmanager.core.client_faults import ClientFileRefused, ClientMissing, ClientRefused
from patmanager.core.clients import Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.feed import Feed
from patmanager.core.places import ClientName, Target
from patmanager.core.secret import Secret

_STORES = {"win32": "cargo:wincred", "darwin": "cargo:macos-keychain"}


class Cargo(FileClient):
    """Cargo wants the whole value of the `Authorization` header as its token."""

    name = ClientName.CARGO
    label = "Cargo"
    shows_secret = False
    programs = ("cargo",)
    project_files = (".cargo/config.toml", ".cargo/config")

    def file(self) -> Path:
        """Return the person's own configuration, the older name where it is in use."""
        folder = self.around.folder("CARGO_HOME", ".cargo")
        older = folder / "config"
        return older if older.exists() else folder / "config.toml"

    def plan(self, target: Target) -> Plan:
        """Name the registry and the stores, and hand the secret over."""
        if not self.around.program(*self.programs):
            raise ClientMissing(Facts(subject=self.label))
        draft, name = self.draft(self.file()), target.called
        if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
            sentence = f"“{name}” cannot be the name of a registry: give it another name."
            raise ClientFileRefused(Facts(subject=str(self.file()), sentence=sentence))
        settings = read_toml(self.file(), draft.text)
        known = settings.get("registries", {}).get(name, {}).get("index")
        if known is None:
            draft.add(f'{_gap(draft.text)}[registries.{name}]\nindex = "{self.probe(target)}"\n')
        elif known.rstrip("/").lower() != self.probe(target).rstrip("/").lower():
            sentence = f"It calls another registry “{name}” already: give this one another name."
            raise ClientFileRefused(Facts(subject=str(self.file()), sentence=sentence))
        store = _STORES.get(self.around.platform, "cargo:libsecret")
        stores = f'global-credential-providers = ["cargo:token", "{store}"]\n'
        if not draft.own(f"\n[registry]\n{stores}") and "registry" not in settings:
            draft.add(f"{_gap(draft.text)}[registry]\n{stores}")
        return self.planned(target, [draft], notes=[Note.NEEDS_NAME], told="cargo login")

    def alias_of(self, text: str, feed: Feed) -> str:
        """Return the name of the registry with the feed's address."""
        known = read_toml(self.file(), text).get("registries", {})
        mine = (name for name, each in known.items() if feed.root.lower() in str(each).lower())
        return next(mine, "")

    def probe(self, target: Target) -> str:
        """Return the sparse index."""
        return f"sparse+{target.address}/Cargo/index/"

    def tell(self, target: Target, secret: Secret) -> None:
        """Log in; the secret goes by standard input."""
        value = b64encode(f"PAT:{secret.reveal()}".encode()).decode()
        self._cargo("login", target, f"Basic {value}\n")

    def untell(self, target: Target) -> None:
        """Log out; a registry that is no longer known has nothing left."""
        settings = read_toml(self.file(), self._read(str(self.file())).text)
        if target.called in settings.get("registries", {}):
            self._cargo("logout", target)

    def ask(self, target: Target) -> Secret | None:  # noqa: ARG002 - Cargo tells nobody
        """Return nothing: Cargo shows its secrets to no other program."""
        return None

    def _cargo(self, word: str, target: Target, told: str = "") -> None:
        program = self.around.program(*self.programs)
        if not program:
            raise ClientMissing(Facts(subject=self.label))
        done = self.around.run(program, word, "--registry", target.called, told=told)
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines()
            raise ClientRefused(Facts(subject=self.label, sentence=lines[-1] if lines else ""))


def _gap(text: str) -> str:
    return "\n" if text.strip() else ""
