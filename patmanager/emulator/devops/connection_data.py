"""Who a credential is: `/{organization}/_apis/connectionData`, and the organization's own page."""

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Json, Refused, json_answer, unauthorized
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.gate import Needs, admit, pat_caller, secret_of
from patmanager.emulator.devops.identities import ANONYMOUS, descriptor, storage_key
from patmanager.emulator.organizations import Organization
from patmanager.emulator.people import Person
from patmanager.emulator.world import World


def routes(world: World) -> Blueprint:
    """Return connectionData and the root of an organization."""
    site = Blueprint("connection", __name__)
    desk = Desk(world)

    @site.get("/<organization>/_apis/connectiondata")
    def connection(organization: str) -> Response:
        def answer(where: Organization | None) -> Response:
            return json_answer(_connection(where, _user(world, where)))

        return desk.open("connection.get", organization, answer)

    return site


def root(world: World) -> Blueprint:
    """Return the page of an organization at dev.azure.com."""
    site = Blueprint("root", __name__)
    desk = Desk(world)

    @site.get("/<organization>", strict_slashes=False)
    def page(organization: str) -> Response:
        def answer(where: Organization | None) -> Response:
            admit(world, request, where, Needs(pats=True))
            body = "<!DOCTYPE html><html><head><title>Projects</title></head></html>"
            return Response(body, content_type="text/html; charset=utf-8")

        return desk.open("organization.root", organization, answer)

    return site


def tenant_root(world: World) -> Blueprint:
    """Return an organization's root at vssps.dev.azure.com: not found, but it names the tenant."""
    site = Blueprint("tenant_root", __name__)
    desk = Desk(world)

    @site.get("/<organization>", strict_slashes=False)
    def missing(organization: str) -> Response:
        def answer(_where: Organization | None) -> Response:
            body = "<!DOCTYPE html><html><head><title>Page not found</title></head></html>"
            return Response(body, 404, content_type="text/html; charset=utf-8")

        return desk.open("organization.tenant", organization, answer)

    return site


def _user(world: World, where: Organization | None) -> Person | None:
    """Return who is calling; nobody in particular where there are public projects.

    Raises:
        Refused: the credential does not work and the organization is not public.
    """
    secret = secret_of(request)
    if secret is not None:
        caller = pat_caller(world, where, secret)
        if caller is not None:
            return caller.person
        if where is not None and where.public:
            return None
        raise Refused(unauthorized(world, where))
    try:
        return admit(world, request, where, Needs()).person
    except Refused:
        if where is not None and where.public and "Authorization" not in request.headers:
            return None
        raise


def _connection(where: Organization | None, person: Person | None) -> Json:
    """Return the answer for a person, or for nobody in particular."""
    user = _identity(person)
    return {
        "authenticatedUser": user,
        "authorizedUser": user,
        "instanceId": where.id if where else ANONYMOUS,
        "deploymentId": "35e5c0f7-9a3f-4d0e-8f6d-2e1a7b4c9d00",
        "deploymentType": "hosted",
        "locationServiceData": {"serviceOwner": ANONYMOUS, "lastChangeId": 1},
    }


def _identity(person: Person | None) -> Json:
    if person is None:
        return {
            "id": ANONYMOUS,
            "descriptor": f"System:PublicAccess;{ANONYMOUS}",
            "subjectDescriptor": "svc.anonymous",
            "providerDisplayName": "Anonymous",
            "isActive": True,
            "properties": {},
            "resourceVersion": 2,
            "metaTypeId": 1,
        }
    claims = f"{person.tenant_id}\\{person.user}"
    return {
        "id": storage_key(person),
        "descriptor": f"Microsoft.IdentityModel.Claims.ClaimsIdentity;{claims}",
        "subjectDescriptor": descriptor(person),
        "providerDisplayName": person.display_name,
        "isActive": True,
        "properties": {"Account": {"$type": "System.String", "$value": person.user}},
        "resourceVersion": 2,
        "metaTypeId": 0,
    }
