"""Away from the computer: nothing secret is shown, lies about, or is held."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked
from patmanager.core.secret import Secret
from patmanager.ui.command import Command
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.widgets.secret_panel import SecretPanel
from tests.fakes_program import FakeProgram, variety
from tests.ui.offers import VALUE
from tests.ui.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    """The window with lists."""
    made = Stage(qtbot, FakeProgram(*variety())).begin()
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not made.window:
            dialog.hide()


def create(stage: Stage) -> SecretPanel:
    """Make a token; return the panel with its secret."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.form.name.setText("locked away")
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    return dialog.ready.panel


def keep_as_text(program: FakeProgram) -> None:
    """Let keychain and service have secrets of their own, as real ones do."""
    slots, secrets = program.keychain.slots, program.api.secrets
    for slot, kept in slots.items():
        slots[slot] = replace(kept, secret=Secret(kept.secret.reveal()))
    for key, secret in secrets.items():
        secrets[key] = Secret(secret.reveal())


def away(stage: Stage) -> None:
    """Let the time pass without any input."""
    stage.router.lock.idle.findChildren(QTimer)[0].start(1)
    with stage.qtbot.waitSignal(stage.router.lock.locked, timeout=2000):
        pass


def test_a_shown_secret_is_masked(stage: Stage) -> None:
    """However long it was to be shown."""
    panel = create(stage)
    panel.show_button.click()
    before = panel.field.is_shown
    away(stage)
    assert (before, panel.field.is_shown) == (True, False)
    assert "Shown secrets were masked." in stage.said[-1]


def test_a_copied_secret_is_taken_back(stage: Stage) -> None:
    """Before its countdown is over, and how that ended is said."""
    stage.clipboard.copy(Secret(VALUE))
    away(stage)
    assert stage.board.held == ""
    assert "The secret was taken off the clipboard." in stage.said[-1]


def test_a_clipboard_that_cannot_be_cleared_is_said(stage: Stage) -> None:
    """No word of clearing where the desktop does not allow it."""
    stage.board.clear = lambda: None  # type: ignore[method-assign]  # a stubborn desktop
    stage.clipboard.copy(Secret(VALUE))
    away(stage)
    assert "still on the clipboard" in stage.said[-1]


def test_something_else_on_the_clipboard_stays(stage: Stage) -> None:
    """What the person copied since is theirs."""
    stage.clipboard.copy(Secret(VALUE))
    stage.board.held = "a shopping list"
    away(stage)
    assert stage.board.held == "a shopping list"


def test_a_kept_secret_is_dropped_and_read_again(stage: Stage) -> None:
    """Show, copy and test go to the keychain then."""
    panel = create(stage)
    secret = panel._issued.secret  # noqa: SLF001 - what must be empty afterwards
    plain = secret.reveal()
    keep_as_text(stage.program)
    away(stage)
    assert secret.is_wiped
    assert not panel.field.is_holding
    panel.copy.click()
    stage.until(lambda: stage.board.held == plain)
    panel.show_button.click()
    stage.until(lambda: panel.field.is_shown)
    panel.test_requested.emit()
    stage.until(lambda: "accepted it just now" in panel.tested.accessibleName())
    away(stage)
    assert not panel.field.is_holding


def test_a_secret_that_is_not_kept_stays(stage: Stage) -> None:
    """It would be lost: it is only masked."""
    stage.program.keychain.faults["put"] = KeychainLocked()
    panel = create(stage)
    panel.show_button.click()
    away(stage)
    assert not panel.field.is_shown
    panel.show_button.click()
    assert panel.field.is_shown


def test_a_pasted_secret_is_dropped(stage: Stage) -> None:
    """The person has it elsewhere."""
    stage.choose(2)
    stage.router.give(Command.KEEP)
    dialog = stage.dialog(KeepSecretDialog)
    dialog.field.setText(VALUE)
    away(stage)
    assert dialog.field.text() == ""
    assert not dialog.deed.isEnabled()
    assert "dropped" in stage.said[-1]


def test_what_happened_is_said_again_to_who_comes_back(stage: Stage) -> None:
    """Once, with the first input; the table is there as before."""
    stage.clipboard.copy(Secret(VALUE))
    away(stage)
    names = stage.names()
    count = len(stage.said)
    QTest.keyClick(stage.window, Qt.Key.Key_Shift)
    QTest.keyClick(stage.window, Qt.Key.Key_Shift)
    (said,) = stage.said[count:]
    assert said.startswith("While you were away: ")
    assert "clipboard" in said
    assert stage.window.status.sentence.text() == said
    assert stage.names() == names != []


def test_nothing_is_said_when_nothing_was_there(stage: Stage) -> None:
    """Whoever had no secret open is left in peace."""
    count = len(stage.said)
    away(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Shift)
    assert stage.said[count:] == []


def test_the_setting_counts_at_once(stage: Stage) -> None:
    """Five minutes first; other minutes from the moment they are saved."""
    assert stage.router.lock.idle.minutes == 5
    stage.router.pages.settings_saved.emit(stage.program.save_settings({"lock_minutes": 2}))
    assert stage.router.lock.idle.minutes == 2


def test_signing_out_clears_the_clipboard(stage: Stage) -> None:
    """At once, not when the session is gone."""
    stage.clipboard.copy(Secret(VALUE))
    stage.router.give(Command.SIGN_OUT)
    box = stage.dialog(QMessageBox)
    (deed,) = (each for each in box.buttons() if each.text() == "&Sign out")
    deed.click()
    assert stage.board.held == ""
    stage.until(lambda: not stage.state.accounts)


def test_clear_now_lies_beside_the_countdown(stage: Stage) -> None:
    """It comes with a copied secret and goes with it."""
    assert stage.window.status.findChildren(QPushButton) == []
    stage.clipboard.copy(Secret(VALUE))
    button = stage.window.status.findChildren(QPushButton)[0]
    assert button.isVisible()
    button.click()
    assert stage.board.held == ""
    assert not button.isVisible()
    stage.clipboard.copy(Secret(VALUE))
    assert button.isVisible()


def test_the_panel_clears_now_too(stage: Stage) -> None:
    """A dialog lies over the window's foot, so it has a button of its own."""
    panel = create(stage)
    assert not panel.clear.isVisible()
    panel.copy.click()
    assert panel.clear.isVisible()
    panel.clear.setFocus()
    panel.clear.click()
    assert stage.board.held == ""
    assert not panel.clear.isVisible()
    assert panel.window().focusWidget() is panel.copy
