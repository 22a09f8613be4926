"""Maven: a server in the person's `settings.xml`, by the id of the repository in the project.

Source: learn.microsoft.com, Azure Artifacts, "Connect to a feed, Maven".
"""

import re
from pathlib import Path
from xml.sax.saxutils import escape

from patmanager.clients.client import FileClient
from patmanager.clients.xml_blocks import add_block
from patmanager.clients.xml_text import elements
from patmanager.core.clients import Note, Plan
from patmanager.core.feed import Feed
from patmanager.core.places import ClientName, Target


class Maven(FileClient):
    """The secret stands in the file: encrypted passwords of Maven 3 keep their key beside it."""

    name = ClientName.MAVEN
    label = "Maven"
    programs = ("mvn",)
    project_files = ("pom.xml",)

    def file(self) -> Path:
        """Return the person's settings."""
        return self.around.home / ".m2" / "settings.xml"

    def plan(self, target: Target) -> Plan:
        """Put a server in; another one of the same id goes."""
        draft = self.draft(self.file())
        server = ("settings", "servers", "server")
        if draft.text.strip():
            found = elements(self.file(), draft.text)
            ids = [
                each
                for each in found
                if each.path == (*server, "id") and each.text == target.called
            ]
            for old in (each for each in found if each.path == server):
                if any(old.start < each.start < old.end for each in ids):
                    span = re.escape(draft.text[old.start : old.end])
                    draft.drop(re.compile(rf"[ \t]*{span}[ \t]*\n?"))
        lines = (
            "<server>",
            f"  <id>{escape(target.called)}</id>",
            f"  <username>{escape(target.organization)}</username>",
            "  <password>{secret}</password>",
            "</server>",
        )
        add_block(draft, "settings", "servers", lines)
        return self.planned(target, [draft], notes=[Note.NEEDS_NAME])

    def alias_of(self, text: str, feed: Feed) -> str:
        """Return the id of the repository with the feed's address."""
        inside = r"<id>\s*([^<\s]+)\s*</id>(?:(?!</repository>).)*?"
        found = re.search(inside + re.escape(feed.root), text, re.DOTALL | re.IGNORECASE)
        return "" if found is None else found[1]

    def probe(self, target: Target) -> str:
        """Return the repository."""
        return f"{target.address}/maven/v1"
