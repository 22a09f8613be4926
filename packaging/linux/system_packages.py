"""Install what system-packages.txt names, where it is missing: Debian and Ubuntu.

Used by dev.py before anything is installed: standard library only. Proven on Debian 12.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Iterable, Sequence  # noqa: UP035 - old Pythons parse this too

LIST = Path(__file__).with_name("system-packages.txt")
APT_LISTS = Path("/var/lib/apt/lists")
STANDARD_ERROR = 2

Say = Callable[[str], None]


def needs(text: str, groups: Iterable[str]) -> list[list[str]]:
    """Return the needs of `groups` in `text`, each as the packages that meet it."""
    wanted = set(groups)
    found: dict[tuple[str, ...], None] = {}
    group = ""
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("["):
            group = line.strip("[]")
        elif line and not line.startswith("#") and group in wanted:
            found[tuple(name.strip() for name in line.split("|"))] = None
    return [list(names) for names in found]


def installed(lines: str) -> set[str]:
    """Return the packages that `dpkg-query` calls installed, from lines of name and status."""
    pairs = (line.split() for line in lines.splitlines())
    return {pair[0] for pair in pairs if pair[1:] == ["installed"]}


def candidates(lines: str) -> set[str]:
    """Return the packages that could be installed, from what `apt-cache policy` prints."""
    found: set[str] = set()
    package = ""
    for line in lines.splitlines():
        if not line.startswith(" "):
            package = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            found.add(package)
    return found


def ask(command: Sequence[str]) -> str:
    """Return what a quick program prints in English, whether or not it knows all it was asked."""
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout


def privilege() -> list[str] | None:
    """Return what to put before a command that needs root, or None when there is no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        silent = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
        if silent.returncode == 0 or (sys.stdin and sys.stdin.isatty()):
            return ["sudo"]
    return None


def split(wanted: list[list[str]]) -> tuple[list[str], list[str]]:
    """Return what to install, and in words the needs that the package lists cannot meet."""
    known = candidates(ask(["apt-cache", "policy", *(name for need in wanted for name in need)]))
    chosen = {tuple(need): next(filter(known.__contains__, need), "") for need in wanted}
    unmet = [" or ".join(need) for need, name in chosen.items() if not name]
    return [name for name in chosen.values() if name], unmet


def bring(groups: Iterable[str], say: Say) -> None:
    """Install what is missing of these groups; without the right to, name the command and go on."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if sys.platform == "linux":
            say(f"not Debian or Ubuntu: what the system must have stands in {LIST}")
        return
    wanted = needs(LIST.read_text(encoding="utf-8"), groups)
    names = [name for need in wanted for name in need]
    there = installed(ask(["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names]))
    wanted = [need for need in wanted if there.isdisjoint(need)]
    if not wanted:
        return
    before = privilege()
    chosen, unmet = split(wanted)
    if before is not None and (chosen or not any(APT_LISTS.glob("*_Packages*"))):
        say("reading the system's package lists")
        update = [*before, "apt-get", "update", "-qq"]
        subprocess.run(update, stdout=STANDARD_ERROR, check=False)
        chosen, unmet = split(wanted)
    for need in unmet:
        say(f"the system's package lists have no {need}: what needs it is left out")
    if chosen:
        install(before, chosen, say)


def install(before: list[str] | None, names: list[str], say: Say) -> None:
    """Install packages by name, or say how."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if before is None:
        say(f"system packages are missing, going on without them: sudo {' '.join(command)}")
        return
    say(f"installing system packages: {' '.join(names)}")
    silent = [*before, "env", "DEBIAN_FRONTEND=noninteractive", *command, "-qq"]
    if subprocess.run(silent, stdout=subprocess.DEVNULL, check=False).returncode:
        say(f"that failed, going on without; to try again: sudo {' '.join(command)}")
