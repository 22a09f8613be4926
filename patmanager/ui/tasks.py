"""Work off the UI thread: one mechanism, one thread a call, one answer back."""

import contextlib
import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from patmanager.core.faults import Fault
from patmanager.core.redact import redact

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of one call: what to do with it, for whom, and whether quitting waited for it."""

    deliver: Callable[[], None]
    owner: QObject
    must_finish: bool


class Tasks(QObject):
    """Runs blocking calls in daemon threads and brings their answers back.

    Daemon threads, since a pool joins its threads at exit: with one call of 12 s in flight,
    quitting took as long. `settled` says that no call that must finish is under way any more,
    `broken` carries a report, free of secrets, of a call that raised something else than a fault.
    """

    settled = Signal()
    broken = Signal(str)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Run nothing yet."""
        super().__init__(parent)
        self._answers: queue.SimpleQueue[_Done] = queue.SimpleQueue()
        self._unfinished = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def unfinished(self) -> int:
        """How many calls that must finish are under way."""
        return self._unfinished

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        *,
        owner: QObject,
        otherwise: Callable[[Fault], None] | None = None,
        must_finish: bool = False,
    ) -> None:
        """Call `work` in a thread of its own, then `then` with its answer on this thread.

        A fault goes to `otherwise`. Nothing is called once `owner` is gone. Quitting waits for
        work that `must_finish`: changes do, lists do not.
        """
        self._unfinished += must_finish

        def call() -> None:
            deliver = self._outcome(work, then, otherwise)
            self._answers.put(_Done(deliver, owner, must_finish))
            # The window, and this object with it, may be gone while the call went on.
            if shiboken6.isValid(self):
                with contextlib.suppress(RuntimeError):
                    self._arrived.emit()

        threading.Thread(target=call, name="patmanager-task", daemon=True).start()

    def post(self, call: Callable[[], None], *, owner: QObject) -> None:
        """Have `call` made on this object's thread, from any thread; dropped without its owner."""
        self._answers.put(_Done(call, owner, must_finish=False))
        if shiboken6.isValid(self):
            with contextlib.suppress(RuntimeError):
                self._arrived.emit()

    def _outcome(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Fault], None] | None,
    ) -> Callable[[], None]:
        """Make the call; return what is to be done with what came of it."""
        try:
            answer = work()
        except Fault as fault:
            known = fault
            return (lambda: otherwise(known)) if otherwise else (lambda: None)
        except Exception:  # noqa: BLE001 - the last resort: a thread's bug must reach the person
            report = redact(traceback.format_exc())
            return lambda: self.broken.emit(report)
        return lambda: then(answer)

    def _deliver(self) -> None:
        """Hand over one answer; each has a signal of its own."""
        done = self._answers.get()
        try:
            if shiboken6.isValid(done.owner):
                done.deliver()
        finally:
            if done.must_finish:
                self._unfinished -= 1
                if not self._unfinished:
                    self.settled.emit()
