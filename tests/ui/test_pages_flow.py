"""What is not about one token: settings, history, about, shortcuts, export."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import SettingRefused
from patmanager.ui.command import Command
from patmanager.ui.dialogs.fault import FaultDialog
from patmanager.ui.dialogs.help import HelpDialog
from patmanager.ui.pages.about import AboutDialog
from patmanager.ui.pages.history import HistoryDialog
from patmanager.ui.pages.settings import SettingsPage
from patmanager.ui.state import Filter
from tests.fakes_program import FakeProgram, variety
from tests.samples import token
from tests.ui.stage import Stage


@pytest.fixture
def program() -> FakeProgram:
    """A program with tokens of every sort, one of them with a name that is a formula."""
    return FakeProgram(*variety(), token(8, name="=cmd|'/c calc'!A1"))


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, program).begin()


def settings_page(stage: Stage) -> SettingsPage:
    """Open the settings."""
    stage.router.give(Command.SETTINGS)
    page = stage.window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def test_settings_are_saved_and_used_at_once(stage: Stage, program: FakeProgram) -> None:
    """The clipboard counts the new seconds."""
    page = settings_page(stage)
    page.saved.emit({"clipboard_seconds": 20})
    stage.until(lambda: stage.clipboard.seconds == 20)
    assert program.saved == [{"clipboard_seconds": 20}]


def test_a_refused_setting_is_explained_on_the_page(stage: Stage, program: FakeProgram) -> None:
    """The others stay as typed."""
    program.refuses = SettingRefused(Facts(subject="tenant"))
    page = settings_page(stage)
    page.saved.emit({"tenant": "x"})
    stage.until(page.result.isVisible)
    assert program.saved == []


def test_news_do_not_turn_the_settings_away(stage: Stage) -> None:
    """A list that comes in stays in the background; Esc leads back."""
    page = settings_page(stage)
    stage.presenter.search("git")
    stage.until(lambda: stage.names() == ["git"])
    assert stage.window.pages.currentWidget() is page
    stage.window.escaped.emit()
    assert stage.window.pages.currentWidget() is stage.window.tokens


def test_an_organization_at_the_side_leads_back_from_the_settings(stage: Stage) -> None:
    """So does its number."""
    settings_page(stage)
    stage.window.actions_.place_given.emit(2)
    stage.until(lambda: stage.state.place)
    assert stage.window.pages.currentWidget() is stage.window.tokens
    stage.until(lambda: stage.names() == ["Terraform"])


def test_escape_lets_go_of_the_selection_at_last(stage: Stage) -> None:
    """When there is neither search nor settings to leave."""
    stage.choose(1)
    stage.window.escaped.emit()
    assert stage.state.selected == ()


def test_the_list_is_written_without_secrets_and_formulas(stage: Stage, tmp_path: Path) -> None:
    """As it is seen: filtered and sorted."""
    stage.presenter.filter(Filter.ACTIVE)
    stage.presenter.search("packages")
    stage.until(lambda: len(stage.names()) == 3)
    path = tmp_path / "tokens.csv"
    stage.router.pages.write_list(str(path))
    lines = path.read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert any(line.startswith("'=cmd|'/c calc'!A1,") for line in lines)
    assert stage.said[-1] == "3 tokens written to tokens.csv."


def test_a_file_that_cannot_be_written_is_said(stage: Stage, tmp_path: Path) -> None:
    """Nothing was changed."""
    stage.router.pages.write_list(str(tmp_path / "missing" / "tokens.csv"))
    assert "could not be written" in stage.said[-1]


def test_history_about_and_help_open(stage: Stage) -> None:
    """Each in a dialog of its own."""
    for command, kind in (
        (Command.HISTORY, HistoryDialog),
        (Command.ABOUT, AboutDialog),
        (Command.HELP, HelpDialog),
    ):
        stage.router.give(command)
        stage.dialog(kind).reject()


def test_a_banner_explains_its_fault_in_full(stage: Stage) -> None:
    """What happened, why, what to do, who can fix it."""
    stage.presenter.report(SettingRefused(Facts(subject="tenant")), "x")
    stage.router.give(Command.EXPLAIN, "x")
    dialog = stage.dialog(FaultDialog)
    assert dialog.view.isVisible()
    dialog.reject()


def test_a_missing_keychain_is_explained_without_a_fault(stage: Stage) -> None:
    """How to get one."""
    stage.router.give(Command.EXPLAIN, "keychain")
    stage.dialog(FaultDialog).reject()
