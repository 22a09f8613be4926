"""Git over HTTP: real git clones and pushes with the right token, and says why it may not."""

import os
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from patmanager.emulator.server import Emulator
from patmanager.emulator.world import World
from tests.emulator.devops.tokens import token

DAY = timedelta(days=1)


class Git:
    """Runs git with an empty HOME; the secret comes by the environment."""

    def __init__(self, emulator: Emulator, home: Path) -> None:
        """Trust the emulator's authority."""
        self.emulator, self.home, self.secret = emulator, home, ""
        self.address = f"{emulator.hosts['dev']}/contoso/Web/_git/web"

    def run(self, *words: str, where: str = ".") -> subprocess.CompletedProcess[str]:
        """Run git to its end; it may ask nobody."""
        helper = '!f() { echo username=any; echo "password=$SECRET"; }; f'
        return subprocess.run(
            ["git", "-c", f"credential.helper={helper}", *words],
            cwd=self.home / where,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.home),
                "SECRET": self.secret,
                "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_SSL_CAINFO": str(self.emulator.ca_file),
                "GIT_TERMINAL_PROMPT": "0",
                "GIT_AUTHOR_NAME": "Ana",
                "GIT_AUTHOR_EMAIL": "ana@contoso.example",
                "GIT_COMMITTER_NAME": "Ana",
                "GIT_COMMITTER_EMAIL": "ana@contoso.example",
                "NO_PROXY": "*",
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )


@pytest.fixture
def git(served: Emulator, tmp_path: Path) -> Git:
    """Return git at the door of contoso."""
    return Git(served, tmp_path)


def test_git_clones_and_pushes(git: Git, demo: World) -> None:
    """With a token that may write; another clone has what was pushed, some megabytes too."""
    git.secret = token(demo, "vso.code_write")
    done = git.run("clone", git.address, "first")
    assert done.returncode == 0, done.stderr
    assert (git.home / "first" / "README.md").read_text() == "# web\n"
    (git.home / "first" / "large.bin").write_bytes(os.urandom(3_000_000))
    git.run("add", ".", where="first")
    git.run("commit", "-m", "more", where="first")
    done = git.run("push", where="first")
    assert done.returncode == 0, done.stderr
    git.run("clone", git.address, "second")
    assert (git.home / "second" / "large.bin").stat().st_size == 3_000_000


def test_a_token_that_reads_does_not_push(git: Git, demo: World) -> None:
    """It clones."""
    git.secret = token(demo, "vso.code")
    assert git.run("clone", git.address, "first").returncode == 0
    git.run("commit", "--allow-empty", "-m", "more", where="first")
    refused = git.run("push", where="first")
    assert refused.returncode != 0
    assert "Authentication failed" in refused.stderr


@pytest.mark.parametrize(
    ("scope", "fields"),
    [("vso.packaging", {}), ("vso.code", {"ends": -DAY}), ("vso.code", {"revoked": DAY})],
)
def test_a_token_that_may_not_read_does_not_clone(
    git: Git, demo: World, scope: str, fields: dict[str, timedelta]
) -> None:
    """Of another scope, ended, or revoked."""
    git.secret = token(demo, scope, **fields)
    refused = git.run("clone", git.address, "first")
    assert "Authentication failed" in refused.stderr


def test_a_repository_that_is_not_there_is_tf401019(git: Git, demo: World) -> None:
    """The sentence comes through git."""
    git.secret = token(demo, "vso.code")
    refused = git.run("clone", f"{git.address}s", "first")
    assert "TF401019" in refused.stderr
    assert "not found" in refused.stderr
