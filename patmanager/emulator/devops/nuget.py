"""Packages of NuGet in a feed: the index of services, versions, downloads, and `nuget push`.

The protocol is Microsoft's, "NuGet Server API" (learn.microsoft.com/nuget/api).
"""

import re

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import json_answer
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, put_in, versions_of, visit
from patmanager.emulator.feeds import Kind
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

_NAMED = re.compile(r"(?P<id>.+?)\.(?P<version>\d+(?:\.\d+)+(?:-[\w.]+)?)\.nupkg", re.IGNORECASE)


def routes(world: World) -> Blueprint:
    """Return the index, versions, downloads and pushing."""
    site = Blueprint("nuget", __name__)
    packages = _Packages(world)
    for number, stem in enumerate(STEMS):
        nuget = f"{stem}/nuget"
        site.add_url_rule(f"{nuget}/v3/index.json", f"services{number}", packages.services)
        flat = f"{nuget}/v3/flat2/<package>"
        site.add_url_rule(f"{flat}/index.json", f"versions{number}", packages.versions)
        site.add_url_rule(f"{flat}/<version>/<file>", f"download{number}", packages.download)
        for end in ("", "/"):
            name = f"push{number}{bool(end)}"
            site.add_url_rule(f"{nuget}/v2{end}", name, packages.push, methods=["PUT"])
    return site


class _Packages:
    def __init__(self, world: World) -> None:
        self._world = world
        self._desk = Desk(world)

    def services(self, organization: str, feed: str, project: str = "") -> Response:
        """Say where what is."""

        def answer(where: Organization | None) -> Response:
            stem = f"{visit(self._world, where, project, feed, writes=False).stem}/nuget"
            resources = [
                {"@id": f"{stem}/v3/flat2/", "@type": "PackageBaseAddress/3.0.0"},
                {"@id": f"{stem}/v2/", "@type": "PackagePublish/2.0.0"},
            ]
            return json_answer({"version": "3.0.0", "resources": resources})

        return self._desk.open("nuget.services", organization, answer)

    def versions(self, organization: str, feed: str, package: str, project: str = "") -> Response:
        """List the versions of a package."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            return json_answer({"versions": list(versions_of(entered, Kind.NUGET, package))})

        return self._desk.open("nuget.versions", organization, answer)

    def download(self, organization: str, feed: str, project: str = "", **file: str) -> Response:
        """Send a package."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            versions = versions_of(entered, Kind.NUGET, file["package"])
            content = versions.get(file["version"], {}).get(file["file"])
            return Response(b"", 404) if content is None else Response(content)

        return self._desk.open("nuget.download", organization, answer)

    def push(self, organization: str, feed: str, project: str = "") -> Response:
        """Take a package, named by its file."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=True)
            sent = next(iter(request.files.values()), None)
            named = None if sent is None else _NAMED.fullmatch(sent.filename or "")
            if sent is None or named is None:
                return json_answer({"error": "the package cannot be read"}, 400)
            files = {named[0].lower(): sent.read()}
            put_in(entered, Kind.NUGET, named["id"], named["version"], files)
            return Response(b"", 202)

        return self._desk.open("nuget.push", organization, answer)
