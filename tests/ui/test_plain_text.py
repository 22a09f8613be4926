"""Every dialog and page reads its texts as text: a name with markup in it is just a name."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from patmanager.ui import dialogs, pages
from patmanager.ui.command import Command
from patmanager.ui.texts import plain_tooltip
from tests.fakes_program import FakeProgram, variety
from tests.samples import token
from tests.screens.camera import staged
from tests.screens.dialogs import DIALOGS
from tests.screens.looks import LIGHT, fixed_place
from tests.screens.policies import POLICIES
from tests.screens.scene import Scene
from tests.screens.windows import WINDOWS
from tests.ui.offers import HOSTILE
from tests.ui.stage import Stage

SCENES = {scene.name: scene for scene in (*WINDOWS, *DIALOGS, *POLICIES)}

WITHOUT_SCENE = {
    "DetailsDialog",  # holds the details of the window, which are seen there
    "PendingDialog",  # made of the same labels; it has no picture yet
}
BASES = {"Frame", "FormDialog", "IssuingDialog", "Sheet"}
OWN_MARKUP = plain_tooltip("")[:20]


@pytest.fixture(scope="module", autouse=True)
def _one_place() -> Iterator[None]:
    with fixed_place():
        yield


def readers_of_markup(root: QWidget) -> list[str]:
    """Return what in `root` would follow markup if a name held some."""
    found = []
    for part in (root, *root.findChildren(QWidget)):
        kind = type(part).__name__
        if isinstance(part, QLabel | QMessageBox):
            if part.textFormat() is not Qt.TextFormat.PlainText:
                found.append(f"{kind}: {part.text()!r}")
        elif isinstance(part, QTextEdit):
            found.append(f"{kind}: it is made for markup")
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            found += [f"{kind}: {tip!r}" for tip in _tips(part.model()) if _follows(tip)]
        found += [f"{kind}: {tip!r}" for tip in (part.toolTip(), part.whatsThis()) if _follows(tip)]
    return found


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        column = 0
        while (index := model.index(row, column)).isValid():
            tip = model.data(index, Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield tip
            column += 1


def _follows(tip: str) -> bool:
    return "<" in tip and not tip.startswith(OWN_MARKUP)


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_every_screen_shows_text_as_text(qapp: QApplication, scene: Scene) -> None:
    """No label guesses whether a text is markup; tooltips are escaped."""
    with staged(qapp, scene, LIGHT) as widget:
        assert readers_of_markup(widget) == []


def test_every_dialog_has_a_screen_here(qapp: QApplication) -> None:
    """What is added later is looked at too."""
    seen = set[str]()
    for scene in SCENES.values():
        with staged(qapp, scene, LIGHT) as widget:
            seen |= {type(each).__name__ for each in (widget, *widget.findChildren(QWidget))}
    written = {
        name
        for package in (dialogs, pages)
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        for name, value in inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
        if issubclass(value, QDialog) and value.__module__ == module.name
    }
    assert len(written) > 10
    assert written - seen - BASES - WITHOUT_SCENE == set()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """The window, every name in it hostile."""
    tokens = [token(number, name=HOSTILE["markup"]) for number in (7, 8)]
    made = Stage(qtbot, FakeProgram(*variety(), *tokens)).begin()
    made.choose(7)
    return made


def test_the_window_shows_text_as_text(stage: Stage) -> None:
    """With a hostile name selected, its details shown."""
    assert readers_of_markup(stage.window) == []


def test_the_question_before_signing_out_is_text(stage: Stage) -> None:
    """It names accounts."""
    stage.router.give(Command.SIGN_OUT)
    box = stage.dialog(QMessageBox)
    found = readers_of_markup(box)
    box.reject()
    assert found == []


@pytest.mark.parametrize("command", [Command.RENEW, Command.REVOKE, Command.ROTATE, Command.EDIT])
def test_what_a_command_opens_is_text(stage: Stage, command: Command) -> None:
    """Dialogs about a token name it."""
    stage.router.give(command)
    dialog = stage.dialog(QDialog)
    found = readers_of_markup(dialog)
    dialog.close()
    assert found == []


def test_a_reader_of_markup_is_found(qtbot: QtBot) -> None:
    """A bare label, a box, an editor and an open tooltip: each of them is seen."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QLabel("<b>x</b>"), QTextEdit()):
        column.addWidget(part)
    window.setToolTip("<b>x</b>")
    kinds = [each.partition(":")[0] for each in readers_of_markup(window)]
    assert set(kinds) == {"QLabel", "QTextEdit", "QWidget"}
    box = QMessageBox(window)
    assert any(each.startswith("QMessageBox") for each in readers_of_markup(box))
