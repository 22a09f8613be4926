"""Scenes for administrators: people, the report, the policies."""

from collections.abc import Callable
from datetime import timedelta

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.administration_faults import NotAdministrator, PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.core.policy import Policy
from patmanager.core.report import READ, Answered, Report
from patmanager.core.report_questions import Answering, Question, to_look_at
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.revoke_others import RevokeOthersDialog
from patmanager.ui.pages.administration import AdministrationPage
from patmanager.ui.remembered import InMemory
from patmanager.ui.texts import status_word
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.report_view import about_report, cells_of
from patmanager.ui.window import Window
from patmanager.ui.wording import catalogue_text, said
from tests.samples import CONTOSO, NOW, token
from tests.screens.samples import state
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

BEN = Member("aad.1", "Ben Okafor", "ben@contoso.com")
PEOPLE = (
    BEN,
    Member("aad.2", "Bea Lind", "bea@contoso.com"),
    Member("aad.3", "svc-build", "svc@x"),
)
TOKENS = (
    token(1, name="everything (temporary!)", scopes=("app_token",), valid_from=NOW - timedelta(90)),
    token(2, name="npm on the build machine"),
    token(3, name="old laptop", scopes=("vso.code_write",), valid_to=NOW - timedelta(3)),
)
ROBOTS = (
    token(
        4, name="nightly deploy", scopes=("vso.release_execute",), valid_from=NOW - timedelta(335)
    ),
    token(5, name="release notes", scopes=("vso.code", "vso.work"), valid_from=NOW - timedelta(5)),
)
REPORT = Report(
    CONTOSO,
    NOW,
    is_listed=True,
    members=PEOPLE,
    answers=(
        Answered(PEOPLE[1], (token(6, name="npm restore", valid_from=NOW - timedelta(2)),)),
        Answered(BEN, TOKENS),
        Answered(PEOPLE[2], ROBOTS),
    ),
    policies=(
        PolicyRecord(Policy.FULL_SCOPE, on=True),
        PolicyRecord(Policy.LIFESPAN, on=True, days=30),
    ),
    events=(
        AuditEntry(
            "1",
            NOW - timedelta(1),
            "Token.PatCreateEvent",
            "Ben Okafor",
            BEN.user,
            "for the demo",
            BEN.name,
            ("app_token",),
        ),
        AuditEntry(
            "2",
            NOW - timedelta(2),
            "Token.PatCreateEvent",
            "Bea Lind",
            "",
            "npm restore",
            "Bea Lind",
        ),
        AuditEntry(
            "3", NOW - timedelta(9), "Token.PatRevokeEvent", "Dae Kim", "", "leaked", BEN.name
        ),
    ),
    audit=READ,
)


def _cells(each: Token) -> tuple[str, ...]:
    return (
        each.name,
        CATALOGUE.can_do(each.scopes, catalogue_text),
        short_day(each.valid_from),
        short_day(each.ends),
        status_word(each.status(NOW)),
        ", ".join(said(why) for why in to_look_at(each)),
    )


def _page(act: Callable[[AdministrationPage], None]) -> Callable[[], Window]:
    def window() -> Window:
        made = Window(CATALOGUE, InMemory())
        made.show_state(state(administers=True))
        page = AdministrationPage()
        page.show_organizations(("contoso", "fabrikam"), 0)
        act(page)
        made.show_page(page)
        return made

    return window


def _person(page: AdministrationPage) -> None:
    page.people.name.setText("ben")
    page.people.show_person(BEN, [(each, _cells(each)) for each in TOKENS], 1)
    made = AuditEntry("1", NOW, "Token.PatCreateEvent", "Ben Okafor", BEN.user, "npm", BEN.name)
    page.people.show_log((made,))
    page.people.tokens.selectRow(0)


def _several(page: AdministrationPage) -> None:
    page.people.name.setText("be")
    page.people.show_people(PEOPLE[:2])


def _refused(page: AdministrationPage) -> None:
    fault = NotAdministrator(Facts(organization="contoso", code="vso.tokenadministration"))
    page.show_fault(explain(fault), needs_sign_in=False)


def _permissions(page: AdministrationPage) -> None:
    fault = PermissionNeeded(Facts(organization="contoso", sentence="vso.graph"))
    page.show_fault(explain(fault), needs_sign_in=True)


def _report(question: Question) -> Callable[[AdministrationPage], None]:
    def act(page: AdministrationPage) -> None:
        page.parts.setCurrentWidget(page.report)
        page.report.show_report(REPORT, about_report(REPORT))
        page.report.question.setCurrentIndex(page.report.question.findData(question))
        answer = Answering(REPORT, CATALOGUE, catalogue_text).answer(question)
        page.report.show_answer(answer, cells_of(answer))

    return act


def _running(page: AdministrationPage) -> None:
    page.parts.setCurrentWidget(page.report)
    page.report.show_report(None, is_running=True)
    page.report.show_progress(812, 2000)
    page.report.show_wait(23)


def _unbegun(page: AdministrationPage) -> None:
    page.parts.setCurrentWidget(page.report)


def _policies(page: AdministrationPage) -> None:
    page.parts.setCurrentWidget(page.policies)
    records = (
        PolicyRecord(Policy.FULL_SCOPE, True, ("Dae Kim",)),
        PolicyRecord(Policy.LIFESPAN, True, (), 90),
        PolicyRecord(Policy.LEAKED, False),
        PolicyRecord(Policy.CREATION, True, ("Ana Souza", "Dae Kim"), packages=True),
    )
    page.policies.show_records(records, "https://dev.azure.com/contoso/_settings/policy")


REPORTS = tuple(
    Scene(
        f"report-{question.value.replace(' ', '-')}",
        f"The report: {question.heading.text().casefold()}",
        _page(_report(question)),
    )
    for question in Question
)

ADMINISTRATION = (
    Scene("admin-person", "For administrators: somebody's tokens", _page(_person)),
    Scene("admin-several", "For administrators: several people", _page(_several)),
    Scene("admin-refused", "For administrators: who is none", _page(_refused)),
    Scene("admin-permissions", "For administrators: permissions needed", _page(_permissions)),
    *REPORTS,
    Scene("admin-running", "The report: under way", _page(_running)),
    Scene("admin-unbegun", "The report: not begun", _page(_unbegun)),
    Scene("admin-policies", "For administrators: the policies", _page(_policies)),
)

REVOKE_OTHERS = (
    Scene(
        "revoke-others",
        "Revoke somebody else's tokens",
        lambda: RevokeOthersDialog(BEN, TOKENS[:2]),
    ),
)
