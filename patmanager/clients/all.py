"""All programs that can be given a token, in the order in which they are offered."""

from collections.abc import Mapping
from types import MappingProxyType

from patmanager.clients.azure_cli import AzureCli
from patmanager.clients.cargo import Cargo
from patmanager.clients.client import FileClient
from patmanager.clients.git import Git
from patmanager.clients.gradle import Gradle
from patmanager.clients.maven import Maven
from patmanager.clients.npm import Npm
from patmanager.clients.nuget import NuGet
from patmanager.clients.poetry import Poetry
from patmanager.clients.python import Pip, Uv
from patmanager.clients.surroundings import Surroundings
from patmanager.clients.twine import Twine
from patmanager.core.places import ClientName

_KINDS: tuple[type[FileClient], ...] = (
    *(Npm, Pip, Uv, Poetry, Twine),
    *(NuGet, Maven, Gradle, Cargo),
    *(Git, AzureCli),
)


def all_clients(surroundings: Surroundings) -> Mapping[ClientName, FileClient]:
    """Return one of each, by name."""
    return MappingProxyType({kind.name: kind(surroundings) for kind in _KINDS})
