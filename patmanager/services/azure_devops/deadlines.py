"""The time limit of a whole call: cut from one thread that watches all of them."""

import time
from threading import Event, Lock, Thread
from typing import Protocol


class Cuttable(Protocol):
    """Something under way that another thread can end."""

    def cut(self) -> None:
        """End it."""
        ...


class Deadlines:
    """Cuts what is still under way after `seconds`.

    Limits on each read do not end a call whose answer drips. As the limit is the same for all,
    the oldest call is due first, and the thread need never be woken: whatever begins while it
    sleeps is due after it wakes.
    """

    def __init__(self, seconds: float) -> None:
        """Watch nothing yet."""
        self._seconds = seconds
        self._lock = Lock()
        self._due: dict[Cuttable, float] = {}
        self._closed = Event()
        self._thread: Thread | None = None

    def begin(self, call: Cuttable) -> None:
        """Watch a call from now on."""
        with self._lock:
            self._due[call] = time.monotonic() + self._seconds
            if self._thread is None and not self._closed.is_set():
                self._thread = Thread(target=self._watch, name="deadlines", daemon=True)
                self._thread.start()

    def end(self, call: Cuttable) -> None:
        """Watch a call no more: it is over."""
        with self._lock:
            self._due.pop(call, None)

    def close(self) -> None:
        """End the watching thread."""
        self._closed.set()

    def _watch(self) -> None:
        sleep = self._seconds
        while not self._closed.wait(sleep):
            sleep = self._cut_late()

    def _cut_late(self) -> float:
        """Cut what is due; returns the seconds until something else can be."""
        now = time.monotonic()
        with self._lock:
            late = [call for call, due in self._due.items() if due <= now]
            for call in late:
                del self._due[call]
            next_due = next(iter(self._due.values()), now + self._seconds)
        for call in late:
            call.cut()
        return next_due - now
