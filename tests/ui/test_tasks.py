"""Work off the UI thread."""

import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from patmanager.core.faults import Fault, Unreachable
from patmanager.ui.tasks import Tasks

pytestmark = pytest.mark.fast


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:  # noqa: ARG001 - an application must run
    """The mechanism, idle."""
    return Tasks()


def test_the_answer_arrives_on_the_ui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    """Work runs elsewhere, its answer here."""
    seen: list[tuple[bool, bool]] = []
    here = QThread.currentThread()

    def work() -> bool:
        return QThread.currentThread() is here

    tasks.run(
        work, lambda was: seen.append((was, QThread.currentThread() is here)), owner=QObject(tasks)
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_a_fault_goes_to_otherwise(tasks: Tasks, qtbot: QtBot) -> None:
    """And `then` is not called."""
    faults: list[Fault] = []

    def work() -> None:
        raise Unreachable

    tasks.run(work, lambda _: pytest.fail("no answer"), owner=tasks, otherwise=faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(faults[0], Unreachable)


def test_an_error_nobody_expected_is_told_once(tasks: Tasks, qtbot: QtBot) -> None:
    """It is no fault and does not vanish."""

    def work() -> None:
        message = "a mistake of ours"
        raise RuntimeError(message)

    with qtbot.waitSignal(tasks.broke) as told:
        tasks.run(work, lambda _: None, owner=tasks)
    assert isinstance((told.args or [None])[0], RuntimeError)


def test_the_answer_of_a_gone_owner_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    """Answers belong to someone."""
    owner, gate = QObject(), threading.Event()
    answers: list[bool] = []
    tasks.run(lambda: gate.wait(5), answers.append, owner=owner, must_finish=True)
    shiboken6.delete(owner)
    with qtbot.waitSignal(tasks.drained):
        gate.set()
    assert answers == []


def test_only_what_must_finish_counts_as_a_change(tasks: Tasks, qtbot: QtBot) -> None:
    """A list under way does not keep the window open."""
    gate = threading.Event()
    tasks.run(lambda: gate.wait(5), lambda _: None, owner=tasks)
    counted = [tasks.is_changing]
    tasks.run(lambda: gate.wait(5), lambda _: None, owner=tasks, must_finish=True)
    counted.append(tasks.is_changing)
    with qtbot.waitSignal(tasks.drained):
        gate.set()
    assert [*counted, tasks.is_changing] == [False, True, False]


def test_a_deed_from_another_thread_is_done_on_this_one(tasks: Tasks, qtbot: QtBot) -> None:
    """As when a list fills from worker threads."""
    here, seen = QThread.currentThread(), []

    def note() -> None:
        seen.append(QThread.currentThread() is here)

    deed: Callable[[], None] = lambda: tasks.call(note, owner=tasks)  # noqa: E731 - a thread's work
    threading.Thread(target=deed).start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
