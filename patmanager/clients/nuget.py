"""NuGet and dotnet: a source and its credentials in the person's `NuGet.Config`.

Off Windows NuGet cannot encrypt: the secret stands in the file as it is. On Windows it is sealed
with the person's own key (DPAPI), as `dotnet nuget add source` does. Sources:
learn.microsoft.com/nuget, "Consuming packages from authenticated feeds" and the `nuget.config`
reference.
"""

import re
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from patmanager.clients.client import FileClient
from patmanager.clients.xml_blocks import add_block
from patmanager.clients.xml_text import Element, elements
from patmanager.core.client_faults import ClientFileRefused
from patmanager.core.clients import Plan
from patmanager.core.facts import Facts
from patmanager.core.places import SECRET, ClientName, Form, Target

_ROOT, _SOURCES, _CREDENTIALS = "configuration", "packageSources", "packageSourceCredentials"
_NAME = re.compile(r"[A-Za-z_][\w.-]*( [\w.-]+)*")


class NuGet(FileClient):
    """The source keeps the name it has in the file, if it is there already."""

    name = ClientName.NUGET
    label = "NuGet, dotnet"
    programs = ("dotnet", "nuget")
    project_files = ("nuget.config", "NuGet.config", "NuGet.Config")

    def file(self) -> Path:
        """Return the person's own file: dotnet's, unless only that of Mono's NuGet is there."""
        if self.around.platform == "win32":
            return self.around.config("NuGet", "NuGet.Config")
        dotnet = self.around.home / ".nuget" / "NuGet" / "NuGet.Config"
        mono = self.around.config("NuGet", "NuGet.Config")
        return mono if mono.exists() and not dotnet.exists() else dotnet

    def plan(self, target: Target) -> Plan:
        """Put source and credentials in; other credentials of the same source go."""
        draft = self.draft(self.file())
        name = target.called
        found = elements(self.file(), draft.text) if draft.text.strip() else []
        known = [each for each in found if each.path == (_ROOT, _SOURCES, "add")]
        index = self.probe(target)
        mine = [each for each in known if _same(each.attributes.get("value", ""), index)]
        if mine:
            name = mine[0].attributes.get("key", name)
        if not _NAME.fullmatch(name):
            sentence = f"“{name}” cannot be the name of an element: give the source another name."
            raise ClientFileRefused(Facts(subject=str(self.file()), sentence=sentence))
        element = name.replace(" ", "_x0020_")
        for old in (each for each in found if each.path == (_ROOT, _CREDENTIALS, element)):
            draft.drop(_span(draft.text, old))
        if not mine:
            line = f"<add key={quoteattr(name)} value={quoteattr(self.probe(target))} />"
            add_block(draft, _ROOT, _SOURCES, (line,))
        is_sealed = self.around.platform == "win32"
        key, form = ("Password", Form.SEALED) if is_sealed else ("ClearTextPassword", Form.XML)
        lines = (
            f"<{element}>",
            '  <add key="Username" value="any" />',
            f'  <add key="{key}" value="{SECRET}" />',
            f"</{element}>",
        )
        add_block(draft, _ROOT, _CREDENTIALS, lines, form)
        return self.planned(target, [draft])

    def probe(self, target: Target) -> str:
        """Return the index of the feed's services."""
        return f"{target.address}/nuget/v3/index.json"


def _same(one: str, other: str) -> bool:
    return one.rstrip("/").lower() == escape(other).rstrip("/").lower()


def _span(text: str, old: Element) -> "re.Pattern[str]":
    return re.compile(rf"[ \t]*{re.escape(text[old.start : old.end])}[ \t]*\n?")
