"""A fault in words: what happened, why, what to do, who can fix it, details to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.words import Message
from patmanager.ui.theme import NEAR, fixed_font
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.text import Hairline, Kind, Text
from patmanager.ui.wording import said


def plain_text(message: Message) -> str:
    """Return the whole message as text, for copying."""
    steps = [f"{number}. {said(step)}" for number, step in enumerate(message.what_to_do, 1)]
    blocks = (
        said(message.title),
        f"{said(message.what_happened)} {said(message.changed)}",
        said(message.why),
        *steps,
        said(message.who_can_fix),
        *(f"{label}: {value}" for label, value in message.details),
    )
    return "\n".join(block for block in blocks if block)


class FaultView(QWidget):
    """The blocks of one message, headed by its title; the details are folded."""

    copied = Signal()

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        """Show `message`."""
        super().__init__(parent)
        self._message = message
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = EmphasisText(said(message.title), Kind.TITLE)
        column.addWidget(self.title)
        column.addSpacing(NEAR)
        steps = [said(step) for step in message.what_to_do]
        numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
        blocks = (
            (self.tr("What happened"), f"{said(message.what_happened)} {said(message.changed)}"),
            (self.tr("Why"), said(message.why)),
            (self.tr("What you can do"), steps[0] if len(steps) == 1 else numbered),
            (self.tr("Who can fix it"), said(message.who_can_fix)),
        )
        shown = [block for block in blocks if block[1]]
        for number, (heading, text) in enumerate(shown):
            if number:
                column.addWidget(Hairline())
            column.addWidget(Text(heading, Kind.LABEL))
            column.addWidget(EmphasisText(text))
        self._add_details(column)

    def _add_details(self, column: QVBoxLayout) -> None:
        self.fold = QToolButton()
        self.fold.setText(self.tr("&Details to copy"))
        self.fold.setAccessibleName(self.tr("Details to copy"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details = QPlainTextEdit(plain_text(self._message))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details of what happened"))
        self.details.setFont(fixed_font(-1))
        self.details.setMinimumHeight(8 * self.details.fontMetrics().lineSpacing())
        self.details.hide()
        self.copy = QPushButton(self.tr("&Copy details"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.fold.toggled.connect(self._unfold)
        column.addSpacing(NEAR)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self.copy)
        column.addLayout(row)
        column.addWidget(self.details)

    def _unfold(self, open_: bool) -> None:
        self.details.setVisible(open_)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(plain_text(self._message))
        self.copy.setText(self.tr("Copied"))
        self.copied.emit()
