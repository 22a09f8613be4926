"""JSON of the tokens API, read with suspicion: what makes no sense is left out and counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from patmanager.core.secret import Secret
from patmanager.core.tokens import Token
from patmanager.services.azure_devops.moments import read_moment
from patmanager.services.azure_devops.refusals import whole


class UnreadableError(ValueError):
    """The JSON is not what the API promises; the text says in what, and quotes nothing."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; `continuation` is empty on the last, `unreadable` counts records."""

    tokens: tuple[Token, ...]
    continuation: str
    unreadable: int


def read_page(document: object, organization: str, *, revoked: bool) -> Page:
    """Read `PagedPatTokens` (7.1 and 7.2); unknown members are ignored.

    Raises `UnreadableError` when it is no such page at all.
    """
    body = _object(document)
    records = body.get("patTokens")
    if not isinstance(records, list):
        message = "The answer holds no list of tokens."
        raise UnreadableError(message)
    tokens = []
    for record in records:
        try:
            tokens.append(read_token(record, organization, revoked=revoked))
        except UnreadableError:
            continue
    return Page(tuple(tokens), read_continuation(body), len(records) - len(tokens))


def read_continuation(body: Mapping[str, object]) -> str:
    """Return what leads to the next page, empty for none; raises `UnreadableError`."""
    value = body.get("continuationToken")
    if value is None:
        return ""
    if not isinstance(value, str) or value != whole(value):
        message = "The answer does not say whether there is more."
        raise UnreadableError(message)
    return value


def read_result(document: object, organization: str) -> Token:
    """Read `PatTokenResult`; raises `UnreadableError`."""
    return read_token(_object(document).get("patToken"), organization, revoked=False)


def read_secret(document: object) -> Secret:
    """Read the secret in the answer to a POST; raises `UnreadableError` without one."""
    value = _object(_object(document).get("patToken")).get("token")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
        message = "The answer holds no secret."
        raise UnreadableError(message)
    return Secret(value)


def read_token(record: object, organization: str, *, revoked: bool) -> Token:
    """Read `PatToken`; raises `UnreadableError` for a missing or mistyped member."""
    body = _object(record)
    targets = body.get("targetAccounts", [])
    if targets is not None and not isinstance(targets, list):
        message = "targetAccounts is no list."
        raise UnreadableError(message)
    try:
        return Token(
            authorization_id=str(UUID(_text(body, "authorizationId"))),
            name=_text(body, "displayName"),
            scopes=tuple(_text(body, "scope").split()),
            organization=organization,
            target_accounts=None if targets is None else tuple(_id(each) for each in targets),
            valid_from=read_moment(_text(body, "validFrom")),
            valid_to=read_moment(_text(body, "validTo")),
            revoked=revoked,
        )
    except UnreadableError:
        raise
    except ValueError as error:
        message = "An id or a date makes no sense."
        raise UnreadableError(message) from error


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        message = "A record is missing."
        raise UnreadableError(message)
    return value


def _text(body: Mapping[str, object], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        message = f"{name} is no text."
        raise UnreadableError(message)
    return whole(value)


def _id(value: object) -> str:
    if not isinstance(value, str):
        message = "An organization's id is no text."
        raise UnreadableError(message)
    return whole(value).lower()
