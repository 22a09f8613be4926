"""Changes that were cut off: why each is pending, and the one thing that leads on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.pending import Pending
from patmanager.core.pending_words import pending_words
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said


class PendingCard(QWidget):
    """One pending change with its button, and another where it may stay as it is."""

    def __init__(self, pending: Pending, parent: QWidget | None = None) -> None:
        """Show `pending`."""
        super().__init__(parent)
        self.pending = pending
        words = pending_words(pending)
        notice = Notice(Sign.CARE, self)
        notice.say_plainly(f"{said(words.title)}.", said(words.text))
        self.act = QPushButton(said(words.action))
        self.stay = None if words.stay is None else QPushButton(said(words.stay))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(8)
        for button in filter(None, (self.act, self.stay)):
            button.setAutoDefault(False)
            button.setAccessibleDescription(said(words.title))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(notice)
        column.addLayout(row)


class PendingDialog(Frame):
    """A card a change; `acted` and `left` carry the `Pending` that was decided."""

    acted = Signal(Pending)
    left = Signal(Pending)

    def __init__(self, pending: tuple[Pending, ...], parent: QWidget | None = None) -> None:
        """Show `pending`."""
        super().__init__("", parent)
        title = self.tr("What is not finished")
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        intro = self.tr(
            "These changes were cut off, or wait for you. Nothing of them is lost: each stays here "
            "until it is settled."
        )
        self.intro = Text(intro, Kind.SECONDARY)
        self.nothing = Text(self.tr("Everything that was begun here is finished."))
        self.column = QVBoxLayout()
        self.column.setSpacing(20)
        for part in (self.intro, self.nothing):
            self.sheet.column.addWidget(part)
        self.sheet.column.addSpacing(8)
        self.sheet.column.addLayout(self.column)
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.close_ = self.sheet.add_button(self.tr("Close"), roles.AcceptRole, default=True)
        self.close_.clicked.connect(self.accept)
        self.cards: list[PendingCard] = []
        self._render(pending)
        self.turn_to(self.sheet)
        self.close_.setFocus()

    def show_pending(self, pending: tuple[Pending, ...]) -> None:
        """Show what is pending now."""
        if pending != tuple(card.pending for card in self.cards) or not pending:
            self._render(pending)
        for card in self.cards:
            card.setEnabled(True)

    def show_busy(self) -> None:
        """Take no decision while one is carried out."""
        for card in self.cards:
            card.setEnabled(False)

    def _render(self, pending: tuple[Pending, ...]) -> None:
        had_focus = any(card.isAncestorOf(self.focusWidget()) for card in self.cards)
        for card in self.cards:
            self.column.removeWidget(card)
            card.deleteLater()
        self.cards = [PendingCard(each) for each in pending]
        for card in self.cards:
            self.column.addWidget(card)
            card.act.clicked.connect(lambda _on=False, card=card: self.acted.emit(card.pending))
            if card.stay is not None:
                card.stay.clicked.connect(lambda _on=False, card=card: self.left.emit(card.pending))
        self.intro.setVisible(bool(pending))
        self.nothing.setVisible(not pending)
        if had_focus:
            self.close_.setFocus()
            announce(self, self.tr("%n change(s) not finished.", "", len(pending)))
        self.fit()
