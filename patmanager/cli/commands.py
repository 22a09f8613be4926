"""Which function runs which command."""

from collections.abc import Callable

from patmanager.cli.arguments import Arguments
from patmanager.cli.changes import create, edit, renew, revoke, rotate
from patmanager.cli.explain import explain
from patmanager.cli.health import health
from patmanager.cli.listing import list_tokens
from patmanager.cli.moving import move_global
from patmanager.cli.output import Output
from patmanager.cli.pending import pending, recover
from patmanager.cli.places import connect, disconnect, places
from patmanager.cli.policies import policies
from patmanager.cli.report import report
from patmanager.cli.revocation_rule import revocation_rule
from patmanager.cli.run_program import run_program
from patmanager.cli.scopes import scopes
from patmanager.cli.sessions import sign_in, sign_out
from patmanager.cli.user import user
from patmanager.core.program import Program

Command = Callable[[Program, Arguments, Output], int]

_COMMANDS: dict[str, Command] = {
    "sign-in": sign_in,
    "sign-out": sign_out,
    "list": list_tokens,
    "scopes": scopes,
    "policies": policies,
    "health": health,
    "explain": explain,
    "pending": pending,
    "create": create,
    "edit": edit,
    "renew": renew,
    "rotate": rotate,
    "revoke": revoke,
    "move-global": move_global,
    "connect": connect,
    "places": places,
    "disconnect": disconnect,
    "run": run_program,
    "report": report,
    "user": user,
    "revocation-rule": revocation_rule,
}


_AFTER_RECOVERY = frozenset({"list", "create", "edit", "renew", "rotate", "revoke", "move-global"})


def run(program: Program, arguments: Arguments, output: Output) -> int:
    """Run the command that was typed and return its exit status; raises `Fault`s."""
    if arguments.command in _AFTER_RECOVERY:
        recover(program, output)
    return _COMMANDS[arguments.command](program, arguments, output)
