"""The settings: one table of names, kinds, defaults and meanings.

The fields of `Settings` are the table. It drives the settings page, the file, the environment
(`PATMANAGER_` and the name in capitals), the command line (`--set NAME=VALUE`) and the README.
`core/settle.py` settles the layers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from types import MappingProxyType
from typing import Annotated, get_type_hints

from patmanager.core.organizations import SignInKind
from patmanager.core.presets import Preset
from patmanager.core.setting import Origin, Setting, Tighten
from patmanager.core.setting_kinds import (
    DOMAIN,
    GUID,
    SCOPE,
    Choice,
    Names,
    SignInKinds,
    Switch,
    Text,
    Whole,
)
from patmanager.core.setting_tables import Contacts, Presets, StatedPolicies

__all__ = ["TABLE", "Origin", "Setting", "Settings", "Tighten", "defaults", "environment_name"]

ENVIRONMENT_PREFIX = "PATMANAGER_"

_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?"
_ROLES = ("help_desk", "collection_administrator", "devops_administrator", "entra_administrator")


_SIGN_IN, _TOKENS, _SECRETS, _WINDOW, _HELP = "Sign-in", "Tokens", "Secrets", "Window", "Help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settled settings, and who set each of them.

    Days, seconds and minutes are whole numbers of what their names say.
    """

    client_id: Annotated[
        str,
        Setting(
            Text(GUID, "the id of an application: 8-4-4-4-12 hexadecimal digits"),
            "Application (client) id that your directory gave to patmanager.",
            Tighten.FIXED,
            _SIGN_IN,
        ),
    ] = ""
    tenant: Annotated[
        str,
        Setting(
            Text(f"{GUID}|{DOMAIN}|organizations", "the id or domain of a directory"),
            "Directory (tenant) to sign in to; empty: found from the organization.",
            Tighten.FIXED,
            _SIGN_IN,
        ),
    ] = ""
    organizations: Annotated[
        tuple[str, ...],
        Setting(
            Names(_NAME, "list of names of organizations"),
            "Organizations to show besides those the service names.",
            Tighten.FIXED,
            _SIGN_IN,
        ),
    ] = ()
    sign_in_kinds: Annotated[
        tuple[SignInKind, ...],
        Setting(SignInKinds(), "Ways of signing in that are offered.", Tighten.SUBSET, _SIGN_IN),
    ] = tuple(SignInKind)
    claims_challenges: Annotated[
        bool,
        Setting(
            Switch(),
            "Tell Entra that patmanager answers claims challenges (CP1).",
            Tighten.FIXED,
            _SIGN_IN,
        ),
    ] = True
    parallel_requests: Annotated[
        int,
        Setting(
            Whole(1, 40),
            "Questions under way at the same time; an organization has two lists.",
            Tighten.SMALLER,
            _SIGN_IN,
        ),
    ] = 40
    allowed_scopes: Annotated[
        tuple[str, ...],
        Setting(
            Names(SCOPE, "list of API names of scopes"),
            "The only scopes that new and renewed tokens may have; empty: every scope.",
            Tighten.SUBSET,
            _TOKENS,
        ),
    ] = ()
    policies: Annotated[
        tuple[tuple[str, str, str], ...],
        Setting(
            StatedPolicies(),
            "The policies of your organizations, so that patmanager need not find them out.",
            Tighten.FIXED,
            _TOKENS,
        ),
    ] = ()
    forbidden_presets: Annotated[
        tuple[str, ...],
        Setting(
            Names(r"[\w-]+", "list of ids of presets"),
            "Purposes that are not offered.",
            Tighten.ADDED,
            _TOKENS,
        ),
    ] = ()
    extra_presets: Annotated[
        tuple[Preset, ...],
        Setting(Presets(), "Purposes offered besides the built-in ones.", Tighten.FIXED, _TOKENS),
    ] = ()
    longest_lifetime_days: Annotated[
        int,
        Setting(Whole(1, 365), "Longest life of a new token, in days.", Tighten.SMALLER, _TOKENS),
    ] = 365
    default_lifetime_days: Annotated[
        int,
        Setting(Whole(1, 365), "Life offered first, in days.", Tighten.SMALLER, _TOKENS),
    ] = 30
    soon_days: Annotated[
        int,
        Setting(
            Whole(1, 90),
            "Days before its end from which a token counts as ending soon.",
            Tighten.NEVER,
            _TOKENS,
        ),
    ] = 7
    keychain_required: Annotated[
        bool,
        Setting(
            Switch(),
            "Make no token where there is no keychain to keep its secret.",
            Tighten.ON,
            _SECRETS,
        ),
    ] = False
    clipboard_seconds: Annotated[
        int,
        Setting(
            Whole(10, 120),
            "Seconds until a copied secret is taken off the clipboard.",
            Tighten.SMALLER,
            _SECRETS,
        ),
    ] = 30
    show_seconds: Annotated[
        int,
        Setting(
            Whole(5, 60), "Seconds until a shown secret is masked again.", Tighten.SMALLER, _SECRETS
        ),
    ] = 15
    lock_minutes: Annotated[
        int,
        Setting(
            Whole(1, 480),
            "Minutes without input after which secrets are masked and the clipboard is cleared; "
            "a locked screen does it at once.",
            Tighten.SMALLER,
            _SECRETS,
        ),
    ] = 5
    color_scheme: Annotated[
        str,
        Setting(
            Choice(("system", "light", "dark")), "Colors of the window.", Tighten.NEVER, _WINDOW
        ),
    ] = "system"
    language: Annotated[
        str,
        Setting(
            Text(r"[a-z]{2,3}(?:_[A-Z]{2})?", "a language such as de or pt_BR"),
            "Language of the window from its next start on; empty: the system's. "
            "English where there is no translation.",
            Tighten.NEVER,
            _WINDOW,
        ),
    ] = ""
    administration: Annotated[
        bool,
        Setting(
            Switch(),
            "Show what is for administrators: the tokens of others, a report on all.",
            Tighten.NEVER,
            _HELP,
        ),
    ] = False
    contacts: Annotated[
        tuple[tuple[str, str], ...],
        Setting(
            Contacts(_ROLES),
            "Whom to ask, by role: named in explanations and letters.",
            Tighten.FIXED,
            _HELP,
        ),
    ] = ()
    message_rules: Annotated[
        str,
        Setting(
            Text(r"(?:/|~/|[A-Za-z]:[\\/]|\\\\)[^\r\n]+", "the whole path of a TOML file"),
            "Your organization's own rules for explaining messages: see docs/explain.md.",
            Tighten.FIXED,
            _HELP,
        ),
    ] = ""
    log_level: Annotated[
        str,
        Setting(
            Choice(("warning", "info", "debug")),
            "How much is written to the log; secrets never are.",
            Tighten.SMALLER,
            _HELP,
        ),
    ] = "info"

    origins: Mapping[str, Origin] = field(default_factory=lambda: MappingProxyType({}))
    enforced: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def origin(self, name: str) -> Origin:
        """Tell who set the value of `name`."""
        return self.origins.get(name, Origin.BUILT_IN)

    def limit(self, name: str) -> object | None:
        """Return what the organization enforces for `name`, `None` when nothing.

        The value itself may be tighter than that.
        """
        return self.enforced.get(name)

    def is_fixed(self, name: str) -> bool:
        """Tell whether the person can change nothing about it: the page shows a padlock."""
        if name not in self.enforced:
            return False
        tighten, limit = TABLE[name].tighten, self.enforced[name]
        if tighten is Tighten.SUBSET:
            return isinstance(limit, tuple) and len(limit) == 1
        return tighten is Tighten.FIXED or (tighten is Tighten.ON and limit is True)

    def contact(self, role: str) -> str:
        """Return whom to ask in a role, empty when nobody is named."""
        return dict(self.contacts).get(role, "")

    @property
    def device_code(self) -> bool:
        """Whether signing in with a code on another device is offered."""
        return SignInKind.DEVICE_CODE in self.sign_in_kinds

    @property
    def azure_cli(self) -> bool:
        """Whether the sign-in of the Azure CLI may be used."""
        return SignInKind.AZURE_CLI in self.sign_in_kinds


def _table() -> dict[str, Setting]:
    hints = get_type_hints(Settings, include_extras=True)
    return {
        name: hint.__metadata__[0] for name, hint in hints.items() if hasattr(hint, "__metadata__")
    }


TABLE: Mapping[str, Setting] = MappingProxyType(_table())
"""Every setting by name, in the order of the page and the documentation."""


@cache
def defaults() -> Mapping[str, object]:
    """Return the built-in values by name."""
    return MappingProxyType(
        {each.name: each.default for each in fields(Settings) if each.name in TABLE}
    )


def environment_name(name: str) -> str:
    """Return the environment variable of a setting."""
    return ENVIRONMENT_PREFIX + name.upper()
