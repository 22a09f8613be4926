"""The program as its two faces see it: everything that `wiring` built."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Whoever asks for one of them loads it.
    from patmanager.core.administration import Administration
    from patmanager.core.connecting import Connecting
    from patmanager.core.explain import Explainer
    from patmanager.core.known_policies import Rules
    from patmanager.core.lifecycle import Lifecycle
    from patmanager.core.own_rules import Problem
    from patmanager.core.policy_book import PolicyBook
    from patmanager.core.ports import Clock, Identity, Inventory, Organizations
    from patmanager.core.presets import Preset
    from patmanager.core.recovery import Recovery
    from patmanager.core.reporting import Reporting
    from patmanager.core.scopes import Catalogue
    from patmanager.core.setting_up import SettingUp
    from patmanager.core.settings import Settings
    from patmanager.core.storage_ports import Keychain, Ledger


class Program(Protocol):
    """The neighbours and what is known, built once by `wiring`.

    `settings`, `ledger`, `catalogue`, `presets`, `clock` and the plain values are cheap.
    The others import their library (msal, requests, keyring) when first asked for: do that off
    the UI thread.
    """

    @property
    def version(self) -> str:
        """The program's version."""
        ...

    @property
    def is_demo(self) -> bool:
        """Whether this is the demo on the embedded emulator."""
        ...

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host the program talks to, for *About*."""
        ...

    def redact(self, text: str) -> str:
        """Mask every secret in use, and whatever looks like one."""
        ...

    @property
    def settings(self) -> "Settings":
        """The settled settings."""
        ...

    def save_settings(self, changes: dict[str, object]) -> "Settings":
        """Write the person's own values, settle again and return the result.

        Raises `SettingRefused` for a value that does not fit or is enforced otherwise.
        """
        ...

    @property
    def rules(self) -> "Rules":
        """What the settings say about new tokens."""
        ...

    @property
    def policy_book(self) -> "PolicyBook":
        """What is known of the policies in each organization."""
        ...

    @property
    def explainer(self) -> "Explainer":
        """What messages mean."""
        ...

    @property
    def rule_problems(self) -> "tuple[Problem, ...]":
        """What is wrong with the organization's own rules for messages."""
        ...

    @property
    def catalogue(self) -> "Catalogue":
        """The scopes."""
        ...

    @property
    def presets(self) -> "tuple[Preset, ...]":
        """The purposes offered here."""
        ...

    @property
    def clock(self) -> "Clock":
        """Where time comes from."""
        ...

    @property
    def ledger(self) -> "Ledger":
        """The local record."""
        ...

    @property
    def keychain(self) -> "Keychain":
        """Where secrets are kept."""
        ...

    @property
    def identity(self) -> "Identity":
        """Signing in."""
        ...

    @property
    def organizations(self) -> "Organizations":
        """Which organizations a person has."""
        ...

    @property
    def inventory(self) -> "Inventory":
        """The lists of all organizations."""
        ...

    @property
    def lifecycle(self) -> "Lifecycle":
        """Create, renew, rotate, revoke."""
        ...

    @property
    def connecting(self) -> "Connecting":
        """Putting tokens where programs look for them."""
        ...

    @property
    def setting_up(self) -> "SettingUp":
        """Making a token and putting it where a program looks, in one go."""
        ...

    @property
    def administration(self) -> "Administration":
        """The tokens of other people."""
        ...

    @property
    def reporting(self) -> "Reporting":
        """The report on all tokens of an organization."""
        ...

    @property
    def recovery(self) -> "Recovery":
        """What goes on with changes that were cut off."""
        ...

    def close(self) -> None:
        """End what runs in the background; the demo also clears its keychain entries."""
        ...
