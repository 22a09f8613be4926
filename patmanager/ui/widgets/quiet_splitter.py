"""A splitter whose handle is empty space: it shows itself by the pointer and by the focus."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class _Handle(QSplitterHandle):
    """Empty space."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing."""


class QuietSplitter(QSplitter):
    """A splitter without dots."""

    def createHandle(self) -> QSplitterHandle:
        """Return an empty handle."""
        return _Handle(self.orientation(), self)
