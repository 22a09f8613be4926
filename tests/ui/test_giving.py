"""Giving a token that is there already to a program."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.clients.all import all_clients
from patmanager.core.places import ClientName
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.core.tokens import Token
from patmanager.ui.command import Command
from patmanager.ui.pages.giving import GivingPage
from tests.clients.home import FEED, OLD, Home
from tests.fakes_program import FakeProgram
from tests.samples import ANA, token
from tests.ui.stage import Stage


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with npm on it, and real git."""
    return Home(tmp_path, "npm")


def page_of(qtbot: QtBot, home: Home, held: Token) -> tuple[GivingPage, FakeProgram, Stage]:
    """Open the page for a token whose secret is kept."""
    program = FakeProgram(held)
    program.clients.update(all_clients(replace(home.around, keychain=program.keychain)))
    slot = Slot(ANA.id, 1)
    program.keychain.put(slot, KeptSecret("contoso", held.authorization_id, OLD))
    program.ledger.bind_slot(slot, held.authorization_id)
    program.api.secrets[held.authorization_id] = OLD
    program.feeds.good = [OLD]
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: bool(stage.state.kept))
    stage.choose(1)
    stage.router.give(Command.GIVE)
    stage.until(lambda: isinstance(stage.window.pages.currentWidget(), GivingPage))
    page = stage.window.pages.currentWidget()
    assert isinstance(page, GivingPage)
    stage.until(lambda: bool(page.programs.group.buttons()))
    return page, program, stage


def offered(page: GivingPage) -> set[str]:
    """Return the programs on offer."""
    return {button.accessibleName() for button in page.programs.group.buttons()}


@pytest.mark.parametrize(
    ("scopes", "programs"),
    [
        (("vso.code_write",), {"git", "az devops"}),
        (("vso.work",), {"az devops"}),
    ],
)
def test_only_programs_that_the_token_is_good_for_are_offered(
    qtbot: QtBot, home: Home, scopes: tuple[str, ...], programs: set[str]
) -> None:
    """By its scopes; `az` may be used for anything."""
    page, _program, _stage = page_of(qtbot, home, token(1, scopes=scopes))
    assert offered(page) == programs


def test_a_token_for_packages_is_given_to_npm(qtbot: QtBot, home: Home) -> None:
    """The feed is asked for, and what it may do is not."""
    page, program, stage = page_of(qtbot, home, token(1))
    assert "git" not in offered(page)
    assert not page.levels.isVisible()
    npm = next(each for each in page.programs.group.buttons() if each.accessibleName() == "npm")
    npm.click()
    assert page.source.isVisible()
    page.source.address.setText(FEED)
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.deed.isVisible)
    assert page.review.text() == "npm is set up to use token 1."
    page.deed.click()
    stage.until(lambda: page.back.text() == "&Finish")
    assert page.result.sentence.text() == "npm works with web."
    assert (home.path / ".npmrc").exists()
    assert len(program.ledger.places()) == 1
    assert len(program.api.held) == 1


def test_a_feed_of_another_organization_is_told(qtbot: QtBot, home: Home) -> None:
    """The token would be refused there."""
    page, _program, stage = page_of(qtbot, home, token(1))
    page.programs.choose(ClientName.NPM)
    page.source.address.setText(FEED.replace("contoso", "fabrikam"))
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.barred.isVisible)
    assert "belongs to fabrikam, and the token to contoso" in page.barred.accessibleName()
    assert not page.deed.isEnabled()


def test_git_needs_no_address(qtbot: QtBot, home: Home) -> None:
    """It works with the organization of the token."""
    page, program, stage = page_of(qtbot, home, token(1, scopes=("vso.code",)))
    git = next(each for each in page.programs.group.buttons() if each.accessibleName() == "git")
    git.click()
    stage.until(page.deed.isVisible)
    assert not page.source.isVisible()
    page.deed.click()
    stage.until(page.help.isVisible)
    assert len(program.ledger.places()) == 1
    assert "git-credential-patmanager" in (home.path / ".gitconfig").read_text()


def test_a_token_whose_secret_is_elsewhere_cannot_be_given(qtbot: QtBot) -> None:
    """And says why."""
    stage = Stage(qtbot, FakeProgram(token(1))).begin()
    stage.choose(1)
    stage.router.give(Command.GIVE)
    assert "not kept here" in stage.said[-1]


def test_the_secret_is_on_no_part_of_the_page(qtbot: QtBot, home: Home) -> None:
    """Masked where it would be written."""
    secret: Secret = OLD
    page, _program, stage = page_of(qtbot, home, token(1))
    page.programs.choose(ClientName.NPM)
    page.source.address.setText(FEED)
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.deed.isVisible)
    page.plan.toggle.setChecked(True)
    assert "••••••••" in page.plan.lines.toPlainText()
    assert secret.reveal() not in page.plan.lines.toPlainText()
