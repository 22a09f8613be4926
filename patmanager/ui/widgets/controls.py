"""Controls with room for a finger and edges that an eye finds, under Fusion."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from patmanager.ui.theme import look_of

_LINES = 1.8
"""Height of a control, as a multiple of the font's."""

_INDENT = 6
_AIR = 14
"""Pixels between the edge of a control and its text: of what is typed in, of buttons."""

_EDGE = ("#868E96", "#737D89", "#000000", "#FFFFFF")
"""Edges of controls: 3 to 1 on what they stand on (WCAG 2.2, 1.4.11), in high contrast all of it.

Light, dark, and both again in high contrast."""

_DARKENED = 140
"""Percent: Fusion draws edges in the window's color, that much darker."""

_HIGH = (QPushButton, QLineEdit, QComboBox, QAbstractSpinBox)
_EDGED = (*_HIGH, QCheckBox, QPlainTextEdit)


def dress_controls(part: QWidget) -> None:
    """Give the controls in `part` room and edges; other styles than Fusion know better.

    Call it again when the palette changes. Fusion's own edges disappear on dark grounds, and it
    puts texts right against them.
    """
    if part.style().name() != "fusion":
        return
    edge = look_of(QApplication.palette()).pick(_EDGE).lighter(_DARKENED)
    for kind in _EDGED:
        for control in part.findChildren(kind):
            if isinstance(control, _HIGH):
                control.setMinimumHeight(round(_LINES * control.fontMetrics().height()))
            _give_air(control)
            palette = control.palette()
            palette.setColor(QPalette.ColorRole.Window, edge)
            control.setPalette(palette)


def _give_air(control: QWidget) -> None:
    if isinstance(control, QLineEdit):
        if not isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox):
            control.setTextMargins(_INDENT, 0, _INDENT, 0)
    elif isinstance(control, QPushButton) and not control.isFlat():
        text = control.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, control.text())
        control.setMinimumWidth(text.width() + 2 * _AIR)
