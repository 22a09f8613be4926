"""Icons: our own SVGs in one color, taken from the palette at run time."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from patmanager.resources import resource
from patmanager.ui.theme import Tone, color_of

_SIZES = (16, 20, 32, 48)
_PLACEHOLDER = "currentColor"


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(_PLACEHOLDER, color).encode()))


def paint_icon(painter: QPainter, name: str, color: QColor, where: QRectF) -> None:
    """Paint an icon into a square, crisp at any scale of the screen."""
    _renderer(name, color.name()).render(painter, where)


def icon_pixmap(name: str, color: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `side` device-independent pixels."""
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, color, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def icon(name: str, palette: QPalette, tone: Tone = Tone.TEXT) -> QIcon:
    """Return an icon for buttons and menus on this palette."""
    color = color_of(tone, palette)
    faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    made = QIcon()
    for side in _SIZES:
        made.addPixmap(icon_pixmap(name, color, side), QIcon.Mode.Normal)
        made.addPixmap(icon_pixmap(name, faded, side), QIcon.Mode.Disabled)
    return made
