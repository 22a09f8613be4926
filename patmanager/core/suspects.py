"""Which of a person's own tokens does a message most likely speak of?

The service never names the token in a refusal. What is known is the organization, if its address
stands in the message, and the state of each token: that makes an answer likely, and never sure.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from patmanager.core.explain import Explanation
from patmanager.core.needs import is_about_packages
from patmanager.core.organizations import Listing, Organization
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.suspects import SUSPECTS
from patmanager.core.tokens import Token

MOST = 3
MOST_SERVING = 5
"""Tokens that a letter names, those that end last."""
_LATELY = timedelta(days=60)
"""A token that ended longer ago has been missed before."""

_PACKAGES = "vso.packaging"


class Reason(Enum):
    """Why a token may be the one."""

    EXPIRED = "expired"
    REVOKED = "revoked"
    TOO_NARROW = "too narrow"
    ELSEWHERE = "wrong organization"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A token that may be the one, and why."""

    organization: Organization
    token: Token
    reason: Reason

    @property
    def sentence(self) -> Sentence:
        """Say which one it is, and what is the matter with it."""
        end = f"{self.token.valid_to:%d %B %Y at %H:%M} UTC"
        fields = (
            ("token", self.token.name),
            ("organization", self.organization.name),
            ("end", end),
        )
        return Sentence(SUSPECTS[self.reason.value], fields)


_REASONS = {
    "expired_pat": (Reason.EXPIRED,),
    "revoked_pat": (Reason.REVOKED,),
    "inactive_pat": (Reason.EXPIRED, Reason.REVOKED),
    "insufficient_scope": (Reason.TOO_NARROW,),
    "feed_permission": (Reason.TOO_NARROW,),
    "not_authorized_org": (Reason.ELSEWHERE, Reason.EXPIRED),
    "invalid_credential": (Reason.EXPIRED, Reason.REVOKED, Reason.ELSEWHERE),
    "npm_e401": (Reason.EXPIRED, Reason.REVOKED, Reason.TOO_NARROW, Reason.ELSEWHERE),
    "credential_missing": (Reason.EXPIRED,),
}
"""What can be the matter with a token, by cause, the most frequent first."""


def suspects(
    explained: Explanation, organization: str, listings: Iterable[Listing], now: datetime
) -> tuple[Suspect, ...]:
    """Return the tokens a message may speak of, the likeliest first, at most `MOST`.

    `organization` is that of the message, empty where it names none; `now` is aware UTC.
    """
    reasons = tuple(
        dict.fromkeys(
            reason for cause in explained.candidates for reason in _REASONS.get(cause.id, ())
        )
    )
    pairs = [(each.organization, token) for each in listings for token in each.tokens]
    here = organization.casefold()
    is_for_packages = is_about_packages(explained.text)
    found: list[Suspect] = []
    for reason in reasons:
        fitting = [
            (where, token)
            for where, token in pairs
            if _fits(reason, token, now, is_for_packages=is_for_packages)
            and _is_there(reason, where, token, here)
        ]
        fitting.sort(key=lambda pair: pair[1].valid_to, reverse=True)
        found += [Suspect(where, token, reason) for where, token in fitting]
    return tuple(found[:MOST])


def serving(
    listings: Iterable[Listing],
    organization: str,
    now: datetime,
    covers: Callable[[Token], bool] = lambda _token: True,
) -> tuple[str, ...]:
    """Return the person's own tokens that work in an organization, each with its end, in words.

    `covers` tells which of them may do what is needed.
    """
    working = sorted(
        (
            token
            for listing in listings
            if listing.organization.name.casefold() == organization.casefold()
            for token in listing.tokens
            if token.works(now) and covers(token)
        ),
        key=lambda token: token.ends,
    )
    return tuple(f"{each.name}, until {each.ends:%d %B %Y}" for each in working[-MOST_SERVING:])


def _fits(reason: Reason, token: Token, now: datetime, *, is_for_packages: bool) -> bool:
    if reason is Reason.EXPIRED:
        return not token.revoked and now - _LATELY <= token.valid_to <= now
    if reason is Reason.REVOKED:
        return token.revoked and token.valid_to > now - _LATELY
    if not token.works(now):
        return False
    reads_packages = token.is_full_scope or any(
        scope.startswith(_PACKAGES) for scope in token.scopes
    )
    if reason is Reason.TOO_NARROW:
        return is_for_packages and not reads_packages
    return not is_for_packages or reads_packages


def _is_there(reason: Reason, where: Organization, token: Token, here: str) -> bool:
    """Tell whether a token is in the message's organization, or, for one of another, is not."""
    if reason is Reason.ELSEWHERE:
        return bool(here) and not token.is_global and where.name.casefold() != here
    return not here or token.is_global or where.name.casefold() == here
