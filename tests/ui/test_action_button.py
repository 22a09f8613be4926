"""Buttons that give a command."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from patmanager.ui.widgets.action_button import action_button

pytestmark = pytest.mark.fast


def test_it_follows_its_command(qtbot: QtBot) -> None:
    """A command that is off turns its button off, and says why."""
    action = QAction("&Renew…")
    button = action_button(action)
    qtbot.addWidget(button)

    action.setEnabled(False)
    action.setStatusTip("It has ended.")

    assert not button.isEnabled()
    assert button.accessibleDescription() == "It has ended."
    assert button.accessibleName() == "Renew"


def test_it_gives_its_command(qtbot: QtBot) -> None:
    """Pressed, it does what the action does."""
    action = QAction("Renew")
    button = action_button(action)
    qtbot.addWidget(button)

    with qtbot.waitSignal(action.triggered):
        button.click()


@pytest.mark.parametrize("is_deed", [False, True])
def test_a_command_outlives_its_button(is_deed: bool) -> None:
    """Changes of a command are no fault when the button went with its dialog."""
    action = QAction("Renew")
    button = action_button(action, is_deed=is_deed)

    button.deleteLater()
    QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete)
    action.setEnabled(False)

    assert not action.isEnabled()
