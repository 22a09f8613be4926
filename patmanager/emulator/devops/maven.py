"""Artifacts of Maven in a feed: files under the paths of the Maven repository layout."""

import hashlib
from xml.sax.saxutils import escape

from flask import Blueprint, Response, request

from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, Visit, put_in, versions_of, visit
from patmanager.emulator.feeds import Files, Kind
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

_METADATA = "maven-metadata.xml"
_DIGESTS = ("sha1", "md5")
_LEAST = 3


def routes(world: World) -> Blueprint:
    """Return reading and writing of files."""
    site = Blueprint("maven", __name__)
    artifacts = _Artifacts(world)
    for number, stem in enumerate(STEMS):
        rule = f"{stem}/maven/v1/<path:path>"
        site.add_url_rule(rule, f"read{number}", artifacts.read)
        site.add_url_rule(rule, f"write{number}", artifacts.write, methods=["PUT"])
    return site


class _Artifacts:
    def __init__(self, world: World) -> None:
        self._world = world
        self._desk = Desk(world)

    def read(self, organization: str, feed: str, path: str, project: str = "") -> Response:
        """Send a file, its digest, or the list of versions."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            plain, digest = _without_digest(path)
            content = _content(entered, plain)
            if content is None:
                return Response(b"", 404)
            return Response(hashlib.new(digest, content).hexdigest() if digest else content)

        return self._desk.open("maven.read", organization, answer)

    def write(self, organization: str, feed: str, path: str, project: str = "") -> Response:
        """Take a file; digests and lists are our own affair."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=True)
            plain, digest = _without_digest(path)
            *above, file = plain.split("/")
            if not digest and file != _METADATA and len(above) >= _LEAST:
                *group, artifact, version = above
                name = f"{'.'.join(group)}:{artifact}"
                put_in(entered, Kind.MAVEN, name, version, {file: request.get_data()})
            return Response(b"", 202)

        return self._desk.open("maven.write", organization, answer)


def _content(entered: Visit, path: str) -> bytes | None:
    *above, file = path.split("/")
    if file == _METADATA and len(above) > 1:
        *group, artifact = above
        return _metadata(".".join(group), artifact, _versions(entered, group, artifact))
    if len(above) < _LEAST:
        return None
    *group, artifact, version = above
    return _versions(entered, group, artifact).get(version, {}).get(file)


def _versions(entered: Visit, group: list[str], artifact: str) -> dict[str, Files]:
    return versions_of(entered, Kind.MAVEN, f"{'.'.join(group)}:{artifact}")


def _metadata(group: str, artifact: str, versions: dict[str, Files]) -> bytes:
    listed = "".join(f"<version>{escape(version)}</version>" for version in versions)
    return (
        f"<metadata><groupId>{escape(group)}</groupId><artifactId>{escape(artifact)}</artifactId>"
        f"<versioning><versions>{listed}</versions></versioning></metadata>"
    ).encode()


def _without_digest(path: str) -> tuple[str, str]:
    """Return a path and which digest of its file is meant, empty for the file itself."""
    for digest in _DIGESTS:
        if path.endswith(f".{digest}"):
            return path.removesuffix(f".{digest}"), digest
    return path, ""
