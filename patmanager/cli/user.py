"""`user`: somebody else's tokens, for administrators: see them, what happened, revoke them."""

import sys
from datetime import timedelta

from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, table, token_values
from patmanager.cli.report import one_organization
from patmanager.cli.status import Status
from patmanager.core.administration import AuditEntry, Member
from patmanager.core.administration_faults import PersonNotFound
from patmanager.core.facts import Facts
from patmanager.core.faults import TokenNotFound
from patmanager.core.organizations import Organization
from patmanager.core.program import Program
from patmanager.core.sentences.report import DEEDS
from patmanager.core.tokens import Token

_HEAD = ("NAME", "CAN DO", "MADE", "ENDS", "STATUS", "ID")
_KEPT = timedelta(days=90)
"""How long the audit log goes back (learn.microsoft.com, auditing)."""
_SHORT_ID = 8


def user(program: Program, arguments: Arguments, output: Output) -> int:
    """Find a person; list their tokens, or revoke some; `--history` adds what the log says."""
    where = one_organization(program, arguments)
    member = _member(program, where, arguments.person)
    tokens = program.administration.tokens(where, member)
    if arguments.revoke:
        now = program.clock.now()
        working = [token for token in tokens if token.works(now)]
        wanted, is_done = _revoke(program, arguments, where, member, working)
        if not is_done:
            output.aside("Nothing was changed.")
            return Status.FAILED if wanted else Status.DONE
        _tell_revoked(output, member, wanted)
        return Status.DONE
    keys = program.administration.keys(where, member)
    events = _events(program, where, member) if arguments.history else ()
    now = program.clock.now()
    shown = sorted(tokens, key=lambda token: (not token.works(now), token.ends, token.name))
    output.answer(
        {
            "person": {"name": member.name, "address": member.user},
            "tokens": [token_values(token, now, kept=False) for token in shown],
            "ssh_keys": keys,
            "events": [_event_values(each) for each in events],
        },
        f"{member.name} ({member.user}) in {where.name}: {len(tokens)} tokens, {keys} SSH keys",
        *(table(_HEAD, [_row(program, token) for token in shown]) if shown else []),
        *[_event_line(each) for each in events],
    )
    return Status.DONE


def _member(program: Program, where: Organization, text: str) -> Member:
    found = program.administration.find(where, text)
    wanted = text.casefold()
    exact = [each for each in found if wanted in {each.user.casefold(), each.name.casefold()}]
    fitting = exact or list(found)
    if len(fitting) == 1:
        return fitting[0]
    names = "; ".join(f"{each.name} ({each.user})" for each in fitting[:10])
    sentence = f"It may be: {names}." if names else "Nobody’s name or address begins like that."
    raise PersonNotFound(Facts(organization=where.name, subject=text, sentence=sentence))


def _revoke(
    program: Program,
    arguments: Arguments,
    where: Organization,
    member: Member,
    working: list[Token],
) -> tuple[list[Token], bool]:
    """Revoke those that were named, or all that work, once their number is typed.

    Returns them, and whether it was done.
    """
    wanted = working if "all" in arguments.revoke else []
    for text in arguments.revoke:
        fitting = [each for each in working if each.authorization_id.startswith(text.casefold())]
        if text != "all" and (len(fitting) != 1 or len(text) < _SHORT_ID):
            raise TokenNotFound(Facts(subject=text, organization=where.name))
        wanted += [each for each in fitting if each not in wanted]
    if not wanted or not (arguments.yes or _agreed(member, wanted)):
        return wanted, False
    program.administration.revoke(where, [token.authorization_id for token in wanted])
    return wanted, True


def _tell_revoked(output: Output, member: Member, wanted: list[Token]) -> None:
    output.answer(
        {"revoked": [token.authorization_id for token in wanted]},
        f"Revoked {len(wanted)} of {member.name}. It can take an hour until they stop working.",
        *(f"  {token.name} ({token.authorization_id})" for token in wanted),
    )


def _agreed(member: Member, wanted: list[Token]) -> bool:
    """Ask for the number of tokens, where somebody can answer."""
    if not sys.stdin.isatty():
        return False
    names = "".join(f"  {token.name}\n" for token in wanted)
    sys.stderr.write(
        f"{names}Revoke {len(wanted)} of {member.name} for good? The audit log will show it. "
        "Type their number: "
    )
    return sys.stdin.readline().strip() == str(len(wanted))


def _events(program: Program, where: Organization, member: Member) -> tuple[AuditEntry, ...]:
    now = program.clock.now()
    return tuple(
        entry
        for batch in program.administration.events(where, now - _KEPT, now)
        for entry in batch
        if entry.is_about(member)
    )


def _event_line(entry: AuditEntry) -> str:
    deed = DEEDS.get(entry.action, entry.action)
    who = entry.actor or "Azure DevOps"
    return f"{entry.at:%Y-%m-%d %H:%M}  {deed}: {entry.token} ({who})"


def _event_values(entry: AuditEntry) -> dict[str, object]:
    return {
        "at": entry.at.isoformat(),
        "action": entry.action,
        "token": entry.token,
        "by": entry.user,
        "details": entry.details,
    }


def _row(program: Program, token: Token) -> tuple[str, ...]:
    return (
        token.name,
        program.catalogue.can_do(token.scopes),
        f"{token.valid_from:%Y-%m-%d}",
        f"{token.ends:%Y-%m-%d}",
        token.status(program.clock.now()).value,
        token.authorization_id[:_SHORT_ID],
    )
