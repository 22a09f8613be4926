"""Which tokens of the last 30 days are against a policy that is in force now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.policy import Policy
from patmanager.core.report import Report, life
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import FULL_ACCESS, SAME_INSTANT, Token

_MADE = "Token.PatCreateEvent"
_NEAR = timedelta(minutes=10)
"""How far the log's time and the token's beginning may lie apart."""


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that was made against a policy; `why` names the sentence in `WHYS`.

    `at` is aware UTC; `days` is for how long it was made, 0 where that is not known.
    """

    person: str
    token: str
    at: datetime
    why: str
    days: int = 0
    longest: int = 0
    member: Member | None = None


def violations(report: Report, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield them in the order of the log, the newest first.

    An entry tells the token's name and owner; scopes and life come from the list where they are
    not told. People on an allowlist are left out where it names them.
    """
    policies = {each.policy: each for each in report.policies if each.on}
    known = _Known(report)
    for entry in report.events:
        if entry.action != _MADE:
            continue
        member, token = known.of(entry)
        for why, policy in _whys(entry, token, policies, catalogue):
            if member is not None and _is_listed(member, policy):
                continue
            days = 0 if token is None else round(life(token) / timedelta(days=1))
            person = entry.owner or entry.actor
            yield Violation(person, entry.token, entry.at, why, days, policy.days, member)


def _whys(
    entry: AuditEntry,
    token: Token | None,
    policies: dict[Policy, PolicyRecord],
    catalogue: Catalogue,
) -> Iterator[tuple[str, PolicyRecord]]:
    scopes = entry.scopes or (() if token is None else token.scopes)
    if FULL_ACCESS in scopes and Policy.FULL_SCOPE in policies:
        yield "full policy", policies[Policy.FULL_SCOPE]
    longest = policies.get(Policy.LIFESPAN)
    limit = timedelta(days=longest.days) if longest is not None else timedelta()
    if longest is not None and limit and token is not None and life(token) > limit + SAME_INSTANT:
        yield "long policy", longest
    if token is not None and token.is_global and Policy.GLOBAL in policies:
        yield "global policy", policies[Policy.GLOBAL]
    creation = policies.get(Policy.CREATION)
    if creation is None:
        return
    if not creation.packages:
        yield "creation policy", creation
    elif scopes and not catalogue.only_packaging(scopes):
        yield "packages policy", creation


def _is_listed(member: Member, policy: PolicyRecord) -> bool:
    names = {name.casefold() for name in policy.allowed}
    theirs = {each.casefold() for each in (member.name, member.user, member.origin) if each}
    return not names.isdisjoint(theirs)


class _Known:
    """Finds the person and the token that an entry is about."""

    def __init__(self, report: Report) -> None:
        self._by_id: dict[str, tuple[Member, Token]] = {}
        self._by_name: dict[tuple[str, str], list[tuple[Member, Token]]] = {}
        self._people = {each.name: each for each in report.members}
        for member, token in report.held():
            self._by_id[token.authorization_id] = member, token
            self._by_name.setdefault((member.name, token.name), []).append((member, token))

    def of(self, entry: AuditEntry) -> tuple[Member | None, Token | None]:
        """Return both, by id where the entry has one, else by names and the time."""
        found = self._by_id.get(entry.authorization_id)
        if found is not None:
            return found
        owner = entry.owner or entry.actor
        for member, token in self._by_name.get((owner, entry.token), ()):
            if abs(token.valid_from - entry.at) <= _NEAR:
                return member, token
        return self._people.get(owner), None
