"""An explanation in the blocks in which every message of this program is read."""

from collections.abc import Callable

from patmanager.core.explain import Cause, Explanation
from patmanager.core.letters import Request
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.explained import (
    CHANGED,
    CHANGED_UNKNOWN,
    NAMED,
    NAMED_AND_WHERE,
    WHO_AND_WHERE,
)
from patmanager.core.sentences.letters import STAND_INS, WHO
from patmanager.core.words import Message

_MAY_HAVE_CHANGED = frozenset({"network", "signin_timeout", "tool_failure", "unknown"})
"""What leaves open whether the service, or a tool, did anything before."""


def message_of(
    cause: Cause,
    explained: Explanation,
    request: Request,
    translate: Callable[[str], str],
    version: str = "",
) -> Message:
    """Return what one of an explanation's causes says; `translate` is for the cause's texts.

    `version` is the program's, for the details.
    """

    def own(text: str) -> Sentence:
        # A cause has no fields, and its commands may hold braces.
        return Sentence(translate(text).replace("{", "{{").replace("}", "}}"))

    organization = request.organization or STAND_INS["organization"]
    contact = dict(request.contacts).get(cause.who, "")
    whole = NAMED_AND_WHERE if contact else WHO_AND_WHERE
    brief = NAMED if contact else WHO
    who = (whole if cause.where else brief)[cause.who]
    where = translate(cause.where) if cause.where else ""
    fields = (("organization", organization), ("where", where), ("contact", contact))
    return Message(
        title=own(cause.means),
        what_happened=own(cause.happened),
        why=own(cause.why),
        what_to_do=tuple(own(step) for step in cause.steps),
        who_can_fix=Sentence(who, fields),
        changed=changed_sentence(cause),
        details=_details(cause, explained, request, version),
    )


def changed_sentence(cause: Cause) -> Sentence:
    """Say whether anything was changed, as far as a cause tells."""
    return Sentence(CHANGED_UNKNOWN if cause.id in _MAY_HAVE_CHANGED else CHANGED)


def _details(
    cause: Cause, explained: Explanation, request: Request, version: str
) -> tuple[tuple[str, str], ...]:
    rows = (
        ("patmanager", version),
        ("Cause", f"{cause.id} ({explained.certainty.value})"),
        ("Recognized", ", ".join(explained.recognized)),
        ("Ids", ", ".join(explained.ids)),
        ("Organization", request.organization),
        ("Time", f"{request.at:%Y-%m-%d %H:%M} UTC" if request.at else ""),
        *(("See", link) for link in cause.links),
        ("Message", explained.text),
    )
    return tuple((label, value) for label, value in rows if value)
