"""Dialogs with a form: busy, refused and done look the same in each of them."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from patmanager.core.faults import ServiceBroken
from patmanager.core.words import explain
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from tests.samples import NOW, token
from tests.ui.offers import PRESETS, VALUE, known, offer

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


def adding() -> AddOrganizationDialog:
    """Return the dialog with an address in it."""
    dialog = AddOrganizationDialog()
    dialog.address.setText("contoso")
    return dialog


def keeping() -> KeepSecretDialog:
    """Return the dialog with a secret in it."""
    dialog = KeepSecretDialog(SOON, "Test Keychain")
    dialog.field.setText(VALUE)
    return dialog


def editing() -> EditDialog:
    """Return the dialog with another name in it."""
    dialog = EditDialog(SOON, known(), PRESETS)
    dialog.name.setText("renamed")
    return dialog


def rotating() -> RotateDialog:
    """Return the dialog as it begins: nothing has to be typed."""
    return RotateDialog(SOON, known())


def creating() -> CreateDialog:
    """Return the dialog as it begins: every field is filled in."""
    return CreateDialog(offer())


FORMS = (adding, keeping, editing, rotating, creating)


@pytest.fixture(params=FORMS, ids=lambda make: make.__name__)
def form(request: pytest.FixtureRequest, qtbot: QtBot) -> FormDialog:
    """Each dialog, open and ready to be sent."""
    make: Callable[[], FormDialog] = request.param
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_a_form_that_waits_can_neither_be_left_nor_changed(form: FormDialog) -> None:
    """While an answer is awaited nothing is typed, sent again or closed."""
    label = form.deed.text()
    form.show_busy()
    form.reject()
    assert form.isVisible()
    assert not form.sheet.content.isEnabled()
    assert not form.deed.isEnabled()
    assert not form.cancel.isEnabled()
    assert form.deed.text().endswith("…")
    assert form.deed.text() != label


def test_a_refused_form_can_be_sent_again(form: FormDialog, qtbot: QtBot) -> None:
    """A refusal takes the form's place; the way back leads to what was typed, ready to be sent."""
    label = form.deed.text()
    form.show_busy()
    form.show_fault(explain(ServiceBroken()))
    refusal = form.current()
    back = next(button for button in refusal.buttons.buttons() if button.text() == form.way_back())
    back.click()
    assert refusal is not form.sheet
    assert form.current() is form.sheet
    assert form.deed.text() == label
    with qtbot.waitSignal(form.submitted, timeout=1000):  # type: ignore[attr-defined]
        form.deed.click()


def test_a_form_that_is_done_closes_without_a_question(form: FormDialog) -> None:
    """What was asked for is done: nothing typed can be lost any more."""
    form.show_busy()
    form.show_done()
    assert not form.isVisible()
    assert not form.findChildren(QMessageBox)
