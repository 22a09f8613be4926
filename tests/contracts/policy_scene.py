"""A wish in a world of policies: what is objected to, what the service answers, what is learned."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from patmanager.core.faults import ServiceFault
from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.objections import Objection, blocking
from patmanager.core.organizations import Account, Organization
from patmanager.core.policies import check, check_change, check_renewal, compliant
from patmanager.core.policy_book import PolicyBook
from patmanager.core.ports import TokenApi
from patmanager.core.token_changes import TokenChange, TokenDraft
from patmanager.core.tokens import SAME_INSTANT, Token
from patmanager.emulator.world import World
from tests.contracts.direct_api import DirectApi
from tests.contracts.policy_cases import WHERE, Situation, Wish
from tests.fakes import FreeLock, MemoryKeychain, MemoryLedger, TablePolicies
from tests.samples import FixedClock


@dataclass(slots=True)
class Scene:
    """A world with the policies of a situation, and a person's wish in one organization of it."""

    world: World
    situation: Situation
    wish: Wish
    api: TokenApi
    organization: Organization

    @property
    def token(self) -> Token | None:
        """The token the wish is about, as the service has it now; `None` for a new one."""
        if self.wish.old is None:
            return None
        pat = self.world.tokens.get(self.wish.old.authorization_id)
        assert pat is not None
        return DirectApi(self.world, self.situation.person).read(self.organization, pat)

    @property
    def draft(self) -> TokenDraft:
        """What is asked for, for a new token."""
        assert self.wish.until is not None
        name, scopes = self.wish.name, self.wish.scopes
        return TokenDraft(self.organization.name, name, scopes, self.wish.until)

    def objections(self, known: KnownPolicies) -> tuple[Objection, ...]:
        """Return what surely stands against the wish."""
        token, wish, now = self.token, self.wish, self.situation.now
        if token is None:
            return blocking(check(self.draft, known, now))
        if wish.until is None:
            return blocking(check_change(token, wish.name, wish.scopes, known, now))
        return blocking(check_renewal(replace(token, scopes=wish.scopes), wish.until, known, now))

    def milder(self, known: KnownPolicies) -> Wish | None:
        """Return the wish as far as is known to be allowed; `None` when it is so already."""
        token, wish, now = self.token, self.wish, self.situation.now
        until = wish.until
        if until is not None:
            until = min(until, known.latest_end(token.valid_from if token else now, now))
        milder = replace(wish, scopes=compliant(wish.scopes, known), until=until)
        return None if milder == wish else milder

    def is_granted(self) -> bool:
        """Ask the service without any check; tell whether it gives what was asked for."""
        return self.is_as_asked(self.ask)

    def is_granted_by(self, lifecycle: Lifecycle) -> bool:
        """Ask as the program does; tell whether the service gives what was asked for."""
        return self.is_as_asked(lambda: self.ask_by(lifecycle))

    def is_as_asked(self, ask: Callable[[], Token]) -> bool:
        """Tell whether an answer is the wish: its scopes, and its end within an hour."""
        wish = self.wish
        try:
            given = ask()
        except ServiceFault as refused:
            error = refused.facts.error
        else:
            same = given.name == wish.name and set(given.scopes) == set(wish.scopes)
            return same and (wish.until is None or abs(given.valid_to - wish.until) <= SAME_INSTANT)
        # Anything without a name of the service's is no refusal, and would hide a mistake.
        assert error
        return False

    def ask(self) -> Token:
        """Put the wish to the service, as the program would."""
        token, wish = self.token, self.wish
        if token is None:
            return self.api.create(self.organization, self.draft)[0]
        same = wish.until is None and set(wish.scopes) == set(token.scopes)
        change = TokenChange(
            token.authorization_id, wish.name, None if same else wish.scopes, wish.until
        )
        return self.api.update(self.organization, change)

    def ask_by(self, lifecycle: Lifecycle) -> Token:
        """Let the program put the wish to the service."""
        token, wish = self.token, self.wish
        if token is None:
            return lifecycle.create(self.organization, self.draft).token
        if wish.until is None:
            change = TokenChange(token.authorization_id, wish.name, wish.scopes)
            return lifecycle.change(self.organization, token, change)
        return lifecycle.renew(self.organization, token, wish.until, wish.scopes).token

    def take_back(self) -> None:
        """Let the token of the wish be as it was before anybody asked."""
        if self.wish.old is not None:
            self.world.tokens.put(self.wish.old)


def scene(world: World, situation: Situation, wish: Wish, api: TokenApi | None = None) -> Scene:
    """Set the scene; without `api` the rules are asked directly, not over HTTP."""
    situation.rule(world)
    if wish.old is not None:
        world.tokens.put(wish.old)
    person, where = world.person(situation.person), world.organizations[WHERE]
    account = Account(situation.person, person.user, person.tenant_id)
    organization = Organization(where.name, account, where.id, where.tenant_id)
    return Scene(world, situation, wish, api or DirectApi(world, situation.person), organization)


def program(here: Scene, rules: Rules | None = None) -> tuple[Lifecycle, PolicyBook]:
    """Return the program's own way of asking, knowing nothing but `rules`."""
    ledger, clock = MemoryLedger(), FixedClock(here.situation.now)
    book = PolicyBook(lambda: rules or Rules(), ledger, clock, TablePolicies())
    neighbors = Neighbors(here.api, MemoryKeychain(), ledger, clock, FreeLock())
    return Lifecycle(neighbors, book), book
