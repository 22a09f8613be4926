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

from patmanager.core.findings import Checkup
from patmanager.ui import texts, theme
from patmanager.ui.found import headings_of, worth_a_look
from patmanager.ui.rows import Row
from patmanager.ui.state import RowKey
from patmanager.ui.theme import color_of
from patmanager.ui.timeline_marks import Line, Mark, line_of_rows
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.names import isolated, shown_name
from patmanager.ui.widgets.timeline_ground import (
    DOT,
    LEVELS,
    STEP,
    Ground,
    paint_crowds,
    paint_months,
    paint_retirement,
)

_HOLE = 3.0
"""Inside the mark of a token that is worth a look."""
_SIDE = 22.0
_REACH = 9.0
_MANY = 100
"""From how many rows on the line waits for a pause in typing, so that the table comes first."""
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
        self._checkup: Checkup | None = None
        self._looked: dict[RowKey, str] = {}
        self._current = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._arrange)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Expiry timeline"))

    def show_state(
        self, rows: list[Row], now: datetime, selected: tuple[RowKey, ...], checkup: Checkup
    ) -> None:
        """Show the ends of `rows` at `now` (aware UTC), and what `checkup` finds of them.

        What the same checkup has found already is not looked for again.
        """
        self._now = now
        if checkup is not self._checkup:
            self._checkup = checkup
            self._looked.clear()
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
        return _centre_on(self._ground(), mark)

    def sizeHint(self) -> QSize:
        """Be as high as the marks and two lines of small text."""
        text = QFontMetricsF(self._small()).height()
        return QSize(400, round(2 * text + LEVELS * STEP + 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw card, line, months, the day global tokens stop, and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        self._paint_ground(painter)
        if self._line is not None:
            ground = self._ground()
            paint_months(painter, self._line, ground)
            taken = paint_retirement(painter, self._line, ground)
            self._paint_marks(painter, self._line, ground, taken)
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
        slots = max(1, int((right - left) / (DOT + 2)))
        self._line = line_of_rows(self._rows, self._now, slots, LEVELS)
        self._current = min(self._current, len(self._line.marks) - 1)
        for mark in self._line.marks:
            self._look_at(mark.row)
        self._tell()
        self.update()

    def _look_at(self, row: Row) -> None:
        """Find what the place on the line does not tell: once for each list, not for each size."""
        if self._checkup is not None and row.key not in self._looked:
            found = self._checkup.of_token(row.organization, row.token)
            self._looked[row.key] = headings_of(found) if worth_a_look(found) else ""

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
        said = self.tr("{name}, {organization}: {when}").format(
            name=name,
            organization=shown_name(mark.row.organization.name),
            when=texts.ends_spoken(mark.row.token, now),
        )
        found = self._looked.get(mark.row.key, "")
        return self.tr("{said}. {found}").format(said=said, found=found) if found else said

    def _at(self, where: QPointF) -> Mark | None:
        ground = self._ground()
        near = [
            (QPointF(_centre_on(ground, mark) - where).manhattanLength(), number)
            for number, mark in enumerate(self.marks())
        ]
        distance, number = min(near, default=(_REACH + 1, -1))
        return self.marks()[number] if distance <= _REACH else None

    def _ground(self) -> Ground:
        return Ground(self.rect(), *self._span(), self._base(), self.locale())

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

    def _paint_marks(self, painter: QPainter, line: Line, ground: Ground, taken: QRectF) -> None:
        palette = QApplication.palette()
        for number, mark in enumerate(line.marks):
            centre = _centre_on(ground, mark)
            color = color_of(texts.state_tone(mark.row.state), palette)
            ring = mark.row.key in self._selected
            current = self.hasFocus() and number == self._current
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1))
            painter.setBrush(color)
            painter.drawEllipse(centre, DOT / 2, DOT / 2)
            if self._looked.get(mark.row.key):
                painter.setBrush(palette.color(QPalette.ColorRole.Base))
                painter.drawEllipse(centre, _HOLE / 2, _HOLE / 2)
            if ring or current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
                painter.drawEllipse(centre, DOT / 2 + 2, DOT / 2 + 2)
        paint_crowds(painter, line, ground, taken)


def _centre_on(ground: Ground, mark: Mark) -> QPointF:
    return QPointF(ground.across(mark.place), ground.base - DOT / 2 - 2 - mark.level * STEP)
