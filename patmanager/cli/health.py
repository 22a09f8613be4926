"""`health`: what to look at among the tokens, and what helps; changes nothing."""

from functools import cache
from itertools import groupby

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines, fault_values
from patmanager.cli.status import Status
from patmanager.core.findings import Checkup, Finding, Fix
from patmanager.core.program import Program

_COMMANDS = {
    Fix.RENEW: "patmanager renew {id} --days …",
    Fix.ROTATE: "patmanager rotate {id} --days …",
    Fix.EDIT: "patmanager edit {id} --scope …",
    Fix.MOVE: "patmanager move-global {id}",
    Fix.SIGN_IN: "patmanager list",
}
"""What helps from here; a secret is kept and tested in the window."""

_SHORT_ID = 8


def health(program: Program, arguments: Arguments, output: Output) -> int:
    """List what was found, the most pressing first."""
    wanted = find.organizations(program, arguments.account, arguments.organization)
    lists = find.listings(program, wanted)
    checkup = Checkup(
        program.clock.now(),
        program.catalogue,
        program.ledger.kept(),
        program.ledger.uses(),
        cache(program.policy_book.known),
    )
    findings = checkup.of_listings(lists)
    faults = {each.organization.name: each.fault for each in lists if each.fault is not None}
    output.answer(
        {
            "findings": [_values(each) for each in findings],
            "faults": {name: fault_values(fault) for name, fault in faults.items()},
        },
        *_lines(findings),
    )
    for name, fault in faults.items():
        output.aside("", f"Not looked at: {name}", *fault_lines(fault))
    return Status.FAILED if faults else Status.DONE


def _lines(findings: tuple[Finding, ...]) -> list[str]:
    if not findings:
        return ["Nothing needs a look."]
    lines: list[str] = []
    for check, alike in groupby(findings, key=lambda each: each.check):
        lines += ["", check.heading.text()] if lines else [check.heading.text()]
        for finding in alike:
            lines.append(f"  {_subject(finding)}: {finding.sentence.text()}")
            command = _command(finding)
            if command:
                lines.append(f"    {command}")
    return lines


def _values(finding: Finding) -> dict[str, object]:
    token = finding.token
    return {
        "check": finding.check.value,
        "weight": finding.check.weight.name.lower(),
        "organization": finding.organization.name,
        "token": None if token is None else {"id": token.authorization_id, "name": token.name},
        "sentence": finding.sentence.text(),
        "fix": finding.fix.value,
        "command": _command(finding) or None,
    }


def _command(finding: Finding) -> str:
    short = "" if finding.token is None else finding.token.authorization_id[:_SHORT_ID]
    return _COMMANDS.get(finding.fix, "").format(id=short)


def _subject(finding: Finding) -> str:
    if finding.token is None:
        return finding.organization.name
    where = "all (global)" if finding.token.is_global else finding.organization.name
    return f"{finding.token.name}, {where}"
