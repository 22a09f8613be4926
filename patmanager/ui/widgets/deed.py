"""The one button of a screen that does what the screen is for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from patmanager.ui.theme import RADIUS


class DeedButton(QPushButton):
    """A push button in the accent color.

    Styles of Windows and macOS mark the default button by themselves. Fusion, which GNOME and
    bare systems get, would lighten the accent until its text is hard to read; there the button
    draws its own surface.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the accent's surface under the style's own text."""
        if not self.isEnabled() or self.style().name() != "fusion":
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._surface())
        painter.drawRoundedRect(surface, RADIUS, RADIUS)
        if self.hasFocus():
            ring = self.palette().color(QPalette.ColorRole.WindowText)
            painter.setPen(QPen(ring, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(surface.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        ink = self.palette().color(QPalette.ColorRole.HighlightedText)
        option.palette.setColor(QPalette.ColorRole.ButtonText, ink)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
        painter.end()

    def _surface(self) -> QColor:
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        if self.isDown():
            return accent.darker(115)
        return accent.darker(107) if self.underMouse() else accent
