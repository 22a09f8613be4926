"""Letters to whoever can fix it: filled in, never sent by itself."""

import re
from dataclasses import dataclass
from datetime import datetime

from patmanager.core.explain import Cause, Contacts, Explanation
from patmanager.core.sentence import ENGLISH, Sentence, Voice
from patmanager.core.sentences.letters import LETTERS, STAND_INS, WHO

_LONGEST_ERROR = 200
_MAIL_ADDRESS = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}")
_LINK = re.compile(r"https://[^\s\"<>]+")
_OPTIONAL = ("tokens", "details")
"""Fields whose line is left out where they are empty."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is known for a letter; every field may be empty.

    `scopes` and `tokens` are in words, `days` a number, `at` aware UTC. `group` is the group to be
    allowed, better than a person. `contacts` name people, addresses or links by role, as the
    settings have them.
    """

    organization: str = ""
    person: str = ""
    purpose: str = ""
    scopes: str = ""
    days: int | None = None
    group: str = ""
    tokens: tuple[str, ...] = ()
    at: datetime | None = None
    contacts: Contacts = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to copy, save or open as a draft; `short` is for a chat.

    `to` says in words whom it is for; `contact` is the address or link that the settings give.
    """

    to: str
    subject: str
    body: str
    short: str
    contact: str = ""

    @property
    def mail_address(self) -> str:
        """The contact where it is a mail address, else nothing."""
        return self.contact if _MAIL_ADDRESS.fullmatch(self.contact) else ""

    @property
    def link(self) -> str:
        """The contact where it is the address of a page, else nothing."""
        return self.contact if _LINK.fullmatch(self.contact) else ""


def letter_for(explained: Explanation, request: Request, voice: Voice = ENGLISH) -> Letter | None:
    """Write the letter that the cause calls for; `None` where nobody else has to do anything."""
    wording = LETTERS.get(explained.cause.letter)
    if wording is None:
        return None
    values = _values(explained, request, voice)

    def filled(template: str) -> str:
        lines = voice.words(template).splitlines()
        return "\n".join(line.format_map(values) for line in lines if _is_told(line, values))

    return Letter(
        who_can_fix(explained.cause, request, voice),
        filled(wording.subject),
        filled(wording.body),
        filled(wording.short),
        dict(request.contacts).get(explained.cause.who, "").strip(),
    )


def who_can_fix(cause: Cause, request: Request, voice: Voice = ENGLISH) -> str:
    """Say who can fix it, by name where the settings tell, and where the switch is."""
    organization = request.organization or voice.words(STAND_INS["organization"])
    who = Sentence(WHO[cause.who], (("organization", organization),)).text(voice.words)
    contact = dict(request.contacts).get(cause.who, "")
    named = f"{who} {contact}." if contact else who
    return f"{named} {voice.causes(cause.where)}." if cause.where else named


def first_line(text: str) -> str:
    """Return the first line that says anything, short enough to quote."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _LONGEST_ERROR else f"{line[:_LONGEST_ERROR].rstrip()}…"


def _is_told(line: str, values: dict[str, str]) -> bool:
    """Tell whether a line is to stand: not where it is for something that nothing is known of."""
    return not any(f"{{{name}}}" in line and not values[name] for name in _OPTIONAL)


def _values(explained: Explanation, request: Request, voice: Voice) -> dict[str, str]:
    at = f"{request.at:%Y-%m-%d %H:%M} UTC" if request.at else ""
    details = (*explained.recognized, *explained.ids, at)
    known = {
        "organization": request.organization,
        "person": request.person,
        "purpose": request.purpose,
        "scopes": request.scopes,
        "days": "" if request.days is None else str(request.days),
        "error": first_line(explained.text),
        "group": request.group,
        "tokens": "; ".join(request.tokens),
        "details": ", ".join(each for each in details if each),
    }
    return {
        name: value or (voice.words(STAND_INS[name]) if name in STAND_INS else "")
        for name, value in known.items()
    }
