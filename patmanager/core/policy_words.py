"""What is known of each policy, in words: one row a policy, for both faces."""

from dataclasses import dataclass

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.policy import Policy, Statement
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.objections import SOURCES, WHO
from patmanager.core.sentences.policies import (
    EXACT_DAYS,
    FEWER_DAYS,
    NOT_KNOWN,
    NOT_SURE,
    OTHER_NAME,
    TITLES,
    VALUES,
)

_BOUND = "<"


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One policy: what it is about, what is known, how, and who can change it.

    `statement` is what the row says, `None` while nothing is known; `source` is then too.
    """

    policy: Policy
    title: Sentence
    value: Sentence
    source: Sentence | None
    who: Sentence
    statement: Statement | None


def policy_rows(known: KnownPolicies, organization: str) -> tuple[PolicyRow, ...]:
    """Put all that is known in an organization into rows; refusals without a policy come last."""
    rows = [
        _row(policy, known.doubt(policy) or known.about(policy), organization)
        for policy in TITLES
        if policy is not Policy.OTHER
    ]
    others = (each for each in known.statements if each.policy is Policy.OTHER)
    return (*rows, *(_row(Policy.OTHER, each, organization) for each in others))


def value_sentence(statement: Statement | None) -> Sentence:
    """Say what is known of a policy in one sentence."""
    if statement is None:
        return Sentence(NOT_KNOWN)
    plain = _plain_value(statement)
    return plain if statement.sure else Sentence(NOT_SURE, (("value", plain.text()),))


def _plain_value(statement: Statement) -> Sentence:
    if statement.policy is Policy.OTHER:
        fields = (("name", statement.value), ("sentence", statement.said))
        return Sentence(OTHER_NAME, fields)
    template = VALUES.get((statement.policy, statement.value))
    if template is not None:
        return Sentence(template)
    days = (("days", statement.value.removeprefix(_BOUND)),)
    return Sentence(EXACT_DAYS if statement.is_exact else FEWER_DAYS, days)


def _row(policy: Policy, statement: Statement | None, organization: str) -> PolicyRow:
    day = f"{statement.at:%d %B %Y}" if statement is not None and statement.at else ""
    fields = (("organization", organization), ("day", day))
    return PolicyRow(
        policy,
        Sentence(TITLES[policy]),
        value_sentence(statement),
        None if statement is None else Sentence(SOURCES[statement.source], fields),
        Sentence(WHO[policy.level], fields),
        statement,
    )
