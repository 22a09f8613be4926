"""A banner: a bar in the color of what it means, two sentences, one button."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.ui import theme
from patmanager.ui.banners import Banner
from patmanager.ui.icons import icon, paint_icon
from patmanager.ui.texts import plain_tooltip
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.widgets.emphasis_text import EmphasisText

_BAR = 3
_ICON = 18
_LEAST = 44


class BannerView(QWidget):
    """One banner. `pressed` and `closed` carry it."""

    pressed = Signal(Banner)
    closed = Signal(Banner)

    def __init__(
        self, banner: Banner, *, is_terse: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `banner`; a terse one tells the rest under the mouse and to assistive technology."""
        super().__init__(parent)
        self.banner = banner
        self.sentence = EmphasisText()
        whole = f"{banner.title} {banner.more}".strip()
        plain = "" if is_terse else banner.more.replace("{", "{{").replace("}", "}}")
        self.sentence.say("{title} " + plain, title=banner.title)
        self.sentence.setAccessibleName(whole)
        self.setToolTip(plain_tooltip(whole) if is_terse else "")
        self.button = QPushButton(banner.button)
        if not banner.button:
            self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.button.hide()
        room = self.button.fontMetrics().horizontalAdvance(banner.button) + 2 * theme.GROUP
        self.button.setMinimumWidth(room)
        self.button.setAccessibleDescription(banner.title)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(icon("close", QApplication.palette(), Tone.SECONDARY))
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close: {title}").format(title=banner.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(_BAR + theme.GROUP - 4 + _ICON + theme.NEAR, 8, 10, 8)
        row.setSpacing(theme.NEAR)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.sentence)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.close_button.setVisible(banner.can_close)
        self.setMinimumHeight(_LEAST)
        self.setAccessibleName(whole)
        self.button.clicked.connect(lambda: self.pressed.emit(self.banner))
        self.close_button.clicked.connect(lambda: self.closed.emit(self.banner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentence needs at this width, also where room is scarce."""
        super().resizeEvent(event)
        self.setMinimumHeight(max(_LEAST, self.heightForWidth(self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw card, bar and icon."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(rect, theme.RADIUS - 2, theme.RADIUS - 2)
        painter.fillPath(shape, palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(theme.line_of(palette), 1))
        painter.drawPath(shape)
        color = color_of(self.banner.tone, palette)
        painter.setClipPath(shape)
        theme.fill(painter, QRect(0, 0, _BAR, self.height()), color)
        side = _ICON
        where = QRectF(_BAR + theme.GROUP - 4, (self.height() - side) / 2, side, side)
        paint_icon(painter, self.banner.icon, color, where)
        painter.end()
