"""`list`: reads, and changes nothing."""

from collections.abc import Mapping
from datetime import datetime

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines, fault_values, table, token_values
from patmanager.cli.status import Status
from patmanager.core.faults import Fault
from patmanager.core.program import Program
from patmanager.core.tokens import Token, TokenStatus
from patmanager.core.words import explain

_HEAD = ("NAME", "CAN DO", "ORGANIZATION", "ENDS", "STATUS", "KEPT", "ID")
_SHORT_ID = 8


def list_tokens(program: Program, arguments: Arguments, output: Output) -> int:
    """List tokens, soonest end first."""
    wanted = find.organizations(program, arguments.account, arguments.organization)
    lists = find.listings(program, wanted)
    now, kept = program.clock.now(), program.ledger.kept()
    tokens = sorted(
        (
            token
            for listing in lists
            for token in listing.tokens
            if _shown(token, arguments.status, now)
        ),
        key=lambda token: (token.ends, token.name),
    )
    faults = {
        listing.organization.name: listing.fault for listing in lists if listing.fault is not None
    }
    if output.as_json:
        output.answer(
            {
                "tokens": [
                    token_values(token, now, kept=token.authorization_id in kept)
                    for token in tokens
                ],
                "faults": {name: fault_values(fault) for name, fault in faults.items()},
            }
        )
    else:
        rows = [_row(program, token, now, kept=token.authorization_id in kept) for token in tokens]
        output.answer({}, *table(_HEAD, rows))
        _tell_faults(output, faults)
    return Status.FAILED if faults else Status.DONE


def _tell_faults(output: Output, faults: Mapping[str, Fault]) -> None:
    """Say in full why lists are missing; once for organizations that share the reason."""
    alike: dict[str, list[str]] = {}
    for name, fault in faults.items():
        alike.setdefault(explain(fault).title.text(), []).append(name)
    for names in alike.values():
        output.aside("", f"Not listed: {', '.join(sorted(names))}")
        output.aside(*fault_lines(faults[names[0]]))


def _shown(token: Token, wanted: str, now: datetime) -> bool:
    if wanted == "active":
        return token.works(now)
    return wanted == "all" or token.status(now) is TokenStatus(wanted)


def _row(program: Program, token: Token, now: datetime, *, kept: bool) -> tuple[str, ...]:
    return (
        token.name,
        program.catalogue.can_do(token.scopes),
        "all (global)" if token.is_global else token.organization,
        f"{token.ends:%Y-%m-%d}",
        token.status(now).value,
        "yes" if kept else "",
        token.authorization_id[:_SHORT_ID],
    )
