"""Rotating: the old token stays until the new secret is safe."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked, Unreachable
from patmanager.core.known_policies import Rules
from patmanager.core.objections import Part
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.rotate import RotateDialog
from tests.samples import NOW, token
from tests.ui.offers import issued, known, spoken

pytestmark = pytest.mark.fast

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def rotating(qtbot: QtBot, given: Token = SOON, **changes: object) -> RotateDialog:
    """Return an open rotate dialog."""
    dialog = RotateDialog(given, known(**changes))
    open_(qtbot, dialog)
    return dialog


def test_rotating_explains_what_comes(qtbot: QtBot) -> None:
    """A new token takes its place, and the old one works on until when."""
    assert "works on until Tuesday 24 November 2026" in spoken(rotating(qtbot))


def test_rotating_sends_the_new_end(qtbot: QtBot) -> None:
    """The life the old one had is offered first."""
    dialog = rotating(qtbot, token(valid_from=NOW - timedelta(days=30), valid_to=NOW))
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [NOW + timedelta(days=30)]


def test_the_old_token_is_not_revoked_before_the_new_secret_is_safe(qtbot: QtBot) -> None:
    """The button stays off until the secret is kept or in the person's hands."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert dialog.revoke is not None
    assert dialog.ready is not None
    before = dialog.revoke.isEnabled()
    dialog.ready.panel.have_it.click()
    assert not before
    assert dialog.revoke.isEnabled()


def test_the_old_tokens_end_is_asked_for_and_said(qtbot: QtBot) -> None:
    """The signal asks; the answer stands where the warning stood."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.revoke is not None
    with qtbot.waitSignal(dialog.revoke_old, timeout=1000):
        dialog.revoke.click()
    dialog.show_old_revoked()
    assert "The old token is revoked." in spoken(dialog)
    assert not dialog.revoke.isVisible()


def test_a_refused_revocation_can_be_tried_again(qtbot: QtBot) -> None:
    """The old token is still there, and so is the button."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.revoke is not None
    dialog.revoke.click()
    dialog.show_old_refused(explain(Unreachable()))
    assert dialog.revoke.isEnabled()


def test_rotating_into_a_forbidden_scope_is_objected_to(qtbot: QtBot) -> None:
    """A token that the settings no longer allow cannot be made again."""
    dialog = rotating(qtbot, rules=Rules(allowed_scopes=frozenset({"vso.code"})))
    assert dialog.objections.places[Part.SCOPES].isVisible()
    assert not dialog.deed.isEnabled()
