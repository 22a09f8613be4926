"""Builds the world behind both faces: the real one, or the demo one.

The only place that knows both sides. Imports stand inside functions, so that each face loads
only what it uses, and a neighbour is built when it is first asked for: the window paints before
msal, requests and keyring are imported.
"""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from patmanager import __version__, knowledge
from patmanager.core.presets import offered
from patmanager.core.redact import LiveSecrets
from patmanager.core.settle import rules_of
from patmanager.lazy import Lazy

if TYPE_CHECKING:
    from patmanager.clients.surroundings import Surroundings
    from patmanager.core.administration import Administration
    from patmanager.core.connecting import Connecting
    from patmanager.core.explain import Explainer
    from patmanager.core.faults import Fault
    from patmanager.core.known_policies import Rules
    from patmanager.core.lifecycle import Lifecycle
    from patmanager.core.neighbors import Neighbors
    from patmanager.core.own_rules import Problem
    from patmanager.core.policy_book import PolicyBook
    from patmanager.core.ports import Clock, Identity, Inventory, Organizations
    from patmanager.core.presets import Preset
    from patmanager.core.program import Program
    from patmanager.core.recovery import Recovery
    from patmanager.core.reporting import Reporting
    from patmanager.core.scopes import Catalogue
    from patmanager.core.setting_up import SettingUp
    from patmanager.core.settings import Settings
    from patmanager.core.storage_ports import Ledger
    from patmanager.services.account_lock import AccountLock
    from patmanager.services.azure_devops.client import AzureDevOps
    from patmanager.services.endpoints import Endpoints
    from patmanager.services.entra import Entra
    from patmanager.services.files import Files
    from patmanager.services.keychain import Keychain
    from patmanager.services.ledger import SqliteLedger
    from patmanager.services.session_places import Place

NAME = "patmanager"


def build(
    *,
    demo: bool = False,
    endpoints: Path | None = None,
    overrides: Mapping[str, str] | None = None,
) -> tuple["Program", tuple["Fault", ...]]:
    """Build the program; `overrides` are the settings of the command line.

    Returns it with what was wrong in its settings. Raises `EndpointsRefused`.
    """
    if demo:
        from patmanager.wiring_demo import Demo

        demo_house = Demo(overrides or {})
        return demo_house, demo_house.troubles
    from patmanager.services.clock import SystemClock
    from patmanager.services.endpoints import Endpoints, read_endpoints
    from patmanager.services.files import Files

    clock = SystemClock()
    where = read_endpoints(endpoints) if endpoints else Endpoints()
    house = House(NAME, Files.of_system(NAME, clock), clock, overrides or {}, lambda: where)
    return house, house.troubles


def guard(program: "Program") -> None:
    """Let no error that nobody catches show a secret, until the process ends."""
    from patmanager.services import log

    log.install_hooks(program.redact, sys.stderr)


