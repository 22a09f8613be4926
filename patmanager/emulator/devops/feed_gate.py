"""Who may enter a feed, and the refusals of Azure Artifacts, told in the reason phrase too.

Microsoft's clients show that phrase and nothing else of the answer (issues of
artifacts-credprovider and azure-pipelines-tasks; Azure Artifacts, "Feed permissions").
"""

from dataclasses import dataclass

from flask import Response, request

from patmanager.emulator.bearer import bearer_of
from patmanager.emulator.devops import answers
from patmanager.emulator.devops.answers import Refused
from patmanager.emulator.devops.gate import Caller, Needs, admit, secret_of
from patmanager.emulator.feeds import Feed, Files, Kind, Role, plain_name
from patmanager.emulator.organizations import Organization
from patmanager.emulator.scopes import grants
from patmanager.emulator.world import World

STEMS = ("/<organization>/_packaging/<feed>", "/<organization>/<project>/_packaging/<feed>")
"""The addresses of a feed of an organization, and of a project."""

_READ, _WRITE = "vso.packaging", "vso.packaging_write"


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody at a feed."""

    world: World
    organization: Organization
    feed: Feed
    caller: Caller

    @property
    def role(self) -> Role:
        """What they may do."""
        return self.feed.role_of(self.caller.person.object_id)

    @property
    def stem(self) -> str:
        """The address of the feed."""
        parts = (self.feed.organization, self.feed.project, "_packaging", self.feed.name)
        return "/".join((answers.host(self.world, "pkgs"), *filter(None, parts)))


def visit(
    world: World, organization: Organization | None, project: str, name: str, *, writes: bool
) -> Visit:
    """Let somebody in who may read, or write.

    Raises:
        LookupError: the address names no organization.
        Refused: their token or their role does not allow it, or there is no such feed.
    """
    if organization is None:
        raise LookupError
    if secret_of(request) is None and bearer_of(request, world) is None:
        raise Refused(answers.unauthorized(world, organization))
    scope = _WRITE if writes else _READ
    caller = admit(world, request, organization, Needs(frozenset({scope}), pats=True))
    found = [each for each in world.feeds if each.is_at(organization.name, project, name)]
    if not found:
        message = f"The feed with ID '{name}' does not exist."
        raise Refused(told(answers.exception(404, message, "FeedIdNotFoundException"), message))
    entered = Visit(world, organization, found[0], caller)
    if entered.role < (Role.CONTRIBUTOR if writes else Role.READER):
        raise Refused(lacks(caller, "AddPackage" if writes else "ReadPackages"))
    return entered


def versions_of(entered: Visit, kind: Kind, package: str) -> dict[str, Files]:
    """Return the files of every version, saved from upstream first where that may be.

    Raises:
        Refused: there are none, or the person may not save them.
    """
    name = plain_name(kind, package)
    shelf = entered.feed.shelves[kind]
    above = entered.feed.upstream[kind].get(name)
    if name not in shelf and above is not None:
        if not _may_save(entered):
            message = (
                f"No local versions of package '{name}'; please provide authentication to access "
                "versions from upstream that have not yet been saved to your feed."
            )
            body = answers.exception(401, message, "UnauthorizedRequestException")
            refused = answers.unauthorized(entered.world, entered.organization, body)
            raise Refused(told(refused, message))
        shelf[name] = dict(above)
    if name not in shelf:
        message = f"The package '{name}' is not in the feed '{entered.feed.name}'."
        raise Refused(told(answers.exception(404, message, "PackageNotFoundException"), message))
    return shelf[name]


def put_in(entered: Visit, kind: Kind, package: str, version: str, files: Files) -> None:
    """Put a new version in.

    Raises:
        Refused: one of its files is there already.
    """
    name = plain_name(kind, package)
    known = entered.feed.shelves[kind].setdefault(name, {}).setdefault(version, {})
    for file in files:
        if file in known:
            message = (
                f"The feed '{entered.feed.name}' already contains file '{file}' in package "
                f"'{name} {version}'."
            )
            raise Refused(told(answers.exception(409, message, "PackageExistsException"), message))
    known.update(files)


def lacks(caller: Caller, right: str) -> Response:
    """Return the 403 of somebody whose role is too small."""
    message = (
        f"User '{caller.person.object_id}' lacks permission to complete this action. "
        f"You need to have '{right}'."
    )
    return told(answers.exception(403, message, "FeedNeedsPermissionsException"), message)


def told(response: Response, message: str) -> Response:
    """Say the message in the status line as well."""
    phrase = response.status.partition(" ")[2].title()
    response.status = f"{response.status_code} {phrase} - {message}"
    return response


def _may_save(entered: Visit) -> bool:
    """Tell whether a first request saves from upstream: a collaborator, or a writing token."""
    pat = entered.caller.pat
    writes = pat is None or grants(pat.scope.split(), _WRITE)
    return entered.role >= Role.COLLABORATOR and writes
