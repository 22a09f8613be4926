"""Every sentence about a fault or an objection, for both faces of the program.

The sentences themselves stand in `core/sentences`, as English templates with named fields, so
that the window can translate a whole template before its fields are filled in.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from patmanager.core.facts import Changed
from patmanager.core.fault_wordings import FAULTS
from patmanager.core.faults import Fault, OutcomeUnknown
from patmanager.core.objections import Objection, Reason
from patmanager.core.policy import Source
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.objections import LIFESPAN_BOUND, OBJECTIONS, SOURCES, WHO
from patmanager.core.sentences.pat_errors import PAT_ERRORS, UNKNOWN
from patmanager.core.sentences.renewing import RENEWING
from patmanager.core.sentences.stand_ins import STAND_INS
from patmanager.core.sentences.wording import FieldsOf, Wording


@dataclass(frozen=True, slots=True)
class Message:
    """A fault in words, in the order people read it.

    `details` are label and value pairs to copy for support, values empty ones left out.
    """

    title: Sentence
    what_happened: Sentence
    why: Sentence
    what_to_do: tuple[Sentence, ...]
    who_can_fix: Sentence
    changed: Sentence
    details: tuple[tuple[str, str], ...]


_NAMED = {name.lower(): wording for name, wording in PAT_ERRORS.items()}
_NAMED_RENEWING = {**_NAMED, **{name.lower(): wording for name, wording in RENEWING.items()}}

_CHANGED = {
    Changed.NOTHING: "Nothing was changed.",
    Changed.SOMETHING: "Something was changed before this happened: look at the list.",
    Changed.UNKNOWN: "It is not known whether anything was changed: refresh the list and look.",
}


def explain(fault: Fault, *, renewing: bool = False) -> Message:
    """Put a fault into words: what happened, why, what to do, who can fix it.

    `renewing` tells that it befell a token that exists and was to be renewed.
    """
    wording = _wording(fault, _NAMED_RENEWING if renewing else _NAMED)
    fields = _fields(fault)

    def sentence(template: str) -> Sentence:
        return Sentence(template, fields)

    return Message(
        title=sentence(wording.title),
        what_happened=sentence(wording.what_happened),
        why=sentence(wording.why),
        what_to_do=tuple(sentence(step) for step in wording.what_to_do),
        who_can_fix=sentence(wording.who_can_fix),
        changed=Sentence(_CHANGED[fault.facts.changed]),
        details=_details(fault),
    )


def _wording(fault: Fault, named: Mapping[str, Wording]) -> Wording:
    """Return the wording of the error that the service named, else of the fault's class."""
    if not fault.facts.error or isinstance(fault, OutcomeUnknown):
        return wording_of(type(fault))
    return named.get(fault.facts.error.lower(), UNKNOWN)


def wording_of(kind: type[Fault]) -> Wording:
    """Return the wording of a fault's class, or of the nearest class above it."""
    return next(FAULTS[parent] for parent in kind.__mro__ if parent in FAULTS)


def objection_sentence(objection: Objection, organization: str = "") -> Sentence:
    """Put an objection into the one sentence that stands under its field."""
    limit = f"{objection.limit:%d %B %Y}" if objection.limit else ""
    fields = (
        ("subject", objection.subject),
        ("limit", limit),
        ("organization", organization or STAND_INS["organization"]),
    )
    statement = objection.statement
    if objection.reason is Reason.LIFESPAN_POLICY and statement and not statement.is_exact:
        return Sentence(LIFESPAN_BOUND, (("days", str(statement.number)),))
    return Sentence(OBJECTIONS[objection.reason], fields)


def objection_background(objection: Objection, organization: str = "") -> tuple[Sentence, ...]:
    """Say who can change the rule behind an objection, and how and since when it is known.

    Nothing for what binds everybody.
    """
    if objection.level is None:
        return ()
    statement = objection.statement
    source = Source.SET if statement is None else statement.source
    day = "" if statement is None or statement.at is None else f"{statement.at:%d %B %Y}"
    fields = (("organization", organization or STAND_INS["organization"]), ("day", day))
    return Sentence(SOURCES[source], fields), Sentence(WHO[objection.level], fields)


def lines(fault: Fault, *, renewing: bool = False) -> tuple[str, ...]:
    """Return the message as plain English lines, for the command line."""
    message = explain(fault, renewing=renewing)
    steps = (f"{number}. {step.text()}" for number, step in enumerate(message.what_to_do, 1))
    return (
        message.title.text(),
        f"{message.what_happened.text()} {message.changed.text()}",
        message.why.text(),
        *steps,
        f"Who can fix it: {message.who_can_fix.text()}",
        *(f"{label}: {value}" for label, value in message.details),
    )


def _fields(fault: Fault) -> FieldsOf:
    facts = fault.facts
    until = f"{facts.until:%d %B %Y %H:%M} UTC" if facts.until else ""
    values = {
        "organization": facts.organization,
        "subject": facts.subject,
        "code": facts.code or (f"HTTP {facts.status}" if facts.status else ""),
        "sentence": facts.sentence,
        "until": until,
    }
    return tuple((name, value or STAND_INS[name]) for name, value in values.items())


def _details(fault: Fault) -> tuple[tuple[str, str], ...]:
    facts = fault.facts
    rows = (
        ("Fault", type(fault).__name__),
        ("Code", facts.code),
        ("Reason", facts.sentence),
        ("HTTP status", str(facts.status or "")),
        ("Organization", facts.organization),
        ("About", facts.subject),
        ("Tenant", facts.tenant),
        ("Activity id", facts.activity_id),
        ("Try again after", facts.until.isoformat(timespec="seconds") if facts.until else ""),
    )
    return tuple((label, value) for label, value in rows if value)
