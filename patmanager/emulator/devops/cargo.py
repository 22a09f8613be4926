"""Crates of a feed: the sparse index, downloads, and `cargo publish`.

The protocol is that of The Cargo Book, "Registry index" and "Registry web API"; the addresses
below the index are not on public record.
"""

import hashlib
import json
import struct

from flask import Blueprint, Response, request

from patmanager.emulator.devops.answers import json_answer
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, Visit, put_in, versions_of, visit
from patmanager.emulator.feeds import Kind
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

_LENGTH = 4


def routes(world: World) -> Blueprint:
    """Return index, downloads and publishing."""
    site = Blueprint("cargo", __name__)
    crates = _Crates(world)
    for number, stem in enumerate(STEMS):
        cargo = f"{stem}/Cargo"
        site.add_url_rule(f"{cargo}/index/config.json", f"config{number}", crates.config)
        site.add_url_rule(f"{cargo}/index/<path:place>", f"index{number}", crates.index)
        rule = f"{cargo}/download/<crate>/<version>"
        site.add_url_rule(rule, f"download{number}", crates.download)
        rule = f"{cargo}/api/v1/crates/new"
        site.add_url_rule(rule, f"publish{number}", crates.publish, methods=["PUT"])
    return site


class _Crates:
    def __init__(self, world: World) -> None:
        self._world = world
        self._desk = Desk(world)

    def config(self, organization: str, feed: str, project: str = "") -> Response:
        """Say where crates and the interface are, and that nobody gets in without a token."""

        def answer(where: Organization | None) -> Response:
            stem = f"{visit(self._world, where, project, feed, writes=False).stem}/Cargo"
            download = f"{stem}/download/{{crate}}/{{version}}"
            return json_answer({"dl": download, "api": stem, "auth-required": True})

        return self._desk.open("cargo.config", organization, answer)

    def index(self, organization: str, feed: str, place: str, project: str = "") -> Response:
        """List the versions of a crate, a line each."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            return Response(_index(entered, place.rpartition("/")[2]), content_type="text/plain")

        return self._desk.open("cargo.index", organization, answer)

    def download(self, organization: str, feed: str, project: str = "", **crate: str) -> Response:
        """Send a crate."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=False)
            files = versions_of(entered, Kind.CARGO, crate["crate"]).get(crate["version"], {})
            content = next(iter(files.values()), None)
            return Response(b"", 404) if content is None else Response(content)

        return self._desk.open("cargo.download", organization, answer)

    def publish(self, organization: str, feed: str, project: str = "") -> Response:
        """Take a crate: two lengths, each before what it measures."""

        def answer(where: Organization | None) -> Response:
            entered = visit(self._world, where, project, feed, writes=True)
            described, content = _sent(request.get_data())
            name, version = str(described["name"]), str(described["vers"])
            put_in(entered, Kind.CARGO, name, version, {f"{name}-{version}.crate": content})
            return json_answer({})

        return self._desk.open("cargo.publish", organization, answer)


def _index(entered: Visit, name: str) -> str:
    lines = []
    for version, files in versions_of(entered, Kind.CARGO, name).items():
        (content,) = files.values()
        line = {
            "name": name,
            "vers": version,
            "deps": [],
            "cksum": hashlib.sha256(content).hexdigest(),
            "features": {},
            "yanked": False,
        }
        lines.append(json.dumps(line))
    return "\n".join([*lines, ""])


def _sent(body: bytes) -> tuple[dict[str, object], bytes]:
    (length,) = struct.unpack("<I", body[:_LENGTH])
    described = json.loads(body[_LENGTH : _LENGTH + length])
    return described, body[2 * _LENGTH + length :]
