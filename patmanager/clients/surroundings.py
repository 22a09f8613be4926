"""What the programs are looked for in: home, environment, path, and a way to run them."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

from patmanager.core.client_faults import ClientRefused
from patmanager.core.clients import ForeignEntries
from patmanager.core.facts import Facts

_SECONDS = 20.0
"""How long a program may take to answer a question about its own settings."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The computer as a person's programs see it.

    `helper` is the command that git is to ask, by its absolute path. `platform` is as
    `sys.platform`.
    """

    keychain: ForeignEntries
    home: Path = field(default_factory=Path.home)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    helper: Path = Path("git-credential-patmanager")
    platform: str = sys.platform

    def program(self, *names: str) -> str:
        """Return the path of the first of these programs that is installed, else nothing."""
        path = self.environment.get("PATH")
        return next((found for name in names if (found := which(name, path=path))), "")

    def folder(self, variable: str, *default: str) -> Path:
        """Return the folder that a variable names, else one below the home folder."""
        named = self.environment.get(variable, "")
        return Path(named).expanduser() if named else self.home.joinpath(*default)

    def config(self, *parts: str) -> Path:
        """Return a place below the folder for settings of this system."""
        if self.platform == "win32":
            return self.folder("APPDATA", "AppData", "Roaming").joinpath(*parts)
        return self.folder("XDG_CONFIG_HOME", ".config").joinpath(*parts)

    def run(self, *command: str, told: str = "") -> subprocess.CompletedProcess[str]:
        """Run a program that asks nobody; `told` goes to its standard input, never to a log.

        Raises `ClientRefused` when it cannot be started or takes too long.
        """
        try:
            return subprocess.run(  # noqa: S603 - a program of the person's own path, no shell
                command,
                input=told,
                capture_output=True,
                text=True,
                check=False,
                timeout=_SECONDS,
                cwd=self.home,
                env={**self.environment, "HOME": str(self.home), "GIT_TERMINAL_PROMPT": "0"},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            reason = error.strerror or "" if isinstance(error, OSError) else "It took too long."
            # The exception would hold what was told.
            raise ClientRefused(Facts(subject=Path(command[0]).name, sentence=reason)) from None


def helper_beside(executable: Path) -> Path:
    """Return where git's helper lies: beside the program that runs, else on the path."""
    name = "git-credential-patmanager"
    beside = executable.with_name(name + executable.suffix)
    return beside if beside.exists() else Path(which(name) or beside)
