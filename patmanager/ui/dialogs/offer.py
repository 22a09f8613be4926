"""What a new token can be here: everything the create dialog is built from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from patmanager.core.known_policies import KnownPolicies, Rules, known_in
from patmanager.core.organizations import Organization
from patmanager.core.policy import Noted
from patmanager.core.ports import Clock
from patmanager.core.presets import Preset
from patmanager.core.scopes import Catalogue
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from patmanager.ui.widgets.names import shown_name


@dataclass(frozen=True, slots=True)
class Offer:
    """What a new token can be here.

    `organization` is chosen first; `like` fills the form from an existing token's values;
    `preset` is the id of a purpose to begin with. `computer` goes into the suggested name,
    `taken` are the names in use. `keychain_label` is empty where there is no keychain. `days` is
    the life offered first where the purpose suggests none, `show_seconds` how long a secret is
    shown at a time. `noted` is what was learned of policies, `living` the person's tokens that
    work, by key of their organization.
    """

    organizations: tuple[Organization, ...]
    presets: tuple[Preset, ...]
    catalogue: Catalogue
    rules: Rules
    clock: Clock
    keychain_label: str
    computer: str = ""
    organization: Organization | None = None
    like: TokenDraft | None = None
    preset: str = ""
    taken: frozenset[str] = field(default_factory=frozenset)
    days: int = 30
    show_seconds: int = 15
    noted: tuple[Noted, ...] = ()
    living: Mapping[tuple[str, str], tuple[Token, ...]] = field(default_factory=dict)

    def known(self, organization: Organization | None) -> KnownPolicies:
        """Return what is known of the policies in an organization, or in none yet."""
        if organization is None:
            return KnownPolicies(self.rules)
        return known_in(organization, self.rules, self.noted)

    def places(self) -> list[str]:
        """Return the organizations' names, each with its account where there are several."""
        several = len({each.account.username for each in self.organizations}) > 1
        return [
            shown_name(each.name) + (f" ({each.account.username})" if several else "")
            for each in self.organizations
        ]


def suggested_name(what: str, offer: Offer) -> str:
    """Return a name that tells purpose, computer and month, and that no token has yet."""
    base = " – ".join(part for part in (what, offer.computer, f"{offer.clock.now():%Y-%m}") if part)
    name, number = base, 2
    while name in offer.taken:
        name, number = f"{base} ({number})", number + 1
    return name
