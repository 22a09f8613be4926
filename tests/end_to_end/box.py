"""The emulator as a process of its own on a stage, and the people who can sign in there."""

import json
import subprocess
from dataclasses import dataclass
from typing import Any

import pyotp
import requests

from tests.end_to_end.browser import Browser
from tests.end_to_end.stage import Stage, until

CLIENT_ID = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d301"
"""The application that the emulator has registered for a desktop program."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Someone who can sign in: `totp` is the base32 secret of the second factor."""

    user: str
    password: str
    totp: str
    role: str

    def code(self) -> str:
        """Return the code of this half minute."""
        return pyotp.TOTP(self.totp).now()


class Box:
    """The emulator, started with `--ready-file` as anyone would."""

    def __init__(self, stage: Stage, scenario: str = "demo") -> None:
        """Start it and wait until it is ready."""
        self.ready_file = stage.folder / "ready.json"
        self._stage = stage
        self._scenario = scenario
        self._process = self._start("0")
        self._ready: dict[str, Any] = json.loads(self.ready_file.read_text(encoding="utf-8"))

    def visitor(self, role: str) -> Visitor:
        """Return the person who plays `role`."""
        (fitting,) = [person for person in self._ready["people"] if person["role"] == role]
        return Visitor(**fitting)

    def misbehave(self, operation: str, **wish: object) -> None:
        """Tell the switchboard how the next call of a kind shall go."""
        self._post("misbehaviors", {"operation": operation, **wish})

    def asked(self, operation: str) -> int:
        """Return how often something was asked of the emulator so far."""
        answer = requests.get(
            f"{self._switchboard}/requests", params={"operation": operation}, timeout=5
        )
        answer.raise_for_status()
        return len(answer.json())

    def has_begun(self) -> bool:
        """Whether every call that was to go wrong has begun to."""
        answer = requests.get(f"{self._switchboard}/misbehaviors", timeout=5)
        answer.raise_for_status()
        return bool(answer.json() == [])

    def tokens(self, user: str) -> list[dict[str, Any]]:
        """Return a person's tokens as the service has them, without their secrets."""
        answer = requests.get(f"{self._switchboard}/tokens", params={"person": user}, timeout=5)
        answer.raise_for_status()
        found: list[dict[str, Any]] = answer.json()
        return found

    def stop(self) -> None:
        """Stop the emulator in the middle of whatever it does."""
        self._process.kill()
        self._process.wait()

    @property
    def _switchboard(self) -> str:
        return f"{self._ready['control']}/_switchboard"

    def _post(self, what: str, wish: dict[str, object]) -> None:
        answer = requests.post(f"{self._switchboard}/{what}", json=wish, timeout=5)
        answer.raise_for_status()

    def _start(self, port: str) -> "subprocess.Popen[bytes]":
        process = self._stage.start_python(
            "-m",
            "patmanager.emulator",
            "--port",
            port,
            "--ready-file",
            self.ready_file,
            "--scenario",
            self._scenario,
            name="emulator",
        )
        until(self.ready_file.exists, "the emulator")
        return process


def sign_in_by_hand(browser: Browser, visitor: Visitor) -> None:
    """Do what a person does on the page that the program opened: name, password, code, consent."""
    browser.go(browser.asked_page())
    browser.fill("user", visitor.user)
    browser.fill("password", visitor.password)
    browser.fill("code", visitor.code())
    browser.part("accept").click()
