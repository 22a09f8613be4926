"""Push buttons that give a command: text, reason and state come from the action."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from patmanager.ui.widgets.deed import DeedButton

_AIR = 14
"""Pixels at the left and the right of the text."""


def action_button(
    action: QAction, text: str = "", *, is_deed: bool = False, parent: QWidget | None = None
) -> QPushButton:
    """Return a button for `action`; `text` replaces the action's where a menu says more.

    While the command is off, tooltip and accessible description say why.
    """
    button = DeedButton(parent=parent) if is_deed else QPushButton(parent)
    button.setText(text or action.text())
    button.setAutoDefault(False)
    room = button.fontMetrics().horizontalAdvance(button.text()) + 2 * _AIR
    button.setMinimumWidth(room)
    name = button.text().replace("&", "").rstrip("…")

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(name)
        button.setAccessibleDescription(action.statusTip())

    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    follow()
    return button
