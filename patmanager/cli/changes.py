"""`create`, `edit`, `renew`, `rotate` and `revoke`."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.ends import day, end_of
from patmanager.cli.output import (
    UNRECORDED,
    Output,
    fault_lines,
    fault_values,
    token_values,
)
from patmanager.cli.places import follow
from patmanager.cli.purpose import purpose
from patmanager.cli.status import Status, status_of
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import DraftForbidden, Fault, KeychainMissing, LedgerFault
from patmanager.core.organizations import Organization
from patmanager.core.policies import compliant
from patmanager.core.program import Program
from patmanager.core.scope_words import ScopeWords
from patmanager.core.token_changes import IssuedToken, TokenChange, TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.words import explain


def create(program: Program, arguments: Arguments, output: Output) -> int:
    """Create a token."""
    scopes, days = purpose(program, arguments)
    _refuse_when_lost(program, arguments)
    (organization, *others) = find.organizations(program, arguments.account, arguments.organization)
    if others:
        names = ", ".join(each.name for each in (organization, *others))
        raise DraftForbidden(Facts(sentence=f"Choose one with --organization: {names}."))
    wanted = days if arguments.days is None and not arguments.until else arguments.days
    end = end_of(wanted, arguments.until, program.clock)
    draft = TokenDraft(organization.name, arguments.name or "", scopes, end)
    issued = program.lifecycle.create(organization, draft)
    return _tell_issued(program, arguments, output, issued)


def edit(program: Program, arguments: Arguments, output: Output) -> int:
    """Rename a token or change its scopes."""
    organization, token = _token(program, arguments)
    scopes = tuple(arguments.scopes) or None
    change = TokenChange(token.authorization_id, arguments.name, scopes)
    changed = program.lifecycle.change(organization, token, change)
    kept = changed.authorization_id in program.ledger.kept()
    difference = ScopeWords(program.catalogue).difference(token.scopes, changed.scopes)
    output.answer(
        {
            "token": token_values(changed, program.clock.now(), kept=kept),
            "difference": list(difference),
        },
        f"Changed {changed.name}: {program.catalogue.can_do(changed.scopes)}. "
        "The secret stays the same.",
        *difference,
    )
    return Status.DONE


def renew(program: Program, arguments: Arguments, output: Output) -> int:
    """Give a token a later end."""
    organization, token = _token(program, arguments)
    end = end_of(arguments.days, arguments.until, program.clock)
    scopes = _compliant(program, organization, token) if arguments.comply else None
    renewal = program.lifecycle.renew(organization, token, end, scopes)
    kept = token.authorization_id in program.ledger.kept()
    output.answer(
        {
            "token": token_values(renewal.token, program.clock.now(), kept=kept),
            "asked": renewal.asked.isoformat(),
            "before": renewal.before.isoformat(),
            "shortened": renewal.shortened,
            "works": renewal.works,
        },
        f"{token.name} now ends on {day(renewal.token.valid_to)}, "
        f"before on {day(renewal.before)}. The secret stays the same.",
        *_shortened(renewal.asked, renewal.token, shortened=renewal.shortened),
        *_lost(program, token, renewal.token),
        *([_REFUSED] if renewal.works is False else []),
    )
    return Status.DONE


def rotate(program: Program, arguments: Arguments, output: Output) -> int:
    """Make a token like an old one, then revoke the old one when the new secret is safe."""
    _refuse_when_lost(program, arguments)
    organization, old = _token(program, arguments)
    end = end_of(arguments.days, arguments.until, program.clock)
    try:
        issued = program.lifecycle.rotate(organization, old, end, keep_old=arguments.keep_old)
    except Fault:
        output.aside(f"The old token {old.name} ({old.authorization_id}) is as it was.")
        raise
    tell = partial(_tell_issued, program, arguments, output, issued)
    if arguments.keep_old or not old.works(program.clock.now()):
        return tell()
    if issued.unkept is not None and not arguments.show_secret:
        status = tell({"old_revoked": False})
        output.aside(f"The old token {old.name} ({old.authorization_id}) was not revoked.")
        return status
    if output.as_json:
        fault = _revoke_old(program, organization, old, issued, output)
        said = None if fault is None else fault_values(fault)
        status = tell({"old_revoked": fault is None, "old_fault": said})
    else:
        status = tell()
        fault = _revoke_old(program, organization, old, issued, output)
    return status if fault is None else status_of(fault)


def revoke(program: Program, arguments: Arguments, output: Output) -> int:
    """Revoke a token."""
    organization, token = _token(program, arguments)
    if not arguments.yes and not _agreed(token):
        output.aside("Nothing was changed.")
        return Status.FAILED
    left = program.lifecycle.revoke(organization, token)
    output.answer(
        {"revoked": token.authorization_id, "secret_left_in_keychain": left is not None},
        f"Revoked {token.name} in {token.organization}. Whatever used it stops working.",
        *_left(left),
        *_still_set_up(program, organization, token),
    )
    return Status.DONE


_REFUSED = "The secret kept here is not accepted any more: rotate the token."


def _compliant(program: Program, organization: Organization, token: Token) -> tuple[str, ...]:
    """Return the scopes of a token that are still allowed; raises where none is left."""
    left = compliant(token.scopes, program.policy_book.known(organization))
    if not left:
        sentence = "None of its scopes is allowed any more: change it with patmanager edit --scope."
        raise DraftForbidden(Facts(subject=token.name, sentence=sentence))
    return left


def _lost(program: Program, before: Token, after: Token) -> list[str]:
    lost = program.catalogue.difference(before.scopes, after.scopes).lost
    return [f"It lost: {program.catalogue.can_do(lost, most=4)}."] if lost else []


def _token(program: Program, arguments: Arguments) -> tuple[Organization, Token]:
    return find.token(program, arguments.account, arguments.organization, arguments.token)


def _refuse_when_lost(program: Program, arguments: Arguments) -> None:
    """Refuse before the call where the new secret could be neither kept nor shown."""
    seen = arguments.show_secret or sys.stdout.isatty()
    if not program.keychain.label and not seen:
        raise KeychainMissing


def _revoke_old(
    program: Program, organization: Organization, old: Token, issued: IssuedToken, output: Output
) -> Fault | None:
    """Revoke the token that was rotated; a fault is said here, since the new one exists."""
    left = follow(program, organization, old, issued.token, output)
    if left is not None:
        output.aside(f"The old token {old.name} ({old.authorization_id}) was not revoked.")
        return left
    try:
        left = program.lifecycle.revoke_old(organization, old, issued)
    except Fault as fault:
        if fault.facts.changed is Changed.NOTHING:
            fault.facts = replace(fault.facts, changed=Changed.SOMETHING)
        output.aside(
            f"The new token is made, but the old one ({old.authorization_id}) is not known to be "
            "revoked.",
            *fault_lines(fault),
        )
        return fault
    output.aside(f"The old token ({old.authorization_id}) was revoked.", *_left(left))
    return None


def _tell_issued(
    program: Program,
    arguments: Arguments,
    output: Output,
    issued: IssuedToken,
    more: Mapping[str, object] | None = None,
) -> int:
    """Say what was made and where its secret is; never print it unasked into a file.

    `more` stands beside it in JSON.
    """
    token, kept = issued.token, issued.unkept is None
    values: dict[str, object] = {
        "token": token_values(token, program.clock.now(), kept=kept),
        "asked": issued.asked.isoformat(),
        "shortened": issued.shortened,
        "kept_in": program.keychain.label if kept else None,
        "unkept": fault_values(issued.unkept) if issued.unkept else None,
        **(more or {}),
    }
    said = (
        (
            f"Created {token.name} in {token.organization}: "
            f"{program.catalogue.can_do(token.scopes)}, until {day(token.valid_to)}."
        ),
        *_shortened(issued.asked, token, shortened=issued.shortened),
        *([f"Its secret is kept in {program.keychain.label}."] if kept else []),
    )
    if issued.unrecorded is not None:
        output.aside(UNRECORDED)
    if arguments.show_secret:
        output.aside(*said)
        output.secret(issued.secret)
        _hold(program, issued)
        return Status.DONE
    output.answer(values, *said)
    if kept:
        return Status.DONE
    if sys.stdout.isatty():
        output.aside("Its secret is not kept. Copy it now, it is not shown again:")
        output.secret(issued.secret)
    else:
        output.aside(
            f"Its secret is not kept and is lost with this program. The token is active: "
            f"revoke it with patmanager revoke {token.authorization_id}.",
        )
    return Status.UNKEPT


def _hold(program: Program, issued: IssuedToken) -> None:
    """Note that who asked for the secret has it."""
    if issued.unkept is not None:
        with suppress(LedgerFault):
            program.lifecycle.hold(issued)


def _shortened(asked: datetime, token: Token, *, shortened: bool) -> list[str]:
    if not shortened:
        return []
    return [
        (
            f"{token.organization} granted less than asked: until {day(token.valid_to)}, "
            f"not {day(asked)}."
        ),
    ]


def _left(left: Fault | None) -> list[str]:
    if left is None:
        return []
    return [f"Its secret, now useless, stayed in the keychain: {explain(left).title.text()}."]


def _still_set_up(program: Program, organization: Organization, token: Token) -> list[str]:
    """Say which programs still hold the secret, useless now, and how to take it out."""
    places = program.connecting.places_of(organization.account.id, token.authorization_id)
    names = dict.fromkeys(each.client.value for each in places)
    return [f"{name} is still set up with it: patmanager disconnect {name}" for name in names]


def _agreed(token: Token) -> bool:
    """Ask the person; without a terminal the answer is no."""
    if not sys.stdin.isatty():
        sys.stderr.write("Say --yes to revoke without being asked.\n")
        return False
    question = f"Revoke {token.name!r} in {token.organization}? This cannot be undone. [y/N] "
    return input(question).strip().casefold() in {"y", "yes"}
