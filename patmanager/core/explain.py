"""What does this message mean? Rules over a pasted text: the cause, how sure, and what would tell.

The rules (`resources/error_rules.json`) are for families of messages; the first that is sure
wins, so that particular ones stand before general ones. What is not sure is said to be likely, or
to be one of a few; never is a guess dressed as certainty.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import NotRequired, TypedDict

from patmanager.core.message_ids import ids_in
from patmanager.core.message_text import is_binary, plain, shortened
from patmanager.core.redact import Redact, redact
from patmanager.core.ways import Way, fitting

UNKNOWN = "unknown"
MOST_CANDIDATES = 3

Contacts = tuple[tuple[str, str], ...]
"""Pairs of a role and a name, an address or a link."""

SOMEBODY = "<somebody>"
"""What stands in the place of a mail address."""

_ADDRESS = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b")


class Certainty(Enum):
    """How sure an explanation is."""

    SURE = "sure"
    LIKELY = "likely"
    ONE_OF = "one_of"
    UNKNOWN = "unknown"


class RuleEntry(TypedDict):
    """A rule as it stands in JSON; patterns are regular expressions over `plain` text."""

    id: str
    causes: list[str]
    certainty: str
    any: list[str]
    all: NotRequired[list[str]]
    none: NotRequired[list[str]]


class CauseEntry(TypedDict):
    """A cause as it stands in JSON: its texts, who can fix it, and which letter asks for that."""

    id: str
    means: str
    happened: str
    why: str
    steps: list[str]
    who: str
    where: str
    links: list[str]
    letter: str
    question: str


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something was refused, in words.

    `means` is its one defining sentence; `who` names a role, `where` the place of the switch;
    `question` is what settles it where several causes fit.
    """

    id: str
    means: str
    happened: str
    why: str
    steps: tuple[str, ...]
    who: str
    where: str = ""
    links: tuple[str, ...] = ()
    letter: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """Which texts have which causes: some of `patterns` match and all of `needed`, no `barred`."""

    id: str
    causes: tuple[str, ...]
    certainty: Certainty
    patterns: tuple[re.Pattern[str], ...]
    needed: tuple[re.Pattern[str], ...] = ()
    barred: tuple[re.Pattern[str], ...] = ()

    def fits(self, text: str) -> bool:
        """Tell whether the rule speaks of a plain text."""
        return (
            any(pattern.search(text) for pattern in self.patterns)
            and all(pattern.search(text) for pattern in self.needed)
            and not any(pattern.search(text) for pattern in self.barred)
        )


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a message means; `candidates` are the causes, best first, `cause` the first of them.

    `text` is the message with secrets masked; `recognized` are codes in it, `ids` those by which
    support finds it again; `ways` serve what it is about, whatever the cause. `had_secret` tells
    that something in it looked like a secret, `is_text` that it could be read at all.
    """

    cause: Cause
    certainty: Certainty
    candidates: tuple[Cause, ...]
    text: str
    recognized: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    had_secret: bool = False
    is_text: bool = True


class Explainer:
    """Explains messages by rules; those that go first come first."""

    def __init__(
        self,
        causes: Iterable[Cause],
        rules: Iterable[Rule],
        ways: Iterable[Way] = (),
        contacts: Contacts = (),
    ) -> None:
        """Take causes, rules and other ways in their order, and the rule file's contacts."""
        self.causes = {cause.id: cause for cause in causes}
        self._rules = tuple(rules)
        self._ways = tuple(ways)
        self._contacts = contacts

    def explain(self, message: str) -> Explanation:
        """Explain a pasted message; any text may come, and no secret of it comes out."""
        if is_binary(message):
            return replace(self._answer((), Certainty.UNKNOWN), is_text=False)
        telling = shortened(message)
        masked, text = redact(telling), plain(telling)
        return replace(
            self._explained(text),
            text=_ADDRESS.sub(SOMEBODY, masked),
            recognized=tuple(dict.fromkeys(_CODES.findall(text.upper()))),
            ids=ids_in(text),
            ways=fitting(self._ways, text),
            had_secret=masked != telling,
        )

    def contacts_with(self, settled: Contacts) -> Contacts:
        """Return whom to ask by role; where the settings name somebody, that counts."""
        return tuple({**dict(self._contacts), **dict(settled)}.items())

    def _explained(self, text: str) -> Explanation:
        fitting_rules = [rule for rule in self._rules if rule.fits(text)]
        for certainty in (Certainty.SURE, Certainty.LIKELY, Certainty.ONE_OF):
            alike = [rule for rule in fitting_rules if rule.certainty is certainty]
            if alike:
                return self._answer(_causes(alike), certainty)
        return self._answer((), Certainty.UNKNOWN)

    def _answer(self, causes: tuple[str, ...], certainty: Certainty) -> Explanation:
        found = tuple(self.causes[each] for each in causes or (UNKNOWN,))[:MOST_CANDIDATES]
        return Explanation(found[0], certainty, found, "")


def masked(explained: Explanation, redact: Redact) -> Explanation:
    """Mask the secrets in use as well, which need not look like one."""
    text = redact(explained.text)
    had_secret = explained.had_secret or text != explained.text
    return replace(explained, text=text, had_secret=had_secret)


def _causes(rules: list[Rule]) -> tuple[str, ...]:
    """Return the causes of rules that fit alike: all of the first, then what others add."""
    first = rules[0].causes
    if rules[0].certainty is Certainty.SURE:
        return first
    return tuple(dict.fromkeys((*first, *(rule.causes[0] for rule in rules[1:]))))


_CODES = re.compile(r"\b(?:AADSTS\d{4,7}|[TV][FS]S?\d{5,6}|HTTP/?[\d.]* ?[45]\d\d|E40[13])\b")


def causes_from_list(entries: Iterable[CauseEntry]) -> tuple[Cause, ...]:
    """Return the causes of `resources/causes.json`."""
    return tuple(
        Cause(
            entry["id"],
            entry["means"],
            entry["happened"],
            entry["why"],
            tuple(entry["steps"]),
            entry["who"],
            entry["where"],
            tuple(entry["links"]),
            entry["letter"],
            entry["question"],
        )
        for entry in entries
    )


def rules_from_list(entries: Iterable[RuleEntry]) -> tuple[Rule, ...]:
    """Return the rules of `resources/error_rules.json`."""
    return tuple(
        Rule(
            entry["id"],
            tuple(entry["causes"]),
            Certainty(entry["certainty"]),
            _compiled(entry["any"]),
            _compiled(entry.get("all", [])),
            _compiled(entry.get("none", [])),
        )
        for entry in entries
    )


def _compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)
