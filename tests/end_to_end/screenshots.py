"""Draws every screen in every look: a sheet each, single pictures, and those of the README.

    python3 dev.py screenshots [NAME …]     all of them, or the scenes whose names begin so

Sheets and pictures go to `screenshots/`, which git ignores; the README's to
`resources/screenshots/`. No screen, no network and no clock is needed: everything is drawn from
written-down values, so that the same program gives the same pictures.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.screens.administration import REPORTS
from tests.screens.camera import picture, staged
from tests.screens.dialogs import DIALOGS
from tests.screens.looks import DARK, LIGHT, VARIANTS, dressed, fixed_place
from tests.screens.policies import POLICIES
from tests.screens.scene import Scene
from tests.screens.windows import TOKENS, WINDOWS

ROOT = Path(__file__).resolve().parents[2]
SHEETS = ROOT / "screenshots"
README = ROOT / "resources" / "screenshots"

_SPACE, _HEADING, _LABEL = 32, 72, 36
_WIDEST_PICTURE, _WIDEST_SHEET = 1280, 2720
_PAPER, _INK, _EDGE = QColor("#AEB6BF"), QColor("#1B1F24"), QColor("#57606A")


def contact_sheet(title: str, pictures: dict[str, QImage]) -> QImage:
    """Return the pictures side by side under `title`, each with its name over it."""
    places: dict[str, QRect] = {}
    x, y, tallest, right = _SPACE, _HEADING, 0, 0
    for name, image in pictures.items():
        size = _size(image)
        if x > _SPACE and x + size.width() + _SPACE > _WIDEST_SHEET:
            x, y, tallest = _SPACE, y + tallest + _LABEL + _SPACE, 0
        places[name] = QRect(x, y + _LABEL, size.width(), size.height())
        x += size.width() + _SPACE
        tallest, right = max(tallest, size.height()), max(right, x)
    sheet = QImage(max(right, 800), y + _LABEL + tallest + _SPACE, QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    painter.setPen(_INK)
    font = painter.font()
    font.setPointSizeF(2 * font.pointSizeF())
    painter.setFont(font)
    painter.drawText(_SPACE, 48, title)
    font.setPointSizeF(font.pointSizeF() / 1.6)
    painter.setFont(font)
    for name, place in places.items():
        painter.setPen(_INK)
        painter.drawText(place.left(), place.top() - 10, name)
        painter.drawImage(place, _plain(pictures[name], place.size()))
        painter.setPen(_EDGE)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return sheet


def draw(application: QApplication, scene: Scene, folder: Path) -> Path:
    """Draw one scene in every look; return the path of its sheet."""
    pictures = {}
    single = folder / scene.name
    single.mkdir(parents=True, exist_ok=True)
    for number, variant in enumerate(VARIANTS, 1):
        with staged(application, scene, variant) as widget:
            image = picture(widget, variant.ratio)
        _save(image, single / f"{number}.png")
        pictures[variant.name] = image
    sheet = folder / f"{scene.name}.png"
    with dressed(application, LIGHT):
        _save(contact_sheet(scene.title, pictures), sheet)
    return sheet


def draw_for_readme(application: QApplication, folder: Path) -> None:
    """Draw the token page, light and dark, and the report's answers."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {"tokens": (TOKENS, LIGHT), "tokens-dark": (TOKENS, DARK)}
    pictures |= {scene.name: (scene, LIGHT) for scene in REPORTS}
    for name, (scene, variant) in pictures.items():
        with staged(application, scene, variant) as widget:
            _save(picture(widget), folder / f"{name}.png")


def main(arguments: list[str]) -> int:
    """Draw what `arguments` name, or everything; return the exit status."""
    chosen = [
        scene
        for scene in (*WINDOWS, *DIALOGS, *POLICIES)
        if not arguments or scene.name.startswith(tuple(arguments))
    ]
    if not chosen:
        names = " ".join(scene.name for scene in (*WINDOWS, *DIALOGS, *POLICIES))
        sys.stderr.write(f"no screen begins with {' '.join(arguments)}; there are: {names}\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["patmanager"])
    application.setStyle("fusion")
    with fixed_place():
        for scene in chosen:
            sys.stdout.write(f"{draw(application, scene, SHEETS).relative_to(ROOT)}\n")
        if TOKENS in chosen:
            draw_for_readme(application, README)
    return 0


def _size(image: QImage) -> QSize:
    return image.size().scaled(
        min(image.width(), _WIDEST_PICTURE), image.height(), Qt.AspectRatioMode.KeepAspectRatio
    )


def _plain(image: QImage, size: QSize) -> QImage:
    copy = image.copy()
    copy.setDevicePixelRatio(1)
    if copy.size() == size:
        return copy
    smooth = Qt.TransformationMode.SmoothTransformation
    return copy.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _save(image: QImage, path: Path) -> None:
    plain = image.copy()
    plain.setDevicePixelRatio(1)
    if not plain.save(str(path)):
        message = f"{path} could not be written"
        raise OSError(message)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
