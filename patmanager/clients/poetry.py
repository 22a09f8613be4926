"""Poetry: the user of a source in `auth.toml`, its secret in the keychain.

What `poetry config http-basic` does, without showing the secret to everybody who can list
processes. Source: Poetry's documentation on repositories, and `password_manager.py` of 2.5.
"""

import re
from pathlib import Path

from patmanager.clients.client import FileClient
from patmanager.clients.python import USER, read_toml
from patmanager.core.client_faults import ClientFileRefused
from patmanager.core.clients import Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.feed import Feed
from patmanager.core.places import ClientName, Entry, Target


class Poetry(FileClient):
    """The name is that of the source in the project's `pyproject.toml`."""

    name = ClientName.POETRY
    label = "Poetry"
    programs = ("poetry",)
    project_files = ("pyproject.toml",)

    def file(self) -> Path:
        """Return the file in which Poetry keeps who is who."""
        if self.around.environment.get("POETRY_CONFIG_DIR"):
            return self.around.folder("POETRY_CONFIG_DIR") / "auth.toml"
        if self.around.platform == "darwin":
            return self.around.home / "Library" / "Application Support" / "pypoetry" / "auth.toml"
        return self.around.config("pypoetry", "auth.toml")

    def plan(self, target: Target) -> Plan:
        """Name the user; raises `ClientFileRefused` where a secret stands in the file already."""
        draft = self.draft(self.file())
        name = target.called
        known = read_toml(self.file(), draft.text).get("http-basic", {}).get(name, {})
        if known.get("password") or known.get("username", USER) != USER:
            sentence = (
                f"It names a user of “{name}” already: poetry config --unset http-basic.{name}"
            )
            raise ClientFileRefused(Facts(subject=str(self.file()), sentence=sentence))
        if not known:
            key = name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'
            gap = "\n" if draft.text.strip() else ""
            draft.add(f'{gap}[http-basic.{key}]\nusername = "{USER}"\n')
        entry = Entry(f"poetry-repository-{name}", USER)
        return self.planned(target, [draft], [entry], notes=[Note.NEEDS_NAME])

    def alias_of(self, text: str, feed: Feed) -> str:
        """Return the name of the source with the feed's address."""
        sources = read_toml(self.file(), text).get("tool", {}).get("poetry", {}).get("source", [])
        for each in sources:
            if feed.root.lower() in str(each.get("url")).lower():
                return str(each.get("name", ""))
        return ""

    def probe(self, target: Target) -> str:
        """Return the simple index."""
        return f"{target.address}/pypi/simple/"
