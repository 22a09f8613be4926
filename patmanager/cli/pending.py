"""`pending`: changes that were cut off, what became of them, and what is to be decided."""

from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, token_values
from patmanager.cli.status import Status
from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, OperationNotFound, StillPending
from patmanager.core.operations import Operation
from patmanager.core.organizations import Account, Organization
from patmanager.core.pending import Action, Pending
from patmanager.core.pending_words import over_sentence, pending_words
from patmanager.core.program import Program
from patmanager.core.recovery import Recovered

_SHORT_ID = 8


def pending(program: Program, arguments: Arguments, output: Output) -> int:
    """Look at what was cut off; `--resolve` does what leads on, `--leave` lets it be."""
    found = look(program)
    wanted = arguments.resolve or arguments.leave
    if wanted:
        _decide(program, _one(found, wanted), leave=bool(arguments.leave))
        found = Recovered(look(program).pending, found.over)
    output.answer(
        {
            "pending": [_values(program, each) for each in found.pending],
            "over": [_over_values(each) for each in found.over],
        },
        *_over_lines(found.over),
        *(line for each in found.pending for line in _lines(each)),
        *([] if found.pending else ["Nothing is pending."]),
    )
    return Status.DONE


def recover(program: Program, output: Output) -> None:
    """Go on with what was cut off before another command begins, and say so beside its answer.

    What keeps it from being done keeps the command from its work too, and is said there.
    """
    if not program.ledger.pending():
        return
    try:
        found = look(program)
    except Fault:
        return
    output.aside(*_over_lines(found.over))
    if found.pending:
        count = len(found.pending)
        changes = "1 change is" if count == 1 else f"{count} changes are"
        output.aside(f"{changes} pending: see patmanager pending.")


def look(program: Program) -> Recovered:
    """Recover what can be; raises `LedgerFault`s."""
    known = tuple(listing.organization for listing in program.ledger.listings())
    return program.recovery.look(_people(program), known)


def _people(program: Program) -> tuple[Account, ...]:
    return program.identity.accounts() if program.ledger.pending() else ()


def _one(found: Recovered, wanted: str) -> Pending:
    fitting = [each for each in found.pending if each.operation.id.startswith(wanted.casefold())]
    if len(fitting) != 1:
        raise OperationNotFound(Facts(subject=wanted))
    return fitting[0]


def _decide(program: Program, chosen: Pending, *, leave: bool) -> None:
    if leave and chosen.may_stay:
        program.recovery.leave(chosen)
    elif chosen.action is Action.REVOKE and not leave:
        program.recovery.resolve(_where(program, chosen.operation), chosen)
    else:
        words = pending_words(chosen)
        sentence = f"{words.title.text()}. {words.text.text()}"
        raise StillPending(Facts(subject=chosen.operation.name, sentence=sentence))


def _where(program: Program, operation: Operation) -> Organization:
    account = next(each for each in _people(program) if each.id == operation.account_id)
    asked = Organization(operation.organization, account)
    known = (listing.organization for listing in program.ledger.listings())
    return next((each for each in known if each.key == asked.key), asked)


def _lines(each: Pending) -> list[str]:
    words, short = pending_words(each), each.operation.id[:_SHORT_ID]
    lines = [f"{short}  {words.title.text()}", f"  {words.text.text()}"]
    lines += [f"  Token: {token.name} ({token.authorization_id})" for token in each.tokens]
    if each.action is Action.REVOKE:
        lines.append(f"  {words.action.text()}: patmanager pending --resolve {short}")
    elif each.action is Action.SIGN_IN:
        lines.append("  Type: patmanager sign-in")
    elif each.action is Action.SHOW:
        lines.append("  Revoke those that nobody uses: patmanager revoke ID")
    if words.stay is not None:
        lines.append(f"  {words.stay.text()}: patmanager pending --leave {short}")
    return lines


def _over_lines(over: tuple[Operation, ...]) -> list[str]:
    sentences = (over_sentence(each) for each in over)
    return [sentence.text() for sentence in sentences if sentence is not None]


def _values(program: Program, each: Pending) -> dict[str, object]:
    """Return a pending change as it stands in JSON."""
    operation, words = each.operation, pending_words(each)
    now, kept = program.clock.now(), program.ledger.kept()
    return {
        "id": operation.id,
        "kind": operation.kind.value,
        "name": operation.name,
        "organization": operation.organization,
        "started": operation.started.isoformat(),
        "standing": each.standing.value,
        "title": words.title.text(),
        "text": words.text.text(),
        "action": each.action.value,
        "may_stay": each.may_stay,
        "tokens": [
            token_values(token, now, kept=token.authorization_id in kept) for token in each.tokens
        ],
    }


def _over_values(operation: Operation) -> dict[str, object]:
    sentence = over_sentence(operation)
    return {
        "id": operation.id,
        "kind": operation.kind.value,
        "name": operation.name,
        "organization": operation.organization,
        "outcome": operation.outcome.value,
        "text": "" if sentence is None else sentence.text(),
    }
