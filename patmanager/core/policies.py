"""What may be asked for here: checked before any call, each reason said beside its field."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from patmanager.core.tokens import FULL_ACCESS, LONGEST_LIFETIME, SAME_INSTANT, TokenDraft

LONGEST_NAME = 255
"""Our own limit on names, in characters: the service documents none."""

_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, halves of a character, ends of lines; marks of direction may be meant."""


class Part(Enum):
    """Which part of a draft an objection is about."""

    NAME = "name"
    ORGANIZATION = "organization"
    SCOPES = "scopes"
    END = "end"
    WHOLE = "whole"


class Reason(Enum):
    """Why a draft is not allowed; the sentences stand in `core/words.py`."""

    NAME_EMPTY = "name empty"
    NAME_TOO_LONG = "name too long"
    NAME_UNPRINTABLE = "name unprintable"
    ORGANIZATION_MISSING = "organization missing"
    SCOPES_EMPTY = "scopes empty"
    SCOPE_FORBIDDEN = "scope forbidden"
    FULL_ACCESS_FORBIDDEN = "full access forbidden"
    END_PAST = "end past"
    END_BEYOND_YEAR = "end beyond a year"
    LIFETIME_TOO_LONG = "lifetime too long"
    POLICY_FILE_BROKEN = "policy file broken"


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason against a draft: shown under the field it is about, before any call.

    `subject` names what is meant (a scope), `limit` the latest end allowed, aware UTC.
    """

    part: Part
    reason: Reason
    subject: str = ""
    limit: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What the organization's settings say about new tokens.

    `allowed_scopes` empty means every scope; `longest` is the longest lifetime, `None` when
    nothing is set. `file_broken` stops creation: a rule that cannot be read is not absent.
    `keychain_required` forbids a token whose secret could not be kept.
    """

    allowed_scopes: frozenset[str] = frozenset()
    longest: timedelta | None = None
    file_broken: bool = False
    keychain_required: bool = False

    def latest_end(self, created: datetime) -> datetime:
        """Return the latest end of a token made at `created`, both aware UTC."""
        longest = LONGEST_LIFETIME if self.longest is None else min(self.longest, LONGEST_LIFETIME)
        return created + longest


def check(draft: TokenDraft, rules: Rules, now: datetime) -> tuple[Objection, ...]:
    """Return every objection against creating `draft` at `now` (aware UTC)."""
    return (
        *_against_rules(rules),
        *_against_name(draft.name),
        *(
            ()
            if draft.organization
            else (Objection(Part.ORGANIZATION, Reason.ORGANIZATION_MISSING),)
        ),
        *_against_scopes(draft.scopes, rules),
        *check_end(draft.valid_to, rules, now=now, created=now),
    )


def check_change(
    name: str, scopes: Iterable[str], rules: Rules, *, before: Iterable[str] = ()
) -> tuple[Objection, ...]:
    """Return every objection against a token's new name and scopes.

    A scope the token has already (`before`) is not objected to: keeping it asks for nothing new.
    """
    added = tuple(scope for scope in scopes if scope not in set(before))
    empty = () if tuple(scopes) else (Objection(Part.SCOPES, Reason.SCOPES_EMPTY),)
    forbidden = _against_scopes(added, rules) if added else ()
    return (*_against_rules(rules), *_against_name(name), *empty, *forbidden)


def check_end(
    end: datetime, rules: Rules, *, now: datetime, created: datetime
) -> tuple[Objection, ...]:
    """Return every objection against an end date; all arguments aware UTC.

    A longest lifetime counts from `created`: for a renewal that is when the token was made
    (7.2 specification of `PatTokenUpdateRequest.validTo`).
    """
    if end <= now:
        return (Objection(Part.END, Reason.END_PAST),)
    if end > now + LONGEST_LIFETIME + SAME_INSTANT:
        return (Objection(Part.END, Reason.END_BEYOND_YEAR, limit=now + LONGEST_LIFETIME),)
    if rules.longest is not None and end > rules.latest_end(created) + SAME_INSTANT:
        limit = rules.latest_end(created)
        return (Objection(Part.END, Reason.LIFETIME_TOO_LONG, limit=limit),)
    return ()


def _against_rules(rules: Rules) -> tuple[Objection, ...]:
    if rules.file_broken:
        return (Objection(Part.WHOLE, Reason.POLICY_FILE_BROKEN),)
    return ()


def _against_name(name: str) -> tuple[Objection, ...]:
    if not any(character.isprintable() and not character.isspace() for character in name):
        return (Objection(Part.NAME, Reason.NAME_EMPTY),)
    if len(name) > LONGEST_NAME:
        return (Objection(Part.NAME, Reason.NAME_TOO_LONG, str(LONGEST_NAME)),)
    if any(unicodedata.category(character) in _UNPRINTABLE for character in name):
        return (Objection(Part.NAME, Reason.NAME_UNPRINTABLE),)
    return ()


def _against_scopes(scopes: tuple[str, ...], rules: Rules) -> tuple[Objection, ...]:
    if not scopes:
        return (Objection(Part.SCOPES, Reason.SCOPES_EMPTY),)
    if not rules.allowed_scopes:
        return ()
    if FULL_ACCESS in scopes and FULL_ACCESS not in rules.allowed_scopes:
        return (Objection(Part.SCOPES, Reason.FULL_ACCESS_FORBIDDEN),)
    return tuple(
        Objection(Part.SCOPES, Reason.SCOPE_FORBIDDEN, scope)
        for scope in scopes
        if scope not in rules.allowed_scopes
    )
