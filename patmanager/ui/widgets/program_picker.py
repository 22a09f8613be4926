"""Which program? Those that are installed first, the others behind a button."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from patmanager.core.clients import Found
from patmanager.core.places import ClientName
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.choice import Pill
from patmanager.ui.widgets.flow_layout import FlowLayout
from patmanager.ui.widgets.text import Kind, Text


class ProgramPicker(QWidget):
    """One choice a program; `changed` when another one is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.group = QButtonGroup(self)
        self.group.buttonToggled.connect(self._toggled)
        self._cards: dict[Pill, Found] = {}
        self._row = FlowLayout(NEAR)
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._show_all)
        label = Text(self.tr("Which &program?"), Kind.LABEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(label)
        column.addLayout(self._row)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._label = label

    @property
    def entry(self) -> QWidget:
        """Where the focus goes first."""
        return self.group.checkedButton() or next(iter(self._cards), self.more)

    def show_programs(self, found: Iterable[Found]) -> None:
        """Offer programs, none chosen; those offered already stay as they are."""
        if self._cards:
            return
        programs = sorted(found, key=lambda each: not each.is_installed)
        for each in programs:
            card = Pill(each.label, self)
            if not each.is_installed:
                card.setAccessibleDescription(self.tr("Not found on this computer"))
            self._cards[card] = each
            self.group.addButton(card)
            self._row.addWidget(card)
            card.setVisible(each.is_installed)
        hidden = [each for each in programs if not each.is_installed]
        self.more.setText(self.tr("Show %n more", "", len(hidden)))
        self.more.setVisible(bool(hidden))
        if len(hidden) == len(programs):
            self._show_all()
        self._label.setBuddy(self.entry)

    def program(self) -> Found | None:
        """Return the chosen one."""
        return next((each for card, each in self._cards.items() if card.isChecked()), None)

    def choose(self, name: ClientName) -> None:
        """Choose one, and let it be seen."""
        for card, each in self._cards.items():
            if each.client is name:
                card.setVisible(True)
                card.setChecked(True)

    def _show_all(self) -> None:
        for card in self._cards:
            card.setVisible(True)
        self.more.hide()

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
