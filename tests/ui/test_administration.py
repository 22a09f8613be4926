"""Looking after others in the window: people, the report, the policies."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.administration_faults import NotAdministrator, PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.core.faults import Throttled
from patmanager.core.policy import Creation, Policy, Source, Statement
from patmanager.core.report_questions import Question
from patmanager.core.tokens import FULL_ACCESS
from patmanager.ui.command import Command
from patmanager.ui.dialogs.revoke_others import RevokeOthersDialog
from patmanager.ui.pages.administration import AdministrationPage
from tests.fakes_program import FakeProgram
from tests.samples import ANA, CONTOSO, NOW, token
from tests.ui.stage import Stage

BEN = Member("aad.1", "Ben Okafor", "ben@contoso.example")
BEA = Member("aad.2", "Bea Lind", "bea@contoso.example")


@pytest.fixture
def program() -> FakeProgram:
    """An organization of two; one has two tokens that work."""
    made = FakeProgram(token(9))
    made.settings = replace(made.settings, administration=True)
    made.administration.people = {
        BEN: (
            token(1, scopes=(FULL_ACCESS,)),
            token(2),
            token(3, valid_to=NOW - timedelta(days=1)),
        ),
        BEA: (),
    }
    made.administration.ssh = 2
    return made


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """The window of an administrator."""
    stage = Stage(qtbot, program).begin()
    stage.presenter.change(administers=True)
    stage.until(lambda: stage.state.listings)
    return stage


def page_of(stage: Stage) -> AdministrationPage:
    """Turn to the page."""
    stage.router.give(Command.ADMINISTRATION)
    page = stage.window.pages.currentWidget()
    assert isinstance(page, AdministrationPage)
    return page


def fault_text(page: AdministrationPage) -> str:
    """Return the title of what went wrong."""
    assert page.fault is not None
    return page.fault.title.text()


def search(page: AdministrationPage, text: str) -> None:
    """Type the beginning of a name."""
    page.people.name.setText(text)
    QTest.keyClick(page.people.name, Qt.Key.Key_Return)


def test_nothing_of_it_is_shown_to_others(qtbot: QtBot) -> None:
    """The command is hidden until the settings or a policy that was read call for it."""
    stage = Stage(qtbot, FakeProgram(token(9))).begin()
    stage.until(lambda: stage.state.listings)
    action = stage.window.actions_.by_command[Command.ADMINISTRATION]
    assert not action.isVisible()
    read = Statement(Policy.CREATION, Creation.OPEN.value, Source.READ, NOW)
    stage.presenter.program.ledger.save_statement(CONTOSO, read)
    stage.presenter.look_up()
    stage.until(action.isVisible)


def test_a_person_is_found_with_tokens_keys_and_history(stage: Stage, program: FakeProgram) -> None:
    """By the beginning of the name; what to look at stands beside each token."""
    program.administration.log = (
        AuditEntry("1", NOW, "Token.PatPublicDiscoveryEvent", "", "", "token 2", BEN.name),
        AuditEntry("2", NOW, "Token.PatCreateEvent", "Bea", BEA.user, "other", BEA.name),
    )
    page = page_of(stage)
    search(page, "ben")
    stage.until(page.people.log.isVisible)
    assert page.people.heading.text() == "Ben Okafor · ben@contoso.example"
    assert page.people.about.text() == "3 tokens, 2 SSH keys"
    rows = page.people.tokens.texts.texts()
    assert [row[4] for row in rows] == ["Active", "Active", "Expired"]
    assert rows[0][5] == "Full access"
    ((_, what, name, who),) = page.people.log.texts.texts()
    assert (what, name, who) == ("Tokens found in a public repository", "token 2", "Azure DevOps")


def test_every_part_is_reached_by_the_keyboard(stage: Stage) -> None:
    """The organization, the parts and the way back, from the field that one begins in."""
    page = page_of(stage)
    stage.until(page.people.name.hasFocus)
    stops = []
    for _ in range(20):
        stops.append(QApplication.focusWidget())
        QTest.keyClick(stops[-1] or page, Qt.Key.Key_Tab)
    assert {page.where, page.back, page.parts.tabBar(), page.people.search} <= set(stops)


def test_one_of_several_people_is_chosen(stage: Stage) -> None:
    """And nobody is said to be nobody."""
    page = page_of(stage)
    search(page, "be")
    stage.until(page.people.found.isVisible)
    page.people.found.setCurrentIndex(page.people.found.texts.index(1, 0))
    page.people.found.activated.emit(page.people.found.texts.index(1, 0))
    stage.until(lambda: page.people.about.text() == "0 tokens, 2 SSH keys")
    search(page, "zoe")
    stage.until(lambda: "Nobody" in page.people.heading.text())


def test_tokens_are_revoked_once_their_number_is_typed(stage: Stage, program: FakeProgram) -> None:
    """Not before."""
    page = page_of(stage)
    search(page, "ben")
    stage.until(page.people.revoke.isVisible)
    assert not page.people.revoke.isEnabled()
    page.people.tokens.selectRow(0)
    page.people.revoke.click()
    dialog = stage.dialog(RevokeOthersDialog)
    for typed in ("2", "", "one"):
        dialog.number.setText(typed)
        assert not dialog.deed.isEnabled()
    dialog.number.setText("1")
    dialog.number.setFocus()
    QTest.keyClick(dialog.number, Qt.Key.Key_Tab)
    stage.until(dialog.deed.hasFocus)
    dialog.deed.click()
    stage.until(lambda: program.administration.revoked)
    assert program.administration.revoked == [token(1).authorization_id]
    stage.until(lambda: page.people.tokens.texts.texts()[-1][4] == "Revoked")
    stage.until(page.people.log_note.isVisible)
    assert "1 token revoked." in page.notice.accessibleName()


def test_the_policies_are_told_with_what_they_mean(stage: Stage, program: FakeProgram) -> None:
    """Those that could not be read, too."""
    program.administration.records = (
        PolicyRecord(Policy.CREATION, on=True, allowed=("Ana", "Dae"), packages=True),
        PolicyRecord(Policy.LIFESPAN, on=True, days=90),
    )
    page = page_of(stage)
    page.parts.setCurrentWidget(page.policies)
    stage.until(lambda: page.policies.notices)
    spoken = [notice.accessibleName() for notice in page.policies.notices]
    assert len(spoken) == 5
    assert any("90 days at most" in each for each in spoken)
    assert any("Allowlist: Ana, Dae." in each for each in spoken)
    assert sum("could not be read" in each for each in spoken) == 3


def test_the_report_is_made_shown_and_written(stage: Stage, tmp_path: Path) -> None:
    """Every question has an answer; a row leads to its person."""
    page = page_of(stage)
    page.parts.setCurrentWidget(page.report)
    view = page.report
    stage.until(view.begin.isVisible)
    view.begin.click()
    stage.until(lambda: view.table.isVisible() and view.table.texts.texts())
    assert "2 tokens of 2 people work in contoso" in view.summary.text()
    assert not view.begin.isVisible()
    for number in range(len(Question)):
        view.question.setCurrentIndex(number)
        stage.until(view.explanation.text)
    view.question.setCurrentIndex(view.question.findData(Question.FULL_OR_LONG))
    stage.until(lambda: view.table.texts.texts()[0][2] == "Full access")
    view.filter.setText("nothing like it")
    assert view.table.texts.rowCount() == 0
    view.filter.setText("full ben")
    assert view.count.text() == "1 row"
    for kind in ("csv", "html"):
        file = tmp_path / f"report.{kind}"
        desk = stage.router.administration
        assert desk is not None
        assert desk.reports is not None
        desk.reports.write(kind, str(file))
        stage.until(file.exists)
        assert "Ben Okafor" in file.read_text(encoding="utf-8")
    view.table.opened.emit(0)
    stage.until(lambda: page.people.about.text() == "3 tokens, 2 SSH keys")
    assert page.parts.currentWidget() is page.people


def test_a_report_waits_pauses_and_goes_on(stage: Stage, program: FakeProgram) -> None:
    """It says for how long; a pause ends the wait, and nobody is asked for twice."""
    until = program.clock.now() + timedelta(minutes=5)
    program.administration.faults["Ben Okafor"] = [Throttled(Facts(until=until))]
    page = page_of(stage)
    page.parts.setCurrentWidget(page.report)
    view = page.report
    view.begin.click()
    stage.until(view.wait.isVisible)
    assert "goes on by itself in 300 seconds" in view.wait.text()
    view.pause.click()
    stage.until(view.begin.isVisible)
    assert view.begin.text() == "&Go on"
    assert "1 of 2 people were looked at" in view.summary.text()
    view.begin.click()
    stage.until(lambda: "2 tokens of 2 people" in view.summary.text())
    assert program.administration.asked == ["Bea Lind", "Ben Okafor", "Ben Okafor"]


def test_missing_rights_are_told_with_who_gives_them(stage: Stage, program: FakeProgram) -> None:
    """On the page."""
    facts = Facts(organization="contoso", code="vso.graph")
    program.administration.faults["find"] = [NotAdministrator(facts)]
    page = page_of(stage)
    search(page, "ben")
    stage.until(lambda: page.fault)
    assert "Only administrators of contoso may do this" in fault_text(page)
    assert not page.sign_in.isVisible()


def test_a_missing_permission_leads_to_a_sign_in_and_back(
    stage: Stage, program: FakeProgram
) -> None:
    """As the same person; then the page is there again."""
    facts = Facts(organization="contoso", subject=ANA.username, sentence="vso.graph")
    program.administration.faults["find"] = [PermissionNeeded(facts)]
    page = page_of(stage)
    search(page, "ben")
    stage.until(page.sign_in.isVisible)
    page.sign_in.click()
    stage.until(lambda: program.identity.asked)
    assert program.identity.asked[-1][2] == ANA.username
    program.identity.goes_on.set()
    stage.until(lambda: stage.window.pages.currentWidget() is page)
