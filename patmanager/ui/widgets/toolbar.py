"""The bar over everything: what one does with tokens, and the search."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget

from patmanager.ui import theme
from patmanager.ui.actions import Actions
from patmanager.ui.command import Command
from patmanager.ui.icons import icon
from patmanager.ui.state import State
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.action_button import action_button

_SEARCH_LETTERS = 36
_LEAST_LETTERS = 12
_PAUSE = 60
"""Milliseconds of rest in typing before the table is searched."""


class Toolbar(QWidget):
    """Buttons for the commands that matter most; `searched` carries the text of the search.

    `descended` tells of an arrow down from the search: to what was found.
    """

    searched = Signal(str)
    descended = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Show the buttons of `actions`."""
        super().__init__(parent)
        by_command = actions.by_command
        new = by_command[Command.NEW]
        self.new = action_button(new, f"+ {new.text()}", is_deed=True)
        self.renew = action_button(by_command[Command.RENEW])
        self.rotate = action_button(by_command[Command.ROTATE])
        self.revoke = action_button(by_command[Command.REVOKE])
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find by name, scope or note"))
        self.search.setAccessibleName(self.tr("Find tokens"))
        self.search.setClearButtonEnabled(True)
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))
        self._glass = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        # Not `textEdited`: assistive technology sets a text as well as typing it.
        self.search.textChanged.connect(lambda _text: self._pause.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GROUP, 10, theme.GROUP, 10)
        row.setSpacing(theme.NEAR)
        for button in (self.new, self.renew, self.rotate, self.revoke):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.search, 100)
        letter = self.search.fontMetrics().averageCharWidth()
        self.search.setMaximumWidth(_SEARCH_LETTERS * letter)
        self.search.setMinimumWidth(_LEAST_LETTERS * letter)
        high = round(1.85 * self.fontMetrics().height())
        for part in (self.new, self.renew, self.rotate, self.revoke, self.search):
            part.setMinimumHeight(high)

    def show_state(self, state: State) -> None:
        """Show what is searched for."""
        if self.search.text().strip() != state.search and not self._pause.isActive():
            with QSignalBlocker(self.search):
                self.search.setText(state.search)

    def clear_search(self) -> None:
        """Empty the search."""
        self._pause.stop()
        self.search.clear()

    def dress(self) -> None:
        """Draw the icon in the palette's color."""
        self._glass.setIcon(icon("find", QApplication.palette(), Tone.SECONDARY))

    def go_to_search(self) -> None:
        """Go to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from the search to what was found."""
        if event.key() == Qt.Key.Key_Down:
            self.descended.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the hairline under it."""
        palette = QApplication.palette()
        painter = QPainter(self)
        theme.fill(painter, self.rect(), palette.color(QPalette.ColorRole.Base))
        painter.setPen(theme.line_of(palette))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
