"""Commands to copy: readable, selectable, and whole."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from patmanager.ui.theme import fixed_font


class _Lines(QPlainTextEdit):
    """As high as its lines and a scroll bar."""

    def sizeHint(self) -> QSize:
        """Ask for the room of every line."""
        height = (self.blockCount() + 1) * self.fontMetrics().lineSpacing()
        bar = self.horizontalScrollBar().sizeHint().height()
        edges = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), height + edges + bar)


class CommandBox(QWidget):
    """Text in the fixed-width font with a button that copies all of it."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        """Show `text`; `name` is what assistive technology calls it."""
        super().__init__(parent)
        self.box = _Lines(text)
        self.box.setReadOnly(True)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(name)
        self.box.setFont(fixed_font(-1))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.box.toPlainText())
        self.copy.setText(self.tr("Copied"))
