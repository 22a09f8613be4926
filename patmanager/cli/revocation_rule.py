"""`revocation-rule`: end self-describing tokens, which no list has, by scope and date."""

import sys
from datetime import UTC, datetime

from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.cli.report import one_organization
from patmanager.cli.status import Status
from patmanager.core.facts import Facts
from patmanager.core.faults import DraftForbidden
from patmanager.core.program import Program


def revocation_rule(program: Program, arguments: Arguments, output: Output) -> int:
    """Set a rule, once somebody agreed."""
    where = one_organization(program, arguments)
    if not arguments.scopes:
        raise DraftForbidden(Facts(organization=where.name, sentence="Name a scope with --scope."))
    before = _before(arguments.before, where.name)
    scopes = " ".join(arguments.scopes)
    until = "now" if before is None else f"{before:%d %B %Y}, 0:00 UTC"
    if not arguments.yes and not _agreed(scopes, where.name, until):
        output.aside("Nothing was changed.")
        return Status.FAILED
    program.administration.add_rule(where, arguments.scopes, before)
    output.answer(
        {
            "organization": where.name,
            "scopes": arguments.scopes,
            "created_before": None if before is None else before.isoformat(),
        },
        f"Self-describing tokens of {where.name} with {scopes} that were made before {until} end. "
        "It can take an hour.",
    )
    return Status.DONE


def _before(text: str, organization: str) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        sentence = f"{text} is no date such as 2026-12-24."
        raise DraftForbidden(Facts(organization=organization, sentence=sentence)) from error


def _agreed(scopes: str, organization: str, until: str) -> bool:
    if not sys.stdin.isatty():
        return False
    sys.stderr.write(
        f"End every self-describing token in {organization} with {scopes} that was made before "
        f"{until}, of everybody, for good? Type yes: "
    )
    return sys.stdin.readline().strip() == "yes"
