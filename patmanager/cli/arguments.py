"""What can be typed after `patmanager`."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from patmanager import __version__
from patmanager.cli import options
from patmanager.core.places import ClientName
from patmanager.core.report_questions import Question

_EPILOG = """\
exit status: 0 done, 1 it did not work, 2 wrong usage, 3 sign in first, 4 not allowed,
5 done but the secret is not kept, 6 not known whether it was done, 130 interrupted.
Without a command the window opens; `--demo` opens it on the embedded Azure DevOps.
"""


@dataclass
class Arguments(argparse.Namespace):
    """The parsed command line; each command uses the fields it names."""

    command: str = ""
    json: bool = False
    endpoints: Path | None = None
    settings: list[str] = field(default_factory=list)
    account: str = ""
    organization: str = ""
    organizations: list[str] = field(default_factory=list)
    tenant: str = ""
    device_code: bool = False
    azure_cli: bool = False
    token: str = ""
    name: str | None = None
    scopes: list[str] = field(default_factory=list)
    preset: str = ""
    task: str = ""
    words: list[str] = field(default_factory=list)
    days: int | None = None
    until: str = ""
    status: str = "all"
    show_secret: bool = False
    keep_old: bool = False
    yes: bool = False
    comply: bool = False
    check_again: bool = False
    resolve: str = ""
    leave: str = ""
    client: str = ""
    feed: str = ""
    alias: str = ""
    everywhere: bool = False
    test: bool = False
    place: str = ""
    administration: bool = False
    question: str = ""
    csv: Path | None = None
    html: Path | None = None
    fresh: bool = False
    last: bool = False
    person: str = ""
    history: bool = False
    before: str = ""
    revoke: list[str] = field(default_factory=list)
    line: Sequence[str] = ()
    file: Path | None = None

    @property
    def overrides(self) -> dict[str, str]:
        """The settings given as `--set KEY=VALUE`."""
        return dict(pair.split("=", 1) for pair in self.settings)


# argparse has no public name for what `add_subparsers` returns.
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def parse(arguments: Sequence[str]) -> Arguments:
    """Parse a command line; exits with status 2 and a usage message when it makes no sense."""
    parser = _parser()
    ours, line = _without_line(list(arguments))
    parsed = parser.parse_args(ours, Arguments(line=line))
    for pair in parsed.settings:
        if "=" not in pair:
            parser.error(f"--set takes KEY=VALUE, not {pair!r}")
    if parsed.json and parsed.show_secret:
        parser.error("--show-secret prints the secret alone: leave --json out")
    return parsed


def _without_line(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Return our own arguments, and the command line that `run` is to run, behind `--`."""
    if arguments[:1] != ["run"] or "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="patmanager",
        description="Look after Azure DevOps personal access tokens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"patmanager {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_session(commands)
    _add_views(commands)
    _add_help(commands)
    _add_new(commands)
    _add_changes(commands)
    _add_places(commands)
    _add_run(commands)
    _add_administration(commands)
    return parser


def _add_session(commands: _Commands) -> None:
    common = options.common()
    sign_in = commands.add_parser("sign-in", parents=[common], help="sign in with the browser")
    way = sign_in.add_mutually_exclusive_group()
    way.add_argument("--device-code", action="store_true", help="with a code on another device")
    way.add_argument("--azure-cli", action="store_true", help="with the sign-in of the Azure CLI")
    sign_in.add_argument(
        "--administration",
        action="store_true",
        help="ask for what looking after others needs, too",
    )
    sign_in.add_argument("--tenant", default="", help="tenant id or domain")

    commands.add_parser("sign-out", parents=[common], help="forget the session on this computer")


def _add_views(commands: _Commands) -> None:
    common = options.common()
    listing = commands.add_parser("list", parents=[common], help="list tokens; changes nothing")
    listing.add_argument("--status", choices=("all", "active", "expired", "revoked"), default="all")

    scopes = commands.add_parser(
        "scopes", parents=[common], help="find the scopes a task needs; no sign-in needed"
    )
    scopes.add_argument(
        "words", nargs="*", metavar="WORDS", help="a task, a label or a scope; none: list all"
    )

    policies = commands.add_parser(
        "policies", parents=[common], help="what is known of the policies, and from where"
    )
    policies.add_argument(
        "--check-again", action="store_true", help="forget what was learned and read them anew"
    )

    commands.add_parser(
        "health", parents=[common], help="what to look at among your tokens; changes nothing"
    )


def _add_help(commands: _Commands) -> None:
    explain = commands.add_parser(
        "explain",
        parents=[options.common(organization=False)],
        help="what a message means; no sign-in",
    )
    explain.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="a log or message; -, none: read it"
    )
    explain.add_argument(
        "--mine",
        action="store_true",
        help="say which of your own tokens it may be; needs a sign-in",
    )

    pending = commands.add_parser(
        "pending", parents=[options.common(organization=False)], help="changes that were cut off"
    )
    decision = pending.add_mutually_exclusive_group()
    decision.add_argument("--resolve", default="", metavar="ID", help="revoke what it left behind")
    decision.add_argument("--leave", default="", metavar="ID", help="let it be as it is")


