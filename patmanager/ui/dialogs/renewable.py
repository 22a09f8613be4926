"""Which tokens can get a later end, and how late; in plain values."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from patmanager.core.policies import Rules
from patmanager.core.tokens import LONGEST_LIFETIME, SAME_INSTANT, Token, TokenStatus
from patmanager.ui.widgets.dates import long_day


@dataclass(frozen=True, slots=True)
class Plan:
    """What renewing does to one token: `end` is its new end (aware UTC), `None` for no change.

    `why_not` is the sentence about a token that stays as it is. `can_rotate` tells whether a new
    token can take its place instead.
    """

    token: Token
    end: datetime | None = None
    why_not: str = ""
    can_rotate: bool = False


def latest_end(token: Token, rules: Rules, now: datetime) -> datetime:
    """Return the latest end a renewal can ask for, aware UTC.

    One year from now at most; a longest lifetime counts from when the token was made.
    """
    year = now + LONGEST_LIFETIME
    return year if rules.longest is None else min(year, rules.latest_end(token.valid_from))


def plan(token: Token, asked: datetime, rules: Rules, now: datetime) -> Plan:
    """Tell what asking for an end at `asked` does to a token; datetimes are aware UTC."""
    barred = _why_barred(token, now)
    if barred:
        return Plan(token, why_not=barred, can_rotate=not token.revoked and not token.is_global)
    end = min(asked, latest_end(token, rules, now))
    if end - token.valid_to > SAME_INSTANT:
        return Plan(token, end)
    tr = QCoreApplication.translate
    if asked - token.valid_to > SAME_INSTANT:
        sentence = tr("Renew", "Ends on {day}, as late as your organization's settings allow.")
    else:
        sentence = tr("Renew", "Ends on {day} already: it stays as it is.")
    limited = asked - token.valid_to > SAME_INSTANT
    return Plan(token, why_not=sentence.format(day=long_day(token.valid_to)), can_rotate=limited)


def _why_barred(token: Token, now: datetime) -> str:
    tr = QCoreApplication.translate
    if token.revoked:
        return tr("Renew", "Revoked: it cannot come back. Make a new token instead.")
    if token.is_global:
        return tr(
            "Renew",
            "Reaches every organization: such tokens stop on 1 December 2026. "
            "Make one token per organization instead.",
        )
    if token.status(now) is TokenStatus.EXPIRED:
        sentence = tr("Renew", "Ended on {day}: an ended token cannot be renewed. Rotate it.")
        return sentence.format(day=long_day(token.valid_to))
    return ""
