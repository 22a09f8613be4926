"""The one state of the window: frozen, written down, drawn from anywhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import IntFlag
from functools import cache
from typing import TYPE_CHECKING

from patmanager.core.findings import Checkup
from patmanager.core.known_policies import Rules, known_in
from patmanager.core.organizations import Organization
from patmanager.core.policy import Policy, Source
from patmanager.core.tokens import ENDS_SOON, Token

if TYPE_CHECKING:
    from patmanager.core.faults import Fault
    from patmanager.core.known_policies import KnownPolicies
    from patmanager.core.objections import Objection
    from patmanager.core.operations import Operation
    from patmanager.core.organizations import Account, Listing, SignInKind
    from patmanager.core.pending import Pending
    from patmanager.core.places import Place as UsedPlace
    from patmanager.core.policy import Noted
    from patmanager.core.prompts import DeviceCode
    from patmanager.core.scopes import Catalogue

RowKey = tuple[str, str]
"""What tells two rows apart: account id and authorization id."""

Place = tuple[str, str]
"""`Organization.key` of what is chosen at the side."""

Chosen = tuple[tuple[Organization, Token], ...]
"""Selected tokens with their organizations."""


Refusal = tuple[Organization, "Objection"]
"""Where a token may be refused although it lives, and why."""


class Filter(IntFlag):
    """What a chip lets through; each is one bit of a row's facets."""

    ALL = 1
    ACTIVE = 2
    ENDS_SOON = 4
    EXPIRED = 8
    REVOKED = 16
    GLOBAL = 32
    KEPT = 64


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Signing in is under way.

    `link` is the address of the sign-in page once it is known, `code` what is typed on another
    device; `has_browser` is false when no browser could be started.
    """

    kind: "SignInKind"
    link: str = ""
    code: "DeviceCode | None" = None
    has_browser: bool = True


@dataclass(frozen=True, slots=True)
class Refreshing:
    """The lists are being fetched: `done` of `of` organizations are in."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault that stands in a banner until it is closed or over; `key` tells two apart."""

    key: str
    fault: "Fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the window shows; only the presenter replaces it.

    `now` is aware UTC and moves every minute. `rules` are those of the organization's settings.
    `accounts` is `None` until the kept sessions were looked up; `keychain` is `None` until it was
    looked for, empty where there is none, else its name. `used` tells when each kept secret was
    last read here. `place` is the organization chosen at the side, `None` for all of them.
    `is_online` is `None` before the first call. `pending` are changes that were cut off and are not
    settled, `over` those that are since this start. `changing` are rows with a change under way.
    `connected` are the programs of this computer that were given a token. `administers` tells that
    the settings want what is for administrators shown.
    """

    now: datetime
    is_demo: bool = False
    rules: Rules = field(default_factory=Rules)
    accounts: tuple["Account", ...] | None = None
    session_kept: bool = True
    sign_in_kinds: tuple["SignInKind", ...] = ()
    signing_in: SigningIn | None = None
    listings: tuple["Listing", ...] = ()
    kept: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    used: Mapping[str, datetime] = field(default_factory=dict)
    noted: tuple["Noted", ...] = ()
    place: Place | None = None
    filter: Filter = Filter.ACTIVE
    search: str = ""
    selected: tuple[RowKey, ...] = ()
    refreshing: Refreshing | None = None
    is_online: bool | None = None
    keychain: str | None = None
    problems: tuple[Problem, ...] = ()
    pending: tuple["Pending", ...] = ()
    over: tuple["Operation", ...] = ()
    dismissed: frozenset[str] = frozenset()
    changing: frozenset[RowKey] = frozenset()
    connected: tuple["UsedPlace", ...] = ()
    soon: timedelta = ENDS_SOON
    administers: bool = False

    @property
    def looks_after_others(self) -> bool:
        """Whether what is for administrators is shown: who can read who may make tokens is one."""
        return self.administers or any(
            each.statement.policy is Policy.CREATION and each.statement.source is Source.READ
            for each in self.noted
        )

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organizations at the side, in their order."""
        return tuple(listing.organization for listing in self.listings)

    @property
    def updated_at(self) -> datetime | None:
        """When the oldest of the shown lists was fetched, aware UTC; `None` for never."""
        times = [
            listing.listed_at
            for listing in self.listings
            if self.place in {None, listing.organization.key} and listing.listed_at is not None
        ]
        return min(times, default=None)

    def known(self, organization: Organization) -> "KnownPolicies":
        """Return what is known of the policies in an organization."""
        return known_in(organization, self.rules, self.noted)

    def checkup(self, catalogue: "Catalogue") -> Checkup:
        """Return what looks at the health of tokens, by all that is known now."""
        return Checkup(self.now, catalogue, self.kept, self.used, cache(self.known))

    def packages_only(self, organization: Organization) -> bool:
        """Tell whether the person has to do with packages only there: spare them scopes' names."""
        from patmanager.core.policies import packages_only

        held = (
            token
            for listing in self.listings
            if listing.organization.account.id == organization.account.id
            for token in listing.tokens
        )
        return packages_only(self.known(organization), held)

    def refusals(self, organization: Organization, token: Token) -> tuple[Refusal, ...]:
        """Return where a token of `organization` may be refused in use although it lives.

        A global one is looked at in every organization of its account, or in the chosen one.
        """
        if not token.is_global or not token.works(self.now):
            return ()
        from patmanager.core.policies import check_use

        account = organization.account.id
        reached = (
            each
            for each in self.organizations
            if each.account.id == account and self.place in {None, each.key}
        )
        return tuple(
            (where, each) for where in reached for each in check_use(token, self.known(where))
        )

    def token_of(self, key: RowKey) -> Token | None:
        """Return the token of a row."""
        found = replace(self, selected=(key,)).chosen()
        return found[0][1] if found else None

    def due(self) -> Chosen:
        """Return the tokens that programs of this computer use and that end soon, or ended."""
        in_use = {place.authorization_id for place in self.connected}
        if not in_use:
            return ()
        return tuple(
            (listing.organization, token)
            for listing in self.listings
            for token in listing.tokens
            if token.authorization_id in in_use
            and not token.revoked
            and not token.is_global
            and token.ends - self.now <= self.soon
        )

    def living(self) -> dict[tuple[str, str], tuple[Token, ...]]:
        """Return the tokens that work now, by the key of their organization."""
        return {
            listing.organization.key: tuple(
                token for token in listing.tokens if token.works(self.now)
            )
            for listing in self.listings
        }

    def chosen(self) -> Chosen:
        """Return the selected tokens with their organizations, in the order of the selection."""
        wanted = {authorization_id for _, authorization_id in self.selected}
        known = {
            (listing.organization.account.id, token.authorization_id): (listing.organization, token)
            for listing in self._place_last()
            for token in listing.tokens
            if token.authorization_id in wanted
        }
        return tuple(known[key] for key in self.selected if key in known)

    def _place_last(self) -> list["Listing"]:
        """Return the lists that have a chosen token in them, that of the chosen place last."""
        if not self.selected:
            return []
        return sorted(self.listings, key=lambda each: each.organization.key == self.place)
