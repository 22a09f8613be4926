"""Sees from outside when a table with rows was painted; runs in the process that is measured."""

import os

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

PAINTED = b"painted\n"

_LOOK_MILLISECONDS = 1


class FirstPaint(QObject):
    """Says `PAINTED` on standard output once a table with at least `rows` rows has been painted.

    It lets the table paint itself and speaks right behind that: an event or a timer of its own
    would come behind what the program has put off until after the first painting.
    """

    def __init__(self, rows: int) -> None:
        """Watch nothing yet."""
        super().__init__()
        self._rows = rows
        self._table: QTableView | None = None

    def watch(self, table: QTableView) -> None:
        """Watch the table."""
        self._table = table
        table.viewport().installEventFilter(self)

    def find(self) -> None:
        """Find the table of the main window, as soon as it is there, and watch it."""
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
        tables = [table for window in windows for table in window.findChildren(QTableView)]
        if tables:
            self.watch(tables[0])
        else:
            QTimer.singleShot(_LOOK_MILLISECONDS, self.find)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the table paint itself."""
        table = self._table
        if event.type() != QEvent.Type.Paint or not table or table.model().rowCount() < self._rows:
            return False
        watched.removeEventFilter(self)
        QApplication.sendEvent(watched, event)
        os.write(1, PAINTED)
        return True
