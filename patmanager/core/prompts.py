"""How signing in reaches the person."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a person types on another device: `code` at `address`, until `expires` (UTC)."""

    code: str
    address: str
    expires: datetime


def _no_code(_code: DeviceCode) -> None:
    """Show nothing: for ways of signing in that have no code."""


@dataclass(frozen=True, slots=True)
class SignInPrompt:
    """How signing in reaches the person while it waits in a thread of its own.

    `open_page` shows an address in the system browser and tells whether a browser started (the
    person may also copy the address and go on by hand). `show_code` shows a device code.
    Setting `cancelled` ends the wait in under a second with `SignInCancelled`.
    """

    open_page: Callable[[str], bool]
    show_code: Callable[[DeviceCode], None] = _no_code
    cancelled: Event = field(default_factory=Event)
