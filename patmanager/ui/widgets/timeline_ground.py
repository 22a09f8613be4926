"""What lies behind the marks of the expiry timeline: months, 1 December 2026, crowds."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication

from patmanager.core.tokens import GLOBAL_RETIREMENT
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.timeline_marks import Line, months_of
from patmanager.ui.widgets.dates import local_date

DOT = 10.0
STEP = 11.0
LEVELS = 3
_LABEL_AIR = 14.0


@dataclass(slots=True, eq=False, repr=False)
class Ground:
    """Where things stand, in pixels: the line runs from `left` to `right` at the height `base`."""

    rect: QRect
    left: float
    right: float
    base: float
    locale: QLocale

    def across(self, place: float) -> float:
        """Return where a place of 0 to 1 along the line stands."""
        return self.left + place * (self.right - self.left)


def paint_months(painter: QPainter, line: Line, ground: Ground) -> None:
    """Name today and the months, as many as have room."""
    painter.setPen(color_of(Tone.SECONDARY, QApplication.palette()))
    metrics = painter.fontMetrics()
    bottom = ground.rect.height() - 8
    today = tr("Today")
    painter.drawText(QPointF(ground.left - 6, bottom), today)
    free_from = ground.left - 6 + metrics.horizontalAdvance(today) + _LABEL_AIR
    for start, place in months_of(line):
        pattern = tr("MMM yyyy") if start.month == 1 else tr("MMM")
        label = ground.locale.toString(local_date(start), pattern)
        x = ground.across(place)
        width = metrics.horizontalAdvance(label)
        if x >= free_from and x + width <= ground.rect.width() - 6:
            painter.drawText(QPointF(x, bottom), label)
            painter.drawLine(QPointF(x, ground.base), QPointF(x, ground.base + 3))
            free_from = x + width + _LABEL_AIR


def paint_retirement(painter: QPainter, line: Line, ground: Ground) -> QRectF:
    """Mark the day on which global tokens stop; returns what the words take up, in pixels."""
    if line.retirement is None:
        return QRectF()
    x = ground.across(line.retirement)
    color = color_of(Tone.GLOBAL, QApplication.palette())
    painter.setPen(QPen(color, 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, 8), QPointF(x, ground.base))
    painter.setPen(color)
    day = ground.locale.toString(local_date(GLOBAL_RETIREMENT), tr("d MMM"))
    label = tr("{day}: global tokens stop").format(day=day)
    width = painter.fontMetrics().horizontalAdvance(label)
    start = x + 6 if x + 6 + width < ground.rect.width() - 6 else x - 6 - width
    taken = QRectF(start, 6, width, painter.fontMetrics().height())
    painter.drawText(taken.toAlignedRect(), Qt.TextFlag.TextDontClip.value, label)
    return taken.united(QRectF(x, 6, 1, 1)).adjusted(-DOT, 0, DOT, 0)


def paint_crowds(painter: QPainter, line: Line, ground: Ground, taken: QRectF) -> None:
    """Count the tokens that found no room, where neither words nor another count stand."""
    painter.setPen(color_of(Tone.SECONDARY, QApplication.palette()))
    top = ground.base - LEVELS * STEP - 3
    free_from = 0.0
    for crowd in sorted(line.crowds, key=lambda each: each.place):
        label = f"+{crowd.number}"
        width = painter.fontMetrics().horizontalAdvance(label)
        start = ground.across(crowd.place) - width / 2
        is_free = start + width < taken.left() or start > taken.right()
        if is_free and start >= free_from:
            painter.drawText(QPointF(start, top), label)
            free_from = start + width + _LABEL_AIR


def tr(text: str) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("TimelineGround", text)
