"""The switchboard over HTTP, on the plain port: for tests in other processes, and by hand.

GET, DELETE   /_switchboard/requests[?operation=pats.create]   what was asked; forget it
GET, POST     /_switchboard/misbehaviors    what shall go wrong; members as of `Misbehavior`
DELETE        /_switchboard/misbehaviors[/NUMBER]   take one back, or all
GET, PUT      /_switchboard/clock     {"set": date, "advance": s, "skew": s, "freeze": date}
GET, PUT      /_switchboard/manners   members of `Manners`
GET, PUT      /_switchboard/organizations/NAME
GET, PUT      /_switchboard/tenants/ID/policies
GET           /_switchboard/tokens[?person=ana]   all tokens, without their secrets
"""

from collections.abc import Callable
from datetime import timedelta

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import json_answer
from patmanager.emulator.devops.rendering import pat_json
from patmanager.emulator.devops.setting import BadSetting, as_json, misbehavior_of, set_members
from patmanager.emulator.moments import parsed, written
from patmanager.emulator.policies import TenantPolicies
from patmanager.emulator.world import World


def routes(world: World) -> Blueprint:
    """Return the switchboard's addresses."""
    site = Blueprint("switchboard", __name__, url_prefix="/_switchboard")
    _add_requests(site, world)
    _add_misbehaviors(site, world)
    _add_world(site, world)

    @site.errorhandler(BadSetting)
    def bad(error: BadSetting) -> Response:
        return json_answer({"error": str(error)}, 400)

    return site


def _add_requests(site: Blueprint, world: World) -> None:
    journal = world.switchboard.journal

    @site.get("/requests")
    def requests() -> Response:
        wanted = request.args.get("operation")
        found = [asked for asked in journal if wanted in (None, asked.operation)]
        return json_answer([asked.as_json() for asked in found])

    @site.delete("/requests")
    def forget() -> Response:
        journal.clear()
        return Response(status=204)


def _add_misbehaviors(site: Blueprint, world: World) -> None:
    board = world.switchboard

    @site.get("/misbehaviors")
    def waiting() -> Response:
        return json_answer([as_json(rule) for rule in board.waiting])

    @site.post("/misbehaviors")
    def misbehave() -> Response:
        rule = misbehavior_of(board, request.get_json(silent=True))
        return json_answer({"number": rule.number}, 201)

    @site.delete("/misbehaviors")
    @site.delete("/misbehaviors/<int:number>")
    def behave(number: int | None = None) -> Response:
        board.behave(number)
        return Response(status=204)


def _add_world(site: Blueprint, world: World) -> None:
    def settable(address: str, find: Callable[[str], object | None]) -> None:
        def view(name: str = "") -> Response:
            target = find(name)
            if target is None:
                return Response(status=404)
            if request.method == "PUT":
                set_members(target, request.get_json(silent=True))
            return json_answer(as_json(target))

        site.add_url_rule(address, address, view, methods=["GET", "PUT"])

    settable("/manners", lambda _: world.manners)
    settable("/organizations/<name>", world.organization)
    settable("/tenants/<name>/policies", lambda name: _policies(world, name))

    @site.get("/tokens")
    def tokens() -> Response:
        user = request.args.get("person")
        owner = world.person(user).object_id if user else None
        found = [pat for pat in world.tokens if owner in (None, pat.owner)]
        now = world.clock.now()
        return json_answer([{**pat_json(p, world.manners), "state": p.state(now)} for p in found])

    @site.route("/clock", methods=["GET", "PUT"])
    def clock() -> Response:
        if request.method == "PUT":
            _turn(world, request.get_json(silent=True))
        skew = world.clock.skew.total_seconds()
        return json_answer({"now": written(world.clock.now(), 6), "skew": skew})


def _policies(world: World, tenant_id: str) -> TenantPolicies | None:
    """Return the policies of a tenant that exists."""
    if tenant_id not in world.entra.tenants:
        return None
    return world.tenant_policies.setdefault(tenant_id, TenantPolicies())


def _turn(world: World, wanted: object) -> None:
    """Move the clock as asked.

    Raises:
        BadSetting: there is no such thing to do to it, or the value is none for it.
    """
    if not isinstance(wanted, dict):
        raise BadSetting(wanted)
    for deed, value in wanted.items():
        moment = parsed(value)
        seconds = timedelta(seconds=value) if isinstance(value, int | float) else None
        match deed:
            case "set" if moment is not None:
                world.clock.set(moment)
            case "freeze" if moment is not None or value is True:
                world.clock.freeze(moment)
            case "advance" if seconds is not None:
                world.clock.advance(seconds)
            case "skew" if seconds is not None:
                world.clock.skew = seconds
            case _:
                raise BadSetting(value, str(deed))
