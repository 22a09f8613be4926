"""A policy in words, as an administrator reads it."""

from patmanager.core.administration import PolicyRecord
from patmanager.core.policy import Level, Policy
from patmanager.core.sentence import Sentence
from patmanager.core.sentences import policy_records as texts


def words_of(policy: Policy, record: PolicyRecord | None) -> tuple[Sentence, tuple[Sentence, ...]]:
    """Return what it is with its value, and what that means, whom it excepts, who sets it.

    `record` is `None` where it could not be read.
    """
    state = "not known" if record is None else "on" if record.on else "off"
    title = Sentence(texts.TITLES[state][policy.value])
    is_tenants = policy.level is Level.TENANT
    who = Sentence(texts.BY_TENANT if is_tenants else texts.BY_ORGANIZATION)
    if record is None:
        return title, (Sentence(texts.UNREAD), who)
    if not record.on:
        return title, (Sentence(texts.OFF[policy.value]), who)
    return title, (*_meaning(record), _allowlist(record), who)


def _meaning(record: PolicyRecord) -> tuple[Sentence, ...]:
    meaning = Sentence(texts.MEANINGS[record.policy.value], (("days", str(record.days)),))
    if record.policy is Policy.LIFESPAN and not record.days:
        return (Sentence(texts.NO_DAYS),)
    if record.policy is Policy.CREATION:
        return meaning, Sentence(texts.PACKAGES if record.packages else texts.NO_PACKAGES)
    return (meaning,)


def _allowlist(record: PolicyRecord) -> Sentence:
    if not record.allowed:
        return Sentence(texts.NO_LIST)
    return Sentence(texts.LIST, (("names", ", ".join(record.allowed)),))
