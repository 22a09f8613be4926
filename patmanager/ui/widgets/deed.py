"""The one button of a screen that does what the screen is for."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_DRESS_AGAIN = {
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.StyleChange,
}


class DeedButton(QPushButton):
    """A push button in the accent color.

    Styles of Windows and macOS mark the default button by themselves; Fusion, which GNOME and
    bare systems get, does so through the palette.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Bear `text`."""
        super().__init__(text, parent)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette and style."""
        super().changeEvent(event)
        if event.type() in _DRESS_AGAIN:
            self._dress()

    def _dress(self) -> None:
        palette = QApplication.palette()
        if self.isEnabled() and self.style().name() == "fusion":
            accent = palette.color(QPalette.ColorRole.Highlight)
            palette.setColor(QPalette.ColorRole.Button, accent)
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            palette.setColor(QPalette.ColorRole.ButtonText, ink)
        if self.palette() != palette:
            self.setPalette(palette)
