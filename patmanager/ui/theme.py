"""The one place that knows colors and sizes; scheme and contrast come in as values."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication

CLOSE, NEAR, GROUP, EDGE = 4, 8, 16, 24
"""Space inside a control, between related things, between groups, at the edge of a page."""

RADIUS = 6
"""Of cards and buttons, in pixels independent of the device."""

ROW = 2.4
"""Height of a table's row, as a multiple of the font's."""

_READABLE_POINTS = 10.5

_USUAL_LINE = 17
"""Height in pixels of a line in the font that widths are thought for."""


class Tone(Enum):
    """What a color says; shape and word say it first. Values: light, dark, and in high contrast."""

    TEXT = ("#1B1F24", "#E8ECF1", "#000000", "#FFFFFF")
    SECONDARY = ("#57606A", "#A3ADB8", "#24292F", "#E6E9ED")
    GOOD = ("#1A7F37", "#4CC267", "#0B5A22", "#7EE08F")
    SOON = ("#8A5A00", "#E0A93B", "#6A4400", "#FFD066")
    STOP = ("#C4232F", "#FF8A80", "#9E1620", "#FFB3AC")
    NOTE = ("#0B63CE", "#6CB2FF", "#0847A0", "#9CCBFF")
    GLOBAL = ("#6E40C9", "#BFA3FF", "#4F2A9B", "#D6C4FF")


class Ground(Enum):
    """What text stands on; the same four values."""

    PAGE = ("#F4F6F8", "#1B1E23", "#FFFFFF", "#000000")
    CARD = ("#FFFFFF", "#24282E", "#FFFFFF", "#000000")
    CHOSEN = ("#EBF3FE", "#2C3A50", "#CFE3FF", "#003A80")


_LINE = ("#DEE3E8", "#363C44", "#000000", "#FFFFFF")
_BORDER = ("#C9D1D9", "#4A525C", "#000000", "#FFFFFF")
_HOVER = ("#F0F4F9", "#2A2F37", "#E8F1FF", "#1A1A1A")
_ACCENT = ("#0B63CE", "#6CB2FF", "#0847A0", "#9CCBFF")
_ON_ACCENT = ("#FFFFFF", "#0F1720", "#FFFFFF", "#000000")
_FADED = ("#8C959F", "#6B7480", "#57606A", "#A3ADB8")

_FALLBACK_FONTS = frozenset(
    {"DejaVu Sans", "Bitstream Vera Sans", "Liberation Sans", "Sans Serif", "FreeSans", "Arial"}
)


@dataclass(frozen=True, slots=True)
class Look:
    """Dark or light, and whether the person needs high contrast."""

    is_dark: bool = False
    is_high_contrast: bool = False

    def pick(self, values: tuple[str, str, str, str]) -> QColor:
        """Return the color of this look."""
        return QColor(values[self.is_dark + 2 * self.is_high_contrast])


_LOOKS: dict[int, Look] = {}
"""By the key that a palette keeps until its colors change: each cell asks a few times."""

_MOST_LOOKS = 100


def look_of(palette: QPalette) -> Look:
    """Tell the look of a palette: pure black and white mean high contrast."""
    key = palette.cacheKey()
    if key not in _LOOKS:
        if len(_LOOKS) > _MOST_LOOKS:
            _LOOKS.clear()
        _LOOKS[key] = _look_of(palette)
    return _LOOKS[key]


def _look_of(palette: QPalette) -> Look:
    text = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    is_dark = text.lightness() > ground.lightness()
    pure = {text.rgb(), ground.rgb()} == {QColor("black").rgb(), QColor("white").rgb()}
    return Look(is_dark, pure)


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    return look_of(palette).is_dark


def color_of(tone: Tone, palette: QPalette) -> QColor:
    """Return the color of a tone on this palette."""
    return look_of(palette).pick(tone.value)


def line_of(palette: QPalette) -> QColor:
    """Return the color of hairlines and of the edges of cards."""
    return look_of(palette).pick(_LINE)


def border_of(palette: QPalette) -> QColor:
    """Return the color of the edges of controls."""
    return look_of(palette).pick(_BORDER)


def chosen_of(palette: QPalette) -> QColor:
    """Return what a chosen row stands on: ours, or a breath of the system's accent."""
    look = look_of(palette)
    accent = palette.color(QPalette.ColorRole.Highlight)
    if look.is_high_contrast or accent == look.pick(_ACCENT):
        return look.pick(Ground.CHOSEN.value)
    return _mixed(accent, palette.color(QPalette.ColorRole.Base), 0.12)


