"""The table of tokens: selection by key, so that it survives every new list."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from patmanager.ui import theme
from patmanager.ui.rows import Column
from patmanager.ui.state import RowKey, State
from patmanager.ui.token_cells import TokenCells
from patmanager.ui.token_header import TokenHeader
from patmanager.ui.token_table import TokenModel

_FLAGS = QItemSelectionModel.SelectionFlag


_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
"""Keys that choose a row where none is chosen."""


class TokenView(QTableView):
    """Shows the model; `chosen` carries the keys of the selected rows, in the table's order."""

    chosen = Signal(tuple)
    opened = Signal()
    copy_refused = Signal()

    def __init__(self, model: TokenModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._model = model
        self._rendering = False
        self._alone = False
        self._wanted: tuple[RowKey, ...] = ()
        self.header = TokenHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(TokenCells(model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Tokens"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionsMovable(False)
        self.header.set_up()
        model.modelReset.connect(self._select_again)

    def show_state(self, state: State) -> None:
        """Show the rows of `state` and select what it says is selected."""
        self._rendering = True
        was_chosen_here = self.selected_keys() == state.selected
        self._wanted = state.selected
        self._model.show_state(state)
        alone = state.place is not None
        if self._alone is not alone:
            self._alone = alone
            self.header.setSectionHidden(Column.ORGANIZATION, alone)
        if self.selected_keys() != state.selected:
            self._select_again()
        if state.selected and not was_chosen_here:
            self.scroll_to(state.selected[0])
        self._rendering = False

    def selected_keys(self) -> tuple[RowKey, ...]:
        """Return the keys of the selected rows, from the top."""
        seen = self._model.seen()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(seen[row].key for row in rows if row < len(seen))

    def scroll_to(self, key: RowKey) -> None:
        """Bring a row into sight."""
        row = self._model.place_of(key)
        if row is not None:
            # Else the table is still as long as before the row came.
            self.executeDelayedItemsLayout()
            self.scrollTo(self._model.index(row, Column.NAME))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the person selected."""
        super().selectionChanged(selected, deselected)
        if not self._rendering:
            self.chosen.emit(self.selected_keys())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the details on Enter; a copy that is off must not copy a cell instead."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_refused.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        if event.key() in _MOVES and not self.selectionModel().hasSelection():
            self.choose_one(last=event.key() == Qt.Key.Key_End)
            return
        super().keyPressEvent(event)

    def choose_one(self, *, last: bool = False) -> None:
        """Choose the row that has the focus, else the first or the last: arrows need a start."""
        rows = self._model.rowCount()
        current = self.currentIndex().row()
        if rows:
            self.selectRow(rows - 1 if last else max(current, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the row height that goes with the font."""
        super().showEvent(event)
        height = round(theme.ROW * self.fontMetrics().height())
        self.verticalHeader().setDefaultSectionSize(height)
        self.header.setFixedHeight(round(0.85 * height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row in sight whose details have just taken a part of the room."""
        before = event.oldSize().height()
        current = self.currentIndex()
        top = self.rowViewportPosition(current.row())
        super().resizeEvent(event)
        if current.isValid() and -self.rowHeight(current.row()) < top < before:
            self.scrollTo(current)

    def _select_again(self) -> None:
        """Select by key what was selected before the rows were replaced."""
        rendering, self._rendering = self._rendering, True
        places = (self._model.place_of(key) for key in self._wanted)
        rows = sorted(row for row in places if row is not None)
        selection = QItemSelection()
        for first, last in _runs(rows):
            top = self._model.index(first, 0)
            selection.select(top, self._model.index(last, len(Column) - 1))
        self.selectionModel().select(selection, _FLAGS.ClearAndSelect)
        # Else the rows are laid out after they were painted, and painted once more.
        self.executeDelayedItemsLayout()
        if rows:
            current = self._model.index(rows[0], Column.NAME)
            self.selectionModel().setCurrentIndex(current, _FLAGS.NoUpdate)
        self._rendering = rendering


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Join rows that lie next to each other: a selection of everything is one range."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
