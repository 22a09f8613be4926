"""Tokens of other people, for an organization's administrators."""

from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Json, Refused, exception, json_answer, unauthorized
from patmanager.emulator.devops.audit_entries import REVOKED, note
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.devops.identities import NOBODY, described, storage_key
from patmanager.emulator.devops.issuing import Issuing
from patmanager.emulator.moments import parsed, written
from patmanager.emulator.pat_store import Pat, PatState
from patmanager.emulator.world import World

_NEEDS = Needs(frozenset({"vso.tokenadministration"}), pats=True)
_PAGE = 20
_LONGEST_PAGE = 1000


def routes(world: World) -> Blueprint:
    """Return the three resources of the area."""
    site = Blueprint("token_admin", __name__)
    desk = Desk(world)

    @site.get("/<organization>/_apis/tokenadmin/personalaccesstokens/<subject>")
    def tokens(organization: str, subject: str) -> Response:
        return desk.serve(
            "tokenadmin.list", organization, _NEEDS, lambda call: _list(call, subject)
        )

    @site.post("/<organization>/_apis/tokenadmin/revocations")
    def revocations(organization: str) -> Response:
        return desk.serve("tokenadmin.revoke", organization, _NEEDS, _revoke)

    @site.post("/<organization>/_apis/tokenadmin/revocationrules")
    def rules(organization: str) -> Response:
        return desk.serve("tokenadmin.rule", organization, _NEEDS, _rule)

    return site


def _administrator(call: Call) -> None:
    """Let administrators of the organization pass.

    Raises:
        Refused: 401 for everybody else.
    """
    if call.caller.person.object_id not in call.where.administrators:
        message = "Only Project Collection Administrators may look after other people's tokens."
        body = exception(401, message, "UnauthorizedRequestException")
        raise Refused(unauthorized(call.world, call.where, body))


def _list(call: Call, subject: str) -> Response:
    """Answer with one page of a person's tokens.

    A page is cut from all tokens the person has anywhere, and shows those of this organization:
    it may be empty with more behind it. The token of a page is the id of its last row.
    """
    _administrator(call)
    if not subject.startswith("aad."):
        raise Refused(_bad("The subject descriptor cannot be read."))
    person = described(call.world, subject)
    if person is None:
        raise Refused(exception(404, "There is no such user.", "IdentityNotFoundException"))
    asked = {name.lower(): value for name, value in request.args.items()}
    size = asked.get("pagesize", str(_PAGE))
    if not size.isdecimal() or not 1 <= int(size) <= _LONGEST_PAGE:
        raise Refused(_bad(f"pageSize has to be between 1 and {_LONGEST_PAGE}."))
    own = call.world.tokens.owned(person.object_id)
    if asked.get("ispublic", "false").lower() == "true":
        own = []  # nobody here has SSH keys
    start = _start(own, asked.get("continuationtoken", ""))
    page, rest = own[start : start + int(size)], own[start + int(size) :]
    shown = [pat for pat in page if pat.reaches(call.where.id)]
    body = {
        "value": [_session_token(call, pat) for pat in shown],
        "continuationToken": page[-1].authorization_id if rest else None,
    }
    return json_answer(body)


def _start(own: list[Pat], token: str) -> int:
    """Return where the page behind a continuation token starts; an empty one: at the first."""
    if not token:
        return 0
    for number, pat in enumerate(own, 1):
        if pat.authorization_id == token.lower():
            return number
    raise Refused(_bad("The continuation token is not one of this list."))


def _revoke(call: Call) -> Response:
    """Revoke the tokens named in the body; ids that nobody has here are passed over."""
    _administrator(call)
    body = request.get_json(force=True, silent=True)
    if not isinstance(body, list) or not body:
        raise Refused(_bad("The body has to be a list of authorization ids."))
    known = [call.world.tokens.get(_id(entry)) for entry in body]
    delay = timedelta(seconds=call.world.manners.revocation_delay)
    with call.world.tokens.lock:
        for pat in known:
            if pat is None or not pat.reaches(call.where.id):
                continue
            if pat.state(call.world.clock.now()) is not PatState.REVOKED:
                Issuing(call.world, call.where, call.caller.person).revoke(pat, delay)
                note(call, REVOKED, pat)
    return Response(b"", 204)


def _rule(call: Call) -> Response:
    """Take down a rule against self-describing tokens, which no list shows."""
    _administrator(call)
    body = request.get_json(force=True, silent=True)
    members = body if isinstance(body, dict) else {}
    scopes, before = members.get("scopes"), members.get("createdBefore")
    if not isinstance(scopes, str) or not scopes.strip():
        raise Refused(_bad("scopes is missing."))
    moment = parsed(before) if before is not None else call.world.clock.now()
    if moment is None:
        raise Refused(_bad("createdBefore is no date."))
    call.where.revocation_rules.append((scopes, moment))
    return Response(b"", 201)


def _id(entry: object) -> str:
    """Return the authorization id of one entry of the body."""
    try:
        return str(UUID(str(entry.get("authorizationId")))) if isinstance(entry, dict) else ""
    except ValueError as error:
        raise Refused(_bad("An authorizationId is no GUID.")) from error


def _session_token(call: Call, pat: Pat) -> Json:
    """Return a token as administrators see it; its dates have no time zone."""
    owner = call.world.owner(pat.owner)
    now = call.world.clock.now()
    shown: dict[str, object] = {
        "clientId": NOBODY,
        "accessId": NOBODY,
        "authorizationId": pat.authorization_id,
        "hostAuthorizationId": NOBODY,
        "userId": storage_key(owner) if owner else NOBODY,
        "validFrom": written(pat.valid_from).rstrip("Z"),
        "validTo": written(pat.valid_to).rstrip("Z"),
        "displayName": pat.display_name,
        "scope": pat.scope,
        "targetAccounts": None if pat.target_accounts is None else list(pat.target_accounts),
        "token": None,
        "alternateToken": None,
        "isValid": pat.state(now) is PatState.ACTIVE,
        "isPublic": False,
        "publicData": None,
        "source": None,
        "claims": None,
    }
    if call.version != "7.1":
        shown["crossCompanyCorrelatingId"] = sha256(pat.secret.encode()).hexdigest()[:20]
    return shown


def _bad(message: str) -> Response:
    return exception(400, message, "ArgumentException")
