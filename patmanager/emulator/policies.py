"""The five policies an administrator can set, and to whom they do not apply."""

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(slots=True)
class Policy:
    """One policy; it does not bind the people on its allowlist (home object ids)."""

    on: bool = False
    allowed: set[str] = field(default_factory=set)

    def binds(self, person: str) -> bool:
        """Tell whether the policy is on and this person is not excepted."""
        return self.on and person not in self.allowed


@dataclass(slots=True)
class TenantPolicies:
    """The four policies of a tenant, set by an Azure DevOps administrator.

    `lifespan_days` is the longest life of a token while the policy `lifespan` is on.
    """

    no_global: Policy = field(default_factory=Policy)
    no_full_scope: Policy = field(default_factory=Policy)
    lifespan: Policy = field(default_factory=Policy)
    lifespan_days: int = 90
    revoke_leaked: Policy = field(default_factory=lambda: Policy(on=True))

    def longest(self, person: str) -> timedelta | None:
        """Return the longest life this person's tokens may have; `None` without a limit."""
        return timedelta(days=self.lifespan_days) if self.lifespan.binds(person) else None


@dataclass(slots=True)
class OrganizationPolicies:
    """The policy of an organization, set by its Project Collection Administrators.

    `packaging_only` is the sub-policy that leaves everybody tokens for packages; it has a meaning
    while `no_creation` is on. Without `allowlist` the policy's allowlist counts for nothing.
    """

    no_creation: Policy = field(default_factory=Policy)
    packaging_only: bool = False
    allowlist: bool = True

    def restricts(self, person: str) -> bool:
        """Tell whether this person may not create tokens, or packaging ones alone."""
        if not self.allowlist:
            return self.no_creation.on
        return self.no_creation.binds(person)
