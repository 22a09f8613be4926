"""JSON of graph, token administration and audit, read with suspicion."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from patmanager.core.administration import AuditEntry, Member
from patmanager.core.tokens import Token
from patmanager.services.azure_devops.moments import read_moment
from patmanager.services.azure_devops.records import UnreadableError, read_continuation
from patmanager.services.azure_devops.refusals import whole

_ABOUT = ("Token.", "OrganizationPolicy.")
"""The areas of the log that are kept."""


def read_members(document: object) -> tuple[Member, ...]:
    """Read subjects of the graph; what is no person is left out."""
    people = []
    for record in _list(_object(document), "value"):
        descriptor = _text(record, "descriptor")
        if descriptor and _text(record, "subjectKind").casefold() in {"user", ""}:
            user = _text(record, "principalName") or _text(record, "mailAddress")
            name, origin = _text(record, "displayName") or user, _text(record, "originId")
            people.append(Member(descriptor, name, user, origin))
    return tuple(people)


def read_tokens(document: object, where: str, now: datetime) -> tuple[tuple[Token, ...], int, str]:
    """Read a page of `SessionToken`s: tokens, how many records it has, the next page's token.

    `where` is the organization's name. A record's `isValid` is false for what was revoked and for
    what ended before `now` (aware UTC); which of those was also revoked is not told.
    """
    body = _object(document)
    records = _list(body, "value")
    tokens = []
    for record in records:
        try:
            tokens.append(_token(record, where, now))
        except ValueError:
            continue
    return tuple(tokens), len(records), read_continuation(body)


def read_events(document: object) -> tuple[tuple[AuditEntry, ...], str]:
    """Read a batch of the log, bare or inside `value`, and the token of what follows.

    One published example wraps the batch, the others do not. Entries about neither tokens nor
    policies are left out.
    """
    body = _object(document)
    inner = body.get("value")
    batch = inner if isinstance(inner, Mapping) else body
    entries = []
    for record in _list(batch, "decoratedAuditLogEntries"):
        if _text(record, "actionId").startswith(_ABOUT):
            try:
                entries.append(_entry(record))
            except ValueError:
                continue
    return tuple(entries), read_continuation(batch) if batch.get("hasMore", True) else ""


def _token(record: Mapping[str, object], where: str, now: datetime) -> Token:
    targets = record.get("targetAccounts")
    begins, ends = (read_moment(_text(record, name)) for name in ("validFrom", "validTo"))
    return Token(
        authorization_id=str(UUID(_text(record, "authorizationId"))),
        name=_text(record, "displayName"),
        scopes=tuple(_text(record, "scope").split()),
        organization=where,
        target_accounts=tuple(str(each).lower() for each in targets)
        if isinstance(targets, list)
        else None,
        valid_from=begins,
        valid_to=ends,
        revoked=record.get("isValid") is False and ends > now,
    )


def _entry(record: Mapping[str, object]) -> AuditEntry:
    told = record.get("data")
    fields = {
        str(key).casefold(): whole(str(value))
        for key, value in (told.items() if isinstance(told, Mapping) else ())
        if isinstance(value, str)
    }
    return AuditEntry(
        id=_text(record, "id"),
        at=read_moment(_text(record, "timestamp")),
        action=_text(record, "actionId"),
        actor=_text(record, "actorDisplayName"),
        user=_text(record, "actorUPN"),
        token=fields.get("displayname", ""),
        owner=fields.get("ownername", ""),
        scopes=tuple(fields.get("scope", fields.get("scopes", "")).split()),
        authorization_id=fields.get("authorizationid", "").lower(),
        details=_text(record, "details"),
    )


def _object(document: object) -> Mapping[str, object]:
    if not isinstance(document, Mapping):
        message = "The answer is no object."
        raise UnreadableError(message)
    return document


def _list(body: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    found = body.get(name)
    if not isinstance(found, list):
        message = f"The answer holds no list {name}."
        raise UnreadableError(message)
    return [each for each in found if isinstance(each, Mapping)]


def _text(record: Mapping[str, object], name: str) -> str:
    value = record.get(name)
    return whole(value) if isinstance(value, str) else ""
