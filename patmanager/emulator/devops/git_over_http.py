"""Git over HTTP: git's own `http-backend`, behind the door of Azure Repos."""

import subprocess

from flask import Blueprint, Response, request

from patmanager.emulator.bearer import bearer_of
from patmanager.emulator.devops import answers
from patmanager.emulator.devops.answers import Refused
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.gate import Caller, Needs, admit, secret_of
from patmanager.emulator.organizations import Organization
from patmanager.emulator.repositories import Repository, environment, git_program
from patmanager.emulator.world import World

_READ, _WRITE = "vso.code", "vso.code_write"
_PUSH = "git-receive-pack"
_SECONDS = 60


def routes(world: World) -> Blueprint:
    """Return every repository; without a project, that of the repository's own name is meant."""
    site = Blueprint("git", __name__)
    desk = Desk(world)

    def serve(organization: str, repository: str, rest: str, project: str = "") -> Response:
        def answer(where: Organization | None) -> Response:
            caller = _admitted(world, where, rest)
            found = world.repositories.find(organization, project or repository, repository)
            if found is None:
                return _no_such(repository)
            return _through_git(world, found, rest, caller)

        return desk.open("git", organization, answer)

    for number, stem in enumerate(("/<organization>/_git", "/<organization>/<project>/_git")):
        rule = f"{stem}/<repository>/<path:rest>"
        site.add_url_rule(rule, f"git{number}", serve, methods=["GET", "POST"])
    return site


def _admitted(world: World, where: Organization | None, rest: str) -> Caller:
    """Return who is calling; what pushes needs a token that may write.

    Raises:
        Refused: they may not.
    """
    if secret_of(request) is None and bearer_of(request, world) is None:
        raise Refused(answers.unauthorized(world, where))
    pushes = rest == _PUSH or request.args.get("service") == _PUSH
    return admit(world, request, where, Needs(frozenset({_WRITE if pushes else _READ}), pats=True))


def _no_such(repository: str) -> Response:
    message = (
        f"TF401019: The Git repository with name or identifier {repository} does not exist or you "
        "do not have permissions for the operation you are attempting."
    )
    # Git shows text only, after "remote:".
    response = answers.exception(404, message, "GitRepositoryNotFoundException")
    response.set_data(message.encode())
    response.content_type = "text/plain; charset=utf-8"
    return response


def _through_git(world: World, repository: Repository, rest: str, caller: Caller) -> Response:
    """Let git answer, as a web server would (CGI, RFC 3875)."""
    path = world.repositories.path(repository)
    done = subprocess.run(
        [git_program(), "http-backend"],
        env={
            **environment(),
            "GIT_PROJECT_ROOT": str(path.parent),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": f"/{path.name}/{rest}",
            "QUERY_STRING": request.query_string.decode(),
            "REQUEST_METHOD": request.method,
            "CONTENT_TYPE": request.content_type or "",
            "HTTP_CONTENT_ENCODING": request.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": request.headers.get("Git-Protocol", ""),
            "REMOTE_USER": caller.person.user,
        },
        input=request.get_data(),
        capture_output=True,
        check=False,
        timeout=_SECONDS,
    )
    head, _, body = done.stdout.partition(b"\r\n\r\n")
    response = Response(body)
    for line in head.decode("latin-1").splitlines():
        name, _, value = line.partition(": ")
        if name == "Status":
            response.status = value
        else:
            response.headers[name] = value
    return response
