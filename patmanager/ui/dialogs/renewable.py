"""Which tokens can get a later end, and how late; in plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.objections import Part, Reason, blocking
from patmanager.core.policies import check_renewal
from patmanager.core.tokens import LONGEST_LIFETIME, SAME_INSTANT, Token
from patmanager.core.words import objection_background, objection_sentence
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.lifetime_picker import Bounds
from patmanager.ui.wording import said


@dataclass(frozen=True, slots=True)
class Plan:
    """What renewing does to one token: `end` is its new end (aware UTC), `None` for no change.

    `why_not` is the sentence about a token that stays as it is. `can_rotate` tells whether a new
    token can take its place instead, `can_comply` whether it can be renewed once it complies with
    today's policies. `background` says who can change the rule, and how it is known.
    """

    token: Token
    end: datetime | None = None
    why_not: str = ""
    can_rotate: bool = False
    can_comply: bool = False
    background: str = ""


_ROTATED = frozenset({Reason.EXPIRED, Reason.LIFESPAN_USED_UP})
"""What a new token gets around."""

_SOON = timedelta(minutes=1)
"""An end in the past is none that a person asked for: the token's life is used up."""


def latest_end(token: Token, known: KnownPolicies, now: datetime) -> datetime:
    """Return the latest end a renewal can ask for, aware UTC.

    One year from now at most; a longest lifetime counts from when the token was made.
    """
    return known.latest_end(token.valid_from, now)


def renewal_bounds(
    tokens: Sequence[Token], policies: Sequence[KnownPolicies], now: datetime
) -> Bounds:
    """Return the ends on offer to renew tokens, each under its policies; `now` is aware UTC."""
    pairs = tuple(zip(tokens, policies, strict=True))
    tomorrow = now + timedelta(days=1)
    latest = max((latest_end(token, known, now) for token, known in pairs), default=now)
    usual = max((known.usual_end(token.valid_from, now) for token, known in pairs), default=now)
    return Bounds(now, max(latest, tomorrow), renewal_limit_sentence(policies), usual)


def renewal_limit_sentence(policies: Sequence[KnownPolicies]) -> str:
    """Say why no later end is offered, by the strictest of what is known."""
    tr = QCoreApplication.translate
    limited = [each for each in policies if each.longest is not None]
    strictest = min(limited, key=lambda each: each.longest or LONGEST_LIFETIME, default=None)
    if strictest is None or strictest.longest is None:
        return tr("Renew", "A token can be renewed for one year at most.")
    if strictest.bound is not None:
        return tr(
            "Renew",
            "Your company allows fewer than %n day(s) from when a token was made; how many is not "
            "known.",
            "",
            strictest.bound,
        )
    days = strictest.longest.days
    if strictest.longest == strictest.rules.longest:
        return tr(
            "Renew",
            "Your organization's settings allow %n day(s) from when a token was made.",
            "",
            days,
        )
    return tr("Renew", "Your company allows %n day(s) from when a token was made.", "", days)


def plan(token: Token, asked: datetime, known: KnownPolicies, now: datetime) -> Plan:
    """Tell what asking for an end at `asked` does to a token; datetimes are aware UTC."""
    end = min(asked, latest_end(token, known, now))
    for objection in blocking(check_renewal(token, max(end, now + _SOON), known, now)):
        sentence = said(objection_sentence(objection, token.organization))
        mends = objection.part is Part.SCOPES
        gains = end - token.valid_to > SAME_INSTANT
        return Plan(
            token,
            why_not=sentence,
            can_rotate=objection.reason in _ROTATED or (mends and not gains),
            can_comply=mends and gains,
            background=" ".join(
                said(each) for each in objection_background(objection, token.organization)
            ),
        )
    if end - token.valid_to > SAME_INSTANT:
        return Plan(token, end)
    tr = QCoreApplication.translate
    used_up = known.usual_end(token.valid_from, now) - token.valid_to <= SAME_INSTANT
    gains_anew = known.usual_end(now, now) - token.valid_to > SAME_INSTANT
    limited = (used_up and gains_anew) or asked - token.valid_to > SAME_INSTANT
    if limited:
        sentence = tr("Renew", "Ends on {day}, as late as is allowed. Rotate it to gain time.")
    else:
        sentence = tr("Renew", "Ends on {day} already: it stays as it is.")
    return Plan(token, why_not=sentence.format(day=long_day(token.valid_to)), can_rotate=limited)
