"""The whole program on fakes, and states written down, for tests of the window."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from threading import Event

from patmanager.core.clients import Client
from patmanager.core.connecting import Connecting
from patmanager.core.faults import Fault
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.own_rules import Problem
from patmanager.core.places import ClientName
from patmanager.core.policy_book import PolicyBook
from patmanager.core.presets import Preset
from patmanager.core.prompts import SignInPrompt
from patmanager.core.recovery import Recovery
from patmanager.core.redact import redact
from patmanager.core.reporting import Reporting
from patmanager.core.scopes import Catalogue
from patmanager.core.secret import Secret
from patmanager.core.setting_up import SettingUp
from patmanager.core.settings import Settings
from patmanager.core.tokens import Token
from patmanager.ui.state import State
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
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token
from tests.ui.offers import CATALOGUE, FABRIKAM, PRESETS

LINK = "https://login.example/authorize?state=1"


class FakeIdentity:
    """Signs `person` in as soon as `goes_on` is set; a `fault` is raised instead."""

    def __init__(self, *accounts: Account, person: Account = ANA) -> None:
        """Have kept sessions of `accounts`."""
        self.signed_in = list(accounts)
        self.person = person
        self.kinds: tuple[SignInKind, ...] = tuple(SignInKind)
        self.is_kept = True
        self.fault: Fault | None = None
        self.goes_on = Event()
        self.asked: list[tuple[SignInKind, str, str]] = []
        self.had_browser: bool | None = None

    def accounts(self) -> tuple[Account, ...]:
        """Return who is signed in."""
        return tuple(self.signed_in)

    def sign_in(
        self,
        kind: SignInKind,
        prompt: SignInPrompt,
        *,
        tenant: str = "",
        hint: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Account:
        """Open a page, wait, and sign in."""
        self.asked.append((kind, tenant, hint))
        self.had_browser = prompt.open_page(LINK)
        while not self.goes_on.wait(0.01):
            if prompt.cancelled.is_set():
                break
        if self.fault is not None:
            raise self.fault
        self.signed_in.append(self.person)
        return self.person

    def sign_out(self, account: Account) -> None:
        """Forget a session."""
        self.signed_in.remove(account)

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Give a bearer."""
        return Secret("bearer")


class FakeOrganizations:
    """Names `named` for everybody; `fault` is raised instead when there is one."""

    def __init__(self, *named: Organization) -> None:
        """Name these."""
        self.named = named
        self.fault: Fault | None = None

    def of(self, account: Account) -> tuple[Organization, ...]:
        """Return them."""
        if self.fault is not None:
            raise self.fault
        return self.named

    def find(self, name: str, account: Account) -> Organization:
        """Find any."""
        if self.fault is not None:
            raise self.fault
        return Organization(name, account, typed=True)


class FakeInventory:
    """Lists what `api` holds, organization by organization; `faults` by organization's name."""

    def __init__(self, api: TableApi) -> None:
        """List the tokens of `api`."""
        self._api = api
        self.faults: dict[str, Fault] = {}
        self.asked: list[str] = []
        self.holds_back = Event()
        self.holds_back.set()

    def refresh(
        self,
        organizations: Iterable[Organization],
        arrived: Callable[[Listing], None],
        cancelled: Event,
    ) -> None:
        """Hand on one list after another."""
        self.holds_back.wait(5)
        for organization in organizations:
            self.asked.append(organization.name)
            fault = self.faults.get(organization.name)
            mine = tuple(
                each for each in self._api.held.values() if each.organization == organization.name
            )
            if fault is not None:
                arrived(Listing(organization, fault=fault))
                continue
            arrived(Listing(organization, mine[:1], NOW, complete=False))
            arrived(Listing(organization, mine, NOW))


class FakeProgram:
    """Everything that `wiring` would build, on fakes that a test can look into."""

    version = "1.2.3"
    is_demo = False
    hosts = ("dev.azure.com",)
    presets: tuple[Preset, ...] = PRESETS
    catalogue: Catalogue = CATALOGUE

    def __init__(self, *tokens: Token, signed_in: bool = True) -> None:
        """Hold `tokens` in contoso and fabrikam."""
        self.clock = FixedClock()
        self.api = TableApi(*tokens, clock=self.clock)
        self.keychain = MemoryKeychain()
        self.ledger = MemoryLedger()
        self.identity = FakeIdentity(*([ANA] if signed_in else []))
        self.organizations = FakeOrganizations(CONTOSO, FABRIKAM)
        self.inventory = FakeInventory(self.api)
        self.settings = Settings(client_id="00000000-0000-4000-8000-00000000000c")
        self.rules = Rules()
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
        self.saved: list[dict[str, object]] = []
        self.refuses: Fault | None = None

    def save_settings(self, changes: dict[str, object]) -> Settings:
        """Take changes, or refuse them."""
        if self.refuses is not None:
            raise self.refuses
        self.saved.append(changes)
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]  # a test's own
        return self.settings

    def redact(self, text: str) -> str:
        """Mask what looks like a secret."""
        return redact(text)

    def close(self) -> None:
        """End nothing."""


def variety() -> tuple[Token, ...]:
    """Return tokens of every state, in two organizations."""
    day = timedelta(days=1)
    return (
        token(1, name="npm – LAPTOP-7", valid_to=NOW + 2 * day),
        token(2, name="git", scopes=("vso.code_write",), valid_to=NOW + 40 * day),
        token(3, name="old agent", valid_to=NOW - 3 * day),
        token(4, name="leaked", revoked=True),
        token(5, name="Release bot", scopes=("app_token",), target_accounts=None),
        token(6, name="Terraform", organization="fabrikam", valid_to=NOW + 200 * day),
    )


def listings(*tokens: Token) -> tuple[Listing, ...]:
    """Return lists of contoso and fabrikam with `tokens`, or with `variety()`."""
    given = tokens or variety()
    return tuple(
        Listing(
            organization,
            tuple(each for each in given if each.organization == organization.name),
            NOW - timedelta(minutes=2),
        )
        for organization in (CONTOSO, FABRIKAM)
    )


def state(**fields: object) -> State:
    """Return a state with tokens of every sort and one of them kept; `fields` override."""
    values: dict[str, object] = {
        "now": NOW,
        "accounts": (ANA,),
        "sign_in_kinds": tuple(SignInKind),
        "listings": listings(),
        "kept": frozenset({token(1).authorization_id}),
        "keychain": "Test Keychain",
        "is_online": True,
    }
    return State(**{**values, **fields})  # type: ignore[arg-type]  # the caller names real fields


def key(number: int) -> tuple[str, str]:
    """Return the key of the row of `token(number)`."""
    return ANA.id, token(number).authorization_id


@contextmanager
def held_back(program: FakeProgram) -> Iterator[None]:
    """Let no list arrive within the block."""
    program.inventory.holds_back.clear()
    try:
        yield
    finally:
        program.inventory.holds_back.set()
