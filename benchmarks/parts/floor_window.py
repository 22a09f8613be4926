"""The floor of a window: a main window with nothing but a table, of the rows in a file.

python floor_window.py FILE     each line a row, cells separated by tabs
"""

import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.parts.first_paint import FirstPaint

Index = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()


class Rows(QAbstractTableModel):
    """Rows of texts, and nothing else."""

    def __init__(self, rows: list[list[str]]) -> None:
        """Hold `rows`."""
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: ARG002, N802 - Qt's
        """Return how many there are."""
        return len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: ARG002, N802 - Qt's
        """Return how many cells a row has."""
        return len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def main(file: str) -> int:
    """Show the window until it is ended."""
    rows = [line.split("\t") for line in Path(file).read_text(encoding="utf-8").splitlines()]
    application = QApplication([])
    window, table, model = QMainWindow(), QTableView(), Rows(rows)
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    first = FirstPaint(len(rows))
    first.watch(table)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
