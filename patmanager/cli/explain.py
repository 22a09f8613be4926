"""`explain`: what a message means, with no sign-in and no network."""

import sys
from pathlib import Path

from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.cli.status import Status
from patmanager.core.addresses import organization_in
from patmanager.core.explain import Certainty, Explanation
from patmanager.core.facts import Facts
from patmanager.core.faults import FileUnreadable, MessageMissing
from patmanager.core.letters import Letter, Request, letter_for, reply_for, who_can_fix
from patmanager.core.program import Program

_LARGEST = 20_000_000
_SURE = {
    Certainty.SURE: "This is it.",
    Certainty.LIKELY: "This is likely.",
    Certainty.ONE_OF: "It is one of these.",
    Certainty.UNKNOWN: "This message is not known.",
}


def explain(program: Program, arguments: Arguments, output: Output) -> int:
    """Explain a message from a file or standard input (`-`, or none)."""
    text = _read(arguments.file)
    if not text.strip():
        raise MessageMissing
    explained = program.explainer.explain(text)
    organization = organization_in(explained.text)
    contacts = program.settings.contacts
    request = Request(organization=organization, at=program.clock.now(), contacts=contacts)
    letter = letter_for(explained, request)
    output.answer(_values(explained, request, letter), *_lines(explained, request, letter))
    return Status.DONE if explained.certainty is not Certainty.UNKNOWN else Status.FAILED


def _read(file: Path | None) -> str:
    """Read what was given; bytes that are no text become a sign that says so."""
    if file is None or str(file) == "-":
        return sys.stdin.buffer.read(_LARGEST).decode(errors="replace")
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST).decode(errors="replace")
    except OSError as error:
        raise FileUnreadable(
            Facts(subject=str(file), sentence=f"{error.strerror or error}.")
        ) from error


def _lines(explained: Explanation, request: Request, letter: Letter | None) -> list[str]:
    lines = [_SURE[explained.certainty]]
    if explained.had_secret:
        lines.append("There was a secret in the message: rotate the token that it belongs to.")
    for cause in explained.candidates:
        lines += ["", cause.happened, cause.why]
        if cause.question and len(explained.candidates) > 1:
            lines.append(cause.question)
        lines += [f"{number}. {step}" for number, step in enumerate(cause.steps, 1)]
        lines.append(f"Who can fix it: {who_can_fix(cause, request)}")
        lines += [f"See {link}" for link in cause.links]
    if explained.recognized:
        lines += ["", f"Recognized: {', '.join(explained.recognized)}"]
    if letter is not None:
        head = ["", f"To: {letter.to}", f"Subject: {letter.subject}", ""]
        lines += [*head, *letter.body.splitlines()]
    return lines


def _values(explained: Explanation, request: Request, letter: Letter | None) -> dict[str, object]:
    """Return the explanation as it stands in JSON; see `docs/explain.md`."""
    cause = explained.cause
    return {
        "cause": cause.id,
        "certainty": explained.certainty.value,
        "candidates": [each.id for each in explained.candidates],
        "what_happened": cause.happened,
        "why": cause.why,
        "what_to_do": list(cause.steps),
        "who_can_fix": who_can_fix(cause, request),
        "links": list(cause.links),
        "letter": None
        if letter is None
        else {
            "to": letter.to,
            "subject": letter.subject,
            "body": letter.body,
            "short": letter.short,
        },
        "reply": reply_for(explained, request),
        "recognized": list(explained.recognized),
        "had_secret": explained.had_secret,
        "means": cause.means,
    }
