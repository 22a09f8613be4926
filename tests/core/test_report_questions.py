"""What the report answers, and how it is written down."""

import csv
import io
from datetime import timedelta
from html.parser import HTMLParser

import pytest

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.likely_programs import is_program
from patmanager.core.policy import Policy
from patmanager.core.report import READ, Answered, Report
from patmanager.core.report_export import HEAD, answer_csv, page, tokens_csv
from patmanager.core.report_questions import Answer, Answering, Question
from patmanager.core.tokens import Token
from tests.core.catalogue import CATALOGUE
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

ANA = Member("aad.1", "Ana Souza", "ana@contoso.example", "o-1")
BEN = Member("aad.2", "=cmd|'/c calc'!A1", "ben@contoso.example", "o-2")
ROBOT = Member("aad.3", "svc-build", "svc-build@contoso.example", "o-3")
DAY = timedelta(days=1)


def report(*held: tuple[Member, Token], **fields: object) -> Report:
    """Return a complete report."""
    members = (ANA, BEN, ROBOT)
    answers = tuple(
        Answered(member, tuple(each for owner, each in held if owner is member))
        for member in members
    )
    values = {"is_listed": True, "members": members, "answers": answers, "audit": READ, **fields}
    return Report(CONTOSO, NOW, **values)  # type: ignore[arg-type]  # a test's own


def answer(found: Report, question: Question) -> Answer:
    """Answer a question."""
    return Answering(found, CATALOGUE).answer(question)


def cells(found: Answer) -> list[list[str]]:
    """Return a table as text."""
    return [
        [each if isinstance(each, str) else each.text() for each in row.cells] for row in found.rows
    ]


def made(name: str, scopes: tuple[str, ...] = (), at: timedelta = DAY) -> AuditEntry:
    """Return an entry of the log: somebody made a token."""
    return AuditEntry(
        name, NOW - at, "Token.PatCreateEvent", "Ana Souza", ANA.user, name, "Ana Souza", scopes
    )


def test_full_access_and_long_lives_are_found_by_person() -> None:
    """A token that is both has a line for each; one that ended has none."""
    both = token(1, name="all", scopes=("app_token",), valid_from=NOW - 80 * DAY)
    ninety = token(2, valid_from=NOW - 60 * DAY, valid_to=NOW + 30 * DAY)
    ended = token(3, scopes=("app_token",), valid_to=NOW - DAY)
    found = answer(report((ANA, both), (ANA, ninety), (BEN, ended)), Question.FULL_OR_LONG)
    assert [row[:4] for row in cells(found)] == [
        ["Ana Souza", "all", "Full access", "110"],
        ["Ana Souza", "all", "Made for 110 days", "110"],
    ]
    assert found.rows[0].member == ANA


def test_each_person_is_counted_with_the_broadest_scope() -> None:
    """Full access beats everything, what gives rights beats what reads."""
    held = (
        (ANA, token(1, scopes=("vso.code", "vso.code_full"))),
        (ANA, token(2, target_accounts=None)),
        (BEN, token(3, scopes=("app_token",))),
    )
    assert cells(answer(report(*held), Question.BY_PERSON)) == [
        ["Ana Souza", "ana@contoso.example", "2", "0", "1", "40", "vso.code_full"],
        [BEN.name, BEN.user, "1", "1", "0", "40", "app_token"],
    ]


@pytest.mark.parametrize(
    ("policy", "entry", "held", "why"),
    [
        (
            PolicyRecord(Policy.FULL_SCOPE, on=True),
            made("x", ("app_token",)),
            {},
            "Full access is not allowed",
        ),
        (
            PolicyRecord(Policy.LIFESPAN, on=True, days=30),
            made("x"),
            {"valid_from": NOW - DAY, "valid_to": NOW + 59 * DAY},
            "Made for 60 days, 30 are allowed",
        ),
        (
            PolicyRecord(Policy.GLOBAL, on=True),
            made("x"),
            {"valid_from": NOW - DAY, "target_accounts": None},
            "Works in every organization, which is not allowed",
        ),
        (
            PolicyRecord(Policy.CREATION, on=True),
            made("x"),
            {},
            "Only people on the allowlist may make tokens",
        ),
        (
            PolicyRecord(Policy.CREATION, on=True, packages=True),
            made("x", ("vso.code",)),
            {},
            "Only tokens for packages are allowed without the allowlist",
        ),
    ],
)
def test_what_was_made_against_a_policy_is_found(
    policy: PolicyRecord, entry: AuditEntry, held: dict[str, object], why: str
) -> None:
    """By the entry, or by the token that began when it was written; not one that is allowed."""
    owned = (ANA, token(1, name="x", **held))
    found = answer(report(owned, events=(entry,), policies=(policy,)), Question.VIOLATIONS)
    assert [(row[0], row[1], row[3]) for row in cells(found)] == [("Ana Souza", "x", why)]
    for name in ("Ana Souza", "ANA@contoso.example", "o-1"):
        listed = PolicyRecord(policy.policy, policy.on, (name,), policy.days, policy.packages)
        found = answer(report(owned, events=(entry,), policies=(listed,)), Question.VIOLATIONS)
        assert found.rows == ()
    off = PolicyRecord(policy.policy, False, (), policy.days, policy.packages)
    assert not answer(report(owned, events=(entry,), policies=(off,)), Question.VIOLATIONS).rows


