"""A service, a computer to be killed, and what both look like afterwards."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from patmanager.core.operations import Operation
from patmanager.emulator.__main__ import write_ready_file
from patmanager.emulator.pat_store import Pat, PatStore
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop
from patmanager.emulator.world import World
from patmanager.services.clock import SystemClock
from patmanager.services.keychain import Keychain
from patmanager.services.ledger import SqliteLedger
from tests.kill.keychain import stored
from tests.signed_in import sign_in_by_file

APPLICATION = "patmanager-kill"
NAME = "npm"
ALIVE_DAYS = 9


@dataclass(frozen=True)
class Spoiled:
    """How the service answers a call in place of what it should; `effect`: having acted."""

    answer: Answer | None = None
    drop: Drop | None = None
    effect: bool = False


FAULTS: dict[str, Spoiled] = {
    "nothing": Spoiled(),
    "dropped before": Spoiled(drop=Drop.BEFORE),
    "dropped after": Spoiled(drop=Drop.AFTER),
    "half": Spoiled(Answer("half"), effect=True),
    "garbage": Spoiled(Answer("garbage"), effect=True),
    "html": Spoiled(Answer("html"), effect=True),
    "500 before": Spoiled(Answer("status", status=500)),
    "500 after": Spoiled(Answer("status", status=500), effect=True),
    "503": Spoiled(Answer("status", status=503)),
    "503 to wait": Spoiled(Answer("status", status=503, retry_after=0)),
    "429": Spoiled(Answer("throttled", retry_after=0)),
    "claims": Spoiled(Answer("claims", claims={"access_token": {"acrs": {"value": "c1"}}})),
    "203": Spoiled(Answer("sign_in", status=203)),
    "302": Spoiled(Answer("sign_in", status=302)),
    "refused": Spoiled(Answer("refused", error="disablePatCreationPolicyViolation")),
}
"""What can go wrong with an answer, by its name."""


class Scene:
    """An emulator in this process, and the program in another that forks a child a command."""

    def __init__(
        self, folder: Path, *, real: bool = False, world: World | None = None, person: str = "ana"
    ) -> None:
        """Use `folder` for everything; `real` asks for the system's keychain."""
        self._real = Keychain(APPLICATION) if real else None
        self.folder = folder / "computer"
        self.world = world or scenario("empty")
        self._is_brought = world is not None
        self.person = self.world.person(person)
        self._emulator = Emulator(self.world)
        self._program: subprocess.Popen[str] | None = None
        self.killed = 0

    def __enter__(self) -> Self:
        """Serve, and load the program."""
        self._emulator.start()
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = {**kept, "HOME": str(self.folder.parent)}
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.kill.program"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        """End both."""
        if self._program is not None:
            self._program.communicate()
        self._emulator.stop()

    def begin(self) -> None:
        """Have a new computer and no token, but those of a world that was brought."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if not self._is_brought:
            self.world.tokens = PatStore()
        self.world.switchboard.behave()
        write_ready_file(self._emulator, self.folder / "endpoints.json")
        sign_in_by_file(self.folder / "who.json", self.world.entra, self.person)
        if self._real is not None:
            self._real.clear([self._account_id])

    @property
    def packages(self) -> str:
        """Return the base address of packages."""
        return self._emulator.hosts["pkgs"]

    @property
    def _account_id(self) -> str:
        return f"{self.person.object_id}.{self.person.tenant_id}"

    def run(self, *words: str, **how: str | float | bool) -> int:
        """Run a command; returns its status, or minus the signal that ended it."""
        order = {"folder": str(self.folder), "words": list(words), **how}
        order["real"] = self._real is not None
        program = self._program
        assert program is not None
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(json.dumps(order) + "\n")
        program.stdin.flush()
        return int(program.stdout.readline())

    def spoil(self, operation: str, fault: str, times: int = 1) -> None:
        """Let the next calls of an operation go wrong."""
        how = FAULTS[fault]
        if how.answer or how.drop:
            self.world.switchboard.misbehave(
                operation, answer=how.answer, drop=how.drop, takes_effect=how.effect, times=times
            )

    def behave(self) -> None:
        """Let everything go right again."""
        self.world.switchboard.behave()

    def steps(self) -> list[str]:
        """Return the steps heard since the last look, and forget them."""
        path = self.folder / "steps.txt"
        heard = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return heard

    def active(self) -> list[Pat]:
        """Return the tokens that can be used, as the service has them."""
        now = self.world.clock.now()
        return [pat for pat in self.world.tokens if pat.opens(now)]

    def kept(self) -> dict[str, str]:
        """Return the secrets in the keychain by the id of their token."""
        if self._real is None:
            return stored(self.folder / "keychain")
        found = self._real.recover(self._account_id)
        return {kept.authorization_id: kept.secret.reveal() for _, kept in found}

    def operations(self) -> tuple[tuple[Operation, ...], frozenset[str]]:
        """Return the whole history, and the ids whose secret the ledger says is kept."""
        ledger = SqliteLedger(self.folder / "data" / "ledger.sqlite3", SystemClock())
        try:
            return ledger.history(10_000), ledger.kept()
        finally:
            ledger.close()

    def foreign(self, name: str, scope: str = "vso.packaging") -> Pat:
        """Make a token as somebody does elsewhere, in the portal."""
        where = self.world.organizations["contoso"]
        now = datetime.now(UTC)
        number = len(self.world.tokens)
        pat = Pat(
            f"00000000-0000-4000-8000-{number:012}",
            self.person.object_id,
            name,
            scope,
            now,
            now + timedelta(days=ALIVE_DAYS),
            (where.id,),
            f"elsewhere{number}",
        )
        return self.world.tokens.put(pat)

    def sign_in_as(self, name: str) -> None:
        """Write another person's sign-in beside the first."""
        person = self.world.person(name)
        sign_in_by_file(self.folder / f"{name}.json", self.world.entra, person)

    def lose(self, authorization_id: str) -> None:
        """Delete an entry of the keychain by hand."""
        for path in (self.folder / "keychain").glob("*-*"):
            if json.loads(path.read_text(encoding="utf-8"))[1] == authorization_id:
                path.unlink()

    def lock(self, *, on: bool = True, how: str = "locked") -> None:
        """Lock or unlock the keychain; `full` lets it refuse to write only."""
        path = self.folder / "keychain" / how
        path.parent.mkdir(exist_ok=True)
        if on:
            path.touch()
        else:
            with suppress(FileNotFoundError):
                path.unlink()

    def texts(self) -> dict[str, bytes]:
        """Return everything that lies on the computer, but for the keychain and the bearer."""
        apart = {self.folder / "keychain", self.folder / "who.json", self.folder / "dae.json"}
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and not apart & {path, *path.parents}
        }
