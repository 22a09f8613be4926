"""Feeds of packages: what lies in each, and who may do what with it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from patmanager.emulator.small_packages import (
    crate,
    maven_artifact,
    npm_tarball,
    nuget_package,
    wheel,
)

_DASHES = re.compile(r"[-_.]+")


class Kind(StrEnum):
    """Which packages a shelf holds, by the word in the addresses."""

    PYPI = "pypi"
    NPM = "npm"
    NUGET = "nuget"
    MAVEN = "maven"
    CARGO = "cargo"


class Role(IntEnum):
    """What somebody may do with a feed; a larger one includes the smaller ones."""

    NONE = 0
    READER = 1
    COLLABORATOR = 2
    CONTRIBUTOR = 3


Files = dict[str, bytes]
"""Content by the name of the file."""

Shelf = dict[str, dict[str, Files]]
"""The files of every version of every package, by their names."""


@dataclass(slots=True)
class Feed:
    """A feed of an organization, or of one of its projects.

    `roles` are by home object id; everybody else of the organization has `everybody`.
    `upstream` is what a collaborator's first request saves into the feed.
    """

    name: str
    organization: str
    project: str = ""
    everybody: Role = Role.CONTRIBUTOR
    roles: dict[str, Role] = field(default_factory=dict)
    shelves: dict[Kind, Shelf] = field(default_factory=lambda: {kind: {} for kind in Kind})
    upstream: dict[Kind, Shelf] = field(default_factory=lambda: {kind: {} for kind in Kind})

    def role_of(self, object_id: str) -> Role:
        """Return what somebody may do."""
        return self.roles.get(object_id, self.everybody)

    def is_at(self, organization: str, project: str, name: str) -> bool:
        """Tell whether an address means this feed, in any letter case."""
        mine = (self.organization, self.project, self.name)
        asked = (organization, project, name)
        return [each.lower() for each in mine] == [each.lower() for each in asked]

    def add(self, kind: Kind, name: str, version: str, *, upstream: bool = False) -> None:
        """Make a small package and put it in."""
        shelf = (self.upstream if upstream else self.shelves)[kind]
        shelf.setdefault(plain_name(kind, name), {})[version] = _MAKERS[kind](name, version)


_MAKERS: dict[Kind, Callable[[str, str], Files]] = {
    Kind.PYPI: wheel,
    Kind.NPM: npm_tarball,
    Kind.NUGET: nuget_package,
    Kind.MAVEN: maven_artifact,
    Kind.CARGO: crate,
}


def plain_name(kind: Kind, name: str) -> str:
    """Return the one form of a package's name (PEP 503 for Python's)."""
    if kind is Kind.PYPI:
        return _DASHES.sub("-", name).lower()
    return name.lower() if kind in {Kind.NUGET, Kind.CARGO} else name
