"""The colors that mean something, told from the palette in use."""

from enum import Enum

from PySide6.QtGui import QColor, QPalette


class Tone(Enum):
    """What a color says; shape and word say it first."""

    TEXT = ("#1B1F24", "#E8ECF1")
    SECONDARY = ("#57606A", "#A3ADB8")
    GOOD = ("#1A7F37", "#4CC267")
    SOON = ("#8A5A00", "#E0A93B")
    STOP = ("#C4232F", "#FF8A80")
    NOTE = ("#0B63CE", "#6CB2FF")


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    text = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    return text.lightness() > ground.lightness()


def color_of(tone: Tone, palette: QPalette) -> QColor:
    """Return the color of a tone on this palette."""
    light, dark = tone.value
    return QColor(dark if is_dark(palette) else light)
