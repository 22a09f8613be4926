"""The program's own window, as `patmanager` without arguments opens it, watched from outside.

python program_window.py ROWS     how many rows the table must have
"""

import sys

from PySide6.QtCore import QMetaObject, Qt, Slot

from benchmarks.parts.first_paint import FirstPaint
from patmanager.__main__ import main


class Watcher(FirstPaint):
    """Looks for the table as soon as events go round."""

    @Slot()
    def begin(self) -> None:
        """Look."""
        self.find()


if __name__ == "__main__":
    watcher = Watcher(int(sys.argv[1]))
    QMetaObject.invokeMethod(watcher, "begin", Qt.ConnectionType.QueuedConnection)
    sys.exit(main([]))
