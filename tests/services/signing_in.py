"""Somebody at a browser that the program opens, and the program's own places in memory."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import requests

from patmanager.core.prompts import DeviceCode, SignInPrompt
from patmanager.emulator.people import Person
from patmanager.services.session_places import KeptText
from tests.emulator.visitor import SECONDS, Visitor


class PersonAtBrowser:
    """Opens what the program shows, in a thread of its own, and does as told.

    `act` gets the visitor and the person after the page was opened; `last_page` is what the
    program showed in the end, `addresses` what it asked to open.
    """

    def __init__(self, visitor: Visitor, person: Person) -> None:
        """Be ready to sign in all the way."""
        self.visitor = visitor
        self.person = person
        self.act: Callable[[PersonAtBrowser], None] = PersonAtBrowser.sign_in
        self.addresses: list[str] = []
        self.last_page = ""
        self.closed = Event()
        self.codes: list[DeviceCode] = []

    @property
    def prompt(self) -> SignInPrompt:
        """Return a fresh prompt for the program."""
        return SignInPrompt(self.open, self._show)

    def open(self, address: str) -> bool:
        """Stand in for the system's browser."""
        self.addresses.append(address)
        self.closed.clear()
        Thread(target=self._work, daemon=True).start()
        return True

    def sign_in(self) -> None:
        """Go all the way."""
        self.visitor.answer = {}
        self.visitor.sign_in(self.addresses[-1], self.person)
        if self.visitor.page.heading == "Pick an account":
            self.visitor.submit(pick=self.person.user)
        self.deliver()

    def deliver(self) -> None:
        """Post the form that Entra's last page holds."""
        with requests.Session() as session:
            session.trust_env = False
            found = session.post(
                self.visitor.page.target, data=self.visitor.answer, timeout=SECONDS
            )
        self.last_page = found.text

    def type_code(self, code: DeviceCode) -> None:
        """Sign in with a device code."""
        self.visitor.open(code.address)
        self.visitor.submit(user_code=code.code)
        self.visitor.give_name(self.person)
        self.visitor.give_password(self.person)
        self.visitor.give_code(self.person)
        self.visitor.submit()
        self.visitor.submit("accept")

    def _show(self, code: DeviceCode) -> None:
        self.codes.append(code)
        Thread(target=self.type_code, args=(code,), daemon=True).start()

    def _work(self) -> None:
        try:
            self.act(self)
        finally:
            self.closed.set()


class MemoryText:
    """A text in memory that can refuse; `fault` is raised by every call."""

    def __init__(self, text: str | None = None) -> None:
        """Hold a text."""
        self.text = text
        self.fault: Exception | None = None
        self.writes = 0

    def load(self) -> str | None:
        """Return it."""
        self._maybe()
        return self.text

    def save(self, text: str) -> None:
        """Replace it."""
        self._maybe()
        self.writes += 1
        self.text = text

    def delete(self) -> None:
        """Remove it."""
        self._maybe()
        self.text = None

    def _maybe(self) -> None:
        if self.fault is not None:
            raise self.fault


class Texts(dict[str, MemoryText]):
    """Texts by name, made when they are first asked for."""

    def __missing__(self, name: str) -> MemoryText:
        """Make an empty one."""
        self[name] = MemoryText()
        return self[name]

    def open(self, name: str) -> KeptText:
        """Return the text of that name."""
        return self[name]


def write_az(folder: Path, script: str) -> Path:
    """Put a stand-in for `az` into a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "az"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program
