"""The health of a person's own tokens: what to look at, how pressing it is, and what helps.

The first checks and their numbers are those of Microsoft's security scanner for Azure DevOps
(AzSK.ADO, `ADO.User.json`); 90 days without a sign-in come from learn.microsoft.com, PAT page.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.organizations import Listing, Organization
from patmanager.core.scope import Risk
from patmanager.core.scopes import Catalogue
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.findings import FINDINGS
from patmanager.core.tokens import FULL_ACCESS, SAME_INSTANT, Token

LONG = timedelta(days=180)
URGENT_END, NEAR_END = timedelta(days=8), timedelta(days=30)
NEARLY_INACTIVE = timedelta(days=80)
"""Ten days before the service counts a token as inactive."""

_RUNS_PIPELINES = frozenset({"vso.build_execute", "vso.release_execute", "vso.release_manage"})
"""What the scanner counts as critical, beside what the catalogue does."""


class Check(Enum):
    """What was looked for."""

    ENDS_WITHIN_8 = "ends within 8 days"
    GLOBAL = "global"
    FULL_ACCESS = "full access"
    BEYOND_POLICY = "beyond policy"
    ENDS_WITHIN_30 = "ends within 30 days"
    CRITICAL = "critical scopes"
    NO_SIGN_IN = "no sign-in"
    UNUSED = "unused"
    LONG = "long"
    NOT_KEPT = "not kept"

    @property
    def heading(self) -> Sentence:
        """Name it in a few words."""
        return Sentence(FINDINGS[self.value][0])

    @property
    def weight(self) -> "Weight":
        """How pressing it is."""
        return _WEIGHTS.get(self, Weight.CARE)


class Weight(IntEnum):
    """How pressing something is; a larger one is more so."""

    NOTE = 0
    CARE = 1
    URGENT = 2


class Fix(Enum):
    """What helps, as the commands of both faces are called."""

    RENEW = "renew"
    ROTATE = "rotate"
    EDIT = "edit"
    MOVE = "move"
    KEEP = "keep"
    TEST = "test"
    SIGN_IN = "refresh"


_WEIGHTS = {
    Check.ENDS_WITHIN_8: Weight.URGENT,
    Check.GLOBAL: Weight.URGENT,
    Check.UNUSED: Weight.NOTE,
    Check.LONG: Weight.NOTE,
    Check.NOT_KEPT: Weight.NOTE,
}

_FIXES = {
    Check.ENDS_WITHIN_8: Fix.RENEW,
    Check.ENDS_WITHIN_30: Fix.RENEW,
    Check.GLOBAL: Fix.MOVE,
    Check.FULL_ACCESS: Fix.EDIT,
    Check.CRITICAL: Fix.EDIT,
    Check.BEYOND_POLICY: Fix.ROTATE,
    Check.LONG: Fix.ROTATE,
    Check.NO_SIGN_IN: Fix.SIGN_IN,
    Check.UNUSED: Fix.TEST,
    Check.NOT_KEPT: Fix.KEEP,
}

_FIELDS = {
    Check.ENDS_WITHIN_8: ("end",),
    Check.ENDS_WITHIN_30: ("end",),
    Check.BEYOND_POLICY: ("days", "longest", "end"),
    Check.LONG: ("days",),
    Check.UNUSED: ("day",),
}
"""What the sentence of each check names."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at; `token` is `None` where it is about all of an organization."""

    check: Check
    organization: Organization
    token: Token | None
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> Sentence:
        """Say what it is and what it comes to."""
        return Sentence(FINDINGS[self.check.value][1], self.fields)

    @property
    def fix(self) -> Fix:
        """What helps: a global token can only be moved, or let go."""
        if self.token is not None and self.token.is_global and self.check is not Check.NOT_KEPT:
            return Fix.MOVE
        return _FIXES[self.check]


