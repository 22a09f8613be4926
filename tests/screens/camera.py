"""Shows a scene without a person, and takes its picture."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.window import Window
from tests.screens.looks import Variant, dressed
from tests.screens.scene import Scene

_ROUNDS = 12
"""Rounds of events after which nothing moves any more: layouts ask for one another that often."""

_SHARE_OF_SCREEN = 0.9


@contextmanager
def staged(application: QApplication, scene: Scene, variant: Variant) -> Iterator[QWidget]:
    """Show a scene as `variant` says, laid out and at rest, and take it away afterwards."""
    with dressed(application, variant):
        widget = scene.make()
        try:
            if isinstance(widget, Window):
                widget.resize(*variant.window)
            widget.show()
            widget.activateWindow()
            _rest()
            if isinstance(widget, Window):
                # As it does by itself, some moments after it was painted.
                widget.dress()
            if isinstance(widget, Frame):
                _fit(widget, variant)
            yield widget
        finally:
            # `close` would ask about what was typed.
            widget.hide()
            shiboken6.delete(widget)


def picture(widget: QWidget, ratio: float = 1.0) -> QImage:
    """Return what a widget shows, `ratio` device pixels for each of its pixels."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(widget.palette().color(QPalette.ColorRole.Window))
    widget.render(image, QPoint())
    return image


def _fit(dialog: Frame, variant: Variant) -> None:
    """Give a dialog the height it would have on the variant's screen."""
    sheet = dialog.current()
    # A scroll bar, there because of the real screen's height, narrows the lines.
    sheet.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _rest()
    wanted = sheet.height_for(dialog.width())
    dialog.resize(dialog.width(), min(wanted, round(_SHARE_OF_SCREEN * variant.screen)))
    sheet.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    _rest()


def _rest() -> None:
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
