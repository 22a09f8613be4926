"""What a report answers: the questions that Microsoft's policy page suggests to ask.

learn.microsoft.com, "Manage personal access tokens using policies": full scope or over 90 days by
user, counts and broadest scope, violations of the last 30 days, candidates for an identity of
their own, patterns of use.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from patmanager.core.administration import Member
from patmanager.core.likely_programs import is_program
from patmanager.core.report import READ, Report, life
from patmanager.core.report_violations import violations
from patmanager.core.scopes import Catalogue
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.report import (
    DEEDS,
    EMPTY_LOG,
    HEADS,
    NO_LOG,
    NO_POLICIES,
    NOTHING,
    QUESTIONS,
    WHYS,
)
from patmanager.core.tokens import FULL_ACCESS, SAME_INSTANT, Token

LONG = timedelta(days=90)
_HALF_A_YEAR = timedelta(days=180)
_RUNS = frozenset({"vso.build_execute", "vso.release_execute", "vso.release_manage"})

Cell = str | Sentence


def _as_it_is(text: str) -> str:
    return text


class Question(Enum):
    """What can be asked."""

    FULL_OR_LONG = "full or long"
    BY_PERSON = "by person"
    VIOLATIONS = "violations"
    CANDIDATES = "candidates"
    PATTERNS = "patterns"

    @property
    def heading(self) -> Sentence:
        """Name it."""
        return Sentence(QUESTIONS[self.value][0])

    @property
    def explanation(self) -> Sentence:
        """Say what the answer tells, and what it cannot."""
        return Sentence(QUESTIONS[self.value][1])


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an answer; `member` is whom it is about, `None` for nobody in particular."""

    cells: tuple[Cell, ...]
    member: Member | None = None
    token: Token | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A table, and what has to be known of it; `notes` say why it may be empty."""

    question: Question
    head: tuple[Sentence, ...]
    rows: tuple[Row, ...]
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers questions about one report; `translate` gets the catalogue's phrases in English."""

    report: Report
    catalogue: Catalogue
    translate: Callable[[str], str] = _as_it_is

    def answer(self, question: Question) -> Answer:
        """Return the table."""
        made: dict[Question, Callable[[], Answer]] = {
            Question.FULL_OR_LONG: self._full_or_long,
            Question.BY_PERSON: self._by_person,
            Question.VIOLATIONS: self._violations,
            Question.CANDIDATES: self._candidates,
            Question.PATTERNS: self._patterns,
        }
        return made[question]()

    def _full_or_long(self) -> Answer:
        rows = []
        for member, token in self.report.working():
            rows += [_row(member, token, why) for why in full_or_long(token)]
        return _table(Question.FULL_OR_LONG, ("person", "token", "why", "days", "ends"), rows)

    def _by_person(self) -> Answer:
        held: dict[Member, list[Token]] = defaultdict(list)
        for member, token in self.report.working():
            held[member].append(token)
        rows = [
            Row(
                (
                    member.name,
                    member.user,
                    str(len(tokens)),
                    str(sum(token.is_full_scope for token in tokens)),
                    str(sum(token.is_global for token in tokens)),
                    str(max(map(_days, tokens))),
                    self._broadest(tokens),
                ),
                member,
            )
            for member, tokens in held.items()
        ]
        head = ("person", "address", "working", "full", "global", "longest", "broadest")
        return _table(Question.BY_PERSON, head, rows)

    def _violations(self) -> Answer:
        rows = []
        for found in violations(self.report, self.catalogue):
            fields = (("days", str(found.days)), ("longest", str(found.longest)))
            cells = (
                found.person,
                found.token,
                f"{found.at:%Y-%m-%d}",
                Sentence(WHYS[found.why], fields),
            )
            rows.append(Row(cells, found.member))
        notes = () if self.report.policies else (Sentence(NO_POLICIES),)
        head = ("person", "token", "made", "why")
        return _table(Question.VIOLATIONS, head, rows, (*self._of_log(), *notes))

    def _candidates(self) -> Answer:
        rows = [
            _row(member, token, why)
            for member, token in self.report.working()
            if (why := _why_program(member, token)) is not None
        ]
        return _table(Question.CANDIDATES, ("person", "token", "why", "days", "ends"), rows)

    def _patterns(self) -> Answer:
        counts: dict[str, list[tuple[Member, Token]]] = defaultdict(list)
        for member, token in self.report.working():
            counts[self.catalogue.can_do(token.scopes, self.translate)].append((member, token))
        rows = [
            Row(
                (
                    purpose,
                    str(len(pairs)),
                    str(len({member for member, _ in pairs})),
                    str(sum(life(token) > LONG + SAME_INSTANT for _, token in pairs)),
                )
            )
            for purpose, pairs in counts.items()
        ]
        rows.sort(key=lambda row: (-int(str(row.cells[1])), str(row.cells[0])))
        deeds = Counter(entry.action for entry in self.report.events if entry.action in DEEDS)
        rows += [Row((Sentence(DEEDS[action]), str(count), "", "")) for action, count in _by(deeds)]
        head = ("purpose", "tokens", "people", "long")
        return _table(Question.PATTERNS, head, rows, self._of_log())

    def _of_log(self) -> tuple[Sentence, ...]:
        if self.report.audit not in {READ, ""}:
            return (Sentence(NO_LOG, (("reason", self.report.audit),)),)
        return () if self.report.events or not self.report.audit else (Sentence(EMPTY_LOG),)

    def _broadest(self, tokens: list[Token]) -> str:
        names = {name for token in tokens for name in token.scopes}
        if FULL_ACCESS in names:
            return FULL_ACCESS
        return max(names, key=lambda name: (self.catalogue.risk((name,)), name), default="")


def full_or_long(token: Token) -> tuple[Sentence, ...]:
    """Say why a token is to be looked at: full access, a long life."""
    days = ("days", str(_days(token)))
    is_long = life(token) > LONG + SAME_INSTANT
    return (
        *([Sentence(WHYS["full"])] if token.is_full_scope else []),
        *([Sentence(WHYS["long"], (days,))] if is_long else []),
    )


def to_look_at(token: Token) -> tuple[Sentence, ...]:
    """Say what an administrator looks at first in one token."""
    everywhere = (Sentence(WHYS["global"]),) if token.is_global else ()
    return (*full_or_long(token), *everywhere)


def _why_program(member: Member, token: Token) -> Sentence | None:
    """Return why a token looks like one of a program that runs by itself."""
    if is_program(member.name) or is_program(member.user.partition("@")[0]):
        return Sentence(WHYS["service person"])
    if is_program(token.name):
        return Sentence(WHYS["service token"])
    if life(token) >= _HALF_A_YEAR and not _RUNS.isdisjoint(token.scopes):
        return Sentence(WHYS["pipelines"], (("days", str(_days(token))),))
    return None


def _row(member: Member, token: Token, why: Sentence) -> Row:
    cells = (member.name, token.name, why, str(_days(token)), f"{token.ends:%Y-%m-%d}")
    return Row(cells, member, token)


def _table(
    question: Question,
    head: tuple[str, ...],
    rows: list[Row],
    notes: tuple[Sentence, ...] = (),
) -> Answer:
    empty = () if rows or notes else (Sentence(NOTHING),)
    return Answer(
        question, tuple(Sentence(HEADS[each]) for each in head), tuple(rows), (*notes, *empty)
    )


def _days(token: Token) -> int:
    return round(life(token) / timedelta(days=1))


def _by(counts: Counter[str]) -> Iterator[tuple[str, int]]:
    """Yield deeds in the order in which they are named."""
    yield from ((action, counts[action]) for action in DEEDS if counts[action])
