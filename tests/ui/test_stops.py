"""Where Tab stops, and what Enter does there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.presets import Preset
from patmanager.core.words import explain
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.purpose_picker import PurposePicker

pytestmark = pytest.mark.fast

_PACKAGES = Preset("packages", "Install packages", ("vso.packaging",), 90, words="npm")
_GIT = Preset("git", "Clone and push code", ("vso.code_write",), 30, words="push code")
_OWN = Preset("custom", "I know the scopes", (), 30)
_REFUSAL = explain(PolicyRefused(Facts(organization="contoso", code="lifespan")))


def picker(qtbot: QtBot) -> PurposePicker:
    """Return a picker of three purposes, the first one chosen."""
    made = PurposePicker((_PACKAGES, _GIT, _OWN), lambda _preset: "")
    qtbot.addWidget(made)
    made.choose_first()
    return made


@pytest.mark.parametrize(
    ("typed", "chosen"), [("push code", _GIT), ("moon", _OWN), ("npm", _PACKAGES)]
)
def test_enter_chooses_what_was_found(qtbot: QtBot, typed: str, chosen: Preset) -> None:
    """The best find is chosen; where none fits, the purpose that lets one look among scopes."""
    purposes = picker(qtbot)
    QTest.keyClicks(purposes.search, typed)
    QTest.keyClick(purposes.search, Qt.Key.Key_Return)
    assert purposes.preset() == chosen


def test_a_purpose_can_be_barred_while_an_answer_is_awaited(qtbot: QtBot) -> None:
    """All cards are off then; the first one that is not barred is chosen all the same."""
    purposes = picker(qtbot)
    purposes.choose("git")
    purposes.setEnabled(False)
    purposes.judge(lambda preset: "" if preset is _PACKAGES else "Not here.")
    assert purposes.preset() == _PACKAGES


def test_tab_stops_at_the_chosen_one(qtbot: QtBot) -> None:
    """The others of a group are for the arrow keys, before the first visit too."""
    purposes = picker(qtbot)
    purposes.choose("git")
    stops = [
        button.text()
        for button in purposes.group.buttons()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Clone and push code"]


def test_enter_does_the_deed_after_tab_went_past_it(qtbot: QtBot) -> None:
    """The button that answers Enter keeps doing so when it had the focus and lost it."""
    frame, sheet, line = Frame("Ask"), Sheet("Ask"), QLineEdit()
    qtbot.addWidget(frame)
    sheet.column.addWidget(line)
    deed = sheet.add_button("Do it", QDialogButtonBox.ButtonRole.AcceptRole, default=True)
    frame.turn_to(sheet)
    frame.show()
    qtbot.waitExposed(frame)
    deed.setDefault(False)  # as Qt does when the button loses the focus
    line.setFocus()
    with qtbot.waitSignal(deed.clicked):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_way_back_leads_to_the_first_stop(qtbot: QtBot) -> None:
    """Back from a refusal, the first field of the form has the focus."""
    sheet, first, second = Sheet("Ask"), QLineEdit(), QPushButton("Else")
    sheet.column.addWidget(first)
    sheet.column.addWidget(second)
    frame = Frame("Ask")
    qtbot.addWidget(frame)
    frame.turn_to(sheet)
    frame.show()
    frame.refuse_with(_REFUSAL, "Back")
    back = frame.current().default
    assert back is not None
    back.click()
    assert frame.focusWidget() is first
