"""Leaving: a change under way is waited for, but not for ever."""

import os
import signal
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.secret import Secret
from patmanager.ui.leaving import Leaving, Signals
from tests.fakes_program import FakeProgram, variety
from tests.ui.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, FakeProgram(*variety())).begin()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a change waits for."""
    event = threading.Event()
    yield event
    event.set()


def change(stage: Stage, gate: threading.Event) -> None:
    """Begin a change that waits for the gate."""
    stage.tasks.run(lambda: gate.wait(10), lambda _: None, owner=stage.presenter, must_finish=True)


def leave(stage: Stage, patience: int) -> Leaving:
    """Join window and leaving."""
    leaving = Leaving(stage.presenter, stage.tasks, stage.window, patience)
    stage.window.may_close = leaving.may_close
    return leaving


def test_without_a_change_the_window_closes_at_once(stage: Stage) -> None:
    """Lists are not waited for."""
    leave(stage, 60_000)
    assert stage.window.close()


def test_a_change_is_waited_for_in_a_window_that_is_seen(
    stage: Stage, gate: threading.Event
) -> None:
    """Disabled, and saying why; it closes by itself afterwards."""
    leave(stage, 60_000)
    change(stage, gate)
    closed = stage.window.close()
    seen = (closed, stage.window.isVisible(), stage.window.isEnabled())
    gate.set()
    stage.until(lambda: not stage.window.isVisible())
    assert seen == (False, True, False)
    assert "A change is under way" in stage.said[-1]


def test_after_the_patience_it_closes_all_the_same(stage: Stage, gate: threading.Event) -> None:
    """What became of the change stands in the ledger."""
    leave(stage, 50)
    change(stage, gate)
    stage.window.close()
    stage.until(lambda: not stage.window.isVisible())
    assert stage.tasks.is_changing


def test_closing_twice_does_not_close_early(stage: Stage, gate: threading.Event) -> None:
    """An impatient second click changes nothing."""
    leave(stage, 60_000)
    change(stage, gate)
    assert [stage.window.close(), stage.window.close()] == [False, False]
    gate.set()
    stage.until(lambda: not stage.window.isVisible())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_clears_the_clipboard_before_anything_is_waited_for(
    stage: Stage, gate: threading.Event, number: signal.Signals
) -> None:
    """A change may take its five seconds; a copied secret goes at once."""
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    leave(stage, 60_000)
    change(stage, gate)
    stage.clipboard.copy(Secret("s3cret"))
    signals = Signals(stage.window)
    signals.told.connect(stage.clipboard.clear_now)
    try:
        os.kill(os.getpid(), number)
        stage.until(lambda: stage.board.held == "")
        assert stage.window.isVisible()
        gate.set()
        stage.until(lambda: not stage.window.isVisible())
    finally:
        signal.set_wakeup_fd(-1)
        for each, handler in before.items():
            signal.signal(each, handler)
        # The program ends with these; the tests go on.
        signals._notifier.setEnabled(False)  # noqa: SLF001 - as said
        for end in (signals._ours, signals._theirs):  # noqa: SLF001 - as said
            end.close()
