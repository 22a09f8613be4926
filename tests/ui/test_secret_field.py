"""A secret is shown on purpose only, for a short time, and cannot be taken out of the field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from patmanager.core.secret import Secret
from patmanager.ui.widgets.secret_field import SecretField, SecretInput
from tests.ui.offers import VALUE, spoken

pytestmark = pytest.mark.fast


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SecretField]:
    """Return a field in a window that holds a secret."""
    window = QWidget()
    qtbot.addWidget(window)
    field = SecretField()
    QVBoxLayout(window).addWidget(field)
    field.hold(Secret(VALUE))
    window.resize(400, 100)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield field
    window.close()


def test_it_begins_masked(field: SecretField) -> None:
    """Nobody sees a secret without asking."""
    assert not field.is_shown
    assert "hidden" in field.accessibleName()


def test_while_masked_nothing_speaks_it(field: SecretField) -> None:
    """No text that assistive technology can get holds the secret while it is masked."""
    assert VALUE not in spoken(field.window())


def test_showing_is_for_those_who_ask(field: SecretField) -> None:
    """A shown secret is told to a screen reader as a description, never as the name."""
    field.show_secret()
    assert field.accessibleDescription() == VALUE
    assert VALUE not in field.accessibleName()


def test_masking_takes_it_back_everywhere(field: SecretField) -> None:
    """After masking, no text holds the secret any more."""
    field.show_secret()
    field.hide_secret()
    assert VALUE not in spoken(field.window())


def test_it_masks_itself_when_the_time_is_over(field: SecretField, qtbot: QtBot) -> None:
    """The timer ends the showing; its fifteen seconds are not waited for here."""
    field.show_secret()
    timer = field.findChildren(QTimer)[0]
    assert timer.interval() == 15_000
    with qtbot.waitSignal(field.shownChanged, timeout=2000):
        timer.start(1)
    assert not field.is_shown


def test_it_masks_when_the_focus_goes_elsewhere(field: SecretField) -> None:
    """Turning to another window masks the secret."""
    field.show_secret()
    field.clearFocus()
    assert not field.is_shown


def test_it_masks_when_it_is_hidden(field: SecretField) -> None:
    """A field that went out of sight shows no secret when it comes back, wherever the focus was."""
    beside = QPushButton("Copy")
    beside.setParent(field.window())
    beside.show()
    field.show_secret()
    beside.setFocus()
    still_shown = field.is_shown
    field.hide()
    assert still_shown
    assert not field.is_shown


def test_it_masks_when_another_window_becomes_active(field: SecretField) -> None:
    """Losing the activation masks, whatever has the focus inside."""
    field.show_secret()
    other = QWidget()
    other.show()
    other.activateWindow()
    QGuiApplication.processEvents()
    masked_then = not field.is_shown
    other.close()
    assert masked_then


def test_another_secret_is_masked_again(field: SecretField) -> None:
    """Holding another secret never shows it at once."""
    field.show_secret()
    field.hold(Secret("other"))
    assert not field.is_shown


def test_the_mask_does_not_tell_the_length(field: SecretField) -> None:
    """Short and long secrets look the same."""
    long = field.grab().toImage()
    field.hold(Secret("short"))
    assert field.grab().toImage() == long


def test_dragging_and_double_clicking_take_nothing_out(field: SecretField) -> None:
    """No mouse gesture puts the secret into a selection or on a clipboard."""
    board = QGuiApplication.clipboard()
    board.clear()
    field.show_secret()
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    QTest.mouseMove(field, QPoint(150, 8))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == ""
    assert board.text(board.Mode.Selection) == ""


def test_nothing_around_it_repeats_it(field: SecretField) -> None:
    """Tooltip, status tip, what's this, object and window names hold no secret, shown or not."""
    field.show_secret()
    texts = (field.toolTip(), field.statusTip(), field.whatsThis(), field.objectName())
    assert VALUE not in "".join((*texts, field.window().windowTitle()))


def test_a_shown_secret_is_painted_whole(field: SecretField) -> None:
    """Every line of a shown secret fits the width that it was broken for."""
    field.show_secret()
    lines = field.lines(field.width())
    metrics = field.fontMetrics()
    assert "".join(lines) == VALUE
    assert all(metrics.horizontalAdvance(line) <= field.width() for line in lines)


def test_the_ink_stands_out(field: SecretField) -> None:
    """The dots are painted in the text color of the palette."""
    ink = field.palette().color(QPalette.ColorRole.WindowText).rgb()
    image = field.grab().toImage()
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert ink in pixels


@pytest.fixture
def pasted(qtbot: QtBot) -> SecretInput:
    """Return an input with a pasted secret."""
    line = SecretInput()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    line.insert(VALUE)
    return line


def test_the_input_speaks_dots(pasted: SecretInput) -> None:
    """A screen reader hears a password field, not the secret."""
    assert VALUE not in spoken(pasted)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_the_input_gives_nothing_away(pasted: SecretInput, key: Qt.Key) -> None:
    """Copy and cut do nothing."""
    board = QGuiApplication.clipboard()
    board.clear()
    pasted.selectAll()
    QTest.keyClick(pasted, key, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == ""
    assert pasted.text() == VALUE


def test_undo_brings_nothing_back(pasted: SecretInput) -> None:
    """After forgetting, undo finds nothing."""
    pasted.forget()
    QTest.keyClick(pasted, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pasted.text() == ""


def test_the_input_hides_from_predictive_keyboards(pasted: SecretInput) -> None:
    """On-screen keyboards are told not to learn what is typed."""
    hints = pasted.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhHiddenText


def test_the_input_has_no_menu_and_no_drag(pasted: SecretInput) -> None:
    """Neither a menu nor a drag takes the secret out."""
    assert pasted.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not pasted.dragEnabled()


def test_both_ignore_selection_clipboard_events(field: SecretField) -> None:
    """The painted field takes part in no input method, so nothing asks it for its text."""
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) is None
    field.event(QEvent(QEvent.Type.Clipboard))
