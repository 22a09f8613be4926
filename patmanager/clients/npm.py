"""npm, and pnpm and yarn classic, which read the same file.

The secret stands in the person's `.npmrc`: the three know nothing else. Source of the lines:
learn.microsoft.com, Azure Artifacts, "Connect to a feed, npm".
"""

import re
from pathlib import Path
from urllib.parse import urlsplit

from patmanager.clients.client import FileClient
from patmanager.core.clients import Note, Plan
from patmanager.core.places import ClientName, Form, Target

_KEYS = "username|_password|email|_authToken|_auth"
_REGISTRY = re.compile(r"^[ \t]*registry[ \t]*=[ \t]*(?P<address>\S+)", re.MULTILINE)


class Npm(FileClient):
    """Two stems of three lines each, as Azure Artifacts wants them."""

    name = ClientName.NPM
    label = "npm"
    programs = ("npm", "pnpm", "yarn")
    project_files = (".npmrc", ".yarnrc")

    def file(self) -> Path:
        """Return the person's own `.npmrc`, never a project's."""
        for variable in ("NPM_CONFIG_USERCONFIG", "npm_config_userconfig"):
            if self.around.environment.get(variable):
                return self.around.folder(variable)
        return self.around.home / ".npmrc"

    def plan(self, target: Target) -> Plan:
        """Put the lines in; other credentials for the same feed go."""
        draft = self.draft(self.file())
        notes = []
        for stem in _stems(target):
            old = rf"^[ \t]*{re.escape(stem)}:(?:{_KEYS})[ \t]*=.*\n?"
            draft.drop(re.compile(old, re.MULTILINE))
        registry = self.probe(target)
        known = _REGISTRY.search(draft.text)
        if target.everywhere and known is None:
            draft.add(f"registry={registry}\n")
        elif target.everywhere and known and known["address"].rstrip("/") != registry.rstrip("/"):
            notes.append(Note.OTHER_DEFAULT)
        for stem in _stems(target):
            draft.add(f"{stem}:username=any\n")
            draft.add(f"{stem}:_password={{secret}}\n", Form.BASE64)
            draft.add(f"{stem}:email=any\n")
        return self.planned(target, [draft], notes=notes)

    def probe(self, target: Target) -> str:
        """Return the registry."""
        return f"{target.address}/npm/registry/"


def _stems(target: Target) -> tuple[str, str]:
    parts = urlsplit(target.address)
    place = f"//{parts.netloc}{parts.path}"
    return f"{place}/npm/registry/", f"{place}/npm/"
