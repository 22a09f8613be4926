"""A home folder with programs that can be looked for, and files as people have them."""

import stat
from pathlib import Path
from shutil import which

from patmanager.clients.all import all_clients
from patmanager.clients.client import FileClient
from patmanager.clients.surroundings import Surroundings
from patmanager.core.places import ClientName, Target
from patmanager.core.secret import Secret
from tests.fakes import MemoryKeychain

FEED = "https://pkgs.dev.azure.com/contoso/_packaging/web"
OLD, NEW = Secret("a" * 52), Secret("B" * 84)


class Home:
    """A person's home: `installed` are the programs that are found on its path."""

    def __init__(self, folder: Path, *installed: str, platform: str = "linux") -> None:
        """Make the folders; git and cargo are the real ones, where there are any."""
        self.path = folder / "home"
        self.path.mkdir()
        programs = folder / "programs"
        programs.mkdir()
        for name in ("git", "cargo"):
            real = which(name)
            if real:
                (programs / name).symlink_to(real)
        for name in installed:
            program = programs / name
            program.write_text("#!/bin/sh\n")
            program.chmod(stat.S_IRWXU)
        self.keychain = MemoryKeychain()
        environment = {"PATH": f"{programs}:/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1"}
        if "keyring" not in installed:
            environment["PATH"] = str(programs)
        self.around = Surroundings(
            self.keychain,
            self.path,
            environment,
            folder / "a folder" / "git-credential-patmanager",
            platform,
        )

    def client(self, name: ClientName) -> FileClient:
        """Return a program."""
        return all_clients(self.around)[name]

    def write(self, name: str, content: bytes) -> Path:
        """Write a file of the person's."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path


def target_of(name: ClientName, *, everywhere: bool = True) -> Target:
    """Return what a program is to reach."""
    if name in {ClientName.GIT, ClientName.AZ}:
        return Target("contoso", "https://dev.azure.com/contoso")
    return Target("contoso", FEED, "web", everywhere=everywhere)
