"""What the dialogs about existing tokens are told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from patmanager.core.known_policies import KnownPolicies, Rules, known_in
from patmanager.core.organizations import Organization
from patmanager.core.policies import leaves_packages
from patmanager.core.policy import Noted
from patmanager.core.ports import Clock
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token


@dataclass(frozen=True, slots=True)
class Known:
    """The scopes, the rules, the time, and what is known of tokens by authorization id.

    `keychain_label` is empty where there is no keychain; `kept` are the tokens whose secret lies
    in it; `notes` are the person's own. `days` is the life offered first, `show_seconds` how
    long a secret is shown at a time. `noted` is what was learned of policies, and `places` the
    organization of each token, by authorization id. `plain` are the tokens of people who have to
    do with packages only, and are spared scopes' names.
    """

    catalogue: Catalogue
    rules: Rules
    clock: Clock
    keychain_label: str = ""
    kept: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    days: int = 30
    show_seconds: int = 15
    noted: tuple[Noted, ...] = ()
    places: Mapping[str, Organization] = field(default_factory=dict)
    plain: frozenset[str] = frozenset()

    def policies(self, token: Token) -> KnownPolicies:
        """Return what is known of the policies where a token belongs."""
        where = self.places.get(token.authorization_id)
        return (
            KnownPolicies(self.rules) if where is None else known_in(where, self.rules, self.noted)
        )

    def speaks_plainly(self, token: Token) -> bool:
        """Tell whether to spare the person the names of scopes."""
        return token.authorization_id in self.plain or leaves_packages(self.policies(token))

    def keeps(self, token: Token) -> bool:
        """Tell whether the token's secret lies in the keychain."""
        return token.authorization_id in self.kept

    def note(self, token: Token) -> str:
        """Return the person's note on the token."""
        return self.notes.get(token.authorization_id, "")
