"""What the window says of global tokens as such, and which of them are still to be moved."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from patmanager.core.organizations import Organization
from patmanager.core.tokens import GLOBAL_RETIREMENT, Token
from patmanager.ui.per_list import PerList
from patmanager.ui.state import State
from patmanager.ui.texts import days_left


def tr(text: str, number: int = -1) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("GlobalTokens", text, "", number)


GLOBAL_TOKENS = PerList(lambda tokens: tuple(token for token in tokens if token.is_global))


def living_globals(state: State) -> tuple[tuple[Organization, Token], ...]:
    """Return the global tokens that work, or did when all of them stopped, by name.

    Each is named once, with one of the organizations in whose lists it stands.
    """
    found = {
        (listing.organization.account.id, token.authorization_id): (listing.organization, token)
        for listing in state.listings
        for token in GLOBAL_TOKENS.of(listing)
        if not token.revoked and token.valid_to > min(state.now, GLOBAL_RETIREMENT)
    }
    return tuple(sorted(found.values(), key=lambda pair: pair[1].name.casefold()))


def has_stopped(now: datetime) -> bool:
    """Tell whether the day on which all of them stop is over; `now` is aware UTC."""
    return now >= GLOBAL_RETIREMENT


def stop_sentence(count: int, now: datetime) -> str:
    """Say when that many global tokens stop, in days from `now` (aware UTC)."""
    if has_stopped(now):
        return tr("%n global token(s) stopped on 1 December 2026.", count)
    days = days_left(GLOBAL_RETIREMENT, now)
    if days < 1:
        return tr("%n global token(s) will stop today, on 1 December 2026.", count)
    template = tr("%n global token(s) will stop on 1 December 2026, {left}.", count)
    return template.format(left=_in_days(days))


def all_stop_sentence(now: datetime) -> str:
    """Say when every global token stops; `now` is aware UTC."""
    if has_stopped(now):
        return tr("Global tokens stopped on 1 December 2026.")
    days = days_left(GLOBAL_RETIREMENT, now)
    if days < 1:
        return tr("Global tokens stop today, on 1 December 2026.")
    return tr("Global tokens stop on 1 December 2026, {left}.").format(left=_in_days(days))


def advice(now: datetime) -> str:
    """Say what to do instead; `now` is aware UTC."""
    if has_stopped(now):
        return tr("Make one token per organization, then revoke what has stopped.")
    return tr("Make one token per organization instead.")


def not_renewed() -> str:
    """Say why they cannot be renewed, and what to do instead."""
    return tr("Global tokens stop on 1 December 2026. Move them to organizations instead.")


def not_made() -> str:
    """Say why there is no other like one, and what to do instead."""
    return tr("Global tokens are no longer made. Move this one to organizations instead.")


def not_movable() -> str:
    """Say why a token of one organization is not to be moved."""
    return tr("Only global tokens are moved: this one belongs to one organization.")


def none_left() -> str:
    """Say that there is nothing to move."""
    return tr("You have no global token that works.")


def _in_days(days: int) -> str:
    return tr("in %n day(s)", days)