@dataclass(slots=True, eq=False, repr=False)
class Checkup:
    """Looks at tokens; `now` is aware UTC.

    `kept` are the ids of tokens whose secret is kept here, `used` when each was last read here
    (aware UTC), `known` tells what is known of the policies in an organization.
    """

    now: datetime
    catalogue: Catalogue
    kept: frozenset[str]
    used: Mapping[str, datetime]
    known: Callable[[Organization], KnownPolicies]

    def of_listings(self, listings: Iterable[Listing]) -> tuple[Finding, ...]:
        """Return what is found in all lists: by check, then the soonest end first.

        A global token, which stands in several lists, is looked at once.
        """
        found: list[Finding] = []
        seen: set[tuple[str, str]] = set()
        for listing in listings:
            found += self._of_list(listing)
            for token in listing.tokens:
                key = (listing.organization.account.id, token.authorization_id)
                if key not in seen:
                    seen.add(key)
                    found += self.of_token(listing.organization, token)
        order = {check: number for number, check in enumerate(Check)}
        return tuple(sorted(found, key=lambda each: (order[each.check], _end_of(each, self.now))))

    def of_token(self, organization: Organization, token: Token) -> tuple[Finding, ...]:
        """Return what is found of one token, the most pressing first; nothing for a dead one."""
        if not token.works(self.now):
            return ()
        return tuple(
            Finding(check, organization, token, self._fields(check, organization, token))
            for check in self._checks(organization, token)
        )

    def _checks(self, organization: Organization, token: Token) -> list[Check]:
        left, life = token.ends - self.now, token.valid_to - token.valid_from
        longest = self.known(organization).longest
        is_beyond = longest is not None and life > longest + SAME_INSTANT
        is_global = token.is_global
        is_kept = token.authorization_id in self.kept
        checks = (
            (Check.ENDS_WITHIN_8, not is_global and left < URGENT_END),
            (Check.GLOBAL, is_global),
            (Check.FULL_ACCESS, token.is_full_scope),
            (Check.BEYOND_POLICY, is_beyond),
            (Check.ENDS_WITHIN_30, not is_global and URGENT_END <= left <= NEAR_END),
            (Check.CRITICAL, any(map(self._is_critical, token.scopes))),
            (Check.UNUSED, is_kept and self.now - self._last_used(token) >= NEARLY_INACTIVE),
            (Check.LONG, not is_global and not is_beyond and life > LONG + SAME_INSTANT),
            (Check.NOT_KEPT, not is_kept),
        )
        return [check for check, applies in checks if applies]

    def _fields(
        self, check: Check, organization: Organization, token: Token
    ) -> tuple[tuple[str, str], ...]:
        """Return what the sentence of a check names; only of what was found: it takes long."""
        made: dict[str, Callable[[], str]] = {
            "end": lambda: _day(token.ends),
            "days": lambda: str(round((token.valid_to - token.valid_from) / timedelta(days=1))),
            "longest": lambda: str((self.known(organization).longest or timedelta()).days),
            "day": lambda: _day(self._last_used(token)),
        }
        return tuple((name, made[name]()) for name in _FIELDS.get(check, ()))

    def _last_used(self, token: Token) -> datetime:
        return self.used.get(token.authorization_id, token.valid_from)

    def _of_list(self, listing: Listing) -> list[Finding]:
        listed = listing.listed_at
        lives = any(token.works(self.now) for token in listing.tokens)
        if listed is None or not lives or self.now - listed < NEARLY_INACTIVE:
            return []
        fields = (("day", _day(listed)),)
        return [Finding(Check.NO_SIGN_IN, listing.organization, None, fields)]

    def _is_critical(self, scope: str) -> bool:
        known = self.catalogue.scope(scope)
        is_risky = known is not None and known.risk is Risk.RISKY and scope != FULL_ACCESS
        return is_risky or scope in _RUNS_PIPELINES


def _day(moment: datetime) -> str:
    return f"{moment:%d %B %Y}"


def _end_of(finding: Finding, now: datetime) -> datetime:
    return now if finding.token is None else finding.token.ends
