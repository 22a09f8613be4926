"""A field that answers Enter itself, inside a dialog whose default button does too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionLine(QLineEdit):
    """A line to look something up with: Enter in it does not set off the dialog's deed.

    An empty one leaves Enter to the dialog.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter while there is a text to answer."""
        asked = bool(self.text().strip())
        super().keyPressEvent(event)
        if event.key() in _ENTER and asked:
            event.accept()
