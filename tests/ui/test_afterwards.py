"""What comes after the first painting: in pieces, and with nothing of the person's lost."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.parts.watchdog import Watchdog
from patmanager.core.organizations import Listing
from patmanager.ui import garbage
from patmanager.ui.afterwards import Afterwards
from patmanager.ui.app import Running
from patmanager.ui.command import Command
from patmanager.ui.early import Early
from patmanager.ui.remembered import InMemory
from patmanager.ui.theme import Theme
from patmanager.ui.window import Window
from tests.fakes_program import FakeProgram, variety
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import CATALOGUE

_MOST_AT_ONCE = 20
"""Modules of ours that one piece may load."""

_LONGEST = 1.0
"""Seconds that the window may stand still on a very busy machine; its goal is 0.05."""

_COUNT = """
import sys
from importlib import import_module
import patmanager.ui.app, patmanager.wiring
from patmanager.ui.afterwards import MODULES
def ours():
    return sum(name.startswith("patmanager") for name in sys.modules)
for name in MODULES:
    before = ours()
    import_module(name)
    print(ours() - before)
"""


def test_deeds_are_done_in_their_order_with_events_between(qtbot: QtBot) -> None:
    """What is asked meanwhile is not put off until the last of them."""
    done: list[str] = []
    afterwards = Afterwards(
        (lambda: done.append("one"), lambda: done.append("two"), lambda: done.append("three"))
    )
    afterwards.begin()
    assert done == ["one"]
    qtbot.waitUntil(lambda: done == ["one", "two", "three"])


def test_no_piece_loads_many_modules() -> None:
    """A new dialog that brings many is to be taken apart."""
    said = subprocess.run(
        [sys.executable, "-c", _COUNT], check=True, capture_output=True, text=True
    ).stdout
    counts = [int(line) for line in said.splitlines()]
    assert max(counts) <= _MOST_AT_ONCE
    assert sum(counts) > _MOST_AT_ONCE


def test_what_is_done_early_is_done_later(qtbot: QtBot) -> None:
    """Whoever listens then hears it in the order of the deeds; nobody hears it twice."""
    window = Window(CATALOGUE, InMemory())
    qtbot.addWidget(window)
    early = Early(window)
    window.toolbar.searched.emit("npm")
    window.actions_.given.emit(Command.NEW)
    heard: list[object] = []
    window.toolbar.searched.connect(heard.append)
    window.actions_.given.connect(heard.append)
    early.hand_on()
    assert heard == ["npm", Command.NEW]
    window.actions_.given.emit(Command.HELP)
    assert heard == ["npm", Command.NEW, Command.HELP]


@pytest.fixture
def collector() -> Iterator[None]:
    """Leave the garbage collector as it was."""
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("collector")
def test_no_garbage_is_looked_for_in_a_pause() -> None:
    """What came in meanwhile is left out afterwards."""
    gc.unfreeze()
    garbage.pause()
    assert not gc.isenabled()
    garbage.resume()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
    garbage.resume()
    assert gc.get_freeze_count() == 0


def test_the_window_stays_live_from_its_first_painting(qtbot: QtBot) -> None:
    """With 10,000 tokens, while everything else is loaded and the lists come in."""
    many = tuple(
        replace(
            token(), authorization_id=f"00000000-0000-4000-8000-{number:012}", name=f"t {number}"
        )
        for number in range(10_000)
    )
    program = FakeProgram(*variety())
    program.ledger.save_listing(Listing(CONTOSO, many, NOW))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    running = Running(program, (), Theme(application), InMemory(), lambda _link: True)
    qtbot.addWidget(running.window)
    dog = Watchdog()
    running.window.painted.connect(dog.begin)
    running.window.painted.connect(running.begin)
    running.window.show()
    qtbot.waitUntil(lambda: running.presenter.state.keychain is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not running.tasks.is_changing)
    assert 0 < dog.longest < _LONGEST
