"""Work off the UI thread: one daemon thread a call, one queued signal back.

Measured with one call of 12 s under way: quitting took 12.1 s with `QThreadPool` and with
`ThreadPoolExecutor`, 0.4 s with a daemon thread.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from patmanager.core.faults import Fault

Answer = TypeVar("Answer")


@dataclass(slots=True, eq=False, repr=False)
class _Delivery:
    """An answer on its way to the UI thread: what to do with it there."""

    deliver: Callable[[], None]
    owner: QObject
    is_change: bool


class Tasks(QObject):
    """Runs work in threads of its own and brings the answers to the UI thread.

    `drained` is sent when no change is under way any more; `broke` with an error nobody expected.
    """

    drained = Signal()
    broke = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Run nothing yet."""
        super().__init__(parent)
        self._changes = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_changing(self) -> bool:
        """Whether work that must finish is under way."""
        return self._changes > 0

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        *,
        owner: QObject,
        otherwise: Callable[[Fault], None] | None = None,
        must_finish: bool = False,
    ) -> None:
        """Do `work` in a thread; call `then` with its answer, or `otherwise` with its fault.

        Both are called on the UI thread, and not at all when `owner` is gone by then. Work sees
        its arguments only, no widget and no state. Call this on the UI thread. The window waits
        for what `must_finish` before it closes.
        """
        self._changes += must_finish

        def labor() -> None:
            try:
                answer = work()
            except Fault as caught:
                fault = caught
                self._send(lambda: otherwise(fault) if otherwise else None, owner, must_finish)
            except Exception as caught:  # noqa: BLE001 - the one last resort of the program
                error = caught
                self._send(lambda: self.broke.emit(error), self, must_finish)
            else:
                self._send(lambda: then(answer), owner, must_finish)

        threading.Thread(target=labor, name="task", daemon=True).start()

    def call(self, deed: Callable[[], None], *, owner: QObject) -> None:
        """Do `deed` on the UI thread, from any thread, unless `owner` is gone by then."""
        self._send(deed, owner, is_change=False)

    def _send(self, deliver: Callable[[], None], owner: QObject, is_change: bool) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(_Delivery(deliver, owner, is_change))

    def _deliver(self, delivery: _Delivery) -> None:
        if shiboken6.isValid(delivery.owner):
            delivery.deliver()
        if delivery.is_change:
            self._changes -= 1
            if not self._changes:
                self.drained.emit()