def test_what_keeps_violations_from_being_known_is_told() -> None:
    """No policies, no log, or an empty one."""
    policy = PolicyRecord(Policy.GLOBAL, on=True)
    notes = [each.text() for each in answer(report(), Question.VIOLATIONS).notes]
    assert any("switched off" in each for each in notes)
    assert any("No policy could be read" in each for each in notes)
    refused = report(audit="It may not be read", policies=(policy,))
    (note,) = answer(refused, Question.VIOLATIONS).notes
    assert note.text() == "The audit log was not read: It may not be read"


def test_programs_are_told_by_names_and_scopes() -> None:
    """With the reason for each."""
    held = (
        (ANA, token(1, name="laptop")),
        (ANA, token(2, name="nightly build")),
        (ANA, token(3, scopes=("vso.build_execute",), valid_from=NOW - 300 * DAY)),
        (ROBOT, token(4, name="x")),
    )
    assert [row[1:3] for row in cells(answer(report(*held), Question.CANDIDATES))] == [
        ["nightly build", "The token’s name is that of a program"],
        ["token 3", "It runs pipelines, and lives for 330 days"],
        ["x", "The person’s name is that of a program"],
    ]


@pytest.mark.parametrize("name", ["svc-deploy", "CI", "build_agent", "release pipeline", "My Bot"])
def test_names_of_programs(name: str) -> None:
    """As whole words."""
    assert is_program(name)


@pytest.mark.parametrize("name", ["Cicely Abbott", "Bill Tobin", "laptop", "syncopation", ""])
def test_names_of_people_and_things(name: str) -> None:
    """Parts of words do not count."""
    assert not is_program(name)


def test_patterns_say_that_the_last_use_is_not_known() -> None:
    """And count purposes and deeds."""
    held = ((ANA, token(1)), (BEN, token(2)), (BEN, token(3, scopes=("vso.code",))))
    found = answer(report(*held, events=(made("a"), made("b"))), Question.PATTERNS)
    assert "does not tell when a token was last used" in found.question.explanation.text()
    table = cells(found)
    assert table[0][1:] == ["2", "2", "0"]
    assert table[-1][:2] == ["Tokens made", "2"]


def test_a_cell_that_looks_like_a_formula_is_harmless() -> None:
    """In both kinds of CSV; nothing else of it changes."""
    found = report((BEN, token(1, name="@SUM(A1)", scopes=("app_token",))))
    rows = list(csv.reader(io.StringIO(tokens_csv(found))))
    assert tuple(rows[0]) == HEAD
    assert (rows[1][0], rows[1][2]) == (f"'{BEN.name}", "'@SUM(A1)")
    table = answer(found, Question.FULL_OR_LONG)
    assert list(csv.reader(io.StringIO(answer_csv(table))))[1][:2] == [f"'{BEN.name}", "'@SUM(A1)"]


def test_people_of_whom_nothing_is_known_are_in_the_file() -> None:
    """With the reason."""
    found = report(answers=(Answered(ANA, (), "Azure DevOps did not tell"),))
    rows = list(csv.reader(io.StringIO(tokens_csv(found))))
    assert rows[1][:4] == ["Ana Souza", ANA.user, "", "Azure DevOps did not tell"]


def test_the_page_stands_for_itself() -> None:
    """It asks for no other file, and a name that is HTML stays a name."""
    evil = Member("aad.9", "<img src=x onerror=alert(1)>", "e@x")
    found = report(
        members=(evil,), answers=(Answered(evil, (token(1, scopes=("app_token",)),)),), audit=READ
    )
    text = page(Answering(found, CATALOGUE))
    tags: list[tuple[str, list[tuple[str, str | None]]]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append((tag, attrs))

    Reader().feed(text)
    assert not {tag for tag, _ in tags} & {"img", "script", "link", "iframe"}
    assert not [name for _, attrs in tags for name, _ in attrs if name in {"src", "href"}]
    assert "&lt;img src=x onerror=alert(1)&gt;" in text
    for question in Question:
        assert question.heading.text() in text


def test_a_report_that_is_not_complete_says_so() -> None:
    """On the page."""
    found = report(answers=(Answered(ANA, (token(1),)),))
    assert "Not complete: 1 of 3 people were looked at." in page(Answering(found, CATALOGUE))
