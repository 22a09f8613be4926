"""The time limit of a whole call."""

from threading import Event

import pytest

from patmanager.services.azure_devops.deadlines import Deadlines

pytestmark = pytest.mark.fast


class Work:
    """Something under way that notes that it was cut."""

    def __init__(self) -> None:
        """Be under way."""
        self.was_cut = Event()

    def cut(self) -> None:
        """Note it."""
        self.was_cut.set()


def test_what_is_late_is_cut_and_what_is_over_is_not() -> None:
    """Each call is cut after the limit, the later begun after the earlier, unless it ended."""
    deadlines = Deadlines(0.05)
    over, first, second = Work(), Work(), Work()

    for work in (over, first, second):
        deadlines.begin(work)
    deadlines.end(over)

    assert second.was_cut.wait(5)
    assert first.was_cut.is_set()
    assert not over.was_cut.is_set()
    deadlines.close()


def test_a_call_that_begins_while_nothing_is_watched_is_cut_in_time() -> None:
    """The watching thread need not be woken for a new call."""
    deadlines = Deadlines(0.05)
    early, late = Work(), Work()
    deadlines.begin(early)
    assert early.was_cut.wait(5)

    deadlines.begin(late)

    assert late.was_cut.wait(5)
    deadlines.close()
