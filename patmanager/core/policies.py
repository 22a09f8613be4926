"""What may be asked for here: checked before any call, by all that is known of the policies."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.objections import Objection, Part, Reason
from patmanager.core.policy import Creation, Policy
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import (
    FULL_ACCESS,
    GLOBAL_CREATION_END,
    LONGEST_LIFETIME,
    SAME_INSTANT,
    Token,
    TokenStatus,
)

PACKAGING = frozenset({"vso.packaging", "vso.packaging_write", "vso.packaging_manage"})
"""The scopes that the packaging-only part of the creation policy leaves."""

LONGEST_NAME = 255
"""Our own limit on names, in characters: the service documents none."""

_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, halves of a character, ends of lines; marks of direction may be meant."""

_Objections = tuple[Objection, ...]


def check(draft: TokenDraft, known: KnownPolicies, now: datetime) -> _Objections:
    """Return every objection against creating `draft` at `now` (aware UTC)."""
    nowhere = (
        () if draft.organization else (_plain(Part.ORGANIZATION, Reason.ORGANIZATION_MISSING),)
    )
    return (
        *_against_file(known),
        *against_creation(draft.scopes, known),
        *_against_name(draft.name),
        *nowhere,
        *against_scopes(draft.scopes, known),
        *check_end(draft.valid_to, known, now=now, created=now),
    )


def check_change(
    token: Token, name: str, scopes: Iterable[str], known: KnownPolicies, now: datetime
) -> _Objections:
    """Return every objection against a token's new name and scopes; `now` is aware UTC.

    A name alone is bound by no policy. Of the scopes that the settings do not allow, those the
    token has already may stay: keeping one asks for nothing new.
    """
    wanted, had = tuple(scopes), frozenset(token.scopes)
    is_renamed = frozenset(wanted) == had
    over = check_life(token, now)
    if over and not (is_renamed and not token.revoked and token.valid_to > now):
        return over
    if is_renamed:
        return (*_against_file(known), *_against_name(name))
    return (
        *_against_file(known),
        *against_creation(wanted, known),
        *_against_global(token, known),
        *_against_name(name),
        *against_scopes(wanted, known, keeps=had),
    )


def check_renewal(token: Token, end: datetime, known: KnownPolicies, now: datetime) -> _Objections:
    """Return every objection against giving `token` the end `end`; times are aware UTC.

    A token must comply with today's policies before it can be renewed, and a longest life counts
    from when it was made (7.2 specification of `PatTokenUpdateRequest.validTo`).
    """
    over = check_life(token, now)
    if over:
        return over
    return (
        *_against_file(known),
        *against_creation(token.scopes, known),
        *_against_global(token, known),
        *against_scopes(token.scopes, known),
        *check_end(end, known, now=now, created=token.valid_from),
    )


def check_life(token: Token, now: datetime) -> _Objections:
    """Return why a token cannot be renewed whatever the policies: its life is over."""
    if token.revoked:
        return (_plain(Part.WHOLE, Reason.REVOKED),)
    if token.is_global and now >= GLOBAL_CREATION_END:
        return (_plain(Part.WHOLE, Reason.GLOBAL_RETIRED),)
    if token.status(now) is TokenStatus.EXPIRED:
        return (_plain(Part.WHOLE, Reason.EXPIRED),)
    return ()


def check_use(token: Token, known: KnownPolicies) -> _Objections:
    """Return why a token that lives may still be refused where it is used.

    An organization that restricts creation also refuses global tokens of people who are not on
    its allowlist (same page as `core/policy.py`).
    """
    statement = known.forbids(Policy.CREATION)
    if token.is_global and statement is not None:
        return (Objection(Part.WHOLE, Reason.GLOBAL_BLOCKED, statement=statement),)
    return ()


def check_end(
    end: datetime, known: KnownPolicies, *, now: datetime, created: datetime
) -> _Objections:
    """Return every objection against an end date; all arguments aware UTC.

    A longest lifetime counts from `created`.
    """
    if end <= now:
        return (_plain(Part.END, Reason.END_PAST),)
    if end > now + LONGEST_LIFETIME + SAME_INSTANT:
        limit = now + LONGEST_LIFETIME
        return (Objection(Part.END, Reason.END_BEYOND_YEAR, limit=limit),)
    return (*_against_lifespan(end, known, now, created), *_against_longest(end, known, created))


def against_creation(scopes: Iterable[str], known: KnownPolicies) -> _Objections:
    """Return what the creation policy has against a new or renewed token with `scopes`."""
    packages = PACKAGING.issuperset(scopes)
    for statement in (known.forbids(Policy.CREATION), known.doubt(Policy.CREATION)):
        if statement is None or (statement.creation is Creation.PACKAGING_ONLY and packages):
            continue
        if not statement.sure or (statement.creation is Creation.LIMITED and packages):
            reason, part, sure = Reason.CREATION_LIMITED, Part.WHOLE, False
        elif statement.creation is Creation.RESTRICTED:
            reason, part, sure = Reason.CREATION_RESTRICTED, Part.WHOLE, True
        elif statement.creation is Creation.LIMITED:
            reason, part, sure = Reason.PACKAGING_AT_MOST, Part.SCOPES, True
        else:
            reason, part, sure = Reason.PACKAGING_ONLY, Part.SCOPES, True
        return (Objection(part, reason, statement=statement, sure=sure),)
    return ()


