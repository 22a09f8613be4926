"""A table of texts: many rows, no editing; what is opened or chosen is told by its row."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from patmanager.ui.theme import CLOSE

_Index = QModelIndex | QPersistentModelIndex
_WIDEST = 60
"""Characters of a column at the most."""
_LEAST = 6
"""Rows that are seen without scrolling the table, its titles among them."""
_SAMPLE = 200
"""Rows that tell how wide a column is."""


class TextModel(QAbstractTableModel):
    """Rows of texts, those that have the words looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: Sequence[tuple[str, ...]] = ()
        self._seen: Sequence[int] = ()

    def show_rows(self, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        """Hold other rows, all of them seen."""
        self.beginResetModel()
        self._head, self._rows, self._seen = head, rows, range(len(rows))
        self.endResetModel()

    def search(self, words: str) -> None:
        """Show the rows that have the words anywhere."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._seen = [
            number
            for number, row in enumerate(self._rows)
            if all(word in "\n".join(row).casefold() for word in wanted)
        ]
        self.endResetModel()

    def number(self, row: int) -> int:
        """Return which of the given rows stands at `row`."""
        return self._seen[row]

    def texts(self) -> list[tuple[str, ...]]:
        """Return the rows that are seen."""
        return [self._rows[number] for number in self._seen]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Count the rows that are seen."""
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Count the columns."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell, on one line."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self._rows[self._seen[index.row()]][index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """Return the title of a column."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._head[section] if is_title else None


class PlainTable(QTableView):
    """Shows a `TextModel`; `opened` carries the number of a row that was opened."""

    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Bear `name` for assistive technology."""
        super().__init__(parent)
        self.texts = TextModel(self)
        self.setModel(self.texts)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * CLOSE)
        self.setMinimumHeight(_LEAST * self.verticalHeader().defaultSectionSize())
        titles = self.horizontalHeader()
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        titles.setHighlightSections(False)
        titles.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        titles.setStretchLastSection(True)
        self.activated.connect(lambda index: self.opened.emit(self.texts.number(index.row())))

    def show_rows(self, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows; columns are as wide as their widest text, within reason."""
        self.texts.show_rows(head, rows)
        metrics = self.fontMetrics()
        most = _WIDEST * metrics.averageCharWidth()
        for column, title in enumerate(head):
            texts = (title, *(row[column] for row in rows[:_SAMPLE]))
            widest = max(map(metrics.horizontalAdvance, texts))
            self.setColumnWidth(column, min(widest, most) + 3 * CLOSE)

    def chosen(self) -> list[int]:
        """Return the numbers of the chosen rows, in the order in which they stand."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.texts.number(row) for row in rows]