class House:
    """The program on real neighbours."""

    version = __version__
    is_demo = False

    def __init__(
        self,
        name: str,
        files: "Files",
        clock: "Clock",
        overrides: Mapping[str, str],
        endpoints: "Callable[[], Endpoints]",
    ) -> None:
        """Read the settings; everything else waits. `name` is the one used in the keychain."""
        self._name = name
        self._files = files
        self._overrides = overrides
        self._endpoints = Lazy(endpoints)
        self._secrets = LiveSecrets()
        self.clock = clock
        self.settings, self.troubles = self._settle()
        self._closing = ExitStack()
        self._start_log()
        self._catalogue = Lazy(knowledge.catalogue)
        self._presets = Lazy(knowledge.presets)
        self._ledger: Lazy[SqliteLedger] = Lazy(self._make_ledger)
        self._keychain = Lazy(self._make_keychain)
        self._lock = Lazy(self._make_lock)
        self._build_services()

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host the program talks to."""
        return self._endpoints.get().names

    @property
    def rules(self) -> "Rules":
        """What the settings say about new tokens."""
        return rules_of(self.settings, self.troubles)

    @property
    def catalogue(self) -> "Catalogue":
        """The scopes."""
        return self._catalogue.get()

    @property
    def explainer(self) -> "Explainer":
        """What messages mean."""
        return self._explainer.get()[0]

    @property
    def rule_problems(self) -> "tuple[Problem, ...]":
        """What is wrong with the organization's own rules for messages."""
        return self._explainer.get()[1]

    @property
    def presets(self) -> tuple["Preset", ...]:
        """The purposes offered here."""
        settings = self.settings
        return offered(self._presets.get(), settings.forbidden_presets, settings.extra_presets)

    @property
    def ledger(self) -> "Ledger":
        """The local record."""
        return self._ledger.get()

    @property
    def keychain(self) -> "Keychain":
        """Where secrets are kept."""
        return self._keychain.get()

    @property
    def identity(self) -> "Identity":
        """Signing in."""
        return self._identity.get()

    @property
    def organizations(self) -> "Organizations":
        """Which organizations a person has."""
        return self._azure_devops.get().organizations

    @property
    def inventory(self) -> "Inventory":
        """The lists of all organizations."""
        return self._azure_devops.get().inventory

    @property
    def lifecycle(self) -> "Lifecycle":
        """Create, renew, rotate, revoke."""
        return self._lifecycle.get()

    @property
    def connecting(self) -> "Connecting":
        """Putting tokens where programs look for them."""
        return self._connecting.get()

    @property
    def setting_up(self) -> "SettingUp":
        """Making a token and putting it where a program looks, in one go."""
        from patmanager.core.setting_up import SettingUp

        return SettingUp(self.lifecycle, self.connecting)

    @property
    def administration(self) -> "Administration":
        """The tokens of other people."""
        return self._azure_devops.get().administration

    @property
    def reporting(self) -> "Reporting":
        """The report on all tokens of an organization."""
        from patmanager.core.reporting import Reporting

        return Reporting(self.administration, self._ledger.get(), self.clock)

    @property
    def recovery(self) -> "Recovery":
        """What goes on with changes that were cut off."""
        return self._recovery.get()

    @property
    def policy_book(self) -> "PolicyBook":
        """What is known of the policies in each organization."""
        return self._policy_book.get()

    def save_settings(self, changes: dict[str, object]) -> "Settings":
        """Write the person's own values, settle again and return the result."""
        self._files.save(changes)
        self.settings, self.troubles = self._settle()
        # Who signs people in, how many calls run at a time and whose rules may have changed.
        self._build_services()
        return self.settings

    def close(self) -> None:
        """End waits and close connections; every thread is a daemon, every write durable."""
        if self._azure_devops.is_made:
            self._azure_devops.get().close()
        if self._identity.is_made:
            self._identity.get().close()
        if self._lock.is_made:
            self._lock.get().close()
        if self._ledger.is_made:
            self._ledger.get().close()
        self._closing.close()

    def _build_services(self) -> None:
        self._explainer = Lazy(self._make_explainer)
        self._identity = Lazy(self._make_identity)
        self._azure_devops = Lazy(self._make_azure_devops)
        self._policy_book = Lazy(self._make_policy_book)
        self._neighbors = Lazy(self._make_neighbors)
        self._lifecycle = Lazy(self._make_lifecycle)
        self._connecting = Lazy(self._make_connecting)
        self._recovery = Lazy(self._make_recovery)

    def redact(self, text: str) -> str:
        """Mask every secret in use, and whatever looks like one."""
        return self._secrets.redact(text)

    def _start_log(self) -> None:
        from patmanager.services import log

        path, level = self._files.log_file, self.settings.log_level
        self._closing.callback(log.stop, log.start(path, level, self._secrets.redact))

    def _settle(self) -> tuple["Settings", tuple["Fault", ...]]:
        return self._files.settings(os.environ, self._overrides)

    def _make_ledger(self) -> "SqliteLedger":
        from patmanager.services.ledger import SqliteLedger

        return SqliteLedger(self._files.ledger_file, self.clock)

    def _make_keychain(self) -> "Keychain":
        from patmanager.services.keychain import Keychain

        return Keychain(self._name)

    def _make_lock(self) -> "AccountLock":
        from patmanager.services.account_lock import AccountLock

        return AccountLock(self._files.ledger_file.parent)

    def _make_explainer(self) -> "tuple[Explainer, tuple[Problem, ...]]":
        from patmanager.core.explain import Explainer
        from patmanager.services.own_rules_file import read_own_rules

        own = read_own_rules(self.settings.message_rules, knowledge.causes())
        rules = (*own.rules, *knowledge.error_rules())
        return Explainer(own.causes, rules, knowledge.ways(), own.contacts), own.problems

    def _make_identity(self) -> "Entra":
        from patmanager.services.azure_cli import AzureCli
        from patmanager.services.azure_cli_choice import AzureCliChoice
        from patmanager.services.entra import Entra
        from patmanager.services.entra_registration import Registration

        settings, folder = self.settings, self._files.ledger_file.parent
        registration = Registration(
            settings.client_id,
            settings.tenant,
            self._endpoints.get(),
            frozenset(settings.sign_in_kinds),
            answers_challenges=settings.claims_challenges,
        )
        cli = AzureCli(self.clock, AzureCliChoice(folder / "azure-cli.json"))
        return Entra(registration, self.clock, cli, self._session_place)

    def _session_place(self) -> "Place":
        from patmanager.services.session_places import place_for

        return place_for(self._name, self._files.ledger_file.parent, self.keychain.blob)

    def _make_azure_devops(self) -> "AzureDevOps":
        from patmanager.services.azure_devops.client import AzureDevOps

        return AzureDevOps(
            self.identity,
            self._endpoints.get(),
            self.clock,
            parallel=self.settings.parallel_requests,
        )

    def _make_neighbors(self) -> "Neighbors":
        from patmanager.core.neighbors import Neighbors

        tokens = self._azure_devops.get().tokens
        return Neighbors(
            tokens, self.keychain, self.ledger, self.clock, self._lock.get(), self._secrets
        )

    def _make_recovery(self) -> "Recovery":
        from patmanager.core.recovery import Recovery

        return Recovery(self._neighbors.get(), self.lifecycle)

    def _make_lifecycle(self) -> "Lifecycle":
        from patmanager.core.lifecycle import Lifecycle

        return Lifecycle(self._neighbors.get(), self.policy_book)

    def _make_connecting(self) -> "Connecting":
        from patmanager.clients.all import all_clients
        from patmanager.core.connecting import Connecting

        feeds = self._azure_devops.get().feeds
        return Connecting(
            self._neighbors.get(), self.lifecycle, all_clients(self._surroundings()), feeds
        )

    def _surroundings(self) -> "Surroundings":
        from patmanager.clients.surroundings import Surroundings, helper_beside

        return Surroundings(self.keychain, helper=helper_beside(Path(sys.executable)))

    def _make_policy_book(self) -> "PolicyBook":
        from patmanager.core.policy_book import PolicyBook

        policies = self._azure_devops.get().policies
        return PolicyBook(lambda: self.rules, self.ledger, self.clock, policies)
