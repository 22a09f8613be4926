"""A keyring backend in a dictionary, that can refuse, lie and hang."""

from threading import Event

from patmanager.services.keychain_backends import Backend
from patmanager.services.keychain_worker import Patience

SECONDS = 30


class MemoryChosen:
    """A backend whose every instance sees `texts`.

    `errors` maps a call (`choose`, `open`, `get`, `set`, `delete`) to what it raises; `lies`
    is what reading returns; a call in `hanging` waits until `released`.
    """

    def __init__(self) -> None:
        """Be empty and well."""
        self.texts: dict[tuple[str, str], str] = {}
        self.errors: dict[str, BaseException] = {}
        self.lies: list[str | None] = []
        self.calls: list[str] = []
        self.instances = 0
        self.hanging: set[str] = set()
        self.released = Event()

    def choose(self) -> "MemoryChosen":
        """Stand in for the choice."""
        self._maybe("choose")
        return self

    def new(self) -> Backend:
        """Make an instance."""
        self.instances += 1
        return self

    def open(self, patience: Patience, *, writing: bool) -> bool:
        """Be open."""
        self._maybe("open")
        return True

    def called(self) -> str:
        """Return a name."""
        return "Memory"

    def get_password(self, service: str, username: str) -> str | None:
        """Read."""
        self.calls.append("get")
        self._maybe("get")
        return self.lies.pop(0) if self.lies else self.texts.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write."""
        self.calls.append("set")
        self._maybe("set")
        self.texts[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Delete."""
        self.calls.append("delete")
        self._maybe("delete")
        del self.texts[service, username]

    def _maybe(self, call: str) -> None:
        if call in self.hanging:
            self.released.wait(SECONDS)
        if call in self.errors:
            raise self.errors[call]
