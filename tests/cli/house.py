"""A program for the command line to run on: fakes all around a real core."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from threading import Event

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from patmanager.core.clients import Client
from patmanager.core.connecting import Connecting
from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, OrganizationNotFound, SignInNeeded
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.own_rules import Problem
from patmanager.core.places import ClientName
from patmanager.core.policy_book import PolicyBook
from patmanager.core.presets import Preset, presets_from_list
from patmanager.core.prompts import DeviceCode, SignInPrompt
from patmanager.core.recovery import Recovery
from patmanager.core.redact import redact
from patmanager.core.reporting import Reporting
from patmanager.core.scope_tasks import tasks_from_list
from patmanager.core.scopes import Catalogue
from patmanager.core.secret import Secret
from patmanager.core.setting_up import SettingUp
from patmanager.core.settings import Settings
from patmanager.core.tokens import Token
from patmanager.resources import resource
from tests.core.rules import EXPLAINER
from tests.fakes import (
    FreeLock,
    MemoryKeychain,
    MemoryLedger,
    TableApi,
    TableFeeds,
    TablePolicies,
)
from tests.fakes_administration import MemoryReports, TableAdministration
from tests.samples import ANA, CONTOSO, NOW, FixedClock


class TableIdentity:
    """Entra as a list of who is signed in."""

    def __init__(self, *people: Account) -> None:
        """Have `people` signed in."""
        self.people = list(people)
        self.kinds = tuple(SignInKind)
        self.is_kept = True
        self.asked: list[SignInKind] = []
        self.permissions: list[tuple[str, ...]] = []

    def accounts(self) -> tuple[Account, ...]:
        """Return who is signed in."""
        return tuple(self.people)

    def sign_in(
        self,
        kind: SignInKind,
        prompt: SignInPrompt,
        *,
        tenant: str = "",
        hint: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Account:
        """Sign Ana in."""
        self.asked.append(kind)
        self.permissions.append(permissions)
        if kind is SignInKind.DEVICE_CODE:
            prompt.show_code(DeviceCode("ABC-DEF", "https://microsoft.com/devicelogin", NOW))
        self.people.append(replace(ANA, kind=kind))
        return self.people[-1]

    def sign_out(self, account: Account) -> None:
        """Forget one."""
        self.people.remove(account)

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Refuse: nothing here talks to a service."""
        raise SignInNeeded


class TableOrganizations:
    """The organizations as a table by name."""

    def __init__(self, *names: str) -> None:
        """Know `names`."""
        self.names = names

    def of(self, account: Account) -> tuple[Organization, ...]:
        """Return all of them."""
        return tuple(replace(CONTOSO, name=name, account=account) for name in self.names)

    def find(self, name: str, account: Account) -> Organization:
        """Return one."""
        if name not in self.names:
            raise OrganizationNotFound(Facts(organization=name))
        return replace(CONTOSO, name=name, account=account, typed=True)


class TableInventory:
    """Lists from the table of tokens, one organization after another."""

    def __init__(self, api: TableApi) -> None:
        """Ask `api`; `faults` maps an organization's name to why its list fails."""
        self._api = api
        self.faults: dict[str, Fault] = {}

    def refresh(
        self,
        organizations: Iterable[Organization],
        arrived: Callable[[Listing], None],
        cancelled: Event,
    ) -> None:
        """Deliver each list."""
        for organization in organizations:
            fault = self.faults.get(organization.name)
            tokens = tuple(
                token
                for token in self._api.held.values()
                if token.organization == organization.name or token.is_global
            )
            arrived(Listing(organization, () if fault else tokens, NOW, fault=fault))


class House:
    """The program as the command line sees it; `close` is counted."""

    version = "0.0.0"
    is_demo = False
    hosts = ("dev.azure.com",)

    def __init__(self, *tokens: Token, people: tuple[Account, ...] = (ANA,)) -> None:
        """Build it with `tokens` on the service and `people` signed in."""
        self.clock = FixedClock()
        self.api = TableApi(*tokens, clock=self.clock)
        self.keychain = MemoryKeychain()
        self.ledger = MemoryLedger()
        self.identity = TableIdentity(*people)
        self.organizations = TableOrganizations("contoso")
        self.inventory = TableInventory(self.api)
        self.settings = Settings()
        self.rules = Rules()
        self.closed = 0
        self.policies = TablePolicies()
        self.policy_book = PolicyBook(lambda: self.rules, self.ledger, self.clock, self.policies)
        self.lock = FreeLock()
        neighbors = Neighbors(self.api, self.keychain, self.ledger, self.clock, self.lock)
        self.lifecycle = Lifecycle(neighbors, self.policy_book)
        self.recovery = Recovery(neighbors, self.lifecycle)
        self.clients: dict[ClientName, Client] = {}
        self.feeds = TableFeeds()
        self.connecting = Connecting(neighbors, self.lifecycle, self.clients, self.feeds)
        self.setting_up = SettingUp(self.lifecycle, self.connecting)
        self.administration = TableAdministration()
        self.reports = MemoryReports()
        self.reporting = Reporting(self.administration, self.reports, self.clock)
        self.explainer = EXPLAINER
        self.rule_problems: tuple[Problem, ...] = ()

    @property
    def catalogue(self) -> Catalogue:
        """The real catalogue."""
        tasks = tasks_from_list(json.loads(resource("tasks.json").read_text(encoding="utf-8")))
        scopes = json.loads(resource("scopes.json").read_text(encoding="utf-8"))
        return Catalogue.from_list(scopes, lambda: tasks)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """The real presets."""
        return presets_from_list(json.loads(resource("presets.json").read_text(encoding="utf-8")))

    def save_settings(self, changes: dict[str, object]) -> Settings:
        """Take the changes as they are."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]  # a test's own
        return self.settings

    def redact(self, text: str) -> str:
        """Mask what looks like a secret."""
        return redact(text)

    def close(self) -> None:
        """Count."""
        self.closed += 1


def patmanager(house: House, *words: str) -> int:
    """Type a command."""
    return run(parse(words), lambda _: house)
