"""When nobody touches the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from patmanager.ui.idle import Idle

pytestmark = pytest.mark.fast


@pytest.fixture
def idle(qapp: QApplication) -> Iterator[Idle]:
    """Return a watch over five minutes, which no test waits for."""
    watch = Idle(5)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """Return something to type and click in."""
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def timer_of(idle: Idle) -> QTimer:
    """Return what counts."""
    return idle.findChildren(QTimer)[0]


def test_the_minutes_are_counted_once(idle: Idle) -> None:
    """One timer that ends once, and is not started again by itself."""
    timer = timer_of(idle)
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == 5 * 60_000
    assert idle.minutes == 5


def test_the_end_of_the_time_is_told(idle: Idle, qtbot: QtBot) -> None:
    """Nobody came: that is said once."""
    with qtbot.waitSignal(idle.began, timeout=2000):
        timer_of(idle).start(1)
    assert not timer_of(idle).isActive()


@pytest.mark.parametrize("way", ["key", "press", "move"])
def test_every_input_counts_anew(idle: Idle, line: QLineEdit, way: str) -> None:
    """Keys, buttons and moves of the mouse, in any window."""
    timer_of(idle).stop()
    if way == "key":
        QTest.keyClick(line, Qt.Key.Key_A)
    elif way == "press":
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    else:
        QTest.mouseMove(line, QPoint(3, 3))
        QTest.mouseMove(line, QPoint(9, 5))
        QApplication.processEvents()
    assert timer_of(idle).isActive()
    if way == "key":
        assert line.text() == "a"


def test_what_moves_by_itself_does_not_count(idle: Idle, line: QLineEdit) -> None:
    """Repainting and countdowns are nobody's input."""
    timer_of(idle).stop()
    line.repaint()
    QApplication.sendEvent(line, QEvent(QEvent.Type.UpdateRequest))
    assert not timer_of(idle).isActive()


def test_coming_back_is_told_once(idle: Idle, line: QLineEdit, qtbot: QtBot) -> None:
    """After the time, and after a lock that came before it."""
    told: list[bool] = []
    idle.ended.connect(lambda: told.append(True))
    QTest.keyClick(line, Qt.Key.Key_A)
    assert told == []
    with qtbot.waitSignal(idle.began, timeout=2000):
        timer_of(idle).start(1)
    QTest.keyClicks(line, "ab")
    assert told == [True]
    idle.expect_return()
    QTest.keyClicks(line, "ab")
    assert told == [True, True]


def test_other_minutes_count_from_now(idle: Idle) -> None:
    """As soon as they are saved."""
    idle.set_minutes(1)
    assert timer_of(idle).interval() == 60_000
    assert timer_of(idle).isActive()
