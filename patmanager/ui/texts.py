"""Short texts about tokens and time, in the person's language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from patmanager.core.tokens import GLOBAL_RETIREMENT, Token, TokenStatus
from patmanager.ui.state import Filter
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.dates import brief_day, local_date, long_day

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""What would be markup; Python's own module for it brings the names of all signs along."""

_DAYS_COUNTED = 60
"""From how many days on months are counted."""

_DAYS_A_MONTH = 30.4
_MONTHS_COUNTED = 24
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def tr(text: str, number: int = -1) -> str:
    """Return a text of this file in the person's language; `%n` becomes `number`."""
    return QCoreApplication.translate("Texts", text, "", number)


def clock_time(moment: datetime) -> str:
    """Return the local time of an aware datetime, as short as the system has it."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def state_word(facets: Filter) -> str:
    """Say the state of a token in one or two words."""
    if Filter.REVOKED in facets:
        return tr("Revoked")
    if Filter.EXPIRED in facets:
        return tr("Expired")
    if Filter.GLOBAL in facets:
        return tr("Global, stops soon") if Filter.ENDS_SOON in facets else tr("Global")
    return tr("Ends soon") if Filter.ENDS_SOON in facets else tr("Active")


def status_word(status: TokenStatus) -> str:
    """Return a token's status in a word or two."""
    return {
        TokenStatus.ACTIVE: tr("Active"),
        TokenStatus.ENDS_SOON: tr("Ends soon"),
        TokenStatus.EXPIRED: tr("Expired"),
        TokenStatus.REVOKED: tr("Revoked"),
    }[status]


def state_icon(facets: Filter) -> str:
    """Return the icon of a token's state: every state has a shape of its own."""
    if Filter.REVOKED in facets:
        return "revoked"
    if Filter.EXPIRED in facets:
        return "expired"
    if Filter.GLOBAL in facets:
        return "global"
    return "soon" if Filter.ENDS_SOON in facets else "good"


def state_tone(facets: Filter) -> Tone:
    """Return the color of a token's state."""
    if facets & (Filter.REVOKED | Filter.EXPIRED):
        return Tone.STOP
    if Filter.GLOBAL in facets:
        return Tone.GLOBAL
    return Tone.SOON if Filter.ENDS_SOON in facets else Tone.GOOD


def ends_text(token: Token, now: datetime) -> str:
    """Say when a token ends, as a person counts: "in 9 days", "expired 3 days ago"."""
    if token.revoked:
        return tr("revoked")
    if token.ends <= now:
        return _ended(token.ends, now)
    if token.is_global and token.ends == GLOBAL_RETIREMENT:
        day = QLocale().toString(local_date(token.ends), tr("d MMM"))
        return tr("stops {day}, {when}").format(day=day, when=_coming(token.ends, now))
    return _coming(token.ends, now)


def ends_spoken(token: Token, now: datetime) -> str:
    """Say when a token ends, for a screen reader: relative and absolute."""
    when = ends_text(token, now)
    if token.ends > now and not token.revoked and not token.is_global:
        when = tr("ends {when}").format(when=when)
    return tr("{when}, {day}").format(when=when, day=long_day(token.ends))


def moment_text(moment: datetime) -> str:
    """Return an instant in local time: "Tue 24 Nov 2026, 14:05"."""
    return tr("{day}, {time}").format(day=brief_day(moment), time=clock_time(moment))


def universal_text(moment: datetime) -> str:
    """Return an instant in UTC, as the service keeps it: "2026-11-24 13:05 UTC"."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def ago_text(moment: datetime, now: datetime) -> str:
    """Say how long ago something was: "2 minutes ago"."""
    seconds = (now - moment).total_seconds()
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("%n minute(s) ago", int(seconds // _MINUTE))
    if seconds < _DAY:
        return tr("%n hour(s) ago", int(seconds // _HOUR))
    return tr("on {moment}").format(moment=moment_text(moment))


def days_left(moment: datetime, now: datetime) -> int:
    """Return how many midnights lie between two instants, in local time."""
    return local_date(now).daysTo(local_date(moment))


def plain_tooltip(text: str) -> str:
    """Return a text that a tooltip shows as it is, whatever signs a name holds."""
    return f'<span style="white-space: pre-wrap">{text.translate(_MARKUP)}</span>'


def _coming(moment: datetime, now: datetime) -> str:
    days = days_left(moment, now)
    if days < 1:
        return tr("today {time}").format(time=clock_time(moment))
    if days == 1:
        return tr("tomorrow {time}").format(time=clock_time(moment))
    if days < _DAYS_COUNTED:
        return tr("in %n day(s)", days)
    return tr("in %n month(s)", round(days / _DAYS_A_MONTH))


def _ended(moment: datetime, now: datetime) -> str:
    days = -days_left(moment, now)
    if days < 1:
        return tr("expired today {time}").format(time=clock_time(moment))
    if days < _DAYS_COUNTED:
        return tr("expired %n day(s) ago", days)
    months = round(days / _DAYS_A_MONTH)
    if months < _MONTHS_COUNTED:
        return tr("expired %n month(s) ago", months)
    return tr("expired %n year(s) ago", round(months / 12))
