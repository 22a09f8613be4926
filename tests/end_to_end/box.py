"""The emulator as a process of its own on a stage, and the people who can sign in there."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyotp
import requests

from tests.end_to_end.browser import Browser
from tests.end_to_end.stage import Stage, until

CLIENT_ID = "6e0c4f7a-8f0d-4c9e-9d3b-1a2b3c4d5e6f"


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

    def misbehave(self, **wish: object) -> None:
        """Tell the switchboard how the next call shall go."""
        answer = requests.post(
            f"{self._ready['control']}/_switchboard/faults", json=wish, timeout=5
        )
        answer.raise_for_status()

    def record(self) -> list[dict[str, Any]]:
        """Return what was asked of the emulator so far."""
        answer = requests.get(f"{self._ready['control']}/_switchboard/record", timeout=5)
        answer.raise_for_status()
        found: list[dict[str, Any]] = answer.json()
        return found

    def stop(self) -> None:
        """Stop the emulator in the middle of whatever it does."""
        self._process.kill()
        self._process.wait()

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
    """Do what a person does on the sign-in page that the program opened: name, password, code."""
    browser.go(browser.asked_page())
    browser.field("user").send_keys(visitor.user)
    browser.field("password").send_keys(visitor.password)
    browser.field("password").submit()
    browser.field("code").send_keys(visitor.code())
    browser.field("code").submit()


def certificate(ready_file: Path) -> str:
    """Return the path of the emulator's certificate authority."""
    path: str = json.loads(ready_file.read_text(encoding="utf-8"))["ca"]
    return path