def against_scopes(
    scopes: tuple[str, ...], known: KnownPolicies, *, keeps: frozenset[str] = frozenset()
) -> _Objections:
    """Return every objection against scopes; the settings let those in `keeps` stay."""
    if not scopes:
        return (_plain(Part.SCOPES, Reason.SCOPES_EMPTY),)
    found: list[Objection] = []
    if FULL_ACCESS in scopes:
        found.extend(_against_full_access(scopes, known))
    allowed = known.rules.allowed_scopes
    if allowed:
        barred = [scope for scope in scopes if scope not in allowed and scope not in keeps]
        if FULL_ACCESS in barred:
            found.append(_plain(Part.SCOPES, Reason.FULL_ACCESS_FORBIDDEN))
        elif barred and allowed <= PACKAGING:
            within = PACKAGING.issuperset(barred)
            reason = Reason.PACKAGING_LEVEL if within else Reason.PACKAGING_SETTINGS
            found.append(_plain(Part.SCOPES, reason))
        else:
            found.extend(Objection(Part.SCOPES, Reason.SCOPE_FORBIDDEN, scope) for scope in barred)
    return tuple(found)


def compliant(scopes: tuple[str, ...], known: KnownPolicies) -> tuple[str, ...]:
    """Return those of the scopes that the policies allow; empty when none is left.

    Full access cannot be reduced by leaving something out: then the person must choose.
    """
    kept = scopes
    if leaves_packages(known):
        kept = tuple(scope for scope in kept if scope in PACKAGING)
    if known.forbids(Policy.FULL_SCOPE) is not None:
        kept = tuple(scope for scope in kept if scope != FULL_ACCESS)
    allowed = known.rules.allowed_scopes
    return tuple(scope for scope in kept if not allowed or scope in allowed)


def leaves_packages(known: KnownPolicies) -> bool:
    """Tell whether packages are surely all that new and renewed tokens may be for."""
    allowed = known.rules.allowed_scopes
    by_settings = bool(allowed) and allowed <= PACKAGING
    return by_settings or known.creation in {Creation.PACKAGING_ONLY, Creation.LIMITED}


def packages_only(known: KnownPolicies, tokens: Iterable[Token]) -> bool:
    """Tell whether a person has to do with packages only: then they are spared scopes' names.

    That is so where nothing else is allowed. As long as creation is not known to be open to them
    it is guessed from all of their `tokens`: most of those are for packages.
    """
    if leaves_packages(known):
        return True
    creation, held = known.about(Policy.CREATION), [each.scopes for each in tokens]
    may_be_open = creation is not None and not creation.is_on
    return not may_be_open and 2 * sum(map(PACKAGING.issuperset, held)) > len(held)


def _against_full_access(scopes: tuple[str, ...], known: KnownPolicies) -> Iterable[Objection]:
    statement, doubt = known.forbids(Policy.FULL_SCOPE), known.doubt(Policy.FULL_SCOPE)
    if statement is not None:
        yield Objection(Part.SCOPES, Reason.FULL_SCOPE_POLICY, statement=statement)
    elif doubt is not None:
        yield Objection(Part.SCOPES, Reason.FULL_SCOPE_POLICY, statement=doubt, sure=False)
    if len(frozenset(scopes)) > 1:
        yield _plain(Part.SCOPES, Reason.FULL_ACCESS_NOT_ALONE)


def _against_global(token: Token, known: KnownPolicies) -> Iterable[Objection]:
    statement = known.forbids(Policy.GLOBAL)
    if token.is_global and statement is not None:
        yield Objection(Part.WHOLE, Reason.GLOBAL_POLICY, statement=statement)


def _against_lifespan(
    end: datetime, known: KnownPolicies, now: datetime, created: datetime
) -> Iterable[Objection]:
    for statement in (known.forbids(Policy.LIFESPAN), known.doubt(Policy.LIFESPAN)):
        if statement is None or statement.longest is None or end <= created + statement.longest:
            continue
        limit = created + statement.longest
        reason = Reason.LIFESPAN_POLICY if limit > now else Reason.LIFESPAN_USED_UP
        yield Objection(
            Part.END, reason, statement.value, limit, statement=statement, sure=statement.sure
        )
        return


def _against_longest(end: datetime, known: KnownPolicies, created: datetime) -> Iterable[Objection]:
    longest = known.rules.longest
    if longest is not None and end > created + longest + SAME_INSTANT:
        yield Objection(Part.END, Reason.LIFETIME_TOO_LONG, limit=created + longest)


def _against_file(known: KnownPolicies) -> _Objections:
    return (_plain(Part.WHOLE, Reason.POLICY_FILE_BROKEN),) if known.rules.file_broken else ()


def _against_name(name: str) -> _Objections:
    if not any(character.isprintable() and not character.isspace() for character in name):
        return (_plain(Part.NAME, Reason.NAME_EMPTY),)
    if len(name) > LONGEST_NAME:
        return (Objection(Part.NAME, Reason.NAME_TOO_LONG, str(LONGEST_NAME)),)
    if any(unicodedata.category(character) in _UNPRINTABLE for character in name):
        return (_plain(Part.NAME, Reason.NAME_UNPRINTABLE),)
    return ()


def _plain(part: Part, reason: Reason) -> Objection:
    return Objection(part, reason)
