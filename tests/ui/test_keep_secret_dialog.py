"""Pasting: a secret that the person has, and the address of an organization."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused, SecretUnwanted
from patmanager.core.secret import Secret
from patmanager.core.words import explain
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from tests.samples import NOW, token
from tests.ui.offers import VALUE, spoken

pytestmark = pytest.mark.fast

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


REFUSAL = explain(PolicyRefused(Facts(organization="contoso", code="lifespan")))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def keeping(qtbot: QtBot) -> KeepSecretDialog:
    """Return an open dialog for a secret that the person has."""
    dialog = KeepSecretDialog(SOON, "Test Keychain")
    open_(qtbot, dialog)
    return dialog


def test_a_pasted_secret_is_cleaned_and_sent(qtbot: QtBot) -> None:
    """Spaces around it are taken away, and that is said."""
    dialog = keeping(qtbot)
    dialog.field.setText(f"  {VALUE}\u200b ")
    assert "taken away" in dialog.remark.accessibleName()
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args == [Secret(VALUE)]


def test_base64_is_offered_to_be_unwrapped(qtbot: QtBot) -> None:
    """What looks wrapped is unwrapped unless the person says no."""
    wrapped = "OkFiM2RFZjZoSWo5QWIzZEVmNmhJajlBYjNkRWY2aElqOUFiM2RFZjZoSWo5QWIzZEVmNmhJajk="
    dialog = keeping(qtbot)
    dialog.field.setText(wrapped)
    sent: list[Secret] = []
    dialog.submitted.connect(sent.append)
    offered = dialog.unwrap.isVisible()
    dialog.unwrap.click()
    dialog.deed.click()
    assert not offered  # 55 characters inside are no secret of Azure DevOps
    assert sent == [Secret(wrapped)]


def test_nothing_pasted_nothing_sent(qtbot: QtBot) -> None:
    """Blanks are no secret."""
    dialog = keeping(qtbot)
    dialog.field.setText("   ")
    assert not dialog.deed.isEnabled()


def test_an_unwanted_secret_is_explained_and_can_be_pasted_again(qtbot: QtBot) -> None:
    """The service refused it: the way back leads to the field."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    dialog.show_busy()
    dialog.show_fault(explain(SecretUnwanted(Facts(subject=SOON.name))))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.current() is dialog.sheet
    assert dialog.deed.isEnabled()


def test_closing_forgets_what_was_pasted(qtbot: QtBot) -> None:
    """The field is empty after the dialog is gone."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    dialog.reject()
    assert dialog.field.text() == ""


def test_no_text_speaks_a_pasted_secret(qtbot: QtBot) -> None:
    """Assistive technology gets dots."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    assert VALUE not in spoken(dialog)


def test_an_organization_is_added_by_any_address(qtbot: QtBot) -> None:
    """What was typed goes out as typed, without blanks around it."""
    dialog = AddOrganizationDialog()
    open_(qtbot, dialog)
    QTest.keyClicks(dialog.address, " https://contoso.visualstudio.com ")
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert sent.args == ["https://contoso.visualstudio.com"]


def test_a_misspelt_organization_can_be_mended(qtbot: QtBot) -> None:
    """After the explanation the address is still there."""
    dialog = AddOrganizationDialog()
    open_(qtbot, dialog)
    dialog.address.setText("../x")
    dialog.show_busy()
    view = dialog.show_fault(REFUSAL)
    view.fold.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.address.text() == "../x"
    assert dialog.deed.isEnabled()
