"""What a change of scopes gives and takes, in words."""

from PySide6.QtWidgets import QWidget

from patmanager.core.scopes import Catalogue
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import catalogue_text

_MOST = 4
"""Phrases said of each side; the rest are counted."""


class Difference(Notice):
    """Says what a token gains and loses; hidden where nothing changes."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Name scopes as in `catalogue`."""
        super().__init__(Sign.NOTE, parent)
        self._catalogue = catalogue

    def compare(self, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        """Say what going from one set of scopes to the other does."""
        found = self._catalogue.difference(before, after)
        gained = self._catalogue.can_do(found.gained, catalogue_text, most=_MOST)
        lost = self._catalogue.can_do(found.lost, catalogue_text, most=_MOST)
        self.hide()
        if found.gained and found.lost:
            template = self.tr("Gains: {gained}. Loses: {lost}.")
            self.say(template, gained=gained, lost=lost)
        elif found.gained:
            self.say(self.tr("Gains: {gained}."), gained=gained)
        elif found.lost:
            self.say(self.tr("Loses: {lost}."), lost=lost)
