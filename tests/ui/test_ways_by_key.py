"""Short ways by the keyboard: from the search to the finds, out of the settings, to a banner."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patmanager.ui.command import Command
from patmanager.ui.widgets.banner import BannerView
from tests.fakes_program import FakeProgram, variety
from tests.ui.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A window with tokens of every sort."""
    stage = Stage(qtbot, FakeProgram(*variety())).begin()
    stage.until(lambda: len(stage.names()) > 2)
    return stage


def press(part: QWidget, key: Qt.Key) -> None:
    """Press a key while a part has the focus."""
    part.setFocus()
    QTest.keyClick(part, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End])
def test_any_arrow_chooses_the_only_row(stage: Stage, key: Qt.Key) -> None:
    """Where nothing is chosen, there is nothing to go on from."""
    stage.presenter.search("laptop")
    stage.until(lambda: len(stage.names()) == 1)
    press(stage.window.tokens.table, key)
    stage.until(lambda: len(stage.state.selected) == 1)


def test_end_chooses_the_last_row(stage: Stage) -> None:
    """And Home the first."""
    table = stage.window.tokens.table
    press(table, Qt.Key.Key_End)
    stage.until(lambda: stage.state.selected)
    assert table.selectionModel().selectedRows()[0].row() == len(stage.names()) - 1


def test_down_leads_from_the_search_to_the_first_find(stage: Stage) -> None:
    """One key, and it is chosen."""
    stage.router.give(Command.FIND)
    press(stage.window.toolbar.search, Qt.Key.Key_Down)
    stage.until(lambda: len(stage.state.selected) == 1)
    assert stage.window.focusWidget() is stage.window.tokens.table


def test_searching_leaves_the_settings(stage: Stage) -> None:
    """What is searched is seen."""
    stage.router.give(Command.SETTINGS)
    stage.router.give(Command.FIND)
    assert stage.window.pages.currentWidget() is stage.window.tokens


def test_escape_leaves_the_settings_before_it_clears_the_search(stage: Stage) -> None:
    """One step at a time, the nearest first."""
    stage.presenter.search("laptop")
    stage.until(lambda: len(stage.names()) == 1)
    stage.router.give(Command.SETTINGS)
    stage.window.escaped.emit()
    assert stage.window.pages.currentWidget() is stage.window.tokens
    assert stage.state.search == "laptop"
    stage.window.escaped.emit()
    assert stage.state.search == ""


def test_tab_comes_to_banners_where_they_stand(stage: Stage) -> None:
    """Before the timeline and the table, after what is above them."""
    page = stage.window.tokens
    views = [each for each in page.banners.findChildren(BannerView) if not each.isHidden()]
    assert views
    chain: list[QWidget] = []
    part: QWidget | None = views[0].button
    while part is not None and part is not page.table:
        chain.append(part)
        part = part.nextInFocusChain()
    assert part is page.table
    assert page.timeline in chain
    assert all(view.close_button in chain for view in views)
