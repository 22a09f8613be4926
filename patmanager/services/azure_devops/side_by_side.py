"""Work done in several threads at once, none of which outlives the program."""

from collections import deque
from collections.abc import Callable, Iterable
from threading import Event, Lock, Thread

_LOOK = 0.05
"""Seconds between two looks at `cancelled` while waiting for the end."""


def run_all(
    jobs: Iterable[Callable[[], None]], parallel: int, cancelled: Event | None = None
) -> None:
    """Run jobs, the first ones first, in up to `parallel` daemon threads.

    Returns when all are done, or soon after `cancelled` is set: then jobs not begun are left out,
    and those under way end by themselves. A job handles its own faults.
    """
    waiting = deque(jobs)
    lock = Lock()
    done = Event()
    left = min(len(waiting), parallel)
    if not left:
        return

    def work() -> None:
        nonlocal left
        try:
            while not (cancelled and cancelled.is_set()):
                try:
                    job = waiting.popleft()
                except IndexError:
                    return
                job()
        finally:
            with lock:
                left -= 1
                if not left:
                    done.set()

    for number in range(left):
        Thread(target=work, name=f"list-{number}", daemon=True).start()
    while not done.wait(_LOOK if cancelled else None):
        if cancelled and cancelled.is_set():
            return
