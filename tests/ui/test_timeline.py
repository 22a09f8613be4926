"""The expiry timeline: where marks stand, and how one moves along them."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.scope import Risk
from patmanager.core.tokens import ENDS_SOON, GLOBAL_RETIREMENT
from patmanager.ui.all_rows import Rows
from patmanager.ui.rows import Row, Scoping
from patmanager.ui.state import Filter, State
from patmanager.ui.timeline_marks import line_of_rows, months_of
from patmanager.ui.widgets.expiry_timeline import ExpiryTimeline
from tests.fakes_program import key, listings
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import CATALOGUE

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]


def row(number: int, days: float, **fields: object) -> Row:
    """Return a row whose token ends in so many days."""
    made = token(number, valid_to=NOW + timedelta(days=days), **fields)
    return Row(made, CONTOSO, "Install packages", Risk.LOOKS, "")


@pytest.fixture
def line(qtbot: QtBot) -> ExpiryTimeline:
    """A timeline with the active tokens of every sort."""
    rows = Rows(Scoping(CATALOGUE, str))
    rows.load(listings(), {})
    rows.mark(NOW, ENDS_SOON, frozenset())
    made = ExpiryTimeline()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show_state(rows.visible(None, Filter.ALL, ""), NOW, (), State(now=NOW).checkup(CATALOGUE))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_marks_run_from_the_soonest_end_to_the_latest() -> None:
    """Whatever the order of the table; ended and revoked ones have no mark."""
    rows = [row(1, 90), row(2, 5), row(3, -1), row(4, 30, revoked=True)]
    marks = line_of_rows(rows, NOW, 100, 3).marks
    assert [mark.row.token.name for mark in marks] == ["token 2", "token 1"]
    assert marks[0].place < marks[1].place <= 1


def test_tokens_that_end_together_are_stacked() -> None:
    """And counted where there is no room for all."""
    found = line_of_rows([row(number, 10) for number in range(5)], NOW, 100, 3)
    assert [mark.level for mark in found.marks] == [0, 1, 2]
    assert [crowd.number for crowd in found.crowds] == [2]


def test_the_coming_weeks_get_more_room() -> None:
    """A tenth of the time takes more than a tenth of the line."""
    found = line_of_rows([row(1, 200)], NOW, 100, 3)
    assert found.place(NOW + (found.until - NOW) / 10) > 0.15
    assert (found.place(NOW), found.place(found.until)) == (0.0, 1.0)


def test_the_day_global_tokens_stop_is_marked_until_it_is_over() -> None:
    """Afterwards the line is free of it."""
    before = line_of_rows([row(1, 200)], NOW, 100, 3).retirement
    later = GLOBAL_RETIREMENT + timedelta(days=1)
    assert before is not None
    assert line_of_rows([row(1, 200)], later, 100, 3).retirement is None


def test_months_are_marked_where_they_begin() -> None:
    """From the next one to the last on the line."""
    months = [start.month for start, _ in months_of(line_of_rows([row(1, 70)], NOW, 100, 3))]
    assert months == [12, 1, 2]


def test_without_tokens_there_is_a_line_of_a_month() -> None:
    """And it says that nothing ends."""
    found = line_of_rows([], NOW, 100, 3)
    assert (found.marks, (found.until - NOW).days) == ((), 30)


def test_it_says_in_words_what_it_shows(line: ExpiryTimeline) -> None:
    """For people who cannot see it."""
    said = line.accessibleName()
    assert "4 tokens" in said
    assert "npm – LAPTOP-7" in said
    assert "in 2 days" in said


def test_arrow_keys_move_along_and_enter_picks(line: ExpiryTimeline, qtbot: QtBot) -> None:
    """The description names where one is."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)
    last = line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Left)
    before_last = line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Home)
    first = line.accessibleDescription()
    with qtbot.waitSignal(line.picked) as picked:
        QTest.keyClick(line, Qt.Key.Key_Return)
    names = [said.partition(",")[0] for said in (first, before_last, last)]
    assert names == ["npm – LAPTOP-7", "git", "Terraform"]
    assert picked.args == [key(1)]


def test_what_was_found_of_a_token_is_said_at_its_mark(qtbot: QtBot) -> None:
    """After when it ends; a token as it should be has nothing more to say."""
    made = ExpiryTimeline()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    rows = [row(1, 20), row(2, 40, scopes=("app_token",))]
    made.show_state(rows, NOW, (), State(now=NOW).checkup(CATALOGUE))
    QTest.keyClick(made, Qt.Key.Key_Home)
    assert "Full access" not in made.accessibleDescription()
    QTest.keyClick(made, Qt.Key.Key_End)
    assert made.accessibleDescription().endswith(". Full access")


def test_a_click_on_a_mark_picks_it(line: ExpiryTimeline, qtbot: QtBot) -> None:
    """One beside it does not."""
    where = line.centre_of(line.marks()[2]).toPoint()
    with qtbot.waitSignal(line.picked) as picked:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=where)
    with qtbot.assertNotEmitted(line.picked):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert picked.args == [key(2)]
