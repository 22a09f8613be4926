"""Python packages of a feed: the simple index (PEP 503), downloads, and twine's upload."""

import hashlib
from html import escape

from flask import Blueprint, Response, request

from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, Visit, put_in, versions_of, visit
from patmanager.emulator.feeds import Kind, plain_name
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World


def routes(world: World) -> Blueprint:
    """Return index, downloads and upload."""
    site = Blueprint("pypi", __name__)
    packages = _Packages(world)
    for number, stem in enumerate(STEMS):
        pypi = f"{stem}/pypi"
        site.add_url_rule(f"{pypi}/simple/<package>/", f"index{number}", packages.index)
        rule = f"{pypi}/download/<package>/<version>/<file>"
        site.add_url_rule(rule, f"download{number}", packages.download)
        for end in ("", "/"):
            name = f"upload{number}{bool(end)}"
            site.add_url_rule(f"{pypi}/upload{end}", name, packages.upload, methods=["POST"])
    return site


class _Packages:
    def __init__(self, world: World) -> None:
        self._world = world
        self._desk = Desk(world)

    def index(self, organization: str, feed: str, package: str, project: str = "") -> Response:
        """List the files of a package."""

        def answer(where: Organization | None) -> Response:
            return _index(visit(self._world, where, project, feed, writes=False), package)

        return self._desk.open("pypi.index", organization, answer)

    def download(self, organization: str, feed: str, project: str = "", **file: str) -> Response:
        """Send a file, by package, version and its own name."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            versions = versions_of(entered, Kind.PYPI, file["package"])
            content = versions.get(file["version"], {}).get(file["file"])
            if content is None:
                return Response(b"", 404)
            return Response(content, content_type="application/octet-stream")

        return self._desk.open("pypi.download", organization, answer)

    def upload(self, organization: str, feed: str, project: str = "") -> Response:
        """Take a file."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=True)
            sent, form = request.files.get("content"), request.form
            if sent is None or not form.get("name") or not form.get("version"):
                return Response(b"The upload has no package.", 400)
            files = {sent.filename or "": sent.read()}
            put_in(entered, Kind.PYPI, form["name"], form["version"], files)
            return Response(b"", 200)

        return self._desk.open("pypi.upload", organization, answer)


def _index(entered: Visit, package: str) -> Response:
    name = plain_name(Kind.PYPI, package)
    links = [
        f'<a href="{entered.stem}/pypi/download/{name}/{version}/{escape(file)}'
        f'#sha256={hashlib.sha256(content).hexdigest()}">{escape(file)}</a>'
        for version, files in versions_of(entered, Kind.PYPI, package).items()
        for file, content in files.items()
    ]
    body = "<!DOCTYPE html><html><body>" + "<br>\n".join(links) + "</body></html>"
    return Response(body, content_type="text/html; charset=utf-8")
