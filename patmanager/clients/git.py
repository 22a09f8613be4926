"""git: our own credential helper, or the helper that the person has set.

Ours keeps the secret where it is and hands it to git when git asks. A helper that is set already
is told the secret by `git credential approve`, which every helper understands. Sources:
git-credential(1), gitcredentials(7); Git Credential Manager, `AzureReposHostProvider.cs`.
"""

import re
from pathlib import Path
from urllib.parse import urlsplit

from patmanager.clients.client import FileClient
from patmanager.core.client_faults import ClientMissing, ClientRefused
from patmanager.core.clients import Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.places import ClientName, Target, Written
from patmanager.core.secret import Secret

_OURS = "git-credential-patmanager"
_PLAIN_TEXT = "store"
_MANAGER = re.compile(r"(?:^|[/\\])(?:git-credential-)?manager(?:-core)?(?:\.exe)?$")
_APPROVE = "git credential"


class Git(FileClient):
    """One block in the person's configuration serves all organizations of a host."""

    name = ClientName.GIT
    label = "git"
    is_for_feeds = False
    programs = ("git",)

    def file(self) -> Path:
        """Return the person's own configuration, where git would write it."""
        if self.around.environment.get("GIT_CONFIG_GLOBAL"):
            return self.around.folder("GIT_CONFIG_GLOBAL")
        home = self.around.home / ".gitconfig"
        other = self.around.folder("XDG_CONFIG_HOME", ".config") / "git" / "config"
        return other if other.exists() and not home.exists() else home

    def plan(self, target: Target) -> Plan:
        """Name our helper, unless another one is set that keeps secrets well.

        Git Credential Manager that signs people in by itself (OAuth) keeps no token: ours takes
        its place for this host, and the person is told that none is needed.
        """
        if not self.around.program("git"):
            raise ClientMissing(Facts(subject=self.label))
        helpers = self._helpers(target)
        manager = [each for each in helpers if _MANAGER.search(each.split(" ", 1)[0])]
        signs_in = bool(manager) and not self._manager_keeps_tokens()
        others = [each for each in helpers if _OURS not in each and each.split()[0] != _PLAIN_TEXT]
        if others and not signs_in and not any(_OURS in each for each in helpers):
            return self.planned(target, [], told=_APPROVE)
        draft = self.draft(self.file())
        for origin in _origins(target):
            block = (
                f'[credential "{origin}"]\n'
                "\thelper = \n"
                f"\thelper = {_quoted(self.around.helper)}\n"
                "\tuseHttpPath = true\n"
            )
            if not draft.own(block):
                draft.add(block)
        notes = [Note.NO_TOKEN_NEEDED] if signs_in else []
        return self.planned(target, [draft], notes=notes)

    def probe(self, target: Target) -> str:
        """Return the organization."""
        return target.address

    def read(self, written: Written, target: Target) -> Secret | None:  # noqa: ARG002 - git knows
        """Return what git itself would use, whichever helper it asks."""
        return self.ask(target)

    def tell(self, target: Target, secret: Secret) -> None:
        """Let the helper that is set keep the secret."""
        self._credential("approve", target, f"password={secret.reveal()}\n")

    def untell(self, target: Target) -> None:
        """Let the helper that is set forget it."""
        self._credential("reject", target)

    def ask(self, target: Target) -> Secret | None:
        """Ask git, as git would ask its helper."""
        for line in self._credential("fill", target).splitlines():
            key, _, value = line.partition("=")
            if key == "password" and value:
                return Secret(value)
        return None

    def _helpers(self, target: Target) -> list[str]:
        """Return the helpers that git would ask; an empty one makes git forget those before."""
        listed = self._git("config", "--get-regexp", r"^credential\.(.*\.)?helper$")
        found: list[str] = []
        for line in listed.splitlines():
            key, _, value = line.partition(" ")
            scope = key[len("credential.") : -len("helper")].rstrip(".")
            if target.address.lower().startswith(scope.lower()):
                found = [*found, value.strip()] if value.strip() else []
        return found

    def _manager_keeps_tokens(self) -> bool:
        """Tell whether Git Credential Manager is set to keep tokens; its default is to sign in."""
        environment = self.around.environment.get("GCM_AZREPOS_CREDENTIALTYPE", "")
        kind = environment or self._git("config", "--get", "credential.azreposCredentialType")
        return kind.strip().lower() == "pat"

    def _credential(self, word: str, target: Target, more: str = "") -> str:
        parts = urlsplit(target.address)
        asked = f"protocol={parts.scheme}\nhost={parts.netloc}\n"
        path = parts.path.strip("/")
        if path and any(_MANAGER.search(each.split(" ", 1)[0]) for each in self._helpers(target)):
            asked += f"path={path}\n"
        asked += f"username={target.organization}\n{more}\n"
        return self._git("credential", word, told=asked)

    def _git(self, *words: str, told: str = "") -> str:
        program = self.around.program("git")
        if not program:
            raise ClientMissing(Facts(subject=self.label))
        done = self.around.run(program, *words, told=told)
        if done.returncode not in {0, 1} and words[0] != "credential":
            raise ClientRefused(Facts(subject=self.label, sentence=done.stderr.strip()[:200]))
        return done.stdout


def _origins(target: Target) -> tuple[str, ...]:
    """Return the host of the organization, and with Microsoft its older one too."""
    parts = urlsplit(target.address)
    origin = f"{parts.scheme}://{parts.netloc}"
    if parts.netloc != "dev.azure.com":
        return (origin,)
    return origin, f"https://{target.organization.lower()}.visualstudio.com"


def _quoted(helper: Path) -> str:
    r"""Return a path as git hands it to a shell; in its file a backslash is written twice."""
    return re.sub(r"([^\w./:-])", r"\\\\\1", helper.as_posix())
