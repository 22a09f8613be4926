"""Entra's own switches over HTTP, on the plain port: for tests of other processes and for demos.

`POST /_switchboard/entra/people/{user}/{deed}` with a deed of `DEEDS`, `PUT
/_switchboard/entra/conditions` with members of `Conditions` as JSON (users as lists, times in
seconds), `GET /_switchboard/entra/people/{user}/code` for what their authenticator shows.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import timedelta

from flask import Blueprint, Response, jsonify, request

from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.people import Person

DEEDS: Mapping[str, Callable[[Entra, Person], None]] = {
    "end-sessions": lambda entra, person: entra.end_sessions(person),
    "lock": lambda entra, person: entra.accounts.lock(person),
    "unlock": lambda entra, person: entra.accounts.unlock(person),
    "disable": lambda entra, person: entra.conditions.disabled.add(person.user),
    "enable": lambda entra, person: entra.conditions.disabled.discard(person.user),
    "block": lambda entra, person: entra.conditions.access_blocked.add(person.user),
    "unblock": lambda entra, person: entra.conditions.access_blocked.discard(person.user),
    "step-up": lambda entra, person: entra.conditions.step_up.add(person.user),
}


def routes(entra: Entra) -> Blueprint:
    """Return the control endpoints."""
    site = Blueprint("control", __name__, url_prefix="/_switchboard/entra")

    @site.post("/people/<user>/<deed>")
    def do(user: str, deed: str) -> Response:
        """Do something to a person's account."""
        person = entra.person(user)
        if person is None or deed not in DEEDS:
            return Response(status=404)
        DEEDS[deed](entra, person)
        return Response(status=204)

    @site.get("/people/<user>/code")
    def code(user: str) -> Response:
        """Return a code that works now, and for how many seconds it is shown."""
        person = entra.person(user)
        if person is None:
            return Response(status=404)
        shown, seconds = entra.accounts.next_code(person)
        return jsonify({"code": shown, "seconds": seconds})

    @site.put("/conditions")
    def conditions() -> Response:
        """Set some of the conditions; 400 for an unknown one or a value of the wrong kind."""
        wanted = request.get_json(silent=True)
        if not isinstance(wanted, dict) or not _set_conditions(entra, wanted):
            return Response(status=400)
        return Response(status=204)

    @site.post("/withdraw-consents")
    def withdraw() -> Response:
        """Forget every consent."""
        entra.withdraw_consents()
        return Response(status=204)

    return site


def _set_conditions(entra: Entra, wanted: Mapping[str, object]) -> bool:
    """Set the conditions, all or none; tell whether they could be."""
    known = {field.name for field in fields(entra.conditions)}
    ready: dict[str, object] = {}
    for name, value in wanted.items():
        if name not in known:
            return False
        now = getattr(entra.conditions, name)
        if isinstance(now, set) and isinstance(value, list):
            ready[name] = {str(user) for user in value}
        elif isinstance(now, bool) or isinstance(value, bool):
            if type(now) is not type(value):
                return False
            ready[name] = value
        elif (name == "sign_in_frequency" and value is None) or (
            isinstance(now, int) and isinstance(value, int)
        ):
            ready[name] = value
        elif (now is None or isinstance(now, timedelta)) and isinstance(value, int | float):
            ready[name] = timedelta(seconds=value)
        else:
            return False
    for name, value in ready.items():
        setattr(entra.conditions, name, value)
    return True
