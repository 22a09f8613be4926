"""The audit log of an organization: auditservice.dev.azure.com."""

import csv
import json
from datetime import datetime, timedelta
from io import StringIO

from flask import Blueprint, Response, request

from patmanager.emulator.audit_trail import AuditEvent
from patmanager.emulator.devops.answers import Json, Refused, exception, json_answer, listed
from patmanager.emulator.devops.audit_entries import ACTIONS
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.devops.identities import NOBODY, storage_key
from patmanager.emulator.moments import parsed, written
from patmanager.emulator.world import World

_NEEDS = Needs(frozenset({"vso.auditlog"}), pats=True)
_BATCH = 200
_KEPT = timedelta(days=90)
_COLUMNS = ("id", "timestamp", "actorUPN", "actionId", "details")


def routes(world: World) -> Blueprint:
    """Return the log, its actions and its download; all of them are previews."""
    site = Blueprint("audit", __name__)
    desk = Desk(world)
    stem = "/<organization>/_apis/audit"

    @site.get(f"{stem}/auditlog")
    def log(organization: str) -> Response:
        return desk.serve("audit.log", organization, _NEEDS, _log, preview=True)

    @site.get(f"{stem}/actions")
    def actions(organization: str) -> Response:
        return desk.serve("audit.actions", organization, _NEEDS, _actions, preview=True)

    @site.get(f"{stem}/downloadlog")
    def download(organization: str) -> Response:
        return desk.serve("audit.download", organization, _NEEDS, _download, preview=True)

    return site


def _asked() -> dict[str, str]:
    """Return the query with its names in lower case."""
    return {name.lower(): value for name, value in request.args.items()}


def _events(call: Call) -> list[AuditEvent]:
    """Return the entries of the time asked for, the newest first, none older than 90 days.

    Raises:
        Refused: 403 for people who may not read the log, 400 for a date that is none.
    """
    if call.caller.person.object_id not in call.where.administrators:
        message = "VS403289: You lack the permission to view the audit log."
        raise Refused(exception(403, message, "AccessCheckException"))
    now = call.world.clock.now()
    start = max(_moment("starttime", now - _KEPT), now - _KEPT)
    end = _moment("endtime", now + timedelta(days=1))
    return [event for event in call.world.audit.of(call.where.id) if start <= event.at <= end]


def _moment(name: str, default: datetime) -> datetime:
    """Return a date of the query."""
    text = _asked().get(name, "")
    moment = parsed(text) if text else default
    if moment is None:
        raise Refused(exception(400, f"{name} is no date.", "ArgumentException"))
    return moment


def _log(call: Call) -> Response:
    """Answer with a batch; a continuation token is the id of the last entry before it."""
    events = _events(call)
    asked = _asked()
    size = asked.get("batchsize", str(_BATCH))
    if not size.isdecimal() or int(size) < 1:
        raise Refused(exception(400, "batchSize is no number above zero.", "ArgumentException"))
    token = asked.get("continuationtoken", "")
    ids = [event.id for event in events]
    if token and token not in ids:
        raise Refused(exception(400, "The continuation token is unknown.", "ArgumentException"))
    start = ids.index(token) + 1 if token else 0
    batch = events[start : start + int(size)]
    more = start + len(batch) < len(events)
    body: dict[str, object] = {
        "decoratedAuditLogEntries": [_entry(call, event) for event in batch],
        "continuationToken": batch[-1].id if more else None,
        "hasMore": more,
    }
    return json_answer({"value": body} if call.world.manners.audit_in_value else body)


def _actions(_call: Call) -> Response:
    """Answer with what the log can hold, of one area or of all."""
    wanted = _asked().get("areaname", "").lower()
    return listed(
        [
            {"area": action.partition(".")[0], "category": category, "actionId": action}
            for action, category in ACTIONS.items()
            if wanted in ("", action.partition(".")[0].lower())
        ]
    )


def _download(call: Call) -> Response:
    """Answer with the whole log as a file of JSON or CSV."""
    entries = [_entry(call, event) for event in _events(call)]
    if _asked().get("format", "json").lower() != "csv":
        body = json.dumps(entries, ensure_ascii=False)
        return Response(body, content_type="application/octet-stream")
    text = StringIO()
    rows = csv.DictWriter(text, _COLUMNS, extrasaction="ignore")
    rows.writeheader()
    rows.writerows(entries)
    return Response(text.getvalue(), content_type="application/octet-stream")


def _entry(call: Call, event: AuditEvent) -> Json:
    """Return one entry; nobody in particular did what the service did."""
    actor = call.world.owner(event.actor)
    category = ACTIONS.get(event.action, "unknown")
    area = event.action.partition(".")[0]
    return {
        "id": event.id,
        "correlationId": event.id,
        "activityId": event.id,
        "actorCUID": storage_key(actor) if actor else NOBODY,
        "actorUserId": storage_key(actor) if actor else NOBODY,
        "actorClientId": event.client_id or NOBODY,
        "actorUPN": actor.user if actor else "",
        "authenticationMechanism": "AAD_Bearer" if event.client_id else "FedAuth",
        "timestamp": written(event.at).replace("Z", "+00:00"),
        "scopeType": "organization",
        "scopeDisplayName": f"{call.where.name} (Organization)",
        "scopeId": call.where.id,
        "projectId": NOBODY,
        "projectName": None,
        "ipAddress": event.address,
        "userAgent": event.user_agent,
        "actionId": event.action,
        "data": dict(event.values),
        "details": event.details,
        "area": area,
        "category": category,
        "categoryDisplayName": category.title(),
        "actorDisplayName": actor.display_name if actor else "Azure DevOps Service",
        "actorImageUrl": None,
    }
