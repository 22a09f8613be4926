"""Where a message is pasted, typed or dropped: what is pasted is seen only after it was masked."""

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from patmanager.ui.widgets.dropped import Dropped, dropped, holds_message

_PAUSE = 300
"""Milliseconds after the last key until what was typed is looked at."""


class PasteArea(QPlainTextEdit):
    """Hands on what was `brought`, typed text included; shows what `show_masked` is given."""

    brought = Signal(Dropped)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        # What was masked must not come back.
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._typed)
        self.textChanged.connect(self._pause.start)

    def show_masked(self, text: str) -> None:
        """Show a text that holds no secret; one that is there already stays as it is."""
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        self._pause.stop()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take texts, files and, to say why not, pictures."""
        return holds_message(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what was pasted, unseen: it takes the place of what is there."""
        self._pause.stop()
        self.brought.emit(dropped(source))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be explained."""
        if holds_message(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.brought.emit(dropped(event.mimeData()))

    def _typed(self) -> None:
        self.brought.emit(Dropped(text=self.toPlainText()))
