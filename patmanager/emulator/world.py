"""Everything there is: people, organizations, tokens, policies, a clock, and what goes wrong."""

from dataclasses import dataclass, field

from patmanager.emulator.addresses import Addresses
from patmanager.emulator.audit_trail import AuditTrail
from patmanager.emulator.clock import WorldClock
from patmanager.emulator.entra import Entra
from patmanager.emulator.feeds import Feed
from patmanager.emulator.manners import Manners
from patmanager.emulator.organizations import Organization
from patmanager.emulator.pat_store import PatStore
from patmanager.emulator.people import Person, Tenant
from patmanager.emulator.policies import TenantPolicies
from patmanager.emulator.repositories import Repositories
from patmanager.emulator.switchboard import Switchboard


@dataclass(slots=True)
class World:
    """One emulated world; every endpoint is given it, and nothing else remembers anything.

    `organizations` are by name in lower case, `tenant_policies` by tenant id.
    `tenant_administrators` are home object ids of people with Entra's role "Azure DevOps
    Administrator". `scenario` is the name it was made by. `described` is where people are found
    by their descriptors.
    """

    clock: WorldClock
    entra: Entra
    scenario: str = "empty"
    organizations: dict[str, Organization] = field(default_factory=dict)
    tenant_policies: dict[str, TenantPolicies] = field(default_factory=dict)
    tenant_administrators: set[str] = field(default_factory=set)
    tokens: PatStore = field(default_factory=PatStore)
    feeds: list[Feed] = field(default_factory=list)
    repositories: Repositories = field(default_factory=Repositories)
    audit: AuditTrail = field(default_factory=AuditTrail)
    switchboard: Switchboard = field(default_factory=Switchboard)
    manners: Manners = field(default_factory=Manners)
    described: dict[str, Person] = field(default_factory=dict, repr=False)

    @property
    def addresses(self) -> Addresses:
        """Where the emulator's servers are."""
        return self.entra.addresses

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who can sign in."""
        return tuple(self.entra.people.values())

    @property
    def tenants(self) -> tuple[Tenant, ...]:
        """Every Entra tenant."""
        return tuple(self.entra.tenants.values())

    def add(self, organization: Organization) -> Organization:
        """Let there be one organization more."""
        self.organizations[organization.name.lower()] = organization
        return organization

    def organization(self, name: str) -> Organization | None:
        """Find an organization by name, in any letter case."""
        return self.organizations.get(name.lower())

    def person(self, user: str) -> Person:
        """Return the person with this sign-in name, whole or as far as the `@`.

        Raises:
            KeyError: there is nobody of that name.
        """
        for person in self.people:
            if user.lower() in {person.user.lower(), person.user.lower().partition("@")[0]}:
                return person
        raise KeyError(user)

    def owner(self, object_id: str) -> Person | None:
        """Find a person by home object id."""
        return self.entra.by_object_id.get(object_id)

    def organizations_of(self, person: Person) -> list[Organization]:
        """Return where a person is a member, in order of name."""
        own = [one for one in self.organizations.values() if person.object_id in one.members]
        return sorted(own, key=lambda one: one.name.lower())

    def policies_of(self, organization: Organization) -> TenantPolicies:
        """Return the policies of an organization's tenant, all off when it has none."""
        return self.tenant_policies.setdefault(organization.tenant_id, TenantPolicies())
