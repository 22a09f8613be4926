"""An organization of Azure DevOps."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import NAMESPACE_DNS, uuid5

from patmanager.emulator.policies import OrganizationPolicies

# The tenant of an organization that Microsoft accounts own, which no Entra tenant backs.
PERSONAL = "00000000-0000-0000-0000-000000000000"
VERSIONS = ("7.1", "7.2")


@dataclass(slots=True)
class Organization:
    """An organization: who belongs to it, what it allows, and how it answers.

    `tenant_id` is all zeros for one that personal Microsoft accounts own. `members` and
    `administrators` are home object ids. `public` has public projects, so that a bad token is
    answered as nobody in particular. `versions` are the API versions its servers speak.
    `conditional_access` is empty, or `json` or `html`: how its sign-in rules refuse everybody.
    `revocation_rules` are scopes and the date before which self-describing tokens with one of
    them count no more.
    """

    name: str
    tenant_id: str
    id: str = ""
    members: set[str] = field(default_factory=set)
    administrators: set[str] = field(default_factory=set)
    policies: OrganizationPolicies = field(default_factory=OrganizationPolicies)
    versions: tuple[str, ...] = VERSIONS
    public: bool = False
    audited: bool = True
    conditional_access: str = ""
    revocation_rules: list[tuple[str, datetime]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Give it an id that follows from its name, when none was given."""
        self.id = self.id or str(uuid5(NAMESPACE_DNS, f"{self.name}.organization"))
