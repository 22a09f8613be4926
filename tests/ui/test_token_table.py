"""The table: model, selection, what a screen reader hears."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patmanager.core.organizations import Listing, Organization
from patmanager.core.policy import Creation, Noted, Policy, Source, Statement
from patmanager.ui.rows import Column, Scoping
from patmanager.ui.state import Filter, State
from patmanager.ui.token_table import TokenModel
from patmanager.ui.token_view import TokenView
from tests.fakes_program import key, listings, state
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import CATALOGUE, FABRIKAM, HOSTILE

pytestmark = pytest.mark.fast

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TOOLTIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def model(qapp: object) -> TokenModel:  # noqa: ARG001 - an application must run
    """A model that Qt's own tester watches."""
    made = TokenModel(Scoping(CATALOGUE, str))
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]  # it lives as long
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


@pytest.fixture
def view(qtbot: QtBot, model: TokenModel) -> TokenView:
    """A table on the screen."""
    made = TokenView(model)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_state(state())
    made.show()
    qtbot.waitExposed(made)
    return made


def cell(model: TokenModel, row: int, column: Column, role: int = SPOKEN) -> str:
    """Return what a cell holds."""
    return str(model.data(model.index(row, column), role))


def shown(model: TokenModel) -> list[str]:
    """Return the names that are seen."""
    display = Qt.ItemDataRole.DisplayRole
    return [cell(model, row, Column.NAME, display) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "then",
    [
        state(search="git"),
        state(filter=Filter.ALL),
        state(place=CONTOSO.key),
        state(listings=()),
        state(now=NOW + timedelta(days=100)),
        state(kept=frozenset()),
        state(changing=frozenset({key(1)})),
    ],
)
def test_the_model_keeps_its_promises_whatever_comes(model: TokenModel, then: State) -> None:
    """Qt's tester looks at every change, there and back."""
    model.show_state(state())
    before = shown(model)
    model.show_state(then)
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    model.show_state(state())
    model.sort(Column.ENDS)
    assert shown(model) == before == ["npm – LAPTOP-7", "Release bot", "git", "Terraform"]


def test_a_screen_reader_hears_state_end_and_place_in_words(model: TokenModel) -> None:
    """What color and icon say, is said."""
    model.show_state(state())
    heard = [cell(model, 0, column) for column in (Column.STATE, Column.ENDS, Column.KEPT)]
    assert heard == ["Ends soon", "ends in 2 days, Tuesday 24 November 2026", "kept here"]


def test_full_access_is_said_with_its_risk(model: TokenModel) -> None:
    """The mark is heard too."""
    model.show_state(state(filter=Filter.GLOBAL))
    assert "reach secrets" in cell(model, 0, Column.CAN_DO)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_strange_name_stays_text(model: TokenModel, name: str) -> None:
    """No markup, no line break and no reordering reaches a cell; a tooltip is escaped."""
    listing = Listing(CONTOSO, (token(1, name=name),), NOW)
    model.show_state(state(listings=(listing,)))
    display = cell(model, 0, Column.NAME, Qt.ItemDataRole.DisplayRole)
    tooltip = cell(model, 0, Column.NAME, TOOLTIP).removeprefix("<span").partition(">")[2]
    assert display.isprintable() or "👩" in display
    assert len(display) <= 64
    assert "<" not in tooltip.removesuffix("</span>")


def test_the_selection_survives_a_new_list(view: TokenView) -> None:
    """It goes by token, not by row."""
    chosen: list[tuple[tuple[str, str], ...]] = []
    view.chosen.connect(chosen.append)
    view.selectRow(2)
    assert chosen == [(key(2),)]
    first, second = listings()
    more = replace(first, tokens=(token(9, valid_to=NOW + timedelta(days=1)), *first.tokens))
    view.show_state(state(selected=chosen[-1], listings=(more, second)))
    assert [index.row() for index in view.selectionModel().selectedRows()] == [3]
    assert chosen == [(key(2),)]


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        """Count from now on."""
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt asks for it
        """Count, and let it go on."""
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_a_keystroke_paints_the_table_once(view: TokenView, qtbot: QtBot) -> None:
    """Rows that are laid out only after they were painted are painted once more."""
    many = tuple(token(number, name=f"{number % 3} {number}") for number in range(1, 500))
    asked = [state(search=text, listings=(Listing(CONTOSO, many, NOW),)) for text in ("", "1", "")]
    painted = Painted(view.viewport())
    times = []
    for each in asked:
        qtbot.wait(50)
        painted.times = 0
        view.show_state(each)
        qtbot.wait(50)
        times.append(painted.times)
    assert times[1:] == [1, 1]


def test_many_rows_are_selected_and_told_from_the_top(view: TokenView) -> None:
    """As Ctrl+A does."""
    told: list[tuple[tuple[str, str], ...]] = []
    view.chosen.connect(told.append)
    view.selectAll()
    assert told == [(key(1), key(5), key(2), key(6))]


