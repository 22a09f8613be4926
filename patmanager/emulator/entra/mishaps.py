"""The switchboard's hold on Entra: its calls can fail like those of Azure DevOps.

Operations are `entra.discovery`, `entra.token`, `entra.device`, `entra.authorize`,
`entra.sign_in`: named after the file that answers.
"""

from flask import Flask, Response, g, request

from patmanager.emulator.devops.canned import Setting, canned, dress, replaces
from patmanager.emulator.devops.connections import hang_up
from patmanager.emulator.journal import Asked
from patmanager.emulator.organizations import VERSIONS
from patmanager.emulator.switchboard import Drop, Misbehavior
from patmanager.emulator.world import World

# The pages' port has the switchboard on it, which must obey whatever else goes wrong.
WATCHED = frozenset({"discovery", "token", "device", "device_pages", "authorize", "sign_in"})


def watch(application: Flask, world: World, role: str) -> None:
    """Let the switchboard rule over an application of Entra, and its journal record it."""

    @application.before_request
    def before() -> Response | None:
        """Fail before the call takes effect, if that is wanted."""
        g.rule = world.switchboard.take(_operation()) if request.blueprint in WATCHED else None
        return _before(world, g.rule) if g.rule else None

    @application.after_request
    def after(answer: Response) -> Response:
        """Write the call down; fail after it took effect, if that is wanted."""
        rule: Misbehavior | None = g.get("rule")
        if rule is not None:
            answer = _after(world, rule, answer)
        if request.blueprint in WATCHED:
            dropped = rule is not None and rule.drop is not None
            world.switchboard.journal.add(_asked(world, role, 0 if dropped else answer.status_code))
        return answer


def _before(world: World, rule: Misbehavior) -> Response | None:
    """Wait, hang up or answer in the call's place."""
    if rule.delay:
        rule.released.wait(rule.delay)
    if rule.drop is Drop.BEFORE:
        return hang_up()
    if rule.answer and replaces(rule.answer) and not rule.takes_effect:
        return canned(Setting(world, None, VERSIONS[-1], rule.answer))
    return None


def _after(world: World, rule: Misbehavior, answer: Response) -> Response:
    """Hang up, or spoil or replace the true answer."""
    if rule.drop is Drop.AFTER:
        return hang_up()
    if rule.answer is None:
        return answer
    if not replaces(rule.answer):
        return dress(answer, rule.answer)
    if rule.takes_effect:
        return canned(Setting(world, None, VERSIONS[-1], rule.answer))
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
