"""`move-global`: one token for each organization, then the global one is revoked."""

import sys
from dataclasses import dataclass, field, replace

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
from patmanager.cli.status import Status, status_of
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import DraftForbidden, Fault, KeychainMissing
from patmanager.core.moving import (
    Move,
    Step,
    is_movable,
    may_revoke,
    out_of_reach,
    places_of,
    plan,
    step_after,
)
from patmanager.core.objections import blocking
from patmanager.core.organizations import Organization
from patmanager.core.program import Program
from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token
from patmanager.core.words import explain, objection_sentence


@dataclass
class _Report:
    """What became of each move, in the order in which they were begun."""

    steps: dict[str, Step] = field(default_factory=dict)
    issued: dict[str, IssuedToken] = field(default_factory=dict)
    faults: dict[str, Fault] = field(default_factory=dict)


class _Mover:
    """Moves one global token, and says what happens."""

    def __init__(self, program: Program, output: Output, where: Organization, old: Token) -> None:
        """Move `old`, which stands in the list of `where`."""
        self._program, self._output = program, output
        self._where, self._old = where, old
        self.report = _Report()

    def make(self, moves: tuple[Move, ...]) -> None:
        """Make each new token; where one's secret is safe nowhere, no further is begun."""
        for move in moves:
            name = move.organization.name
            if Step.UNSAFE in self.report.steps.values():
                self.report.steps[name] = Step.SPARED
                continue
            self._say_plan(move)
            try:
                issued = self._program.lifecycle.create(move.organization, move.draft)
            except Fault as fault:
                self.report.faults[name] = fault
                self.report.steps[name] = step_after(fault)
                self._output.aside(f"{name}: no token was made.", *fault_lines(fault))
                continue
            self.report.issued[name] = issued
            self.report.steps[name] = Step.UNSAFE
            self._say_made(issued)
            if issued.unkept is None or self._handed_over(issued):
                self.report.steps[name] = Step.SAFE

    def revoke(self) -> Fault | None:
        """Revoke the global token; a fault is said here, since the new ones exist."""
        old = self._old
        try:
            left = self._program.lifecycle.revoke(self._where, old)
        except Fault as fault:
            if fault.facts.changed is Changed.NOTHING:
                fault.facts = replace(fault.facts, changed=Changed.SOMETHING)
            self._output.aside(
                f"The new tokens are made, but {old.name} ({old.authorization_id}) is not known "
                "to be revoked.",
                *fault_lines(fault),
            )
            return fault
        self._tell(f"The global token {old.name} ({old.authorization_id}) was revoked.")
        if left is not None:
            reason = explain(left).title.text()
            self._output.aside(f"Its secret, now useless, stayed in the keychain: {reason}.")
        return None

    def say_it_stays(self) -> None:
        """Say that the global token lives on."""
        old = self._old
        self._output.aside(f"The global token {old.name} ({old.authorization_id}) was not revoked.")

    def _tell(self, *sentences: str) -> None:
        """Say what was done: beside the answer where that is JSON."""
        if self._output.as_json:
            self._output.aside(*sentences)
        else:
            self._output.answer({}, *sentences)

    def _say_plan(self, move: Move) -> None:
        name, catalogue = move.organization.name, self._program.catalogue
        lost = catalogue.difference(self._old.scopes, move.draft.scopes).lost
        if lost:
            what = catalogue.can_do(lost, most=len(lost))
            self._output.aside(f"{name}: left out, because it is not allowed there: {what}.")
        if move.is_shorter:
            self._output.aside(f"{name}: ends on {day(move.draft.valid_to)}, no later is allowed.")

    def _say_made(self, issued: IssuedToken) -> None:
        token, keychain = issued.token, self._program.keychain.label
        what = self._program.catalogue.can_do(token.scopes)
        place, until = token.organization, day(token.valid_to)
        sentences = [f"Created {token.name} in {place}: {what}, until {until}."]
        if issued.shortened:
            asked = day(issued.asked)
            sentences.append(f"{place} granted less than asked: until {until}, not {asked}.")
        if issued.unkept is None:
            sentences.append(f"Its secret is kept in {keychain}.")
        self._tell(*sentences)
        if issued.unrecorded is not None:
            self._output.aside(UNRECORDED)

    def _handed_over(self, issued: IssuedToken) -> bool:
        """Show a secret that is not kept, and ask whether the person has it now."""
        output, token = self._output, issued.token
        if output.as_json or not (sys.stdout.isatty() and sys.stdin.isatty()):
            output.aside(
                "Its secret is not kept and is lost with this program. The token is active: "
                f"revoke it with patmanager revoke {token.authorization_id}."
            )
            return False
        output.aside("Its secret is not kept. Copy it now, it is not shown again:")
        output.secret(issued.secret)
        if not _agreed("Do you have it in a safe place? [y/N] ", default=False):
            return False
        self._program.lifecycle.hold(issued)
        return True


