"""Icons: one color, taken at run time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from patmanager.resources import resource
from patmanager.ui.icons import icon_pixmap

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

FILES = sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_icon_is_drawn_with_the_same_pen(path: Path) -> None:
    """A stroke of 1.5 with round ends in a color that is not fixed yet."""
    text = path.read_text("utf-8")
    assert 'stroke="currentColor" stroke-width="1.5"' in text
    assert "#" not in text
    assert QSvgRenderer(QByteArray(text.encode())).isValid()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_icon_takes_the_color_it_is_given(path: Path) -> None:
    """Each visible dot of the picture is red when red is asked for."""
    image = icon_pixmap(path.stem, QColor("#ff0000"), 24, 2.0).toImage()
    colors = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alphaF() > 0.99
    }
    assert colors == {"#ff0000"}
