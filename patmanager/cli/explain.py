"""`explain`: what a message means, with no sign-in and no network."""

import sys
from pathlib import Path

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines
from patmanager.cli.status import Status
from patmanager.core.asking import filled_in
from patmanager.core.explain import Certainty, Explanation, masked
from patmanager.core.faults import Fault, MessageMissing
from patmanager.core.letters import Letter, Request, letter_for, who_can_fix
from patmanager.core.organizations import Listing
from patmanager.core.program import Program
from patmanager.core.reply import reply_for
from patmanager.core.suspects import Suspect, suspects
from patmanager.core.ways import other_ways
from patmanager.message_file import LARGEST, read_message

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
    explained = masked(program.explainer.explain(text), program.redact)
    lists = _own(program, arguments, output) if arguments.mine else ()
    person = lists[0].organization.account.username if lists else ""
    request = filled_in(Request(), explained, person, lists, program)
    found = suspects(explained, request.organization, lists, program.clock.now())
    problems = [each.sentence().text() for each in program.rule_problems]
    letter = letter_for(explained, request)
    values = {
        **_values(explained, request, letter),
        "tokens": [_suspect_values(each) for each in found] if lists else None,
        "rule_problems": problems,
    }
    named = [each.sentence.text() for each in found]
    output.answer(values, *named, *_lines(explained, request, letter))
    output.aside(*problems)
    return Status.DONE if explained.certainty is not Certainty.UNKNOWN else Status.FAILED


def _read(file: Path | None) -> str:
    if file is None or str(file) == "-":
        return sys.stdin.buffer.read(LARGEST).decode(errors="replace")
    return read_message(file)


def _own(program: Program, arguments: Arguments, output: Output) -> tuple[Listing, ...]:
    """Return the person's own lists, none where they cannot be had: the message is explained."""
    try:
        return find.listings(program, find.organizations(program, arguments.account))
    except Fault as fault:
        output.aside(*fault_lines(fault))
        return ()


def _suspect_values(suspect: Suspect) -> dict[str, object]:
    return {
        "id": suspect.token.authorization_id,
        "name": suspect.token.name,
        "organization": suspect.organization.name,
        "ends": suspect.token.ends.isoformat(),
        "reason": suspect.reason.value,
        "sentence": suspect.sentence.text(),
    }


def _lines(explained: Explanation, request: Request, letter: Letter | None) -> list[str]:
    if not explained.is_text:
        return ["This is no text, perhaps a picture. Type the first line of the message."]
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
    ways = other_ways(explained.ways, explained.cause.id, request.organization)
    if ways:
        lines += ["", "Other ways:"]
    for way in ways:
        lines.append(f"- {way.title}. {way.fits}")
        lines += [f"    {line}" for command in way.commands for line in command.splitlines()]
    if explained.recognized:
        lines += ["", f"Recognized: {', '.join(explained.recognized)}"]
    if explained.ids:
        lines.append(f"For support: {', '.join(explained.ids)}")
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
        "other_ways": [
            {"id": way.id, "title": way.title, "fits": way.fits, "commands": list(way.commands)}
            for way in other_ways(explained.ways, cause.id, request.organization)
        ],
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
        "ids": list(explained.ids),
        "had_secret": explained.had_secret,
        "means": cause.means,
    }
