"""What is it for? Purposes as cards, found by the words people use for their task."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from patmanager.core.presets import Preset, suggest
from patmanager.ui.widgets.choice import Card
from patmanager.ui.widgets.question_line import QuestionLine
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import catalogue_text

_FIRST_FEW = 3
"""Cards seen before the person asks for more."""

WhyNot = Callable[[Preset], str]
"""Says in one sentence why a purpose is barred here; empty when it is not."""


class PurposePicker(QWidget):
    """A search box over cards; the first few, and all once asked for or searched.

    Enter in the search box chooses the best find, and asks for nothing.
    """

    changed = Signal()

    def __init__(
        self, presets: tuple[Preset, ...], why_not: WhyNot, parent: QWidget | None = None
    ) -> None:
        """Offer `presets`; what `why_not` bars stands below, with its reason."""
        super().__init__(parent)
        self._presets = presets
        self._all_seen = False
        self._barred: set[str] = set()
        self.search = QuestionLine()
        self.search.setPlaceholderText(self.tr("Search a task: npm, push code, Terraform …"))
        self.search.setClearButtonEnabled(True)
        label = field_label(self.tr("&What is it for?"), self.search)
        self.group = QButtonGroup(self)
        self._cards: dict[str, Card] = {}
        for preset in presets:
            card = Card(catalogue_text(preset.title), catalogue_text(preset.hint))
            self.group.addButton(card)
            self._cards[preset.id] = card
        self.none = Text(self.tr("No purpose matches. Choose “I know the scopes”."), Kind.SECONDARY)
        self.barred_line = Text(self.tr("Not allowed here"), Kind.LABEL)
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.more.setFlat(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label)
        self._column.addWidget(self.search)
        self._fixed = self._column.count()
        self.judge(why_not)
        self.search.textChanged.connect(self._render)
        self.search.returnPressed.connect(self._choose_found)
        self.more.clicked.connect(self._see_all)
        self.group.buttonToggled.connect(self._chosen)

    def judge(self, why_not: WhyNot) -> None:
        """Ask anew which purposes are barred; a chosen one that is now gives way to the first."""
        chosen = self.preset()
        reasons = {preset.id: why_not(preset) for preset in self._presets}
        free = [preset for preset in self._presets if not reasons[preset.id]]
        barred = [preset for preset in self._presets if reasons[preset.id]]
        # Not to be asked of the cards: all of them are off while an answer is awaited.
        self._barred = {preset.id for preset in barred}
        for preset in self._presets:
            card = self._cards[preset.id]
            card.explain(reasons[preset.id] or catalogue_text(preset.hint))
            card.setEnabled(not reasons[preset.id])
        pieces: list[QWidget] = [self._cards[preset.id] for preset in free]
        pieces += [self.barred_line, *(self._cards[preset.id] for preset in barred), self.none]
        for position, piece in enumerate(pieces, self._fixed):
            self._column.insertWidget(position, piece)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        before: QWidget = self.search
        for piece in (*pieces, self.more):
            if piece.focusPolicy() != Qt.FocusPolicy.NoFocus:
                QWidget.setTabOrder(before, piece)
                before = piece
        self._render()
        if chosen is not None and reasons[chosen.id]:
            self.choose_first()

    def preset(self) -> Preset | None:
        """Return the chosen purpose."""
        for preset in self._presets:
            if self._cards[preset.id].isChecked():
                return preset
        return None

    def choose(self, preset_id: str) -> None:
        """Choose a purpose by its id; one that is barred or unknown changes nothing."""
        if preset_id in self._cards and preset_id not in self._barred:
            self._cards[preset_id].setChecked(True)
            self._render()

    def choose_first(self) -> None:
        """Choose the first purpose that is not barred."""
        for preset in self._presets:
            if preset.id not in self._barred:
                self.choose(preset.id)
                return

    def word(self) -> str:
        """Return the task in the person's own word when they searched for it, else nothing."""
        words = self.search.text().split()
        return words[0] if words else ""

    def _render(self) -> None:
        searched = self.search.text().strip()
        found = {preset.id for preset in suggest(self._presets, searched)}
        seen = set(found)
        if not searched and not self._all_seen:
            free = [each.id for each in self._presets if each.id not in self._barred]
            seen = set(free[:_FIRST_FEW])
        chosen = self.preset()
        if chosen is not None:
            seen.add(chosen.id)
        if not found:
            # The scope picker looks for the same words among many more tasks.
            seen.update(preset.id for preset in self._presets[-1:] if not preset.scopes)
        for preset in self._presets:
            self._cards[preset.id].setVisible(preset.id in seen)
        self.barred_line.setVisible(bool(seen & self._barred))
        self.none.setVisible(not found)
        hidden = len(self._presets) - len(seen)
        self.more.setText(self.tr("Show %n more", "", hidden))
        self.more.setVisible(not searched and not self._all_seen and hidden > 0)

    def _see_all(self) -> None:
        self._all_seen = True
        self._render()
        self.changed.emit()
        cards = [card for key, card in self._cards.items() if key not in self._barred]
        if len(cards) > _FIRST_FEW:
            cards[_FIRST_FEW].setFocus()

    def _choose_found(self) -> None:
        searched = self.search.text().strip()
        found = suggest(self._presets, searched) or self._presets[-1:]
        free = [preset for preset in found if preset.id not in self._barred]
        if searched and free:
            self.choose(free[0].id)

    def _chosen(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
