"""twine: a repository in `.pypirc`, its secret in the keychain under the repository's address.

Sources: packaging.python.org, "The .pypirc file"; twine's documentation on keyring.
"""

import re
from pathlib import Path

from patmanager.clients import ini
from patmanager.clients.client import FileClient
from patmanager.clients.pieces import Draft
from patmanager.clients.python import USER
from patmanager.core.clients import Note, Plan
from patmanager.core.places import ClientName, Entry, Target


class Twine(FileClient):
    """twine brings the keyring library along."""

    name = ClientName.TWINE
    label = "twine"
    programs = ("twine",)

    def file(self) -> Path:
        """Return the person's file."""
        return self.around.home / ".pypirc"

    def plan(self, target: Target) -> Plan:
        """Name the repository; one of the same name stays, if it is the same."""
        draft = self.draft(self.file())
        if not ini.value_of(draft.text, target.called, "repository"):
            _name_server(draft, target.called)
            lines = (f"repository = {self.probe(target)}", f"username = {USER}")
            ini.add_lines(draft, target.called, lines)
        entry = Entry(self.probe(target), USER)
        return self.planned(target, [draft], [entry], notes=[Note.NEEDS_NAME])

    def probe(self, target: Target) -> str:
        """Return the address that takes uploads."""
        return f"{target.address}/pypi/upload/"


def _name_server(draft: Draft, name: str) -> None:
    """Add a name to the list of servers, which is one a line."""
    known = ini.value_of(draft.text, "distutils", "index-servers").split()
    if name in known:
        return
    if not known:
        ini.add_lines(draft, "distutils", ("index-servers =", "    pypi"), is_frame=True)
    line = re.search(r"^index-servers[ \t]*[=:].*\n", draft.text, re.MULTILINE | re.IGNORECASE)
    if line is not None:
        draft.add(f"    {name}\n", at=line.end())