def test_selected_rows_can_be_apart(view: TokenView) -> None:
    """Keys come back as rows, in one selection."""
    view.show_state(state(selected=(key(1), key(2), key(6))))
    rows = sorted(index.row() for index in view.selectionModel().selectedRows())
    assert rows == [0, 2, 3]


def test_copying_a_cell_is_never_what_happens(view: TokenView, qtbot: QtBot) -> None:
    """Ctrl+C asks for the secret; where that is off, nothing is copied."""
    view.selectionModel().setCurrentIndex(
        view.model().index(0, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    with qtbot.waitSignal(view.copy_refused):
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_enter_opens_the_details(view: TokenView, qtbot: QtBot) -> None:
    """By keyboard as by mouse."""
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_organization_is_not_repeated_when_one_is_chosen(view: TokenView) -> None:
    """Its column goes and comes back."""
    view.show_state(state(place=CONTOSO.key))
    alone = view.header.isSectionHidden(Column.ORGANIZATION)
    view.show_state(state())
    assert [alone, view.header.isSectionHidden(Column.ORGANIZATION)] == [True, False]


def test_columns_are_remembered(view: TokenView, qtbot: QtBot) -> None:
    """Widths, order, visibility and sorting come back at the next start."""
    view.header.resizeSection(Column.NAME, 321)
    view.header.setSectionHidden(Column.NOTE, False)
    view.header.moveSection(2, 3)
    view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    other = TokenView(TokenModel(Scoping(CATALOGUE, str)))
    qtbot.addWidget(other)
    other.header.recall(view.header.remembered())
    header = other.header
    assert (header.sectionSize(Column.NAME), header.visualIndex(2)) == (321, 3)
    assert not header.isSectionHidden(Column.NOTE)
    assert other.header.sortIndicatorSection() == Column.NAME


def test_the_header_menu_shows_and_hides_columns(view: TokenView) -> None:
    """Every column but state and name can be taken away."""
    menu = view.header.menu()
    note = next(action for action in menu.actions() if action.text() == "Note")
    note.trigger()
    assert not view.header.isSectionHidden(Column.NOTE)
    assert "Name" not in [action.text() for action in menu.actions()]


def test_the_table_has_a_name_and_no_row_numbers(view: TokenView) -> None:
    """A screen reader would read the numbers as headings."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Tokens"
    assert view.verticalHeader().isHidden()


def restricting(*places: Organization) -> tuple[Noted, ...]:
    """Return what was learned where only some people may create tokens."""
    limited = Statement(Policy.CREATION, Creation.LIMITED.value, Source.SEEN, NOW)
    return tuple(Noted(*place.key, "", limited) for place in places)


def state_of(model: TokenModel, name: str, role: int = SPOKEN) -> str:
    """Return what the first cell of a token's row says."""
    return cell(model, shown(model).index(name), Column.STATE, role)


def test_a_global_token_that_is_refused_in_use_is_marked(model: TokenModel) -> None:
    """Its row says so at once when that is learned; why and who stand in the tooltip."""
    model.show_state(state())
    told: list[object] = []
    model.dataChanged.connect(lambda *_range: told.append(1))
    assert state_of(model, "Release bot") == "Global"
    model.show_state(state(noted=restricting(CONTOSO)))
    assert told
    assert state_of(model, "Release bot") == "Global, may be refused"
    tip = state_of(model, "Release bot", TOOLTIP)
    assert "contoso restricts tokens, and then refuses tokens for every organization too" in tip
    assert "A Project Collection Administrator of contoso" in tip
    assert state_of(model, "git") == "Active"


def test_only_the_organizations_in_sight_refuse(model: TokenModel) -> None:
    """Among all tokens every organization counts, at one place only that place."""
    everywhere = token(5, name="bot", target_accounts=None)
    lists = tuple(Listing(each, (everywhere,), NOW) for each in (CONTOSO, FABRIKAM))
    both = restricting(CONTOSO, FABRIKAM)
    model.show_state(state(listings=lists, noted=restricting(FABRIKAM)))
    assert "fabrikam restricts" in state_of(model, "bot", TOOLTIP)
    model.show_state(state(listings=lists, noted=restricting(FABRIKAM), place=CONTOSO.key))
    assert state_of(model, "bot") == "Global"
    model.show_state(state(listings=lists, noted=both))
    tip = state_of(model, "bot", TOOLTIP)
    assert "contoso restricts" in tip
    assert "fabrikam restricts" in tip


def test_an_ended_global_token_is_not_said_to_be_refused(model: TokenModel) -> None:
    """It works nowhere any more, whatever the policies."""
    ended = token(5, name="bot", target_accounts=None, valid_to=NOW - timedelta(days=1))
    lists = (Listing(CONTOSO, (ended,), NOW),)
    model.show_state(state(listings=lists, noted=restricting(CONTOSO), filter=Filter.ALL))
    assert state_of(model, "bot") == "Expired"
