"""What is pending, in words, for both faces."""

from dataclasses import dataclass

from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from patmanager.core.pending import Action, Pending
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.pending import (
    ACTIONS,
    ENDED_ELSEWHERE,
    OVER,
    REVOKING,
    STAYING,
    TEXTS,
    TITLES,
)


@dataclass(frozen=True, slots=True)
class PendingWords:
    """What is pending and why, and what the person can do about it.

    `stay` is `None` where it cannot stay as it is.
    """

    title: Sentence
    text: Sentence
    action: Sentence
    stay: Sentence | None


def pending_words(pending: Pending) -> PendingWords:
    """Put a pending change into words."""
    standing, action = pending.standing, pending.action
    label = ACTIONS[action]
    if action is Action.REVOKE:
        label = REVOKING.get(standing, label)
    fields = _fields(pending.operation)
    return PendingWords(
        Sentence(TITLES[standing], fields),
        Sentence(TEXTS[standing], fields),
        Sentence(label),
        Sentence(STAYING[standing]) if pending.may_stay else None,
    )


def over_sentence(operation: Operation) -> Sentence | None:
    """Say what became of a change that was cut off; `None` where that needs no words."""
    kind = Kind.CREATE if operation.kind in MAKING else operation.kind
    template = OVER.get((kind, operation.outcome))
    if operation.authorization_id and kind is Kind.CREATE and operation.outcome is Outcome.UNDONE:
        template = ENDED_ELSEWHERE
    return None if template is None else Sentence(template, _fields(operation))


def _fields(operation: Operation) -> tuple[tuple[str, str], ...]:
    day = f"{operation.started:%d %B %Y}"
    return (("name", operation.name), ("organization", operation.organization), ("day", day))
