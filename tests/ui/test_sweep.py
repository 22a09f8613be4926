"""The second way to empty a clipboard: `wl-copy`, where the desktop is Wayland."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from patmanager.core.secret import Secret
from patmanager.ui.boards import WaylandSweep, sweep_of
from patmanager.ui.clipboard import ClipboardService, Ending
from tests.ui.test_clipboard import Copying, Pad

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

_STAND_IN = '#!/bin/sh\nprintf "%s " "$0" "$@" > "{told}.part"; mv "{told}.part" "{told}"\n'


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a `wl-copy` on the PATH that writes down how it was called."""
    program, told = tmp_path / "wl-copy", tmp_path / "told"
    program.write_text(_STAND_IN.format(told=told), encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return told


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Qt say that it runs on Wayland."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")


@pytest.mark.usefixtures("wayland")
def test_it_is_asked_to_clear_and_told_no_secret(told: Path, qtbot: QtBot) -> None:
    """Its one argument is fixed; what waits for it is told when it is done."""
    owner, done = QObject(), list[bool]()
    sweep = sweep_of(owner)
    assert sweep is not None
    assert sweep.begin(lambda: done.append(True))
    qtbot.waitUntil(lambda: done != [])
    assert told.read_text(encoding="utf-8").split()[1:] == ["--clear"]


@pytest.mark.usefixtures("wayland")
def test_where_it_is_missing_that_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The person is told to copy something else then."""
    monkeypatch.setenv("PATH", str(tmp_path))
    sweep = sweep_of(QObject())
    assert sweep is not None
    assert not sweep.begin(lambda: None)
    sweep.leave()


def test_it_goes_on_after_the_program(told: Path, qtbot: QtBot) -> None:
    """At the end nobody waits for it."""
    WaylandSweep(QObject()).leave()
    qtbot.waitUntil(told.exists)
    assert told.read_text(encoding="utf-8").split()[1:] == ["--clear"]


def test_other_desktops_need_none() -> None:
    """X11, Windows and macOS let a program clear what it put there."""
    assert sweep_of(QObject()) is None


class Broom:
    """A second way that empties the pad, or is not there; a test tells when it is done."""

    def __init__(self, pad: Pad, *, works: bool = True) -> None:
        """Sweep `pad`."""
        self._pad = pad
        self._works = works
        self.waiting: list[Callable[[], None]] = []
        self.left = 0

    def begin(self, done: Callable[[], None]) -> bool:
        """Empty the pad."""
        if self._works:
            self._pad.text = ""
            self.waiting.append(done)
        return self._works

    def leave(self) -> None:
        """Count how often."""
        self.left += 1


def test_the_second_way_helps_where_the_first_is_refused() -> None:
    """Where the desktop refuses, `wl-copy` empties the clipboard."""
    pad = Pad()
    pad.stubborn = True
    broom = Broom(pad)
    service = ClipboardService(pad, sweep=broom)
    endings: list[Ending] = []
    service.ended.connect(endings.append)
    service.copy(Secret("s3cret"))
    service.clear_now()
    broom.waiting[0]()
    assert endings == [Ending.CLEARED]


def test_leaving_sweeps_what_is_ours_only() -> None:
    """What others copied is not swept away when the program ends."""
    pad = Pad()
    broom = Broom(pad)
    service = ClipboardService(pad, sweep=broom)
    service.copy(Secret("s3cret"))
    pad.text = "their text"
    service.leave()
    assert (pad.text, broom.left) == ("their text", 0)
    service.copy(Secret("s3cret"))
    service.leave()
    assert (pad.text, broom.left) == ("", 1)


def test_without_the_second_way_nothing_is_claimed() -> None:
    """Where nobody can look and `wl-copy` is missing, it is said that it is not sure."""
    copying = Copying(sweep=Broom(Pad(), works=False))
    copying.copy()
    copying.service.clear_now()
    assert copying.endings == [Ending.UNSURE]


def test_a_copy_while_sweeping_is_not_declared_over() -> None:
    """The end of an old sweep does not end a new countdown."""
    broom = Broom(Pad())
    copying = Copying(sweep=broom)
    copying.copy("first")
    copying.service.clear_now()
    copying.copy("second")
    broom.waiting[0]()
    assert copying.service.is_counting
    assert copying.endings == []
