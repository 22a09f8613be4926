"""No widget, action or model holds a secret, whatever is asked of it, unless it is being shown."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked
from patmanager.ui.command import Command
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.widgets.secret_field import SecretField, SecretInput
from patmanager.ui.widgets.secret_panel import SecretPanel
from tests.fakes_program import FakeProgram, variety
from tests.ui.offers import VALUE
from tests.ui.stage import Stage

ROLES = (*range(64), *range(Qt.ItemDataRole.UserRole.value, Qt.ItemDataRole.UserRole.value + 64))

TEXTS = {"QString", "QStringList", "QByteArray", "QUrl", "QVariant", "QVariantMap"}


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """The window with lists."""
    return Stage(qtbot, FakeProgram(*variety())).begin()


def holders(secret: str) -> set[str]:
    """Return which widgets, actions and models give `secret` away."""
    found = set()
    for widget in QApplication.allWidgets():
        parts: list[QObject] = [widget, *widget.findChildren(QAction)]
        for part in parts:
            found |= {f"{type(part).__name__}.{name}" for name in _properties(part, secret)}
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found |= _cells(widget.model(), secret)
    return found


def _properties(part: QObject, secret: str) -> list[str]:
    meta = part.metaObject()
    properties = [meta.property(number) for number in range(meta.propertyCount())]
    names = [str(each.name()) for each in properties if str(each.typeName()) in TEXTS]
    own = [bytes(name.data()).decode() for name in part.dynamicPropertyNames()]
    names += [name for name in own if not name.startswith(("_q_", "_PySide"))]  # the libraries'
    return [name for name in names if secret in str(part.property(name))]


def _cells(model: QAbstractItemModel, secret: str) -> set[str]:
    found = set()
    for row in range(min(model.rowCount(QModelIndex()), 100)):
        column = 0
        while (index := model.index(row, column)).isValid():
            found |= {
                f"{type(model).__name__}: role {role}"
                for role in ROLES
                if secret in repr(model.data(index, role))
            }
            column += 1
    return found


def made(stage: Stage) -> SecretPanel:
    """Make a token; return the panel with its secret."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.form.name.setText("a canary")
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    return dialog.ready.panel


def plain(panel: SecretPanel) -> str:
    """Return what is looked for."""
    return panel._issued.secret.reveal()  # noqa: SLF001 - the very secret


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_new_secret_is_held_by_no_property(stage: Stage, *, is_kept: bool) -> None:
    """Masked, copied and tested; shown, only its field describes it, for assistive technology."""
    if not is_kept:
        stage.program.keychain.faults["put"] = KeychainLocked()
    panel = made(stage)
    secret = plain(panel)
    assert holders(secret) == set()
    panel.show_button.click()
    assert holders(secret) == {"SecretField.accessibleDescription"}
    panel.show_button.click()
    panel.copy.click()
    panel.test_requested.emit()
    stage.until(lambda: "accepted it just now" in panel.tested.accessibleName())
    assert holders(secret) == set()
    assert stage.board.held == secret
    assert secret not in repr(stage.state)
    assert secret not in "".join(stage.said)


def test_a_rotated_secret_is_held_by_no_property(stage: Stage) -> None:
    """Nor by anything once the dialog is closed."""
    stage.choose(2)
    stage.router.give(Command.ROTATE)
    dialog = stage.dialog(RotateDialog)
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    secret = plain(dialog.ready.panel)
    assert holders(secret) == set()
    dialog.reject()
    assert holders(secret) == set()


def test_a_pasted_secret_is_held_by_its_input_alone(stage: Stage) -> None:
    """It has to be there until it is tried; a screen reader hears dots."""
    stage.choose(2)
    stage.router.give(Command.KEEP)
    dialog = stage.dialog(KeepSecretDialog)
    dialog.field.setText(VALUE)
    assert holders(VALUE) == {"SecretInput.text"}
    dialog.reject()
    assert holders(VALUE) == set()


def test_nothing_is_selected_for_a_middle_click(stage: Stage) -> None:
    """Revealing, selecting all and double-clicking leave the primary selection empty."""
    panel = made(stage)
    panel.show_button.click()
    board = QGuiApplication.clipboard()
    for field in (*panel.findChildren(SecretField), *panel.findChildren(SecretInput)):
        field.setFocus()
    assert board.text(board.Mode.Selection) == ""


@pytest.mark.parametrize("place", ["tooltip", "property", "model"])
def test_the_search_has_teeth(stage: Stage, qtbot: QtBot, place: str) -> None:
    """A secret in any of these places is seen."""
    if place == "model":
        note = VALUE[:30]  # a cell shows no more than 64 signs
        stage.program.ledger.save_note(variety()[0].authorization_id, note)
        stage.presenter.look_up()
        stage.until(lambda: any(":" in holder for holder in holders(note)))
        return
    widget = QWidget()
    qtbot.addWidget(widget)
    if place == "tooltip":
        widget.setToolTip(f"copy {VALUE}")
    else:
        widget.setProperty("secret", VALUE)
    assert holders(VALUE) != set()
