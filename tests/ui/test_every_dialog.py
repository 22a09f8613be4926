"""What holds for every dialog about tokens."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.known_policies import Rules
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from tests.samples import NOW, token
from tests.ui.offers import HOSTILE, PRESETS, known, nameless

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


REFUSAL = explain(PolicyRefused(Facts(organization="contoso", code="lifespan")))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def dialogs(given: Token) -> list[Frame]:
    """Return every dialog about one token."""
    other = token(9, name=given.name, valid_to=NOW - timedelta(days=1))
    return [
        RenewDialog((given, other), known()),
        RevokeDialog((given, other), known(notes={given.authorization_id: given.name})),
        RotateDialog(given, known()),
        EditDialog(given, known(), PRESETS),
        KeepSecretDialog(given, "Test Keychain"),
        AddOrganizationDialog(),
    ]


def test_every_control_of_every_dialog_has_a_name(qtbot: QtBot) -> None:
    """No control that the keyboard reaches is nameless, on no sheet."""
    for dialog in dialogs(SOON):
        open_(qtbot, dialog)
        form = nameless(dialog)
        dialog.refuse_with(REFUSAL, "Back")
        assert form + nameless(dialog) == []
        dialog.close()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_stay_text_in_every_dialog(qtbot: QtBot, name: str) -> None:
    """No label reads markup, no line break or override gets through, nothing grows too wide."""
    for dialog in dialogs(token(name=name, organization=name)):
        open_(qtbot, dialog)
        labels = dialog.findChildren(QLabel)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
        assert "\u202e" not in "".join(label.text() for label in labels)
        assert dialog.width() < 900
        dialog.close()


def test_one_tokens_life_is_drawn_and_said(qtbot: QtBot) -> None:
    """Old end, new end and limit lie on one line, in their order, and are told in words."""
    dialog = RenewDialog((SOON,), known(rules=Rules(longest=timedelta(days=60))))
    open_(qtbot, dialog)
    line, limit = dialog.line, SOON.valid_from + timedelta(days=60)
    places = [line.place(day) for day in (NOW, SOON.valid_to, NOW + timedelta(days=30), limit)]
    assert places == sorted(set(places))
    assert "Old end 24 Nov 2026. New end 22 Dec 2026." in line.accessibleName()
    assert "Latest end allowed 11 Jan 2027." in line.accessibleName()


def test_a_dialog_that_fits_the_screen_does_not_scroll(qtbot: QtBot) -> None:
    """Every dialog is as high as what it holds."""
    for dialog in dialogs(SOON)[:3]:
        open_(qtbot, dialog)
        assert not dialog.current().area.verticalScrollBar().isVisible()
        dialog.close()
