"""Small signs beside a sentence: shape first, color second."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from patmanager.ui.theme import Tone, color_of
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.text import Kind


class Sign(Enum):
    """What stands in front of a sentence."""

    DONE = Tone.GOOD
    CARE = Tone.SOON
    STOP = Tone.STOP
    NOTE = Tone.NOTE
    LOCK = Tone.SECONDARY


class Mark(QWidget):
    """A sign as tall as the text beside it."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        """Draw `sign`."""
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sign(self, sign: Sign) -> None:
        """Draw another one."""
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        """Be as tall as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw within a square of 16 units."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = min(self.width(), self.height()) / 16
        painter.scale(unit, unit)
        color = color_of(self._sign.value, QApplication.palette())
        line = QPen(color, 1.6)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        if self._sign is Sign.DONE:
            painter.drawPolyline(QPolygonF([QPointF(2.5, 8.5), QPointF(6.2, 12), QPointF(13.5, 4)]))
        elif self._sign is Sign.CARE:
            corners = [QPointF(8, 2.5), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]
            painter.drawPolygon(QPolygonF(corners))
            painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5))
            painter.drawPoint(QPointF(8, 11.5))
        elif self._sign is Sign.STOP:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _OCTAGON]))
            painter.drawLine(QPointF(6, 6), QPointF(10, 10))
            painter.drawLine(QPointF(10, 6), QPointF(6, 10))
        elif self._sign is Sign.LOCK:
            painter.drawRoundedRect(QRectF(3, 7, 10, 7), 1.2, 1.2)
            painter.drawArc(QRectF(5, 2, 6, 8), 0, 180 * 16)
        else:
            painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4))
            painter.drawLine(QPointF(8, 7.5), QPointF(8, 11))
            painter.drawPoint(QPointF(8, 5))
        painter.end()


class Notice(QWidget):
    """A sign, one sentence, and a plainer one under it."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        """Say nothing yet; hidden until it does."""
        super().__init__(parent)
        self.mark = Mark(sign)
        self.sentence = EmphasisText()
        self.more = EmphasisText("", Kind.SECONDARY)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def say(self, template: str, more: str = "", **fields: str) -> None:
        """Show the sentence with its fields in bold, and `more` under it."""
        self.sentence.say(template, **fields)
        self._show(more)

    def say_plainly(self, sentence: str, more: str = "") -> None:
        """Show a sentence with nothing in bold, and `more` under it."""
        self.sentence.say_plainly(sentence)
        self._show(more)

    def _show(self, more: str) -> None:
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{self.sentence.text()} {more}".strip())
        self.show()


_OCTAGON = ((5, 1.8), (11, 1.8), (14.2, 5), (14.2, 11), (11, 14.2), (5, 14.2), (1.8, 11), (1.8, 5))
