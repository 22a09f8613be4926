"""Who is signed in, and in which organizations: app.vssps.visualstudio.com."""

from datetime import timedelta

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Json, Refused, exception, host, json_answer, listed
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.devops.identities import storage_key, stored
from patmanager.emulator.moments import written
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

# A token for one organization is no credential here: there is no organization in the address.
_NEEDS = Needs(frozenset({"vso.profile"}), pats=True)


def routes(world: World) -> Blueprint:
    """Return the profile and the accounts."""
    site = Blueprint("profiles", __name__)
    desk = Desk(world)

    @site.get("/_apis/profile/profiles/<who>")
    def profile(who: str) -> Response:
        return desk.serve("profile.get", None, _NEEDS, lambda call: _profile(call, who))

    @site.get("/_apis/accounts")
    def accounts() -> Response:
        return desk.serve("accounts.list", None, _NEEDS, _accounts)

    return site


def _profile(call: Call, who: str) -> Response:
    """Answer with the profile of the caller, as `me` or by its own id."""
    person = call.caller.person
    if who.lower() not in {"me", storage_key(person)}:
        message = f"VS403361: There is no profile {who} you may read."
        raise Refused(exception(404, message, "ProfileDoesNotExistException"))
    changed = call.world.clock.now() - timedelta(days=90)
    body = {
        "displayName": person.display_name,
        "publicAlias": storage_key(person),
        "emailAddress": person.user,
        "coreRevision": 4711,
        "timeStamp": written(changed).replace("Z", "+00:00"),
        "id": storage_key(person),
        "revision": 4711,
    }
    return json_answer(body)


def _accounts(call: Call) -> Response:
    """Answer with the organizations of a member or an owner; only one's own are told."""
    asked = {name.lower(): value for name, value in request.args.items()}
    member, owner = asked.get("memberid", ""), asked.get("ownerid", "")
    if not member and not owner:
        message = "Either ownerId or memberId has to be given."
        raise Refused(exception(400, message, "ArgumentException"))
    person = stored(call.world, member or owner)
    if person is None or person != call.caller.person or not member:
        return listed([])
    tenants = set(person.tenants)
    if call.caller.bearer and not call.world.manners.lists_other_tenants:
        tenants = {call.caller.bearer.tid}
    own = call.world.organizations_of(person)
    return listed([_account(call.world, one) for one in own if one.tenant_id in tenants])


def _account(world: World, organization: Organization) -> Json:
    """Return one organization; `accountUri` is the address of its vssps host."""
    return {
        "accountId": organization.id,
        "accountUri": f"{host(world, 'vssps')}/{organization.name}/",
        "accountName": organization.name,
        "properties": {},
    }
