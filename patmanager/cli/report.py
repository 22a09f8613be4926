"""`report`: all tokens of an organization, and what is to be known of them."""

import sys
from functools import partial

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, table
from patmanager.cli.status import Status
from patmanager.core.administration_faults import FileUnwritable, OrganizationNotNamed
from patmanager.core.facts import Facts
from patmanager.core.organizations import Organization
from patmanager.core.program import Program
from patmanager.core.report import Report
from patmanager.core.report_export import answer_csv, page, tokens_csv
from patmanager.core.report_questions import Answer, Answering, Cell, Question, Row
from patmanager.core.report_texts import summary
from patmanager.core.reporting import Progress
from patmanager.report_file import write_report

_MOST_ROWS = 40
"""More rows of a table are for a file."""


def report(program: Program, arguments: Arguments, output: Output) -> int:
    """Go on with the report, or begin one; print what it answers, or write it into files."""
    where = one_organization(program, arguments)
    found = _made(program, arguments, where)
    answering = Answering(found, program.catalogue)
    asked = [Question(arguments.question)] if arguments.question else list(Question)
    written = _write(arguments, answering, asked)
    answers = [answering.answer(question) for question in asked]
    sentences = [sentence.text() for sentence in summary(found)]
    lines = [] if written else [line for each in answers for line in _lines(each)]
    output.answer(
        _values(found, answers),
        *sentences,
        *(f"Written: {file}" for file in written),
        *lines,
    )
    return Status.DONE if found.is_complete else Status.FAILED


def one_organization(program: Program, arguments: Arguments) -> Organization:
    """Return the organization that is meant; with one alone it need not be named."""
    found = find.organizations(program, arguments.account, arguments.organization)
    if len(found) != 1:
        sentence = "Name one with --organization: " + ", ".join(each.name for each in found)
        raise OrganizationNotNamed(Facts(sentence=sentence))
    return found[0]


def _made(program: Program, arguments: Arguments, where: Organization) -> Report:
    reporting = program.reporting
    if not arguments.last:
        follow = partial(_follow, program) if sys.stderr.isatty() else lambda _progress: None
        return reporting.run(where, follow, fresh=arguments.fresh)
    kept = reporting.last(where)
    return kept or Report(where, program.clock.now())


def _follow(program: Program, progress: Progress) -> None:
    """Say how far it is, in one line of the terminal."""
    text = f"{progress.done:,} of {progress.of:,} people" if progress.of else "Counting people…"
    if progress.until is not None:
        seconds = (progress.until - program.clock.now()).total_seconds()
        text = f"{text}; Azure DevOps asks to wait {max(0, round(seconds))} s"
    sys.stderr.write(f"\r\x1b[K{text}")
    if progress.of and progress.done == progress.of:
        sys.stderr.write("\r\x1b[K")


def _write(arguments: Arguments, answering: Answering, asked: list[Question]) -> tuple[object, ...]:
    """Write the files that were named."""
    if arguments.csv is not None and arguments.csv == arguments.html:
        sentence = "CSV and HTML need a file each."
        raise FileUnwritable(Facts(subject=str(arguments.csv), sentence=sentence))
    if arguments.csv is not None:
        one = answering.answer(asked[0]) if arguments.question else None
        text = tokens_csv(answering.report) if one is None else answer_csv(one)
        write_report(arguments.csv, text)
    if arguments.html is not None:
        write_report(arguments.html, page(answering))
    return tuple(file for file in (arguments.csv, arguments.html) if file is not None)


def _lines(answer: Answer) -> list[str]:
    lines = ["", answer.question.heading.text(), answer.question.explanation.text()]
    lines += [note.text() for note in answer.notes]
    if not answer.rows:
        return lines
    head = [each.text().upper() for each in answer.head]
    lines += table(head, ([_said(cell) for cell in row.cells] for row in answer.rows[:_MOST_ROWS]))
    left = len(answer.rows) - _MOST_ROWS
    more = f"… and {left:,} more: --question “{answer.question.value}” --csv FILE writes them all."
    return [*lines, more] if left > 0 else lines


def _values(found: Report, answers: list[Answer]) -> dict[str, object]:
    return {
        "organization": found.organization.name,
        "began": found.began.isoformat(),
        "complete": found.is_complete,
        "people": len(found.members),
        "looked_at": len(found.answers),
        "refused": {each.member.user: each.refused for each in found.refused},
        "audit_log": found.audit,
        "answers": {each.question.value: _answer_values(each) for each in answers},
    }


def _answer_values(answer: Answer) -> dict[str, object]:
    return {
        "heading": answer.question.heading.text(),
        "notes": [note.text() for note in (answer.question.explanation, *answer.notes)],
        "head": [each.text() for each in answer.head],
        "rows": [_row_values(row) for row in answer.rows],
    }


def _row_values(row: Row) -> dict[str, object]:
    return {
        "cells": [_said(cell) for cell in row.cells],
        "address": None if row.member is None else row.member.user,
        "token_id": None if row.token is None else row.token.authorization_id,
    }


def _said(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell.text()
