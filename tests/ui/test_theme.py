"""Colors: readable on everything they stand on."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from patmanager.ui.theme import (
    Ground,
    Look,
    Tone,
    chosen_of,
    color_of,
    contrast,
    hover_of,
    look_of,
    palette_of,
)

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

LOOKS = [Look(dark, high) for dark, high in product((False, True), repeat=2)]
READABLE = 4.5
"""To one, for text (WCAG 2.2, 1.4.3)."""

MUCH = 7.0
"""To one, for text where high contrast is asked for (WCAG 2.2, 1.4.6)."""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_readable_on_every_ground(look: Look, tone: Tone) -> None:
    """Text in any color on page, card and chosen row."""
    wanted = MUCH if look.is_high_contrast else READABLE
    for ground in Ground:
        if look.is_high_contrast and ground is Ground.CHOSEN:
            wanted = READABLE
        assert contrast(look.pick(tone.value), look.pick(ground.value)) >= wanted


@pytest.mark.parametrize("look", LOOKS)
def test_text_is_readable_on_hover_accent_and_tooltips(look: Look) -> None:
    """The pairs that the palette itself makes."""
    palette, roles = palette_of(look), QPalette.ColorRole
    pairs = (
        (palette.color(roles.HighlightedText), palette.color(roles.Highlight)),
        (palette.color(roles.ToolTipText), palette.color(roles.ToolTipBase)),
        (palette.color(roles.ButtonText), palette.color(roles.Button)),
        (palette.color(roles.PlaceholderText), palette.color(roles.Base)),
        (color_of(Tone.SECONDARY, palette), hover_of(palette)),
        (color_of(Tone.STOP, palette), hover_of(palette)),
        (palette.color(roles.Text), chosen_of(palette)),
    )
    assert [contrast(*pair) >= READABLE for pair in pairs] == [True] * len(pairs)


@pytest.mark.parametrize("look", LOOKS)
def test_the_look_is_told_from_the_palette(look: Look) -> None:
    """So that every widget finds its colors without being told."""
    assert look_of(palette_of(look)) == look


def test_contrast_is_what_the_standard_says() -> None:
    """Black on white is 21 to 1, a color on itself 1 to 1."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#777777")) == pytest.approx(1)
