"""The expiry timeline: one mark a token, from today to the furthest end."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from patmanager.core.tokens import GLOBAL_RETIREMENT
from patmanager.ui import texts, theme
from patmanager.ui.rows import Row
from patmanager.ui.state import RowKey
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.timeline_marks import Line, Mark, line_of_rows, months_of
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.dates import local_date
from patmanager.ui.widgets.names import isolated, shown_name

_DOT = 10.0
_STEP = 11.0
_LEVELS = 3
_SIDE = 22.0
_REACH = 9.0
_LABEL_AIR = 14.0
_MANY = 3000
"""From how many rows on the line waits for a pause in typing."""
_PAUSE = 150
"""Milliseconds."""


class ExpiryTimeline(QWidget):
    """Draws the ends of the visible tokens; `picked` carries the key of a mark that was chosen.

    Arrow keys move along the marks, Enter picks one. The accessible name says in words what the
    line shows, the description names the current mark.
    """

    picked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty line."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self._selected: frozenset[RowKey] = frozenset()
        self._now: datetime | None = None
        self._line: Line | None = None
        self._current = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._arrange)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Expiry timeline"))

    def show_state(self, rows: list[Row], now: datetime, selected: tuple[RowKey, ...]) -> None:
        """Show the ends of `rows` as seen at `now` (aware UTC)."""
        self._now = now
        self._rows = rows
        self._selected = frozenset(selected)
        if len(rows) > _MANY:
            self._rest.start()
        else:
            self._arrange()

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks, the soonest end first."""
        return self._line.marks if self._line else ()

    def centre_of(self, mark: Mark) -> QPointF:
        """Return the middle of a mark, in pixels."""
        left, right = self._span()
        return QPointF(
            left + mark.place * (right - left), self._base() - _DOT / 2 - 2 - mark.level * _STEP
        )

    def sizeHint(self) -> QSize:
        """Be as high as the marks and two lines of small text."""
        text = QFontMetricsF(self._small()).height()
        return QSize(400, round(2 * text + _LEVELS * _STEP + 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw card, line, months, the day global tokens stop, and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        self._paint_ground(painter)
        if self._line is not None:
            self._paint_months(painter, self._line)
            taken = self._paint_retirement(painter, self._line)
            self._paint_marks(painter, self._line, taken)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the marks, or pick the current one."""
        marks = self.marks()
        last = len(marks) - 1
        moves = {
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if marks and key in moves:
            self._move_to(min(last, max(0, moves[key])))
        elif marks and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if 0 <= self._current <= last:
                self.picked.emit(marks[self._current].row.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the mark under the pointer."""
        found = self._at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._current = self.marks().index(found)
            self.picked.emit(found.row.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a mark."""
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Name the mark under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            text = self._said(found) if found else ""
            # Escaped: a tooltip that finds markup in a name would follow it.
            QToolTip.showText(event.globalPos(), texts.plain_tooltip(text) if text else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks anew."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the soonest end."""
        super().focusInEvent(event)
        if self._current < 0 and self.marks():
            self._move_to(0)
        self.update()

    def _arrange(self) -> None:
        if self._now is None:
            return
        left, right = self._span()
        slots = max(1, int((right - left) / (_DOT + 2)))
        self._line = line_of_rows(self._rows, self._now, slots, _LEVELS)
        self._current = min(self._current, len(self._line.marks) - 1)
        self._tell()
        self.update()

    def _tell(self) -> None:
        marks = self.marks()
        if not marks:
            self.setAccessibleName(self.tr("Expiry timeline: no token ends from now on"))
            return
        count = len(marks) + sum(crowd.number for crowd in self._line.crowds) if self._line else 0
        first, last = marks[0].row, marks[-1].row
        name = self.tr("Expiry timeline: %n token(s), the first, {name}, ends {when}", "", count)
        now = self._line.now if self._line else last.ends
        self.setAccessibleName(
            name.format(name=isolated(first.token.name), when=texts.ends_text(first.token, now))
        )

    def _move_to(self, number: int) -> None:
        self._current = number
        said = self._said(self.marks()[number])
        self.setAccessibleDescription(said)
        announce(self, said)
        self.update()

    def _said(self, mark: Mark) -> str:
        name = shown_name(mark.row.token.name)
        now = self._line.now if self._line else mark.row.ends
        return self.tr("{name}, {organization}: {when}").format(
            name=name,
            organization=shown_name(mark.row.organization.name),
            when=texts.ends_spoken(mark.row.token, now),
        )

    def _at(self, where: QPointF) -> Mark | None:
        near = [
            (QPointF(self.centre_of(mark) - where).manhattanLength(), number)
            for number, mark in enumerate(self.marks())
        ]
        distance, number = min(near, default=(_REACH + 1, -1))
        return self.marks()[number] if distance <= _REACH else None

    def _span(self) -> tuple[float, float]:
        return _SIDE, max(_SIDE + 1, self.width() - _SIDE)

    def _base(self) -> float:
        return self.height() - QFontMetricsF(self._small()).height() - 9

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() - 2))
        return font

    def _paint_ground(self, painter: QPainter) -> None:
        palette = QApplication.palette()
        painter.setPen(QPen(theme.line_of(palette), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.setPen(QPen(theme.line_of(palette), 1))
        left, right = self._span()
        painter.drawLine(QPointF(left, self._base()), QPointF(right, self._base()))

    def _paint_months(self, painter: QPainter, line: Line) -> None:
        painter.setPen(color_of(Tone.SECONDARY, QApplication.palette()))
        metrics = painter.fontMetrics()
        left, right = self._span()
        bottom = self.height() - 8
        today = self.tr("Today")
        painter.drawText(QPointF(left - 6, bottom), today)
        free_from = left - 6 + metrics.horizontalAdvance(today) + _LABEL_AIR
        for start, place in months_of(line):
            pattern = self.tr("MMM yyyy") if start.month == 1 else self.tr("MMM")
            label = self.locale().toString(local_date(start), pattern)
            x = left + place * (right - left)
            width = metrics.horizontalAdvance(label)
            if x >= free_from and x + width <= self.width() - 6:
                painter.drawText(QPointF(x, bottom), label)
                painter.drawLine(QPointF(x, self._base()), QPointF(x, self._base() + 3))
                free_from = x + width + _LABEL_AIR

    def _paint_retirement(self, painter: QPainter, line: Line) -> QRectF:
        """Return what the words at the line take up, in pixels."""
        if line.retirement is None:
            return QRectF()
        left, right = self._span()
        x = left + line.retirement * (right - left)
        color = color_of(Tone.GLOBAL, QApplication.palette())
        painter.setPen(QPen(color, 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 8), QPointF(x, self._base()))
        painter.setPen(color)
        day = self.locale().toString(local_date(GLOBAL_RETIREMENT), self.tr("d MMM"))
        label = self.tr("{day}: global tokens stop").format(day=day)
        width = painter.fontMetrics().horizontalAdvance(label)
        start = x + 6 if x + 6 + width < self.width() - 6 else x - 6 - width
        taken = QRectF(start, 6, width, painter.fontMetrics().height())
        painter.drawText(taken.toAlignedRect(), Qt.TextFlag.TextDontClip.value, label)
        return taken.united(QRectF(x, 6, 1, 1)).adjusted(-_DOT, 0, _DOT, 0)

    def _paint_marks(self, painter: QPainter, line: Line, taken: QRectF) -> None:
        palette = QApplication.palette()
        for number, mark in enumerate(line.marks):
            centre = self.centre_of(mark)
            color = color_of(texts.state_tone(mark.row.state), palette)
            ring = mark.row.key in self._selected
            current = self.hasFocus() and number == self._current
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1))
            painter.setBrush(color)
            painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
            if ring or current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
                painter.drawEllipse(centre, _DOT / 2 + 2, _DOT / 2 + 2)
        painter.setPen(color_of(Tone.SECONDARY, palette))
        left, right = self._span()
        top = self._base() - _LEVELS * _STEP - 3
        free_from = 0.0
        for crowd in sorted(line.crowds, key=lambda each: each.place):
            label = f"+{crowd.number}"
            width = painter.fontMetrics().horizontalAdvance(label)
            start = left + crowd.place * (right - left) - width / 2
            is_free = start + width < taken.left() or start > taken.right()
            if is_free and start >= free_from:
                painter.drawText(QPointF(start, top), label)
                free_from = start + width + _LABEL_AIR
