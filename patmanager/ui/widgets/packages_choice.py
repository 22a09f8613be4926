"""What may it do with packages? A few levels in plain words, for those who need no scopes."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from patmanager.core.scope_words import ScopeWords
from patmanager.core.scopes import Catalogue
from patmanager.ui.widgets.choice import Card
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

_LEVELS = ("vso.packaging", "vso.packaging_write")
"""The levels that installing and publishing need; deleting whole feeds is seldom meant."""

Scopes = tuple[str, ...]


class PackagesChoice(QWidget):
    """The scopes of a token that is for packages only, never by their names.

    Where a token has other scopes than these levels, keeping them is the first choice.
    """

    changed = Signal()
    lacks_reason = False
    """Full access, which has to be explained, is not on offer."""

    def __init__(
        self,
        catalogue: Catalogue,
        allowed: Iterable[str],
        kept: Scopes = (),
        parent: QWidget | None = None,
    ) -> None:
        """Offer the levels that are `allowed`, none chosen; `kept` are those a token may keep."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        label = Text(self.tr("What may it &do?"), Kind.LABEL)
        self._column.addWidget(label)
        self.group = QButtonGroup(self)
        self._choices: dict[Card, Scopes] = {}
        offered = frozenset(allowed)
        levels = [each for each in _LEVELS if each in offered]
        if kept and catalogue.minimal(kept) not in {(each,) for each in levels}:
            words = ScopeWords(catalogue, catalogue_text).scopes(kept)
            self._add(self.tr("As it is now"), words, kept)
        for scope in map(catalogue.scope, levels):
            if scope is not None:
                title, meaning = catalogue_text(scope.phrase), catalogue_text(scope.sentence)
                self._add(title, meaning, (scope.name,))
        label.setBuddy(self.entry)
        self.group.buttonToggled.connect(self._toggled)

    @property
    def entry(self) -> QWidget:
        """Where the focus goes first."""
        chosen = self.group.checkedButton()
        return chosen or next(iter(self._choices), self)

    def scopes(self) -> Scopes:
        """Return what is chosen, empty for nothing yet."""
        return next((each for card, each in self._choices.items() if card.isChecked()), ())

    def set_scopes(self, scopes: Scopes) -> None:
        """Choose exactly these; what is not on offer leaves the choice open."""
        minimal = self._catalogue.minimal
        for card, each in self._choices.items():
            if minimal(each) == minimal(scopes):
                card.setChecked(True)

    def reason(self) -> str:
        """Return nothing: there is nothing here to give a reason for."""
        return ""

    def _add(self, title: str, meaning: str, scopes: Scopes) -> None:
        card = Card(title, meaning)
        self._choices[card] = scopes
        self.group.addButton(card)
        self._column.addWidget(card)

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
