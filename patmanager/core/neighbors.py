"""What changes of tokens work with."""

from collections.abc import Callable
from dataclasses import dataclass, field

from patmanager.core.ports import Clock, TokenApi
from patmanager.core.redact import LiveSecrets
from patmanager.core.storage_ports import ChangeLock, Keychain, Ledger


def _nothing(_step: str) -> None:
    """Go on."""


@dataclass(frozen=True, slots=True)
class Neighbors:
    """The service, the keychain, the ledger, the time, and the lock of an account.

    `secrets` learns every secret that passes through, so that no log can show it. `on_step` is
    told between any two things that last: tests end the program there.
    """

    api: TokenApi
    keychain: Keychain
    ledger: Ledger
    clock: Clock
    lock: ChangeLock
    secrets: LiveSecrets = field(default_factory=LiveSecrets)
    on_step: Callable[[str], None] = _nothing
