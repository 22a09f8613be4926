"""Push buttons that give a command: text, reason and state come from the action."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from patmanager.ui.widgets.deed import DeedButton

_AIR = 14
"""Pixels at the left and the right of the text."""


def action_button(
    action: QAction, text: str = "", *, is_deed: bool = False, parent: QWidget | None = None
) -> QPushButton:
    """Return a button for `action`; `text` replaces the action's where a menu says more.

    While the command is off, tooltip and accessible description say why. The button has no letter
    of its own: Alt with one opens a menu, where the command has its letter.
    """
    button = DeedButton(parent=parent) if is_deed else QPushButton(parent)
    button.setText((text or action.text()).replace("&", ""))
    button.setAutoDefault(False)
    room = button.fontMetrics().horizontalAdvance(button.text()) + 2 * _AIR
    button.setMinimumWidth(room)
    button.clicked.connect(action.trigger)
    follower = _Follower(action, button)
    action.changed.connect(follower.follow)
    follower.follow()
    return button


class _Follower(QObject):
    """Keeps a button as its action is.

    A part of the button, since commands outlive dialogs: Qt ends a connection with the object
    whose method it calls, but knows of no end for a plain function.
    """

    def __init__(self, action: QAction, button: QPushButton) -> None:
        """Go with `button`."""
        super().__init__(button)
        self._action = action
        self._button = button
        self._name = button.text().rstrip("…")

    def follow(self) -> None:
        """Say and allow what the action does now."""
        self._button.setEnabled(self._action.isEnabled())
        self._button.setToolTip(self._action.toolTip())
        self._button.setAccessibleName(self._name)
        self._button.setAccessibleDescription(self._action.statusTip())
