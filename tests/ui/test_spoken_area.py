"""What a screen reader finds in a column that scrolls, while its scroll bar comes and goes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

import patmanager.ui
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.text import Text

pytestmark = pytest.mark.fast


@pytest.fixture
def column(qtbot: QtBot) -> ScrollColumn:
    """A column that is seen, with room for all that is in it."""
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.column.addWidget(Text("What a service says can be long. " * 10))
    column.resize(300, 400)
    column.show()
    qtbot.waitExposed(column)
    return column


def test_parts_are_counted_alike_with_and_without_a_scroll_bar(
    qtbot: QtBot, column: ScrollColumn
) -> None:
    """The numbers that a reader has just been told stay right when the scroll bar comes."""
    spoken = QAccessible.queryAccessibleInterface(column)
    before = spoken.childCount()

    column.resize(300, 40)
    qtbot.waitUntil(column.verticalScrollBar().isVisible)

    assert spoken.childCount() == before


def test_a_part_that_is_not_there_is_none(column: ScrollColumn) -> None:
    """Asked for more parts than there are, the area answers; Qt's own ends the program."""
    spoken = QAccessible.queryAccessibleInterface(column)
    count = spoken.childCount()
    assert count > 1, "Qt's own, which must not be asked"

    beyond = [spoken.child(number) for number in (count, count + 1, 1_000_000)]

    assert beyond == [None, None, None]


def test_what_scrolls_is_found(column: ScrollColumn) -> None:
    """The content can be walked to from the area."""
    waiting = [QAccessible.queryAccessibleInterface(column)]
    found = []
    while waiting:
        spoken = waiting.pop()
        found.append(spoken.object())
        waiting += [spoken.child(number) for number in range(spoken.childCount())]

    assert column.content in found


def test_no_other_area_is_used() -> None:
    """Whatever scrolls in the window is built on the area that speaks safely."""
    folder = Path(patmanager.ui.__file__).parent
    users = [
        source.name
        for source in folder.rglob("*.py")
        if "QScrollArea" in source.read_text(encoding="utf-8")
    ]

    assert users == ["spoken_area.py"]