def move_global(program: Program, arguments: Arguments, output: Output) -> int:
    """Make a token for each organization in the place of a global one, then revoke that one."""
    _refuse_when_unheard(program, arguments)
    where, old = find.token(program, arguments.account, "", arguments.token)
    if not is_movable(old):
        raise DraftForbidden(
            Facts(subject=old.name, sentence=f"{old.name} is no global token that can be moved.")
        )
    moves, left_out = _moves(program, arguments, where, old)
    mover = _Mover(program, output, where, old)
    if not output.as_json:
        output.aside(*(f"{name}: {reason}" for name, reason in left_out.items()))
    try:
        mover.make(moves)
        is_done = may_revoke(mover.report.steps.values())
        may_go = is_done and (arguments.yes or _may_go(old))
    except KeyboardInterrupt:
        mover.say_it_stays()
        raise
    fault = mover.revoke() if may_go else None
    if not may_go:
        mover.say_it_stays()
    revoked = may_go and fault is None
    output.answer(_values(program, mover.report, old, left_out, revoked=revoked, fault=fault))
    return _status(mover.report, fault)


def _moves(
    program: Program, arguments: Arguments, where: Organization, old: Token
) -> tuple[tuple[Move, ...], dict[str, str]]:
    """Return the moves to make, and why other organizations are left out.

    Raises `DraftForbidden` where one that was asked for by name is not allowed, or none is, and
    the fault of one that is out of reach.
    """
    found = {
        each.key: each
        for name in arguments.organizations or [""]
        for each in find.organizations(program, where.account.username, name)
    }
    lists = find.listings(program, places_of(where.account, found.values()))
    distant = {each.organization.key: fault for each in lists if (fault := out_of_reach(each))}
    days = program.settings.default_lifetime_days if arguments.days is None else arguments.days
    moves = plan(
        old,
        places_of(where.account, (place for key, place in found.items() if key not in distant)),
        end_of(days, "", program.clock),
        known_in=program.policy_book.known,
        now=program.clock.now(),
        taken={each.name for one in lists for each in one.tokens},
    )
    allowed = tuple(move for move in moves if move.is_allowed)
    barred = {move.organization.name: _why_not(move) for move in moves if not move.is_allowed}
    if arguments.organizations or not allowed:
        for name, sentence in barred.items():
            raise DraftForbidden(Facts(organization=name, sentence=f"{name}: {sentence}"))
        for fault in distant.values():
            raise fault
    titles = {found[key].name: explain(fault).title.text() for key, fault in distant.items()}
    return allowed, {**barred, **titles}


def _refuse_when_unheard(program: Program, arguments: Arguments) -> None:
    """Refuse before the call where a secret would be lost, or the question not be heard."""
    is_seen = sys.stdout.isatty() and sys.stdin.isatty() and not arguments.json
    if not program.keychain.label and not is_seen:
        raise KeychainMissing
    if not arguments.yes and not sys.stdin.isatty():
        sentence = "Say --yes to revoke the global token without being asked."
        raise DraftForbidden(Facts(sentence=sentence))


def _why_not(move: Move) -> str:
    first = blocking(move.objections)[0]
    return objection_sentence(first, move.organization.name).text()


def _may_go(old: Token) -> bool:
    return _agreed(
        f"Revoke the global token {old.name!r}? Whatever still uses it stops. [Y/n] ", default=True
    )


def _agreed(question: str, *, default: bool) -> bool:
    """Ask the person; Enter is the default, and no answer at all is no."""
    try:
        answer = input(question).strip().casefold()
    except EOFError:
        return False
    return default if not answer else answer in {"y", "yes"}


def _values(  # noqa: PLR0913 - all that is in the answer
    program: Program,
    report: _Report,
    old: Token,
    left_out: dict[str, str],
    *,
    revoked: bool,
    fault: Fault | None,
) -> dict[str, object]:
    now, keychain = program.clock.now(), program.keychain.label
    results: list[dict[str, object]] = []
    for name, step in report.steps.items():
        issued, refused = report.issued.get(name), report.faults.get(name)
        kept = issued is not None and issued.unkept is None
        results.append(
            {
                "organization": name,
                "step": step.value,
                "token": None if issued is None else token_values(issued.token, now, kept=kept),
                "asked": None if issued is None else issued.asked.isoformat(),
                "shortened": issued is not None and issued.shortened,
                "kept_in": keychain if kept else None,
                "fault": None if refused is None else fault_values(refused),
            }
        )
    return {
        "moved": old.authorization_id,
        "results": results,
        "left_out": left_out,
        "old_revoked": revoked,
        "old_fault": None if fault is None else fault_values(fault),
    }


def _status(report: _Report, fault: Fault | None) -> Status:
    """Return the gravest: not known, then a lost secret, then the first fault."""
    steps = set(report.steps.values())
    if Step.UNKNOWN in steps:
        return Status.UNKNOWN
    if Step.UNSAFE in steps:
        return Status.UNKEPT
    first = next(iter(report.faults.values()), fault)
    return Status.DONE if first is None else status_of(first)
