"""Measures how long the event loop of this process does not turn."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_TICK = 1
"""Milliseconds between two looks."""


class Watchdog(QObject):
    """Looks at the clock whenever events go round."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._last = 0.0
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look from now on; `longest` is the longest time without a look since, in seconds."""
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
