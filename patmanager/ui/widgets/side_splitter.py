"""The splitter between side and page, which leaves most of a narrow window to the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 1 / 3
"""Of the width, what the side takes at most while the window is resized."""


class SideSplitter(QSplitter):
    """Keeps the side as wide as it was chosen, or narrower where the window is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet; the first widget is the side, the second the page."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen = 0
        self.splitterMoved.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        first = self.widget(0)
        side, page = self.sizes()
        if first is None or not side:
            return
        if not self._chosen:
            self._chosen = side
        wanted = min(self._chosen, round(_SHARE * (side + page)))
        wanted = max(wanted, first.minimumWidth())
        if wanted != side:
            self.setSizes([wanted, side + page - wanted])

    def _choose(self, place: int, _number: int) -> None:
        self._chosen = place
