"""A scene: one screen or dialog in one situation."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen in one situation.

    `name` names its files, `title` stands over its sheet. `make` builds the widget in the look
    that the application has then, and shows nothing yet.
    """

    name: str
    title: str
    make: Callable[[], QWidget]
