"""A dialog fits itself to what it shows, until the person gives it a size."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patmanager.core.faults import ServiceBroken
from patmanager.core.words import explain
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from tests.samples import NOW, token
from tests.ui.offers import VALUE

pytestmark = pytest.mark.fast

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


@pytest.fixture
def dialog(qtbot: QtBot) -> KeepSecretDialog:
    """A dialog that grows and shrinks with what is typed."""
    made = KeepSecretDialog(SOON, "Test Keychain")
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def drag(qtbot: QtBot, dialog: KeepSecretDialog, more: int) -> QSize:
    """Make a dialog higher as the window system does when a person drags its edge."""
    handle = dialog.windowHandle()
    assert handle is not None
    size = dialog.size() + QSize(0, more)
    handle.resize(size)
    qtbot.waitUntil(lambda: dialog.size() == size)
    return size


def test_a_dialog_that_nobody_dragged_follows_what_it_shows(
    dialog: KeepSecretDialog, qtbot: QtBot
) -> None:
    """More to say makes it higher, however often it fitted itself before."""
    low = dialog.height()
    dialog.field.setText(f" {VALUE[:40]} ")
    qtbot.waitUntil(lambda: dialog.height() > low)
    dialog.field.clear()
    qtbot.waitUntil(lambda: dialog.height() == low)


def test_a_size_that_was_dragged_stays(dialog: KeepSecretDialog, qtbot: QtBot) -> None:
    """Neither typing nor a refusal nor the way back takes it away."""
    size = drag(qtbot, dialog, 120)
    dialog.field.setText(f" {VALUE[:40]} ")
    typed = dialog.size()
    view = dialog.show_fault(explain(ServiceBroken()))
    view.fold.setChecked(True)
    QApplication.processEvents()
    assert typed == dialog.size() == size


def test_a_dialog_dragged_low_scrolls(dialog: KeepSecretDialog, qtbot: QtBot) -> None:
    """What no longer fits can still be reached."""
    drag(qtbot, dialog, -60)
    dialog.field.setText(f" {VALUE[:40]} ")
    bar = dialog.current().area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