def hover_of(palette: QPalette) -> QColor:
    """Return what the row under the pointer stands on."""
    return look_of(palette).pick(_HOVER)


def palette_of(look: Look) -> QPalette:
    """Return our palette, for styles that bring none of the system's."""
    roles = QPalette.ColorRole
    text, page = look.pick(Tone.TEXT.value), look.pick(Ground.PAGE.value)
    card, secondary = look.pick(Ground.CARD.value), look.pick(Tone.SECONDARY.value)
    palette = QPalette(card, page)
    colors = {
        roles.WindowText: text,
        roles.Text: text,
        roles.ButtonText: text,
        roles.Base: card,
        roles.AlternateBase: page,
        roles.Button: card,
        roles.Highlight: look.pick(_ACCENT),
        roles.Accent: look.pick(_ACCENT),
        roles.HighlightedText: look.pick(_ON_ACCENT),
        roles.PlaceholderText: secondary,
        roles.ToolTipBase: card,
        roles.ToolTipText: text,
        roles.Link: look.pick(Tone.NOTE.value),
        roles.LinkVisited: look.pick(Tone.GLOBAL.value),
        roles.BrightText: look.pick(Tone.STOP.value),
        roles.Mid: look.pick(_LINE),
        roles.Midlight: look.pick(_LINE),
        roles.Light: card,
        roles.Dark: look.pick(_BORDER),
        roles.Shadow: look.pick(_BORDER),
    }
    for role, color in colors.items():
        palette.setColor(role, color)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.pick(_FADED))
    palette.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, look.pick(_LINE))
    return palette


def fill(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Fill a rectangle; at the first call of `fillRect` the bindings make 169 gradients ready."""
    painter.setBackground(color)
    painter.eraseRect(rect)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colors, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable_font(font: QFont) -> QFont:
    """Return `font`, or Inter where a bare system would fall back on whatever there is."""
    if QFontInfo(font).family() not in _FALLBACK_FONTS:
        return font
    from PySide6.QtGui import QFontDatabase

    if "Inter" not in QFontDatabase.families():
        return font
    better = QFont("Inter")
    better.setPointSizeF(_READABLE_POINTS)
    return better


def fixed_font(more: float = 0) -> QFont:
    """Return the system's fixed-width font, `more` points larger than the person's own."""
    from PySide6.QtGui import QFontDatabase

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(7.0, QApplication.font().pointSizeF() + more))
    return font


def with_font(pixels: int) -> int:
    """Return a width that grows with the person's font; `pixels` is that for the usual one."""
    line = QFontMetrics(QApplication.font()).height()
    return round(pixels * max(1.0, line / _USUAL_LINE))


class Theme(QObject):
    """Keeps the application's palette as the system, or the person's setting, wants it."""

    def __init__(self, application: QApplication, scheme: str = "system") -> None:
        """Dress the application; `scheme` is `system`, `light` or `dark`."""
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        hints.accessibility().contrastPreferenceChanged.connect(self.dress)
        self.set_scheme(scheme)

    def set_scheme(self, scheme: str) -> None:
        """Follow the system, or stay light or dark."""
        self._scheme = scheme
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme)
        hints = self._application.styleHints()
        if wanted is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(wanted)
        self.dress()

    def dress(self) -> None:
        """Give the application its palette; systems with a look of their own keep theirs."""
        if self._application.style().name() == "fusion":
            self._application.setPalette(palette_of(self.look()))

    def look(self) -> Look:
        """Tell what the system, or the setting, asks for."""
        hints = self._application.styleHints()
        asked = hints.accessibility().contrastPreference()
        if self._scheme == "system":
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._scheme == "dark"
        return Look(dark, asked is Qt.ContrastPreference.HighContrast)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the standard's numbers
