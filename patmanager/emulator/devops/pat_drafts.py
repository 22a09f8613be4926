"""What the body of a POST or a PUT asks for."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flask import Request, Response

from patmanager.emulator.devops.answers import Refused, exception
from patmanager.emulator.moments import parsed


@dataclass(frozen=True, slots=True)
class PatDraft:
    """What is asked for; `None` is what was left out."""

    authorization_id: str = ""
    display_name: str | None = None
    scope: str | None = None
    valid_to: datetime | None = None
    all_orgs: bool | None = None


def draft_of(request: Request, *, of_known: bool) -> PatDraft:
    """Return what the body asks for; `of_known`: for a token that is named in it.

    Raises:
        Refused: 400 for a body that is no JSON object, or has a member of the wrong type.
    """
    body = request.get_json(force=True, silent=True)
    if not isinstance(body, dict):
        message = "TF400898: The body could not be read: unexpected character at line 1, column 1."
        raise Refused(exception(400, message, "JsonReaderException"))
    members = {str(name).lower(): value for name, value in body.items()}
    end = members.get("validto")
    moment = parsed(end)
    if end is not None and moment is None:
        raise Refused(_bad("validTo", end))
    return PatDraft(
        authorization_id=_id(members.get("authorizationid")) if of_known else "",
        display_name=_text("displayName", members.get("displayname")),
        scope=_text("scope", members.get("scope")),
        valid_to=moment,
        all_orgs=_flag("allOrgs", members.get("allorgs")),
    )


def _id(value: object) -> str:
    """Return a GUID in lower case."""
    try:
        return str(UUID(str(value)))
    except ValueError as error:
        raise Refused(_bad("authorizationId", value)) from error


def _text(name: str, value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise Refused(_bad(name, value))


def _flag(name: str, value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise Refused(_bad(name, value))


def _bad(name: str, value: object) -> Response:
    return exception(400, f"The value {value!r} cannot be used as {name}.", "ArgumentException")
