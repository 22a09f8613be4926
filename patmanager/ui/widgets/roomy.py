"""Controls high enough for a finger and an eye, where the style draws them low."""

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

_LINES = 1.8
"""Height of a control, as a multiple of the font's."""


def make_roomy(part: QWidget) -> None:
    """Raise the least height of the controls in `part`; other styles than Fusion know better."""
    if part.style().name() != "fusion":
        return
    for kind in (QPushButton, QLineEdit, QComboBox, QAbstractSpinBox):
        for control in part.findChildren(kind):
            control.setMinimumHeight(round(_LINES * control.fontMetrics().height()))
