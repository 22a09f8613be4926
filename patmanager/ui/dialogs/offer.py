"""What a new token can be here: everything the create dialog is built from."""

from dataclasses import dataclass, field

from patmanager.core.organizations import Organization
from patmanager.core.policies import Rules
from patmanager.core.ports import Clock
from patmanager.core.presets import Preset
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import TokenDraft


@dataclass(frozen=True, slots=True)
class Offer:
    """What a new token can be here.

    `organization` is chosen first; `like` fills the form from an existing token's values;
    `preset` is the id of a purpose to begin with. `computer` goes into the suggested name,
    `taken` are the names in use. `keychain_label` is empty where there is no keychain. `days` is
    the life offered first where the purpose suggests none, `show_seconds` how long a secret is
    shown at a time.
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
