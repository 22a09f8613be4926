"""The looks that every scene is drawn in, and how the application is dressed for one."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from patmanager.ui.plurals import EnglishPlurals
from patmanager.ui.theme import Look, palette_of
from tests.screens.longer import Longer

POINTS = 10.5
PLAIN = Look()


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One look of a scene.

    `ratio` are device pixels for each pixel, `text` multiplies the size of the font. `window` is
    the size of a main window, `screen` the height that dialogs may take nine tenths of.
    """

    name: str
    look: Look = PLAIN
    ratio: float = 1.0
    text: float = 1.0
    window: tuple[int, int] = (1280, 800)
    screen: int = 1080
    is_longer: bool = False


LIGHT = Variant(name="light")
DARK = Variant(name="dark", look=Look(is_dark=True))
LARGE_TEXT = Variant(name="text at 200 %", text=2.0)
LONGER = Variant(name="a third longer", is_longer=True)

VARIANTS = (
    LIGHT,
    DARK,
    Variant(name="high contrast", look=Look(is_high_contrast=True)),
    Variant(name="high contrast, dark", look=Look(is_dark=True, is_high_contrast=True)),
    Variant(name="200 %", ratio=2.0, window=(960, 600), screen=600),
    LARGE_TEXT,
    Variant(name="1280×720", window=(1280, 720), screen=720),
    LONGER,
)


@contextmanager
def fixed_place() -> Iterator[None]:
    """Be in one place, with its clock time and its way to write dates."""
    zone, locale = os.environ.get("TZ"), QLocale()
    os.environ["TZ"] = "UTC"
    _set_zone()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        yield
    finally:
        QLocale.setDefault(locale)
        if zone is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = zone
        _set_zone()


@contextmanager
def dressed(application: QApplication, variant: Variant) -> Iterator[None]:
    """Give the application colors, font and language of `variant` for as long as needed."""
    palette, font = application.palette(), application.font()
    translator: QTranslator = Longer() if variant.is_longer else EnglishPlurals()
    flash = application.cursorFlashTime()
    application.setCursorFlashTime(0)
    application.setPalette(palette_of(variant.look))
    application.setFont(_font(variant.text))
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        application.setFont(font)
        application.setPalette(palette)
        application.setCursorFlashTime(flash)


def _font(scale: float) -> QFont:
    font = QFont("Inter") if "Inter" in QFontDatabase.families() else QFont()
    font.setPointSizeF(POINTS * scale)
    return font


def _set_zone() -> None:
    # Windows has no such call, and takes the zone of the system whatever the environment says.
    if hasattr(time, "tzset"):
        time.tzset()
