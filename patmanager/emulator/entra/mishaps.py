"""The switchboard's hold on Entra: its calls can fail like those of Azure DevOps.

Operations are `entra.discovery`, `entra.token`, `entra.device`, `entra.authorize`,
`entra.sign_in`: named after the file that answers.
"""

from flask import Flask, Response, g, request

from patmanager.emulator.devops.canned import canned, dress, replaces
from patmanager.emulator.devops.connections import hang_up
from patmanager.emulator.journal import Asked
from patmanager.emulator.organizations import VERSIONS
from patmanager.emulator.switchboard import Drop
from patmanager.emulator.world import World


def watch(application: Flask, world: World, role: str) -> None:
    """Let the switchboard rule over an application of Entra, and its journal record it."""

    @application.before_request
    def before() -> Response | None:
        """Fail before the call takes effect, if that is wanted."""
        rule = world.switchboard.take(_operation()) if request.blueprint else None
        g.rule = rule
        if rule is None:
            return None
        if rule.delay:
            rule.released.wait(rule.delay)
        if rule.drop is Drop.BEFORE:
            return hang_up()
        if rule.answer and replaces(rule.answer) and not rule.takes_effect:
            return canned(world, None, VERSIONS[-1], rule.answer)
        return None

    @application.after_request
    def after(answer: Response) -> Response:
        """Write the call down; fail after it took effect, if that is wanted."""
        rule = g.get("rule")
        if rule is not None and rule.drop is Drop.AFTER:
            hang_up()
        elif rule is not None and rule.answer and not replaces(rule.answer):
            dress(answer, rule.answer)
        elif rule is not None and rule.answer and rule.takes_effect:
            answer = canned(world, None, VERSIONS[-1], rule.answer)
        if request.blueprint:
            dropped = rule is not None and rule.drop is not None
            world.switchboard.journal.add(_asked(world, role, 0 if dropped else answer.status_code))
        return answer


def _operation() -> str:
    """Name the call: `device_pages` is the device's too."""
    return f"entra.{str(request.blueprint).partition('_pages')[0]}"


def _asked(world: World, role: str, status: int) -> Asked:
    return Asked(
        at=world.clock.now(),
        host=role,
        method=request.method,
        path=request.path,
        query=tuple(request.args),
        operation=_operation(),
        organization="",
        person="",
        auth="",
        status=status,
    )
