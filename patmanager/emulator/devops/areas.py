"""Where the areas of the API are: what Microsoft's own client libraries ask before all else."""

from flask import Blueprint, Response

from patmanager.emulator.devops.answers import Json, host, json_answer, listed
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.identities import NOBODY
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

# Area id, its name, the role of the host, and whether its addresses name an organization.
_AREAS = (
    ("af68438b-ed04-4407-9eb6-f1dbae3f922e", "tokenAdmin", "vssps", True),
    ("bb1e7ec9-e901-4b68-999a-de7012b920f8", "graph", "vssps", True),
    ("94ff054d-5ee1-413d-9341-3f4a7827de2e", "audit", "auditservice", True),
    ("8ccfef3d-2b87-4e99-8ccb-66e343d2daa8", "profile", "app.vssps", False),
    ("0d55247a-1c47-4462-9b1f-5e2125590ee6", "account", "app.vssps", False),
)

# Location id, area, resource, what follows the resource in the address, released version.
_LOCATIONS = (
    ("af68438b-ed04-4407-9eb6-f1dbae3f922e", "tokenadmin", "personalaccesstokens",
     "/{subjectDescriptor}", "7.1"),
    ("a9c08b2c-5466-4e22-8626-1ff304ffdf0f", "tokenadmin", "revocations", "", "7.1"),
    ("ee4afb16-e7ab-4ed8-9d4b-4ef3e78f97e4", "tokenadmin", "revocationrules", "", "7.1"),
    ("048aee0a-7072-4cde-ab73-7af77b1e0b4e", "graph", "descriptors", "/{storageKey}", "0.0"),
    ("eb85f8cc-f0f6-4264-a5b1-ffe2e4d4801f", "graph", "storagekeys", "/{subjectDescriptor}", "0.0"),
    ("4dd4d168-11f2-48c4-83e8-756fa0de027c", "graph", "subjectlookup", "", "0.0"),
    ("05942c89-006a-48ce-bb79-baeb8abf99c6", "graph", "subjectquery", "", "0.0"),
    ("005e26ec-6b77-4e4f-a986-b3827bf241f5", "graph", "users", "/{userDescriptor}", "0.0"),
    ("6fa30b9a-9558-4e3b-a95f-a12572caa6e6", "audit", "actions", "", "0.0"),
    ("4e5fa14f-7097-4b73-9c85-00abc7353c61", "audit", "auditlog", "", "0.0"),
    ("b7b98a76-04e8-4f4d-ac72-9d46492caaac", "audit", "downloadlog", "", "0.0"),
    ("f83735dc-483f-4238-a291-d45f6080a9af", "profile", "profiles", "/{id}", "7.1"),
    ("229a6a53-b428-4ffb-a835-e8f36b5b4b1e", "", "accounts", "", "7.1"),
    ("00d9565f-ed9c-4a06-9a50-00e7896ccab4", "", "connectiondata", "", "0.0"),
    ("e81700f7-3be2-46de-8624-2eb35882fcaa", "", "resourceareas", "/{areaId}", "0.0"),
)  # fmt: skip


def routes(world: World) -> Blueprint:
    """Return the locations (OPTIONS) and the areas, of an organization and of the whole service."""
    site = Blueprint("areas", __name__)
    desk = Desk(world)

    def locations(organization: str | None = None) -> Response:
        return desk.open("locations.list", organization, lambda _where: listed(_locations()))

    def areas(organization: str | None = None, area: str = "") -> Response:
        def answer(where: Organization | None) -> Response:
            known = _areas(world, where)
            if not area:
                return listed(known)
            nowhere: Json = {"id": NOBODY, "name": None, "locationUrl": None}
            return json_answer(next((one for one in known if one["id"] == area.lower()), nowhere))

        return desk.open("areas.list", organization, answer)

    for stem in ("", "/<organization>"):
        site.add_url_rule(
            f"{stem}/_apis",
            f"locations{bool(stem)}",
            locations,
            methods=["OPTIONS"],
            provide_automatic_options=False,
        )
        for end in ("", "/<area>"):
            address = f"{stem}/_apis/resourceareas{end}"
            site.add_url_rule(address, f"areas{bool(stem)}{bool(end)}", areas, methods=["GET"])
    return site


def _locations() -> list[Json]:
    """Return every resource of the API that is served, with its versions."""
    return [
        {
            "id": identity,
            "area": area or "Location",
            "resourceName": resource,
            "routeTemplate": f"_apis/{'{area}/' if area else ''}{{resource}}{rest}",
            "resourceVersion": 1,
            "minVersion": "1.0",
            "maxVersion": "7.2",
            "releasedVersion": released,
        }
        for identity, area, resource, rest, released in _LOCATIONS
    ]


def _areas(world: World, where: Organization | None) -> list[Json]:
    """Return where each area is."""
    return [
        {
            "id": identity,
            "name": name,
            "locationUrl": f"{host(world, role)}/"
            + (f"{where.name}/" if own and where is not None else ""),
        }
        for identity, name, role, own in _AREAS
    ]
