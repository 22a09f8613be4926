"""Revoking: what will stop, and then what did."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked, Unreachable
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.revoke import RevokeDialog
from tests.samples import NOW, token
from tests.ui.offers import known, spoken

pytestmark = pytest.mark.fast

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))

ENDED = token(2, name="old agent", valid_to=NOW - timedelta(days=3))


GONE = token(4, name="revoked one", revoked=True)

LATE = token(5, name="late", valid_to=NOW + timedelta(days=200))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def revoking(qtbot: QtBot, *tokens: Token, **changes: object) -> RevokeDialog:
    """Return an open revoke dialog."""
    dialog = RevokeDialog(tokens, known(**changes))
    open_(qtbot, dialog)
    return dialog


def test_revoking_names_what_stops(qtbot: QtBot) -> None:
    """What the token can do, where, the note on it and its kept secret."""
    key = SOON.authorization_id
    dialog = revoking(qtbot, SOON, kept=frozenset({key}), notes={key: "the nightly build"})
    said = dialog.tokens.row(SOON).accessibleName()
    assert "Install packages" in said
    assert "the nightly build" in said
    assert "deleted from Test Keychain" in said
    assert "cannot be undone" in spoken(dialog)


def test_an_ended_token_stops_nothing(qtbot: QtBot) -> None:
    """Revoking an ended token is said to be harmless."""
    dialog = revoking(qtbot, ENDED)
    assert "nothing stops any more" in dialog.tokens.row(ENDED).accessibleName()


def test_the_deed_is_on_the_button_and_keeping_is_the_default(qtbot: QtBot) -> None:
    """Enter keeps; revoking takes its own key press."""
    dialog = revoking(qtbot, SOON, ENDED)
    sent: list[object] = []
    dialog.submitted.connect(sent.append)
    label = dialog.deed.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Revoke 2 token" in label
    assert sent == []
    assert not dialog.isVisible()


def test_revoking_sends_the_tokens(qtbot: QtBot) -> None:
    """The button sends those that are not revoked yet."""
    dialog = revoking(qtbot, SOON, GONE)
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args == [(SOON,)]


def test_revoking_can_be_stopped_in_the_middle(qtbot: QtBot) -> None:
    """While at work, the way out spares the rest; the dialog stays for the answers."""
    dialog = revoking(qtbot, SOON, ENDED)
    dialog.show_busy()
    with qtbot.waitSignal(dialog.stop_requested, timeout=1000):
        dialog.keep.click()
    dialog.show_revoked(SOON)
    dialog.show_spared(ENDED)
    dialog.show_finished()
    assert "Revoked." in dialog.tokens.row(SOON).accessibleName()
    assert "you asked to stop" in dialog.tokens.row(ENDED).accessibleName()
    assert dialog.isVisible()


def test_progress_counts_answers(qtbot: QtBot) -> None:
    """A refusal counts as an answer too."""
    dialog = revoking(qtbot, SOON, ENDED, LATE)
    dialog.show_busy()
    dialog.show_revoked(SOON)
    dialog.show_refusal(ENDED, explain(Unreachable()))
    assert dialog.progress.value() == 2
    assert dialog.progress.maximum() == 3


def test_a_secret_left_behind_is_said(qtbot: QtBot) -> None:
    """Revoked, but the keychain kept the useless secret: both are said."""
    dialog = revoking(qtbot, SOON)
    dialog.show_busy()
    dialog.show_revoked(SOON, explain(KeychainLocked()))
    assert "still in the keychain" in dialog.tokens.row(SOON).accessibleName()


def test_the_dialog_grows_with_its_answers(qtbot: QtBot) -> None:
    """A long refusal makes the dialog higher at once; nothing has to be scrolled to."""
    dialog = revoking(qtbot, SOON, ENDED, LATE)
    dialog.show_busy()
    before = dialog.height()
    dialog.show_refusal(SOON, explain(Unreachable()))
    assert dialog.height() > before
    assert dialog.height() == dialog.current().height_for(dialog.width())
