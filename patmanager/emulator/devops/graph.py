"""Looking people up: the graph of an organization."""

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Json, Refused, exception, host, json_answer, listed
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.devops.identities import described, descriptor, storage_key, stored
from patmanager.emulator.organizations import Organization
from patmanager.emulator.people import Person
from patmanager.emulator.world import World

_NEEDS = Needs(frozenset({"vso.graph"}), pats=True)
_MOST = 100


def routes(world: World) -> Blueprint:
    """Return the lookups; all of them are previews."""
    site = Blueprint("graph", __name__)
    desk = Desk(world)
    stem = "/<organization>/_apis/graph"

    @site.post(f"{stem}/subjectquery")
    def query(organization: str) -> Response:
        return desk.serve("graph.query", organization, _NEEDS, _query, preview=True)

    @site.post(f"{stem}/subjectlookup")
    def lookup(organization: str) -> Response:
        return desk.serve("graph.lookup", organization, _NEEDS, _lookup, preview=True)

    @site.get(f"{stem}/users")
    def users(organization: str) -> Response:
        return desk.serve("graph.users", organization, _NEEDS, _users, preview=True)

    @site.get(f"{stem}/users/<subject>")
    def user(organization: str, subject: str) -> Response:
        def work(call: Call) -> Response:
            return json_answer(_subject(call, _member(call, described(world, subject))))

        return desk.serve("graph.user", organization, _NEEDS, work, preview=True)

    @site.get(f"{stem}/descriptors/<key>")
    def descriptors(organization: str, key: str) -> Response:
        def work(call: Call) -> Response:
            return json_answer({"value": descriptor(_member(call, stored(world, key)))})

        return desk.serve("graph.descriptor", organization, _NEEDS, work, preview=True)

    @site.get(f"{stem}/storagekeys/<subject>")
    def keys(organization: str, subject: str) -> Response:
        def work(call: Call) -> Response:
            return json_answer({"value": storage_key(_member(call, described(world, subject)))})

        return desk.serve("graph.storagekey", organization, _NEEDS, work, preview=True)

    return site


def _members(call: Call) -> list[Person]:
    """Return the organization's people in order of name."""
    own = [one for one in call.world.people if one.object_id in call.where.members]
    return sorted(own, key=lambda one: one.display_name)


def _member(call: Call, person: Person | None) -> Person:
    """Return a person who belongs to the organization.

    Raises:
        Refused: 404 for anybody else.
    """
    if person is None or person.object_id not in call.where.members:
        message = "VS403325: There is no such subject in this organization."
        raise Refused(exception(404, message, "GraphSubjectNotFoundException"))
    return person


def _query(call: Call) -> Response:
    """Answer with up to 100 people whose name or address begins with the text."""
    body = _body()
    text = body.get("query")
    kinds = body.get("subjectKind")
    if not isinstance(text, str) or not text:
        raise Refused(exception(400, "query is missing.", "ArgumentException"))
    wanted = {str(kind).lower() for kind in kinds} if isinstance(kinds, list) else {"user"}
    found = [
        person
        for person in _members(call)
        if person.user.lower().startswith(text.lower())
        or any(part.startswith(text.lower()) for part in _parts(person))
    ]
    shown = found[:_MOST] if "user" in wanted else []
    return listed([_subject(call, person) for person in shown])


def _lookup(call: Call) -> Response:
    """Answer with the subjects behind descriptors, by descriptor."""
    keys = _body().get("lookupKeys")
    if not isinstance(keys, list):
        raise Refused(exception(400, "lookupKeys is missing.", "ArgumentException"))
    asked = [str(key.get("descriptor", "")) for key in keys if isinstance(key, dict)]
    members = {descriptor(person): person for person in _members(call)}
    value = {key: _subject(call, members[key]) for key in asked if key in members}
    return json_answer({"count": len(value), "value": value})


def _users(call: Call) -> Response:
    """Answer with a page of people; the next page's token is in a header."""
    people = _members(call)
    token = request.args.get("continuationToken", "")
    names = [descriptor(person) for person in people]
    if token and token not in names:
        raise Refused(exception(400, "The continuation token is unknown.", "ArgumentException"))
    start = names.index(token) + 1 if token else 0
    end = start + call.world.manners.page_size
    response = listed([_subject(call, person) for person in people[start:end]])
    if end < len(people):
        response.headers["X-MS-ContinuationToken"] = names[end - 1]
    return response


def _body() -> dict[str, object]:
    """Return the body, which has to be an object."""
    body = request.get_json(force=True, silent=True)
    if not isinstance(body, dict):
        raise Refused(exception(400, "The body is no JSON object.", "ArgumentException"))
    return body


def _parts(person: Person) -> tuple[str, ...]:
    """Return the name and its last part, as people search for them."""
    name = person.display_name.lower()
    return (name, *name.split())


def _subject(call: Call, person: Person) -> Json:
    """Return a person as a subject of the graph."""
    where: Organization = call.where
    own = descriptor(person)
    stem = f"{host(call.world, 'vssps')}/{where.name}/_apis/graph"
    return {
        "subjectKind": "user",
        "metaType": "member" if person.tenant_id == where.tenant_id else "guest",
        "domain": where.tenant_id,
        "principalName": person.user,
        "mailAddress": person.user,
        "origin": "aad",
        "originId": person.object_id_in(where.tenant_id),
        "displayName": person.display_name,
        "_links": {
            "self": {"href": f"{stem}/users/{own}"},
            "storageKey": {"href": f"{stem}/storagekeys/{own}"},
        },
        "url": f"{stem}/users/{own}",
        "descriptor": own,
    }
