"""Gradle: two properties in the person's `gradle.properties`, named after the repository.

Works with `credentials(PasswordCredentials)` in the build, Gradle 6.6 and later. Source:
learn.microsoft.com, Azure Artifacts, "Connect to a feed, Gradle".
"""

import re
from pathlib import Path

from patmanager.clients.client import FileClient
from patmanager.core.client_faults import ClientFileRefused
from patmanager.core.clients import Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.places import ClientName, Target


class Gradle(FileClient):
    """The secret stands in the file: Gradle knows nothing else."""

    name = ClientName.GRADLE
    label = "Gradle"
    programs = ("gradle",)
    project_files = ("settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts")

    def file(self) -> Path:
        """Return the person's properties."""
        return self.around.folder("GRADLE_USER_HOME", ".gradle") / "gradle.properties"

    def plan(self, target: Target) -> Plan:
        """Put two properties in; others of the same name go."""
        name = target.called
        if not re.fullmatch(r"\w[\w.-]*", name):
            sentence = f"“{name}” cannot begin the name of a property: give it another name."
            raise ClientFileRefused(Facts(subject=str(self.file()), sentence=sentence))
        draft = self.draft(self.file())
        old = rf"^[ \t]*{re.escape(name)}(?:Username|Password)[ \t]*[=: ].*\n?"
        draft.drop(re.compile(old, re.MULTILINE))
        draft.add(f"{name}Username={target.organization}\n")
        draft.add(f"{name}Password={{secret}}\n")
        return self.planned(target, [draft], notes=[Note.NEEDS_NAME])

    def probe(self, target: Target) -> str:
        """Return the repository."""
        return f"{target.address}/maven/v1"
