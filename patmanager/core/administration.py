"""What an administrator can learn of the people of an organization and of their tokens."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import Protocol

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.policy import Policy
from patmanager.core.tokens import Token

PERMISSIONS = ("vso.tokenadministration", "vso.graph", "vso.auditlog")
"""What the application asks for beside the usual, once somebody looks after others."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person of an organization: `descriptor` names them to the service, `user` to people.

    `origin` is the object id in Microsoft Entra, which allowlists name; empty while unknown.
    """

    descriptor: str
    name: str
    user: str
    origin: str = ""

    @property
    def order(self) -> tuple[str, str]:
        """Return what sorts people: the name as it is read, then what tells two apart."""
        return self.name.casefold(), self.descriptor


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry of the audit log about a token or a policy; `at` is aware UTC.

    `action` is the service's name, such as `Token.PatCreateEvent`. What the service did by itself
    has no `user`. `token`, `owner`, `scopes` and `authorization_id` are empty where the entry does
    not tell: the names of its members are not documented beyond the first two.
    """

    id: str
    at: datetime
    action: str
    actor: str
    user: str
    token: str = ""
    owner: str = ""
    scopes: tuple[str, ...] = ()
    authorization_id: str = ""
    details: str = ""

    def is_about(self, member: Member) -> bool:
        """Tell whether it is about a person's token, as far as it names anybody."""
        return member.name == self.owner or (not self.owner and member.user == self.user)


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """A policy as an administrator reads it.

    `allowed` names the people and groups of its allowlist, by display name or id; `days` is the
    longest life of the lifespan policy, 0 where that is not told. `packages` tells whether tokens
    for packages alone stay allowed; for the policy about creating.
    """

    policy: Policy
    on: bool
    allowed: tuple[str, ...] = ()
    days: int = 0
    packages: bool = False


class Administration(Protocol):
    """The tokens of other people. Every method blocks, and raises `Fault`s.

    Where the sign-in lacks the permission it is `PermissionNeeded`, where the person lacks the
    right `NotAdministrator`.
    """

    def find(self, organization: Organization, text: str) -> tuple[Member, ...]:
        """Return up to 100 people whose name or address begins with `text`."""
        ...

    def members(
        self, organization: Organization, cancelled: Event | None = None
    ) -> Iterator[tuple[Member, ...]]:
        """Yield everybody, page by page."""
        ...

    def tokens(
        self, organization: Organization, member: Member, cancelled: Event | None = None
    ) -> tuple[Token, ...]:
        """Return a person's tokens; which of those that ended were revoked is not told."""
        ...

    def keys(self, organization: Organization, member: Member) -> int:
        """Return how many SSH keys a person has."""
        ...

    def all_tokens(
        self,
        organization: Organization,
        members: Iterable[Member],
        arrived: Callable[[Member, "tuple[Token, ...] | Fault"], None],
        cancelled: Event,
    ) -> None:
        """Ask for many people side by side; each arrives, from any thread, once."""
        ...

    def revoke(self, organization: Organization, ids: Iterable[str]) -> None:
        """Revoke tokens by their authorization ids; it may take an hour until they are dead."""
        ...

    def add_rule(
        self, organization: Organization, scopes: Iterable[str], before: datetime | None = None
    ) -> None:
        """Let no self-describing token with one of `scopes` count that was made `before`.

        Such tokens stand in no list; `before` is aware UTC, `None` for now.
        """
        ...

    def events(
        self,
        organization: Organization,
        start: datetime,
        end: datetime,
        cancelled: Event | None = None,
    ) -> Iterator[tuple[AuditEntry, ...]]:
        """Yield what the audit log says of tokens and policies, the newest first."""
        ...

    def policies(self, organization: Organization) -> tuple[PolicyRecord, ...]:
        """Return the policies that can be read, with their allowlists."""
        ...

    def waits(self, organization: Organization) -> float:
        """Return for how many seconds more the service wants no question about tokens."""
        ...
