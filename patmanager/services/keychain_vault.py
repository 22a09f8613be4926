"""A keychain as a plain store of texts: read, write, delete; faults, deadlines, one at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainFault, KeychainMismatch
from patmanager.services.keychain_backends import Backend, choose
from patmanager.services.keychain_faults import keychain_faults
from patmanager.services.keychain_worker import (
    ASKED_SECONDS,
    READ_SECONDS,
    WRITE_SECONDS,
    Patience,
    Worker,
)

T = TypeVar("T")


class Chosen(Protocol):
    """A backend that was chosen: a fresh instance for each use."""

    def new(self) -> Backend:
        """Make an instance."""
        ...

    def open(self, patience: Patience, *, writing: bool) -> bool:
        """Unlock; false when nothing can be in it."""
        ...

    def called(self) -> str:
        """Return what people call it."""
        ...


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds until a call counts as frozen; `asked` once a person is asked for a password."""

    read: float = READ_SECONDS
    write: float = WRITE_SECONDS
    asked: float = ASKED_SECONDS


class Vault:
    """Texts by service name and user name, both ASCII.

    Every method raises `KeychainFault`s: missing, locked, dismissed, too slow, refused.
    """

    def __init__(
        self, choose: Callable[[], Chosen] = choose, deadlines: Deadlines | None = None
    ) -> None:
        """Choose nothing yet."""
        self._choose = choose
        self._deadlines = deadlines or Deadlines()
        self._worker = Worker(self._deadlines.asked)
        self._chosen: Chosen | None = None
        self._label = ""

    @property
    def label(self) -> str:
        """What the person calls the keychain, empty when there is none."""
        if not self._label:
            try:
                with keychain_faults():
                    self._label = self._worker.run(self._called, self._deadlines.read)
            except KeychainFault:
                return ""
        return self._label

    def read(self, service: str, username: str) -> str | None:
        """Return the text, `None` only when it is surely absent."""

        def work(backend: Backend, _patience: Patience) -> str | None:
            return backend.get_password(service, username)

        return self._run(work, service, self._deadlines.read, writing=False)

    def write(self, service: str, username: str, text: str) -> None:
        """Write, then read back through a new backend; raises `KeychainMismatch`."""

        def work(backend: Backend, _patience: Patience) -> None:
            backend.set_password(service, username, text)

        self._run(work, service, self._deadlines.write, writing=True)
        if self.read(service, username) != text:
            raise KeychainMismatch(Facts(subject=service))

    def delete(self, service: str, username: str) -> None:
        """Delete; what is absent already is no fault."""

        def work(backend: Backend, patience: Patience) -> None:
            if backend.get_password(service, username) is not None:
                patience.go_on()
                backend.delete_password(service, username)

        self._run(work, service, self._deadlines.write, writing=False)

    def _run(
        self,
        work: Callable[[Backend, Patience], T],
        service: str,
        seconds: float,
        *,
        writing: bool,
    ) -> T | None:
        """Do the work in the worker; `None` where the keychain has no place at all yet."""

        def call(patience: Patience) -> T | None:
            chosen = self._known()
            if not chosen.open(patience, writing=writing):
                return None
            patience.go_on()
            return work(chosen.new(), patience)

        with keychain_faults(service):
            return self._worker.run(call, seconds)

    def _called(self, _patience: Patience) -> str:
        return self._known().called()

    def _known(self) -> Chosen:
        if self._chosen is None:
            self._chosen = self._choose()
        return self._chosen
