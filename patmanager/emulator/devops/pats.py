"""The life of a personal access token: `/{organization}/_apis/tokens/pats`."""

from uuid import UUID

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Refused, exception, json_answer
from patmanager.emulator.devops.audit_entries import CREATED, REVOKED, UPDATED, note
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.devops.issuing import Issuing
from patmanager.emulator.devops.listing import BadListing, continuation, listing_of
from patmanager.emulator.devops.pat_drafts import draft_of
from patmanager.emulator.devops.refusals import PatError, PatRefused, refusal, said_in
from patmanager.emulator.devops.rendering import pat_json, result_json
from patmanager.emulator.manners import Shape
from patmanager.emulator.pat_store import Pat, PatState
from patmanager.emulator.world import World

_READ, _WRITE = "vso.pats", "vso.pats_manage"


def routes(world: World) -> Blueprint:
    """Return the one resource with its four verbs."""
    site = Blueprint("pats", __name__)
    desk = Desk(world)

    @site.route(
        "/<organization>/_apis/tokens/pats",
        methods=["GET", "POST", "PUT", "DELETE"],
        strict_slashes=False,
    )
    def pats(organization: str) -> Response:
        named = any(name.lower() == "authorizationid" for name in request.args)
        operation, permission, work = {
            "GET": ("get", _READ, _get) if named else ("list", _READ, _list),
            "POST": ("create", _WRITE, _create),
            "PUT": ("update", _WRITE, _update),
            "DELETE": ("revoke", _WRITE, _revoke),
        }[request.method.replace("HEAD", "GET")]

        def told(call: Call) -> Response:
            try:
                with world.tokens.lock:
                    return work(call)
            except PatRefused as refused:
                new = world.manners.new_names_in_7_1
                error = refused.error if new else said_in(call.version, refused.error)
                return refusal(error, world.manners.refusals, call.version)

        needs = _needs(world, permission)
        return desk.serve(f"pats.{operation}", organization, needs, told, preview=True)

    return site


def _needs(world: World, permission: str) -> Needs:
    """Return what the API asks of a sign-in: both permissions, as has been observed."""
    manners = world.manners
    wanted = {permission} if manners.one_permission_is_enough else {_READ, _WRITE}
    return Needs(frozenset(wanted), impersonation=manners.accepts_user_impersonation)


def _list(call: Call) -> Response:
    """Answer with one page of the caller's tokens."""
    manners, where = call.world.manners, call.where
    owner = call.caller.person.object_id
    whose = f"{where.id} {owner}"
    try:
        listing = listing_of(request.args, manners.page_size, whose)
    except BadListing as error:
        raise Refused(exception(400, str(error), "ArgumentException")) from error
    page, last = listing.page(call.world.tokens.of(owner, where.id), call.world.clock.now())
    end = None if manners.null_at_end else ""
    body = {
        "continuationToken": end if last is None else continuation(listing, last, whose),
        "patTokens": [pat_json(pat, manners) for pat in page],
    }
    return json_answer(body)


def _get(call: Call) -> Response:
    """Answer with one token."""
    return json_answer(result_json(_named(call), call.world.manners, call.version))


def _create(call: Call) -> Response:
    """Make a token; this answer alone has its secret."""
    draft = draft_of(request, of_known=False)
    pat = Issuing(call.world, call.where, call.caller.person).create(draft)
    note(call, CREATED, pat)
    return json_answer(result_json(pat, call.world.manners, call.version, with_secret=True))


def _update(call: Call) -> Response:
    """Change a token; the answer has no secret."""
    draft = draft_of(request, of_known=True)
    pat = _known(call, draft.authorization_id)
    pat = Issuing(call.world, call.where, call.caller.person).update(pat, draft)
    note(call, UPDATED, pat)
    return json_answer(result_json(pat, call.world.manners, call.version))


def _revoke(call: Call) -> Response:
    """Revoke a token; what a second time gives is a matter of manners."""
    manners = call.world.manners
    pat = _named(call)
    if pat.state(call.world.clock.now()) is PatState.REVOKED:
        again = manners.second_delete
        if not again:
            raise PatRefused(PatError.NO_SUCH_TOKEN)
        return _unknown(call) if again == 404 else Response(b"", again)  # noqa: PLR2004
    pat = Issuing(call.world, call.where, call.caller.person).revoke(pat)
    note(call, REVOKED, pat)
    return Response(b"", manners.delete_status)


def _named(call: Call) -> Pat:
    """Return the token the query names."""
    asked = {name.lower(): value for name, value in request.args.items()}.get("authorizationid", "")
    try:
        return _known(call, str(UUID(asked)))
    except ValueError as error:
        message = "authorizationId is missing, or is no GUID."
        raise Refused(exception(400, message, "ArgumentException")) from error


def _known(call: Call, authorization_id: str) -> Pat:
    """Return a token of the caller's in this organization."""
    pat = call.world.tokens.get(authorization_id)
    if pat is None or pat.owner != call.caller.person.object_id or not pat.reaches(call.where.id):
        raise Refused(_unknown(call))
    return pat


def _unknown(call: Call) -> Response:
    """Say that there is no such token."""
    shape = call.world.manners.unknown_id
    if shape is None:
        return exception(404, "AuthorizationNotFound", "SessionTokenNotFoundException")
    error = "tokenNotFound" if shape is Shape.INSIDE else "authorizationNotFound"
    return refusal(error, shape, call.version)
