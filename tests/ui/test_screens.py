"""Every screen in every look: nothing clipped, nothing overlapping, no secret in any picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.widgets.secret_field import SecretField
from tests.end_to_end.screenshots import README, draw
from tests.screens.camera import picture, staged
from tests.screens.dialogs import CANARY, DIALOGS
from tests.screens.longer import longer
from tests.screens.looks import DARK, LIGHT, VARIANTS, Variant, fixed_place
from tests.screens.policies import POLICIES
from tests.screens.room import cramped
from tests.screens.scene import Scene
from tests.screens.windows import TOKENS, WINDOWS
from tests.ui.offers import spoken

SCENES = {scene.name: scene for scene in (*WINDOWS, *DIALOGS, *POLICIES)}

LAYOUTS = {each.name: each for each in VARIANTS if each is LIGHT or each.look == LIGHT.look}
"""Colors move nothing: these differ in sizes or texts."""


@pytest.fixture(scope="module", autouse=True)
def _one_place() -> Iterator[None]:
    with fixed_place():
        yield


@pytest.mark.parametrize("variant", LAYOUTS.values(), ids=LAYOUTS.keys())
@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_every_text_has_its_room(qapp: QApplication, scene: Scene, variant: Variant) -> None:
    """Small windows, large text and long languages clip no text and push nothing over another."""
    with staged(qapp, scene, variant) as widget:
        assert cramped(widget) == []


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_no_screen_shows_a_secret_unasked(qapp: QApplication, scene: Scene) -> None:
    """No part tells the secret that the scene holds, by sight, by tooltip or to a reader."""
    with staged(qapp, scene, LIGHT) as widget:
        assert not _tells_canary(widget)


class _Openings(QObject):
    """Hears which windows open."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt asks for it
        """Note a window; nothing is held back."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.heard.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_no_part_flashes_as_a_window_of_its_own(qapp: QApplication, scene: Scene) -> None:
    """A part that is shown before it lies on something is a window for a moment."""
    openings = _Openings()
    qapp.installEventFilter(openings)
    try:
        with staged(qapp, scene, LIGHT) as widget:
            expected = type(widget.window()).__name__
    finally:
        qapp.removeEventFilter(openings)
    assert set(openings.heard) <= {expected}


def test_a_secret_is_seen_once_show_is_pressed(qapp: QApplication) -> None:
    """What looks for the secret finds it where it is."""
    with staged(qapp, SCENES["secret-kept"], LIGHT) as dialog:
        assert isinstance(dialog, CreateDialog)
        assert dialog.ready is not None
        dialog.ready.panel.show_button.click()
        assert _tells_canary(dialog)


@pytest.mark.parametrize("name", ["tokens", "create", "history"])
def test_the_same_values_give_the_same_picture(qapp: QApplication, name: str) -> None:
    """A picture changes only when the program does."""
    images = []
    for _ in range(2):
        with staged(qapp, SCENES[name], LIGHT) as widget:
            images.append(picture(widget))
    assert images[0] == images[1]


def test_light_and_dark_differ(qapp: QApplication) -> None:
    """The look that is asked for is the one in the picture."""
    colors = []
    for variant in (LIGHT, DARK):
        with staged(qapp, TOKENS, variant) as widget:
            colors.append(picture(widget).pixelColor(5, 400).lightness())
    assert colors[0] > 200
    assert colors[1] < 60


def test_a_sheet_holds_every_look(qapp: QApplication, tmp_path: Path) -> None:
    """One sheet and eight single pictures of a scene, the one at 200 % twice as fine."""
    sheet = QImage(str(draw(qapp, SCENES["add-organization"], tmp_path)))
    singles = [QImage(str(path)) for path in sorted(tmp_path.glob("add-organization/*.png"))]
    assert len(singles) == len(VARIANTS)
    assert singles[4].width() == 2 * singles[0].width()
    assert sheet.height() > max(single.height() for single in singles)


@pytest.mark.parametrize("name", ["tokens", "tokens-dark"])
def test_the_readmes_pictures_are_there(name: str) -> None:
    """They show a window of 1280 by 800."""
    image = QImage(str(README / f"{name}.png"))
    assert (image.width(), image.height()) == (1280, 800)


@pytest.mark.parametrize(
    ("text", "kept"),
    [("&Copy {name}", ("&C", "{name}")), ("%n day(s) longer", ("%n",)), ("{a} in {b}.", ("{a}",))],
)
def test_the_longer_language_keeps_what_is_filled_in(text: str, kept: tuple[str, ...]) -> None:
    """Fields, counts and mnemonics survive, and the text is a third longer."""
    made = longer(text)
    assert all(part in made for part in kept)
    assert len(made) >= 4 * len(text) // 3


@pytest.mark.parametrize("pattern", ["dddd d MMMM yyyy", "ddd d MMM yyyy", "d MMM", "…", "{day}"])
def test_the_longer_language_leaves_patterns_alone(pattern: str) -> None:
    """A pattern of dates, or a text without words, is no text."""
    assert longer(pattern) == pattern


def _stage(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    return window


def test_a_label_without_room_is_found(qtbot: QtBot) -> None:
    """Too narrow, or too low for its lines."""
    window = _stage(qtbot)
    for number, (width, height) in enumerate(((20, 40), (120, 10))):
        label = QLabel("Several words to break into lines", window)
        label.setWordWrap(True)
        label.setGeometry(0, 100 * number, width, height)
    window.show()
    assert len(cramped(window)) == 2


def test_a_button_without_room_is_found(qtbot: QtBot) -> None:
    """Its text would be cut."""
    window = _stage(qtbot)
    QPushButton("A deed with a long name", window).setGeometry(0, 0, 40, 30)
    window.show()
    assert "needs" in cramped(window)[0]


def test_what_lies_outside_or_over_another_is_found(qtbot: QtBot) -> None:
    """Half of one part is unseen, and two share their place."""
    window = _stage(qtbot)
    parts = [QWidget(), QWidget()]
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    window.show()
    parts[0].setGeometry(390, 0, 50, 50)
    parts[1].setGeometry(350, 10, 45, 50)
    assert ["outside" in said or "over" in said for said in cramped(window)] == [True, True]


def _tells_canary(widget: QWidget) -> bool:
    texts = [spoken(widget)]
    for part in (widget, *widget.findChildren(QWidget)):
        texts += [part.toolTip(), part.statusTip(), part.accessibleName(), part.windowTitle()]
        texts += [part.text()] if isinstance(part, QLabel | QPushButton) else []
        texts += part.lines(part.width()) if isinstance(part, SecretField) else []
    return any(CANARY[:24] in text for text in texts)
