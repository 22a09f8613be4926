"""What every call has in common: the switchboard, admission, the version, headers, the journal."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from uuid import uuid4

from flask import Flask, Response, g, request

from patmanager.emulator.bearer import bearer_of
from patmanager.emulator.devops import answers
from patmanager.emulator.devops.answers import Refused
from patmanager.emulator.devops.canned import Setting, canned, dress, replaces
from patmanager.emulator.devops.connections import hang_up
from patmanager.emulator.devops.gate import Caller, Needs, admit, secret_of
from patmanager.emulator.devops.quotas import Quotas
from patmanager.emulator.devops.versions import agreed_version
from patmanager.emulator.journal import Asked
from patmanager.emulator.organizations import VERSIONS, Organization
from patmanager.emulator.switchboard import Drop, Misbehavior
from patmanager.emulator.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """A call that was let through; `version` is `7.1` or `7.2`."""

    world: World
    caller: Caller
    organization: Organization | None
    version: str

    @property
    def where(self) -> Organization:
        """Return the organization of a call that has one.

        Raises:
            LookupError: it has none.
        """
        if self.organization is None:
            raise LookupError
        return self.organization


Work = Callable[[Call], Response]


class Desk:
    """Serves calls for one world."""

    def __init__(self, world: World) -> None:
        """Serve this world."""
        self._world = world
        self._quotas = Quotas(world)

    def serve(  # noqa: PLR0913 - the last two are rarely said
        self,
        operation: str,
        organization: str | None,
        needs: Needs,
        work: Work,
        *,
        preview: bool = False,
        versioned: bool = True,
    ) -> Response:
        """Answer a call to an operation, of an organization by name unless it is `None`.

        `preview` and `versioned` say what the resource asks of `api-version`.
        """

        def answer(where: Organization | None) -> Response:
            caller = admit(self._world, request, where, needs)
            spoken = where.versions if where else VERSIONS
            version = agreed_version(request, spoken, preview=preview, required=versioned)
            return work(Call(self._world, caller, where, version))

        return self.open(operation, organization, answer)

    def open(
        self,
        operation: str,
        organization: str | None,
        answer: Callable[[Organization | None], Response],
    ) -> Response:
        """Answer a call that judges for itself who may; `answer` is given the organization."""
        world = self._world
        where = world.organization(organization) if organization is not None else None
        g.operation, g.organization, g.person = operation, where, self._asking()
        rule = world.switchboard.take(operation, where.name if where else "", g.person)
        if organization is not None and where is None:
            return answers.exception(
                404, "VS800075: There is no such organization.", "HostDoesNotExistException"
            )
        if rule is not None:
            return self._misbehave(rule, where, answer)
        return self._answer(where, answer)

    def _answer(
        self, where: Organization | None, answer: Callable[[Organization | None], Response]
    ) -> Response:
        """Give the true answer."""
        manners = self._world.manners
        if manners.latency:
            Event().wait(manners.latency)
        try:
            delay = self._quotas.count(g.person)
            Event().wait(delay)
            response = answer(where)
            if delay:
                response.headers["X-RateLimit-Delay"] = str(delay)
        except Refused as refused:
            response = refused.response
        if manners.unknown_fields:
            response = answers.with_unknown_fields(response)
        if manners.byte_order_mark and response.mimetype == "application/json":
            response = answers.with_mark(response)
        if manners.retry_after_on_success is not None:
            response.headers["Retry-After"] = str(manners.retry_after_on_success)
        return response

    def _misbehave(
        self,
        rule: Misbehavior,
        where: Organization | None,
        answer: Callable[[Organization | None], Response],
    ) -> Response:
        """Answer as the switchboard wants it."""
        if rule.delay:
            rule.released.wait(rule.delay)
        if rule.drop is Drop.BEFORE:
            return self._dropped()
        instead = rule.answer
        if instead is not None and replaces(instead) and not rule.takes_effect:
            return canned(Setting(self._world, where, self._version(), instead))
        response = self._answer(where, answer)
        if rule.drop is Drop.AFTER:
            return self._dropped()
        if instead is None:
            return response
        if replaces(instead):
            return canned(Setting(self._world, where, self._version(), instead))
        return dress(response, instead)

    def _dropped(self) -> Response:
        """Break the connection and write that down: no answer will do it."""
        write_down(self._world, 0)
        return hang_up()

    @staticmethod
    def _version() -> str:
        """Return the version for an answer that nobody checked the call for."""
        try:
            return agreed_version(request, required=False)
        except Refused:
            return VERSIONS[-1]

    def _asking(self) -> str:
        """Return the sign-in name of whoever seems to be calling; empty for nobody known."""
        bearer = bearer_of(request, self._world)
        if bearer is not None and bearer.person is not None:
            return bearer.person.user
        pat = self._world.tokens.with_secret(secret_of(request) or "")
        owner = self._world.owner(pat.owner) if pat else None
        return owner.user if owner else ""


def finish(application: Flask, world: World, role: str) -> None:
    """Let an application write every call down and put the service's headers on every answer."""

    def before() -> None:
        g.role, g.operation, g.organization, g.person = role, "", None, ""
        g.written = False

    def after(response: Response) -> Response:
        activity = str(uuid4())
        response.headers["X-VSS-E2EID"] = activity
        response.headers["ActivityId"] = activity
        response.headers["X-TFS-ProcessId"] = activity
        response.headers["X-VSS-UserData"] = g.person
        response.headers["Cache-Control"] = "no-cache, no-store"
        response.date = world.clock.now()
        if isinstance(g.organization, Organization):
            response.headers["X-VSS-ResourceTenant"] = g.organization.tenant_id
            response.headers["X-VSS-AuthorizationEndpoint"] = (
                f"{answers.host(world, 'vssps')}/{g.organization.name}/"
            )
        write_down(world, response.status_code)
        return response

    application.before_request(before)
    application.after_request(after)


def write_down(world: World, status: int) -> None:
    """Write the current call into the journal, once."""
    if g.written:
        return
    g.written = True
    scheme = request.headers.get("Authorization", "").partition(" ")[0].lower()
    asked = Asked(
        at=world.clock.now(),
        host=g.role,
        method=request.method,
        path=request.path,
        query=tuple(request.args.keys()),
        operation=g.operation,
        organization=g.organization.name if g.organization else "",
        person=g.person,
        auth=scheme,
        status=status,
    )
    world.switchboard.journal.add(asked)
