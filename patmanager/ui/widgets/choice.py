"""Radio buttons in the shape of cards and pills."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QRadioButton, QSizePolicy, QWidget

from patmanager.ui.theme import RADIUS, Tone, border_of, chosen_of, color_of, hover_of

_MARGIN = 12
_DOT = 10


class Choice(QRadioButton):
    """A radio button drawn as a framed surface; the accent marks the chosen one.

    It stays a radio button for the keyboard and for assistive technology.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Offer `text`, which is no mnemonic: an ampersand is an ampersand."""
        super().__init__(text.replace("&", "&&"), parent)
        self._plain = text
        self.setAccessibleName(text)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._take_tab)

    def hitButton(self, position: QPoint) -> bool:
        """Take a click anywhere on the surface."""
        return self.rect().contains(position)

    def _take_tab(self, checked: bool) -> None:
        """Let Tab stop at the chosen one of a group; Qt sees to it after the first visit only."""
        group = self.group()
        if checked and group is not None:
            for button in group.buttons():
                policy = Qt.FocusPolicy.StrongFocus if button is self else Qt.FocusPolicy.ClickFocus
                button.setFocusPolicy(policy)

    def _frame(self, painter: QPainter) -> None:
        """Draw surface, border and focus."""
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        fill = palette.color(QPalette.ColorRole.Base)
        border = border_of(palette)
        if self.isChecked():
            fill, border = chosen_of(palette), accent
        elif self.underMouse() and self.isEnabled():
            fill = hover_of(palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(border, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(whole, RADIUS, RADIUS)

    def _ink(self, tone: Tone) -> QColor:
        color = color_of(tone, QApplication.palette())
        if self.isEnabled():
            return color
        return _mixed(color, self.palette().color(QPalette.ColorRole.Base), 0.3)


class Pill(Choice):
    """A short choice in a row; one that is not to be had is struck through."""

    def sizeHint(self) -> QSize:
        """Ask for the text and some air."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._plain) + 2 * _MARGIN
        return QSize(max(width, 40), metrics.height() + 2 * 8)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        self._frame(painter)
        font = QFont(self.font())
        font.setStrikeOut(not self.isEnabled())
        painter.setFont(font)
        painter.setPen(self._ink(Tone.TEXT if self.isEnabled() else Tone.SECONDARY))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._plain)
        painter.end()


class Card(Choice):
    """A choice with a sentence under its title."""

    def __init__(self, text: str, detail: str, parent: QWidget | None = None) -> None:
        """Offer `text`, explained by `detail`."""
        super().__init__(text, parent)
        self._detail = ""
        self.explain(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain(self, detail: str) -> None:
        """Put another sentence under the title."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable width."""
        width = 48 * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be narrow when need be: the sentence wraps."""
        width = 24 * self.fontMetrics().averageCharWidth()
        return QSize(width, self.fontMetrics().height() + 2 * 8)

    def hasHeightForWidth(self) -> bool:
        """Tell that the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of title and sentence, in pixels."""
        inner = self._inner(width)
        title = self._title_metrics().boundingRect(QRect(0, 0, inner, 10000), _WRAP, self._plain)
        detail = self._small_metrics().boundingRect(QRect(0, 0, inner, 10000), _WRAP, self._detail)
        return title.height() + 2 + (detail.height() if self._detail else 0) + 2 * 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        self._frame(painter)
        inner = self._inner(self.width())
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _MARGIN - inner if right_to_left else _MARGIN
        painter.setFont(self._title_font())
        painter.setPen(self._ink(Tone.TEXT))
        title = painter.boundingRect(QRect(left, 10, inner, 10000), _WRAP, self._plain)
        painter.drawText(QRect(left, 10, inner, title.height()), _WRAP, self._plain)
        painter.setFont(self._small_font())
        painter.setPen(self._ink(Tone.SECONDARY))
        top = title.bottom() + 3
        painter.drawText(QRect(left, top, inner, self.height() - top), _WRAP, self._detail)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            x = _MARGIN if right_to_left else self.width() - _MARGIN - _DOT
            painter.drawEllipse(x, (self.height() - _DOT) // 2, _DOT, _DOT)
        painter.end()

    def _inner(self, width: int) -> int:
        return max(1, width - 3 * _MARGIN - _DOT)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() - 1))
        return font

    def _title_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._title_font(), self)

    def _small_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._small_font(), self)


_WRAP = Qt.TextFlag.TextWordWrap.value


def _mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return `ground` with that share of `over` in it."""

    def part(low: float, high: float) -> float:
        return low + (high - low) * share

    return QColor.fromRgbF(
        part(ground.redF(), over.redF()),
        part(ground.greenF(), over.greenF()),
        part(ground.blueF(), over.blueF()),
    )
