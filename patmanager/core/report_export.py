"""The report as a file: all tokens or one answer as CSV, everything as one page of HTML."""

import csv
import io
from collections.abc import Callable, Iterable
from html import escape

from patmanager.core.export import harmless
from patmanager.core.report import Report
from patmanager.core.report_questions import Answer, Answering, Cell, Question
from patmanager.core.report_texts import summary
from patmanager.core.sentence import Sentence
from patmanager.core.tokens import Token

Say = Callable[[Sentence], str]

HEAD = (
    "person",
    "address",
    "token",
    "status",
    "scopes",
    "created (UTC)",
    "ends (UTC)",
    "days",
    "global",
    "id",
)

_STYLE = """
body { font: 14px/1.45 system-ui, sans-serif; color: #1b1b1f; margin: 2em auto; max-width: 70em;
  padding: 0 1.5em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; } p { max-width: 50em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3em .8em .3em 0; border-bottom: 1px solid #d0d0d8;
  vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr { break-inside: avoid; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #e6e6ea; } }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; color: #000;
  background: none; } h2 { break-after: avoid; } }
"""


def _text(sentence: Sentence) -> str:
    return sentence.text()


def tokens_csv(report: Report) -> str:
    """Return every token as CSV with a head, a line each, by person; dates are ISO 8601 in UTC.

    A person of whom nothing is known has a line with the reason in place of a status.
    """
    rows = [(member.name, member.user, *_cells(token, report)) for member, token in report.held()]
    rows += [
        (each.member.name, each.member.user, "", each.refused, *[""] * (len(HEAD) - 4))
        for each in report.refused
    ]
    return _csv(HEAD, rows)


def answer_csv(answer: Answer, say: Say = _text) -> str:
    """Return one answer as CSV with a head."""
    return _csv(
        [say(each) for each in answer.head],
        ([_said(cell, say) for cell in row.cells] for row in answer.rows),
    )


def page(answering: Answering, say: Say = _text) -> str:
    """Return one HTML page with every answer; it needs no other file, and asks for none."""
    report = answering.report
    title = f"{report.organization.name} · {report.began:%Y-%m-%d}"
    parts = [f"<h1>{escape(title)}</h1>"]
    parts += [f"<p>{escape(say(each))}</p>" for each in summary(report)]
    for question in Question:
        answer = answering.answer(question)
        parts.append(f"<h2>{escape(say(question.heading))}</h2>")
        notes = (question.explanation, *answer.notes)
        parts += [f"<p>{escape(say(note))}</p>" for note in notes]
        if answer.rows:
            parts.append(_table(answer, say))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    )
    return "\n".join((head, *parts, "</body></html>", ""))


def _table(answer: Answer, say: Say) -> str:
    head = "".join(f"<th>{escape(say(each))}</th>" for each in answer.head)
    rows = (
        "<tr>"
        + "".join(f"<td><bdi>{escape(_said(cell, say))}</bdi></td>" for cell in row.cells)
        + "</tr>"
        for row in answer.rows
    )
    body = "\n".join(rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"


def _cells(token: Token, report: Report) -> tuple[str, ...]:
    return (
        token.name,
        token.status(report.began).value,
        " ".join(token.scopes),
        token.valid_from.isoformat(timespec="seconds"),
        token.ends.isoformat(timespec="seconds"),
        str((token.valid_to - token.valid_from).days),
        "yes" if token.is_global else "no",
        token.authorization_id,
    )


def _csv(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(head)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return written.getvalue()


def _said(cell: Cell, say: Say) -> str:
    return cell if isinstance(cell, str) else say(cell)
