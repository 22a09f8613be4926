"""Git repositories, as bare ones in a folder of their own."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree, which
from tempfile import mkdtemp
from threading import Lock
from weakref import finalize

_AUTHOR = {
    "GIT_AUTHOR_NAME": "Emulator",
    "GIT_AUTHOR_EMAIL": "emulator@contoso.example",
    "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
    "GIT_COMMITTER_NAME": "Emulator",
    "GIT_COMMITTER_EMAIL": "emulator@contoso.example",
    "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
}


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository of a project."""

    organization: str
    project: str
    name: str

    def is_at(self, organization: str, project: str, name: str) -> bool:
        """Tell whether an address means this repository, in any letter case."""
        mine = (self.organization, self.project, self.name)
        asked = (organization, project, name)
        return [each.lower() for each in mine] == [each.lower() for each in asked]


@dataclass(slots=True, weakref_slot=True)
class Repositories:
    """All repositories; each is made, with one commit, when it is first asked for.

    Their folder goes with the world that they belong to.
    """

    known: list[Repository] = field(default_factory=list)
    _folder: Path | None = None
    _lock: Lock = field(default_factory=Lock)

    def find(self, organization: str, project: str, name: str) -> Repository | None:
        """Find a repository by its address."""
        fitting = (each for each in self.known if each.is_at(organization, project, name))
        return next(fitting, None)

    def path(self, repository: Repository) -> Path:
        """Return where a repository lies; raises `OSError` where git is not installed."""
        with self._lock:
            if self._folder is None:
                self._folder = Path(mkdtemp(prefix="repositories-"))
                finalize(self, rmtree, self._folder, ignore_errors=True)
            path = self._folder / f"{self.known.index(repository)}.git"
            if not path.exists():
                _make(path, repository.name)
        return path


def git_program() -> str:
    """Return where git is; raises `FileNotFoundError` where it is not installed."""
    found = which("git")
    if found is None:
        message = "git is not installed"
        raise FileNotFoundError(message)
    return found


def environment() -> dict[str, str]:
    """Return what git is run with: no configuration but its own."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "HOME": os.devnull,
    }


def _make(path: Path, name: str) -> None:
    """Make a bare repository whose main branch has one commit with a README."""

    def git(*words: str, given: str = "") -> str:
        done = subprocess.run(
            [git_program(), *words],
            env={**environment(), **_AUTHOR, "GIT_DIR": str(path)},
            input=given,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    git("init", "--bare", "--initial-branch=main", str(path))
    blob = git("hash-object", "-w", "--stdin", given=f"# {name}\n")
    tree = git("mktree", given=f"100644 blob {blob}\tREADME.md\n")
    commit = git("commit-tree", tree, "-m", "first commit")
    git("update-ref", "refs/heads/main", commit)
