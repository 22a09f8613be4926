"""The number of each screen: every one has one, and it is seen where people look for it."""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from patmanager.ui import dialogs, pages
from patmanager.ui.command import Command
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.help import HelpDialog
from patmanager.ui.screen_numbers import NUMBERS, numbered_screens
from patmanager.ui.widgets.text import Text
from tests.fakes_program import FakeProgram, variety
from tests.ui.stage import Stage

pytestmark = pytest.mark.fast


def screens() -> set[str]:
    """Return the names of the dialogs that nothing is derived from, and of the pages."""
    found: set[str] = set()
    for package in (dialogs, pages):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, type) and value.__module__.startswith(package.__name__):
                    is_dialog = issubclass(value, QDialog) and not value.__subclasses__()
                    if is_dialog or name.endswith("Page"):
                        found.add(name)
    return found


def test_every_screen_has_a_number_of_its_own() -> None:
    """A dialog that is added needs one, and a line in the help."""
    assert screens() == set(NUMBERS)
    assert len(set(NUMBERS.values())) == len(NUMBERS)
    assert [number for number, _ in numbered_screens()] == list(NUMBERS.values())


def test_the_window_shows_the_number_of_its_page(qtbot: QtBot) -> None:
    """At the end of the status line; another page has another one, and Esc brings it back."""
    stage = Stage(qtbot, FakeProgram(*variety())).begin()
    shown = stage.window.status.screen_number
    assert shown.isVisible()
    assert shown.text() == "Screen 1"

    stage.router.give(Command.EXPLAIN_MESSAGE)
    assert shown.text() == "Screen 4"

    stage.window.show_page(stage.window.tokens)
    assert shown.text() == "Screen 1"


def test_a_dialog_shows_its_number_and_the_help_lists_it(qtbot: QtBot) -> None:
    """At the foot of the dialog; in the help with what the screen is for."""
    stage = Stage(qtbot, FakeProgram(*variety())).begin()
    help_dialog = HelpDialog(stage.window.menuBar(), stage.window.actions_, stage.window)
    adding = AddOrganizationDialog(stage.window)
    for dialog in (help_dialog, adding):
        dialog.show()

    assert "Screen 6.2" in texts_of(adding)
    assert {"Screen 6.2", "Adding an organization"} <= texts_of(help_dialog)


def texts_of(dialog: Frame) -> set[str]:
    """Return the texts that are seen in a dialog."""
    return {text.text() for text in dialog.findChildren(Text) if text.isVisible()}
