"""The emulator in a process of its own, and a person signed in to it through the real program."""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self

import requests

from benchmarks.parts.visitor import Visitor
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.prompts import SignInPrompt
from patmanager.services.azure_cli import AzureCli
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints, read_endpoints
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration

CLIENT_ID = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d301"
"""The application that the emulator has registered for a desktop program."""

_PATIENCE = 60.0
_LOOK = 0.02


class Box:
    """`python -m patmanager.emulator` with a scenario, from `with` to its end."""

    def __init__(self, scenario: str) -> None:
        """Name the world to serve."""
        self._scenario = scenario
        self._open = ExitStack()
        self._ready: dict[str, Any] = {}
        self.endpoints = Endpoints()
        self.ready_file = Path()

    def __enter__(self) -> Self:
        """Start it and wait until it is ready."""
        with ExitStack() as starting:
            folder = starting.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-"))
            ready_file = self.ready_file = Path(folder) / "ready.json"
            options = ["--scenario", self._scenario, "--ready-file", str(ready_file)]
            command = [sys.executable, "-P", "-m", "patmanager.emulator", *options]
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            starting.callback(_end, process)
            _wait_for(ready_file, process)
            self._ready = json.loads(ready_file.read_text(encoding="utf-8"))
            self.endpoints = read_endpoints(ready_file)
            self._open = starting.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self._open.close()

    def answer_after(self, seconds: float) -> None:
        """Let every call to Azure DevOps wait so long before it is answered."""
        self.behave(latency=seconds)

    def behave(self, **manners: float | None) -> None:
        """Set some of the emulator's manners."""
        address = f"{self._ready['control']}/_switchboard/manners"
        answer = requests.put(address, json=manners, timeout=_PATIENCE)
        answer.raise_for_status()

    def sign_in(self, role: str, permissions: tuple[str, ...] = ()) -> tuple[Entra, Account]:
        """Sign the person of a role in, through MSAL and the sign-in pages; nothing is kept."""
        visitor = visitor_of(self.ready_file, role)
        clock = SystemClock()
        registration = Registration(CLIENT_ID, endpoints=self.endpoints)
        entra = Entra(registration, clock, AzureCli(clock))

        def open_page(address: str) -> bool:
            Thread(target=visitor.open_page, args=(address,), daemon=True).start()
            return True

        prompt = SignInPrompt(open_page)
        return entra, entra.sign_in(SignInKind.BROWSER, prompt, permissions=permissions)


def visitor_of(ready_file: Path, role: str) -> Visitor:
    """Return the person of a role at a browser; the file is the emulator's."""
    people = json.loads(ready_file.read_text(encoding="utf-8"))["people"]
    (person,) = [each for each in people if each["role"] == role]
    return Visitor(person["user"], person["password"], person["totp"])


def _wait_for(ready_file: Path, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _PATIENCE
    while not ready_file.exists():
        if process.poll() is not None or time.monotonic() > end:
            message = "the emulator did not start"
            raise RuntimeError(message)
        time.sleep(_LOOK)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
