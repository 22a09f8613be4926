"""One area of the scope picker: a level is chosen, and what it means is said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from patmanager.core.scope import Area, Risk, Scope
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

_SIGNS = {Risk.LOOKS: "○", Risk.CHANGES: "◐", Risk.RISKY: "●"}


class ScopeRow(QWidget):
    """The levels of an area, from none to most."""

    changed = Signal()

    def __init__(self, area: Area, parent: QWidget | None = None, *, plain: bool = False) -> None:
        """Offer the levels of `area`, none chosen; `plain` leaves out the API's names."""
        super().__init__(parent)
        self.area = area
        self._plain = plain
        name = catalogue_text(area.name)
        self.levels = QComboBox()
        self.levels.setAccessibleName(name)
        self.levels.addItem(self.tr("None"))
        for level in area.levels:
            self.levels.addItem(catalogue_text(level.level))
        self._meaning = Text("", Kind.SECONDARY)
        label = Text(name)
        label.setBuddy(self.levels)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.levels, 0, 1)
        grid.addWidget(self._meaning, 1, 0, 1, 2)
        self.levels.currentIndexChanged.connect(self._say)
        self._say()

    def chosen(self) -> Scope | None:
        """Return the scope of the chosen level."""
        index = self.levels.currentIndex()
        return self.area.levels[index - 1] if index > 0 else None

    def choose(self, scope: str) -> bool:
        """Choose the level of an API name; tells whether it is one of this area."""
        for number, level in enumerate(self.area.levels, 1):
            if level.name == scope:
                self.levels.setCurrentIndex(number)
                return True
        return False

    def clear(self) -> None:
        """Choose none."""
        self.levels.setCurrentIndex(0)

    def _say(self) -> None:
        scope = self.chosen()
        self._meaning.setVisible(scope is not None)
        if scope is not None:
            risk = f"{_SIGNS[scope.risk]} {catalogue_text(scope.risk.sentence)}"
            sentence = catalogue_text(scope.sentence)
            name = "" if self._plain else f" · {scope.name}"
            self._meaning.setText(f"{sentence} {risk}{name}")
            self._meaning.set_tone(Tone.SOON if scope.risk is Risk.RISKY else None)
            self.levels.setAccessibleDescription(
                f"{sentence} {catalogue_text(scope.risk.sentence)}"
            )
        else:
            self.levels.setAccessibleDescription("")
        self.changed.emit()
