"""What a command prints: a table or sentences for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime

from patmanager.cli.next_steps import next_command
from patmanager.core.faults import Fault
from patmanager.core.secret import Secret
from patmanager.core.tokens import Token
from patmanager.core.words import explain, lines

_GAP = "  "
_UTF_8 = "utf-8"

UNRECORDED = (
    "The token exists, but the local record could not be written: patmanager pending looks again."
)


class Output:
    """Standard output and standard error of one command.

    With `as_json` there is exactly one JSON object on standard output, faults included. `renewing`
    tells that the command renews a token: some faults then have words of their own.
    """

    def __init__(self, *, as_json: bool, renewing: bool = False) -> None:
        """Print JSON or text."""
        self.as_json = as_json
        self._renewing = renewing

    def answer(self, values: dict[str, object], *sentences: str) -> None:
        """Print a command's result: `values` as JSON, or `sentences` for people."""
        if self.as_json:
            print(_as_json(values))
            return
        for sentence in sentences:
            print(printable(sentence))

    def aside(self, *sentences: str) -> None:
        """Say something beside the result, on standard error."""
        for sentence in sentences:
            sys.stderr.write(printable(sentence) + "\n")

    def secret(self, secret: Secret) -> None:
        """Print a secret, alone."""
        print(secret.reveal())

    def fault(self, fault: Fault) -> None:
        """Print why a command did not do its work."""
        if self.as_json:
            print(_as_json({"fault": fault_values(fault, renewing=self._renewing)}))
        else:
            self.aside(*fault_lines(fault, renewing=self._renewing))


def fault_lines(fault: Fault, *, renewing: bool = False) -> tuple[str, ...]:
    """Return a fault as it is read at a terminal, with the command that helps."""
    command = next_command(fault)
    return (*lines(fault, renewing=renewing), *([f"Type: {command}"] if command else []))


def fault_values(fault: Fault, *, renewing: bool = False) -> dict[str, object]:
    """Return a fault as it stands in JSON."""
    message = explain(fault, renewing=renewing)
    return {
        "name": type(fault).__name__,
        "title": message.title.text(),
        "what_happened": message.what_happened.text(),
        "why": message.why.text(),
        "what_to_do": [step.text() for step in message.what_to_do],
        "who_can_fix": message.who_can_fix.text(),
        "changed": fault.facts.changed.name.lower(),
        "next_command": next_command(fault),
        "details": dict(message.details),
    }


def token_values(token: Token, now: datetime, *, kept: bool) -> dict[str, object]:
    """Return a token as it stands in JSON; dates are ISO 8601 in UTC."""
    return {
        "id": token.authorization_id,
        "name": token.name,
        "organization": token.organization,
        "scopes": list(token.scopes),
        "status": token.status(now).value,
        "global": token.is_global,
        "created": token.valid_from.isoformat(),
        "ends": token.ends.isoformat(),
        "kept_here": kept,
    }


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table, columns as wide as their widest cell."""
    cells = [tuple(head), *(tuple(printable(cell) for cell in row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return [
        _GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]


def printable(text: str) -> str:
    """Return `text` with what steers a terminal or turns the reading direction made visible.

    So is what the terminal's own encoding cannot show.
    """
    shown = "".join(
        character if character.isprintable() else f"\\u{ord(character):04x}" for character in text
    )
    encoding = sys.stdout.encoding or _UTF_8
    return shown.encode(encoding, "backslashreplace").decode(encoding)


def _as_json(values: dict[str, object]) -> str:
    """Return JSON; signs that cannot be encoded on the way out are written as their numbers."""
    text = json.dumps(values, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or _UTF_8)
    except UnicodeEncodeError:
        return json.dumps(values, indent=2)
    return text
