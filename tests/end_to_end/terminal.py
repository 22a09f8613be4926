"""The command line in the process of the test, on real services and an emulator beside it.

All that differs from the real program is handed in: a short patience, places in memory for the
session and, unless a test brings a real one, for the secrets. The person at the browser sends
forms and needs no screen.
"""

import json
import webbrowser
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from patmanager.core.storage_ports import Keychain
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.pat_store import Pat
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Drop
from patmanager.services.azure_cli import AzureCli
from patmanager.services.azure_cli_choice import AzureCliChoice
from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.azure_devops.wire import Limits
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from patmanager.services.files import Files
from patmanager.services.policy_sources import PolicyFile
from patmanager.services.session_places import Place, place_for
from patmanager.wiring import House
from tests.emulator.visitor import Visitor
from tests.fakes import MemoryKeychain
from tests.services.signing_in import PersonAtBrowser, Texts

if TYPE_CHECKING:
    from patmanager.services import keychain as services

_LIMITS = Limits(connect=2.0, read=2.0, whole=10.0)
_CREDENTIAL = "secret"
_LONG_SECONDS = 60.0
_LOOK_SECONDS = 0.01

NOTHING = "Nothing was changed."
SOMETHING = "Something was changed before this happened"
UNKNOWN = "It is not known whether anything was changed"


@dataclass
class Wishes:
    """What a test wants to be otherwise: settings, how long people take, where things are."""

    overrides: dict[str, str] = field(default_factory=dict)
    browser_seconds: float = 20.0
    endpoints: Endpoints | None = None
    keychain: Keychain = field(default_factory=MemoryKeychain)
    has_session_place: bool = True


class ImpatientHouse(House):
    """The program with what the test handed in."""

    def __init__(self, folder: Path, endpoints: Endpoints, session: Texts, wishes: Wishes) -> None:
        """Keep everything in `folder`; `session` holds the sign-in."""
        self._wishes = wishes
        self._session = session
        clock = SystemClock()
        policy = PolicyFile((folder / "policy.toml",))
        files = Files(config=folder, data=folder, log=folder, policy=policy, clock=clock)
        overrides = {"client_id": DESKTOP_APP, **wishes.overrides}
        super().__init__("patmanager", files, clock, overrides, lambda: endpoints)

    def _make_keychain(self) -> "services.Keychain":
        return self._wishes.keychain  # type: ignore[return-value]  # the port suffices

    def _make_identity(self) -> Entra:
        registration = Registration(
            self.settings.client_id,
            self.settings.tenant,
            self._endpoints.get(),
            frozenset(self.settings.sign_in_kinds),
            seconds=self._wishes.browser_seconds,
        )
        cli = AzureCli(self.clock, AzureCliChoice(None))
        return Entra(registration, self.clock, cli, self._memory_place)

    def _memory_place(self) -> Place | None:
        folder = self._files.ledger_file.parent
        kept = self._wishes.has_session_place
        return place_for("patmanager", folder, self._session.open) if kept else None

    def _make_azure_devops(self) -> AzureDevOps:
        return AzureDevOps(self.identity, self._endpoints.get(), self.clock, limits=_LIMITS)


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """Return all of it, white space made even."""
        return " ".join(f"{self.out}\n{self.err}".split())

    def tells(self, fault: str, *words: str, status: int, changed: str = NOTHING) -> None:
        """Check for the fault by its class, its words, the exit status; that it is told whole."""
        assert f"Fault: {fault}" in self.text, self.text
        assert self.status == status, self.text
        for part in (*words, changed, "1. ", "Who can fix it: "):
            assert part in self.text, f"{part!r} is missing in: {self.text}"
        for slip in ("{", "Traceback", "no code", " it ("):
            assert slip not in self.err.partition("Fault: ")[0], self.text


class Terminal:
    """Someone who types commands, and looks at the browser when it opens."""

    def __init__(
        self, emulator: Emulator, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Use the emulator; the person is its developer."""
        self.emulator = emulator
        self.folder = folder
        self.wishes = Wishes()
        self.session = Texts()
        self.entra = emulator.world.entra
        self.visitor = Visitor(self.entra)
        self.person = PersonAtBrowser(self.visitor, emulator.world.person("ana"))
        self._capsys = capsys

    def __call__(self, *words: str) -> Said:
        """Type a command; whatever it prints or logs must hold no credential."""
        self._capsys.readouterr()
        status = run(parse(words), lambda _: self.house())
        printed = self._capsys.readouterr()
        said = Said(status, printed.out, printed.err)
        if "--show-secret" not in words:
            self.look_for_credentials(said)
        return said

    def house(self) -> House:
        """Build the program anew, as each command does."""
        return ImpatientHouse(self.folder, self.endpoints, self.session, self.wishes)

    @property
    def endpoints(self) -> Endpoints:
        """Return where the emulator is."""
        if self.wishes.endpoints is not None:
            return self.wishes.endpoints
        emulator = self.emulator
        return Endpoints(emulator.authority, emulator.hosts, emulator.ca_file)

    def sign_in(self) -> None:
        """Sign in all the way."""
        assert self("sign-in").status == 0

    def tokens(self, name: str) -> list[Pat]:
        """Return the tokens of a name that exist on the service."""
        return [pat for pat in self.emulator.world.tokens if pat.display_name == name]

    def asked(self, operation: str) -> int:
        """Return how often the service was asked for an operation."""
        return len(self.emulator.world.switchboard.journal.of(operation))

    def look_for_credentials(self, said: Said) -> None:
        """Fail when a token's secret, a bearer, a refresh token or a code stands anywhere."""
        logs = [path.read_bytes() for path in self.folder.rglob("*") if path.is_file()]
        everything = b"\n".join((said.out.encode(), said.err.encode(), *logs))
        for credential in self.credentials():
            assert credential.encode() not in everything

    def credentials(self) -> set[str]:
        """Return all that must stay unseen."""
        found = {pat.secret for pat in self.emulator.world.tokens}
        found |= {self.visitor.answer.get("code", "")}
        for kept in self.session.values():
            found |= set(_secrets(kept.text or "{}"))
        return found - {""}


def _secrets(text: str) -> list[str]:
    kinds: Mapping[str, Mapping[str, Mapping[str, str]]] = json.loads(text)
    entries = [entry for kind in kinds.values() for entry in kind.values()]
    return [entry[_CREDENTIAL] for entry in entries if _CREDENTIAL in entry]


def let_browser(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    """Stand in for the system's browser."""
    monkeypatch.setattr(webbrowser, "open", terminal.person.open)


def stop_in_the_middle(emulator: Emulator, operation: str) -> None:
    """Let the emulator end as soon as the next call of a kind has come in, before it acts."""
    board = emulator.world.switchboard
    rule = board.misbehave(operation, delay=_LONG_SECONDS, drop=Drop.BEFORE)

    def wait_and_stop() -> None:
        while rule.times:
            Event().wait(_LOOK_SECONDS)
        emulator.stop()

    Thread(target=wait_and_stop, daemon=True).start()


def start_again(emulator: Emulator) -> None:
    """Serve the same world as before; what was held up ends without effect."""
    emulator.world.switchboard.behave()
    emulator.start()
