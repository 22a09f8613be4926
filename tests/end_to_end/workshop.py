"""A computer with real tools on it, set up by the real program and used as people use them."""

import json
import os
import pwd
import subprocess
import sys
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.stage import Stage

PROJECT = Path(__file__).parents[2]


class Workshop:
    """A stage with the developer signed in; `patmanager` and the tools share its HOME."""

    def __init__(self, stage: Stage, box: Box, browser: Browser) -> None:
        """Sign in, and let every tool trust the emulator's authority."""
        self.stage = stage
        self.box = box
        ready = json.loads(box.ready_file.read_text(encoding="utf-8"))
        self.hosts: dict[str, str] = ready["hosts"]
        self.feed = f"{self.hosts['pkgs']}/contoso/_packaging/web"
        authority = ready["ca"]
        scripts = f"{Path(sys.executable).parent}:{PROJECT / '.tools' / 'bin'}"
        stage.environment |= {
            "PATH": f"{scripts}:{os.environ['PATH']}",
            "PATMANAGER_CLIENT_ID": CLIENT_ID,
            "NO_PROXY": "*",
            "SSL_CERT_FILE": authority,
            "REQUESTS_CA_BUNDLE": authority,
            "PIP_CERT": authority,
            "PIP_NO_CACHE_DIR": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "UV_NO_CACHE": "1",
            "NPM_CONFIG_CAFILE": authority,
            "NPM_CONFIG_FETCH_RETRIES": "0",
            "NPM_CONFIG_UPDATE_NOTIFIER": "false",
            "NODE_EXTRA_CA_CERTS": authority,
            "GIT_SSL_CAINFO": authority,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_AUTHOR_NAME": "Ana",
            "GIT_AUTHOR_EMAIL": "ana@contoso.example",
            "GIT_COMMITTER_NAME": "Ana",
            "GIT_COMMITTER_EMAIL": "ana@contoso.example",
            "CARGO_HTTP_CAINFO": authority,
            **_rust(),
        }
        words = (sys.executable, "-m", "patmanager", "sign-in", "--endpoints", box.ready_file)
        signing_in = stage.start(words, "sign-in")
        sign_in_by_hand(browser, box.visitor("developer"))
        browser.says("close")
        assert signing_in.wait(30) == 0, stage.log("sign-in")

    def brought(self, package: str, command: str) -> str:
        """Bring a tool from npm's registry, as this computer's person would; skip without one.

        Their own configuration says where that is; no test writes it.
        """
        folder = self.stage.folder / "brought" / command
        own = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".npmrc"
        if not folder.exists():
            words = (tool("npm"), "install", "--silent", "--no-audit", "--no-fund", "--prefix")
            brought = {"NPM_CONFIG_USERCONFIG": str(own), "NPM_CONFIG_CAFILE": ""}
            kept = {**os.environ, **brought}
            done = subprocess.run(
                [*words, str(folder), package], env=kept, capture_output=True, check=False
            )
            if done.returncode != 0:
                pytest.skip(f"npm's registry gave no {package}")
        return str(folder / "node_modules" / ".bin" / command)

    def patmanager(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Type a command."""
        command, *rest = words
        where = ("--endpoints", str(self.box.ready_file))
        return self.stage.run(sys.executable, "-m", "patmanager", command, *where, *rest)

    def done(self, *words: str) -> Any:  # noqa: ANN401 - whatever it prints
        """Type a command that must work, and return its JSON."""
        done = self.patmanager(*words, "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def token(self, name: str, scope: str) -> str:
        """Create a token and return its id."""
        words = ("create", "-o", "contoso", "--name", name, "--scope", scope, "--days", "30")
        return str(self.done(*words)["token"]["id"])

    def rotate(self, token: str) -> str:
        """Rotate a token and return the new one's id."""
        done = self.done("rotate", token, "-o", "contoso", "--days", "30")
        assert done["old_revoked"], done
        return str(done["token"]["id"])

    def revoke(self, token: str) -> None:
        """Revoke a token."""
        self.done("revoke", token, "-o", "contoso", "--yes")

    def run(
        self, *command: str | Path, where: str = ".", **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a tool in a folder of the stage."""
        folder = self.stage.folder / where
        folder.mkdir(exist_ok=True)
        return subprocess.run(
            [str(word) for word in command],
            env={**self.stage.environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
            cwd=folder,
        )

    def files(self) -> dict[str, bytes]:
        """Return the settings of the tools: every file of HOME but those of other programs."""
        others = ("data", "cache", "state", "run", ".pki", ".npm", ".local", ".cache", ".rustup")
        caches = {"registry", "git", ".package-cache", ".global-cache", ".package-cache-mutate"}
        found = {path.relative_to(self.stage.home): path for path in self.stage.home.rglob("*")}
        return {
            str(name): path.read_bytes()
            for name, path in found.items()
            if path.is_file() and name.parts[0] not in others
            if not (name.parts[0] == ".cargo" and name.parts[1] in caches)
        }


def _rust() -> dict[str, str]:
    """Return where rustup, whose cargo that may be, keeps its compilers: below the real HOME."""
    folder = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".rustup"
    return {"RUSTUP_HOME": str(folder)} if folder.is_dir() else {}


def tool(name: str) -> str:
    """Return a tool's path, or skip saying that it is not installed."""
    found = which(
        name, path=f"{Path(sys.executable).parent}:{PROJECT / '.tools' / 'bin'}"
    ) or which(name)
    if found is None:
        pytest.skip(f"not installed: {name}")
    return found