def _add_new(commands: _Commands) -> None:
    create = commands.add_parser(
        "create", parents=[options.common()], help="create a token and keep it"
    )
    create.add_argument("--name", required=True)
    options.add_scopes(create)
    what_for = create.add_mutually_exclusive_group()
    what_for.add_argument("--preset", default="", help="a purpose instead of scopes")
    what_for.add_argument(
        "--for",
        dest="task",
        default="",
        metavar="TASK",
        help="a task instead of scopes, as patmanager scopes names it",
    )
    options.add_end(create, needed=False)
    options.add_show_secret(create)


def _add_changes(commands: _Commands) -> None:
    common = options.common()
    edit = commands.add_parser("edit", parents=[common], help="rename, or change scopes")
    options.add_token(edit)
    edit.add_argument("--name")
    options.add_scopes(edit)

    renew = commands.add_parser("renew", parents=[common], help="give a later end; same secret")
    options.add_token(renew)
    options.add_end(renew, needed=True)
    renew.add_argument(
        "--comply", action="store_true", help="leave out scopes that are not allowed any more"
    )

    rotate = commands.add_parser(
        "rotate", parents=[common], help="make a new secret, then revoke the old token"
    )
    options.add_token(rotate)
    options.add_end(rotate, needed=True)
    rotate.add_argument("--keep-old", action="store_true", help="do not revoke the old token")
    options.add_show_secret(rotate)

    _add_move(commands)

    revoke = commands.add_parser("revoke", parents=[common], help="revoke a token for good")
    options.add_token(revoke)
    revoke.add_argument("--yes", action="store_true", help="do not ask")


def _add_move(commands: _Commands) -> None:
    move = commands.add_parser(
        "move-global",
        parents=[options.common(organization=False)],
        help="make a token for each organization, then revoke the global one",
    )
    options.add_token(move)
    move.add_argument(
        "--organization",
        "-o",
        dest="organizations",
        action="append",
        default=[],
        metavar="NAME",
        help="where a token is needed; may be repeated; none: wherever one is allowed",
    )
    move.add_argument("--days", type=int, help="days from now")
    move.add_argument("--yes", action="store_true", help="do not ask before revoking")


def _add_places(commands: _Commands) -> None:
    common = options.common()
    connect = commands.add_parser(
        "connect", parents=[common], help="put a kept token where a program looks for it"
    )
    connect.add_argument("client", choices=[each.value for each in ClientName], metavar="PROGRAM")
    options.add_token(connect)
    connect.add_argument("--feed", default="", metavar="ADDRESS", help="any address of the feed")
    connect.add_argument(
        "--as", dest="alias", default="", metavar="NAME", help="what your project calls the feed"
    )
    connect.add_argument(
        "--everywhere", action="store_true", help="install from this feed in every folder"
    )
    connect.add_argument("--yes", action="store_true", help="write without asking")

    places = commands.add_parser("places", parents=[common], help="which programs use which token")
    places.add_argument("--test", action="store_true", help="ask as each program would")

    leave = commands.add_parser(
        "disconnect", parents=[common], help="take out again what connect wrote"
    )
    leave.add_argument("place", metavar="PLACE", help="an id, a program, or all")
    leave.add_argument("--yes", action="store_true", help="do not ask")


def _add_administration(commands: _Commands) -> None:
    common = options.common()
    report = commands.add_parser(
        "report", parents=[common], help="for administrators: all tokens of an organization"
    )
    report.add_argument(
        "--question", choices=[each.value for each in Question], default="", help="one answer alone"
    )
    report.add_argument("--csv", type=Path, metavar="FILE", help="every token, or the answer")
    report.add_argument("--html", type=Path, metavar="FILE", help="one page that prints well")
    which = report.add_mutually_exclusive_group()
    which.add_argument("--fresh", action="store_true", help="begin anew")
    which.add_argument("--last", action="store_true", help="the kept report; asks nobody")

    user = commands.add_parser(
        "user", parents=[common], help="for administrators: the tokens of one person"
    )
    user.add_argument("person", metavar="PERSON", help="the beginning of a name or address")
    user.add_argument("--history", action="store_true", help="what the audit log says")
    user.add_argument(
        "--revoke",
        action="append",
        default=[],
        metavar="ID",
        help="revoke one, or all; may be repeated",
    )
    user.add_argument("--yes", action="store_true", help="do not ask")

    rule = commands.add_parser(
        "revocation-rule",
        parents=[common],
        help="for administrators: end tokens that no list has, by scope and date",
    )
    options.add_scopes(rule)
    rule.add_argument("--before", default="", help="a date such as 2026-12-24, 0:00 UTC; none: now")
    rule.add_argument("--yes", action="store_true", help="do not ask")


def _add_run(commands: _Commands) -> None:
    run = commands.add_parser(
        "run",
        parents=[options.common()],
        help="run a program that is let into a feed; writes nothing",
    )
    options.add_token(run)
    run.add_argument("--feed", required=True, metavar="ADDRESS", help="any address of the feed")
    run.epilog = "The program and its own arguments stand behind --."
