"""A token just made is found without searching: selected, and in sight."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from patmanager.ui.command import Command
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.state import Filter
from tests.fakes_program import FakeProgram, key
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import FABRIKAM
from tests.ui.stage import Stage

NEW = "npm – LAPTOP-7 – new"
MANY = 80


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A window with many more rows than it has room for, at the top of them."""
    many = (token(number, valid_to=NOW + timedelta(days=number)) for number in range(1, MANY))
    return Stage(qtbot, FakeProgram(*many)).begin()


def is_in_sight(stage: Stage, name: str) -> bool:
    """Tell whether the whole row of that name is seen, and it alone is selected."""
    table, model = stage.window.tokens.table, stage.window.tokens.model
    rows = [number for number, row in enumerate(model.seen()) if row.token.name == name]
    selected = [index.row() for index in table.selectionModel().selectedRows()]
    if not rows or selected != rows[-1:] or not table.isVisible():
        return False
    left, height = 1, table.rowHeight(rows[-1])
    row = QRect(left, table.rowViewportPosition(rows[-1]), left, height)
    return table.viewport().rect().contains(row)


def make(stage: Stage) -> CreateDialog:
    """Make a token that ends after all others."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.form.name.setText(NEW)
    dialog.form.lifetime.choose(180)
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    return dialog


def close(stage: Stage, dialog: CreateDialog | RotateDialog) -> None:
    """Close a dialog as *Done* does, and wait until the list came again."""
    stage.until(lambda: dialog.ready is not None and dialog.ready.panel.is_safe)
    dialog.reject()
    stage.until(lambda: stage.state.refreshing is None and not stage.state.changing)


def test_a_new_token_at_the_far_end_is_in_sight(stage: Stage) -> None:
    """The table scrolls to the row, whose details open beside it."""
    close(stage, make(stage))
    stage.until(lambda: is_in_sight(stage, NEW))
    assert stage.window.tokens.table.currentIndex().row() == MANY - 1


@pytest.mark.parametrize(("width", "height"), [(640, 360), (900, 600), (1280, 800)])
def test_a_new_token_is_in_sight_in_windows_of_every_size(
    stage: Stage, width: int, height: int
) -> None:
    """Also where the details that open take a part of the table's room."""
    stage.window.resize(width, height)
    close(stage, make(stage))
    stage.until(lambda: is_in_sight(stage, NEW))


@pytest.mark.parametrize("narrowed", ["search", "filter", "place"])
def test_a_new_token_is_in_sight_whatever_was_looked_for(stage: Stage, narrowed: str) -> None:
    """What would hide the row is given up, so that nobody makes the token twice."""
    if narrowed == "search":
        stage.window.toolbar.search.setText("token 7")
    elif narrowed == "filter":
        stage.presenter.filter(Filter.EXPIRED)
    else:
        stage.presenter.go_to(FABRIKAM.key)
    stage.until(lambda: len(stage.names()) < MANY - 1)
    dialog = make(stage) if narrowed != "place" else elsewhere(stage)
    close(stage, dialog)
    stage.until(lambda: is_in_sight(stage, NEW))


def elsewhere(stage: Stage) -> CreateDialog:
    """Make a token in another organization than the one that is shown."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.form.where.setCurrentIndex(0)
    dialog.form.name.setText(NEW)
    dialog.form.lifetime.choose(180)
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    return dialog


def test_what_was_narrowed_stays_where_it_shows_the_new_token(stage: Stage) -> None:
    """A place or a search that the token belongs to is not taken from the person."""
    stage.presenter.go_to(CONTOSO.key)
    stage.window.toolbar.search.setText("npm")
    stage.until(lambda: stage.state.search == "npm")
    close(stage, make(stage))
    stage.until(lambda: is_in_sight(stage, NEW))
    assert (stage.state.search, stage.state.place) == ("npm", CONTOSO.key)


def test_a_rotated_token_is_in_sight(stage: Stage) -> None:
    """The new one, not the old one of the same name."""
    stage.choose(3)
    stage.router.give(Command.ROTATE)
    dialog = stage.dialog(RotateDialog)
    dialog.lifetime.choose(180)
    dialog.deed.click()
    close(stage, dialog)
    stage.until(lambda: is_in_sight(stage, "token 3"))
    assert stage.state.selected != (key(3),)


def test_a_row_that_a_banner_shows_is_not_covered_by_its_details(stage: Stage) -> None:
    """The table scrolls again when the details take a part of its room."""
    table, details = stage.window.tokens.table, stage.window.tokens.details
    high = table.viewport().height()
    lowest = stage.window.tokens.model.seen()[table.rowAt(high - table.rowHeight(0))]
    stage.presenter.reveal(lowest.key)
    stage.until(lambda: details.isVisible() and details.height() >= details.sizeHint().height())
    assert table.viewport().height() < high
    stage.until(lambda: is_in_sight(stage, lowest.token.name))
