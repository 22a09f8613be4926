"""A token's life as a line: today, the old end, the new end, the latest one allowed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from patmanager.ui.theme import Tone, color_of, line_of
from patmanager.ui.widgets.dates import short_day

_DOT = 5.0
_AIR = 1.08
"""The line goes on a little behind its last mark."""


@dataclass(frozen=True, slots=True)
class Life:
    """What the line shows, aware UTC: `before` is the old end, `limit` the latest one allowed."""

    now: datetime
    end: datetime
    before: datetime | None = None
    limit: datetime | None = None


class LifeLine(QWidget):
    """Marks by time: a ring for the old end, a disc for the new one, a dashed line for the limit.

    Its accessible name says the same in words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._life: Life | None = None
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, QApplication.font().pointSizeF() - 1))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_life(self, life: Life) -> None:
        """Draw a life."""
        self._life = life
        sentences = [self.tr("New end {day}.").format(day=short_day(life.end))]
        if life.before is not None:
            sentences.insert(0, self.tr("Old end {day}.").format(day=short_day(life.before)))
        if life.limit is not None:
            limit = self.tr("Latest end allowed {day}.").format(day=short_day(life.limit))
            sentences.append(limit)
        self.setAccessibleName(" ".join(sentences))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of text above and one below."""
        return QSize(200, 2 * self.fontMetrics().height() + 4 * int(_DOT))

    def place(self, moment: datetime) -> float:
        """Return where a moment lies on the line, in pixels from the left."""
        if self._life is None:
            return 0.0
        moments = (self._life.end, self._life.before, self._life.limit)
        last = max(moment for moment in moments if moment is not None)
        span = max(timedelta(days=1), (last - self._life.now) * _AIR)
        share = min(1.0, max(0.0, (moment - self._life.now) / span))
        return _DOT + share * (self.width() - 2 * _DOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line, marks and days."""
        if self._life is None:
            return
        life, palette = self._life, QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        start, end = self.place(life.now), self.place(life.end)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(line_of(palette), 2))
        painter.drawLine(QPointF(start, middle), QPointF(self.width() - _DOT, middle))
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        secondary = color_of(Tone.SECONDARY, palette)
        if life.limit is not None:
            at = self.place(life.limit)
            painter.setPen(QPen(secondary, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, middle - 2 * _DOT), QPointF(at, middle + 2 * _DOT))
            if not self._is_crowded():
                self._say(painter, at, self.tr("latest {day}"), life.limit, above=True)
        if life.before is not None:
            painter.setPen(QPen(secondary, 2))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawEllipse(QPointF(self.place(life.before), middle), _DOT - 1, _DOT - 1)
            self._say(painter, self.place(life.before), "{day}", life.before, above=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(end, middle), _DOT, _DOT)
        painter.setPen(color_of(Tone.TEXT, palette))
        self._say(painter, end, "{day}", life.end, above=False)
        painter.end()

    def _is_crowded(self) -> bool:
        """Tell whether the days of old end and limit would lie on each other."""
        life = self._life
        if life is None or life.before is None or life.limit is None:
            return False
        needed = self.fontMetrics().horizontalAdvance(short_day(life.limit)) * 1.8
        return abs(self.place(life.limit) - self.place(life.before)) < needed

    def _say(
        self, painter: QPainter, at: float, template: str, day: datetime, *, above: bool
    ) -> None:
        """Write a day over or under its mark, within the widget."""
        text = template.format(day=short_day(day))
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(text) + 2
        left = min(max(0.0, at - width / 2), self.width() - width)
        top = 0.0 if above else self.height() - metrics.height()
        if above:
            painter.setPen(color_of(Tone.SECONDARY, QApplication.palette()))
        painter.drawText(QRectF(left, top, width, metrics.height()), 0, text)
