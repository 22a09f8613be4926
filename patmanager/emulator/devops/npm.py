"""Packages of npm in a feed: what there is of one, downloads, and `npm publish`."""

import base64
import hashlib
from binascii import Error as Base64Error

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import Json, json_answer
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, Visit, put_in, versions_of, visit
from patmanager.emulator.feeds import Files, Kind
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World


def routes(world: World) -> Blueprint:
    """Return packages, downloads and publishing."""
    site = Blueprint("npm", __name__)
    packages = _Packages(world)
    for number, stem in enumerate(STEMS):
        package = f"{stem}/npm/registry/<path:package>"
        site.add_url_rule(f"{package}/-/<file>", f"download{number}", packages.download)
        site.add_url_rule(package, f"package{number}", packages.package)
        site.add_url_rule(package, f"publish{number}", packages.publish, methods=["PUT"])
    return site


class _Packages:
    def __init__(self, world: World) -> None:
        self._world = world
        self._desk = Desk(world)

    def package(self, organization: str, feed: str, package: str, project: str = "") -> Response:
        """Describe every version of a package."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            return json_answer(_packument(entered, package))

        return self._desk.open("npm.package", organization, answer)

    def download(self, organization: str, feed: str, project: str = "", **file: str) -> Response:
        """Send a file, by package and its own name."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            versions = versions_of(entered, Kind.NPM, file["package"]).values()
            found = (each[file["file"]] for each in versions if file["file"] in each)
            content = next(found, None)
            if content is None:
                return Response(b"", 404)
            return Response(content, content_type="application/octet-stream")

        return self._desk.open("npm.download", organization, answer)

    def publish(self, organization: str, feed: str, package: str, project: str = "") -> Response:
        """Take a new version."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=True)
            sent = _sent(request.get_json(silent=True))
            if sent is None:
                return json_answer({"error": "the package cannot be read"}, 400)
            version, files = sent
            put_in(entered, Kind.NPM, package, version, files)
            return json_answer({"success": True})

        return self._desk.open("npm.publish", organization, answer)


def _packument(entered: Visit, package: str) -> Json:
    versions = {
        version: _version(entered, package, version, *next(iter(files.items())))
        for version, files in versions_of(entered, Kind.NPM, package).items()
    }
    return {"name": package, "dist-tags": {"latest": list(versions)[-1]}, "versions": versions}


def _version(entered: Visit, package: str, version: str, file: str, content: bytes) -> Json:
    digest = base64.b64encode(hashlib.sha512(content).digest()).decode()
    return {
        "name": package,
        "version": version,
        "dist": {
            "tarball": f"{entered.stem}/npm/registry/{package}/-/{file}",
            "shasum": hashlib.sha1(content).hexdigest(),  # noqa: S324 - npm asks for it
            "integrity": f"sha512-{digest}",
        },
    }


def _sent(body: object) -> tuple[str, Files] | None:
    """Return the version and the file of what `npm publish` sends; `None` for anything else."""
    if not isinstance(body, dict):
        return None
    try:
        (version,) = body["versions"]
        files = {
            name.rpartition("/")[2]: base64.b64decode(each["data"])
            for name, each in body["_attachments"].items()
        }
    except (KeyError, TypeError, ValueError, AttributeError, Base64Error):
        return None
    return str(version), files
