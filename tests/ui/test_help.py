"""Help: opened by F1, and never another list than the one that the program obeys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from patmanager.ui.dialogs.help import HelpDialog
from patmanager.ui.remembered import InMemory
from patmanager.ui.window import Window
from tests.fakes_program import FakeProgram, state, variety
from tests.samples import CONTOSO
from tests.ui.offers import CATALOGUE, nameless
from tests.ui.stage import Stage

pytestmark = pytest.mark.fast


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """A window with two organizations."""
    made = Window(CATALOGUE, InMemory())
    qtbot.addWidget(made)
    made.show_state(state())
    return made


def opened(window: Window) -> HelpDialog:
    """Return the help on a window."""
    return HelpDialog(window.menuBar(), window.actions_, window)


def menus(window: Window) -> list[QMenu]:
    """Return the menus of the menu bar."""
    found = (entry.menu() for entry in window.menuBar().actions())
    return [menu for menu in found if isinstance(menu, QMenu)]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_opens_the_help(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Wherever the focus is in the window."""
    stage = Stage(qtbot, FakeProgram(*variety())).begin()
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    QTest.keyClick(stage.window.toolbar.search, key, modifier)
    stage.dialog(HelpDialog).reject()


def test_every_key_of_the_window_is_listed(window: Window) -> None:
    """As the actions have them: a key that is added there is listed here.

    What is not shown to everybody has no key for everybody either.
    """
    listed = ", ".join(keys for _, keys in opened(window).lines)
    native = QKeySequence.SequenceFormat.NativeText
    missing = [
        action.text()
        for action in window.actions_.by_command.values()
        for keys in action.shortcuts()
        if action.isVisible() and keys.toString(native) not in listed
    ]
    assert missing == []


def test_the_keys_of_organizations_are_one_line(window: Window) -> None:
    """From the first to the last there is; with one organization its own key."""
    several = dict(opened(window).lines)
    (single,) = (each for each in state().listings if each.organization == CONTOSO)
    window.show_state(state(listings=(single,)))
    alone = dict(opened(window).lines)
    assert several["Organization 1 to 2"] == "Ctrl+1 … Ctrl+2"
    assert alone["The organization"] == "Ctrl+1"


def test_every_place_named_is_a_menu_and_an_entry_in_it(window: Window) -> None:
    """Who follows the answer finds the entry there."""
    entries = {
        f"{menu.title()} → {entry.text()}".replace("&", "").rstrip("…")
        for menu in menus(window)
        for entry in menu.actions()
    }
    places = opened(window).places
    assert len(places) >= 8
    assert [place for _, place in places if place not in entries] == []


def test_help_is_one_click_away_and_speaks(window: Window) -> None:
    """It stands first in the Help menu, and assistive technology can read all of it."""
    first = menus(window)[-1].actions()[0].text().replace("&", "")
    assert first == "Keyboard and help"
    assert nameless(opened(window)) == []
