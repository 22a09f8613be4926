"""The person's own tokens that a message most likely speaks of, each with what helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.suspects import Reason, Suspect
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import said


class SuspectList(QWidget):
    """One line a token; `chosen` carries the one that the person goes on with."""

    chosen = Signal(Suspect)

    def __init__(self, suspects: tuple[Suspect, ...], parent: QWidget | None = None) -> None:
        """Name `suspects`."""
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        for suspect in suspects:
            notice = Notice(Sign.NOTE, self)
            notice.say_plainly(said(suspect.sentence))
            ended = suspect.reason is Reason.EXPIRED
            button = QPushButton(self.tr("Rotate…") if ended else self.tr("Show it"))
            button.setAccessibleName(f"{button.text()} {shown_name(suspect.token.name)}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, suspect=suspect: self.chosen.emit(suspect))
            row = QHBoxLayout()
            row.addWidget(notice, 1)
            row.addWidget(button)
            column.addLayout(row)
            self.buttons.append(button)
