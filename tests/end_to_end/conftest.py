"""A stage, the emulator and a browser for each test that asks for them; a terminal beside."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from tests.end_to_end.box import CLIENT_ID, Box, sign_in_by_hand
from tests.end_to_end.browser import Browser
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage
from tests.end_to_end.terminal import Terminal, let_browser


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A screen, a session bus, a keychain and an empty HOME."""
    with Stage(tmp_path) as raised:
        yield raised


@pytest.fixture
def box(stage: Stage) -> Box:
    """Azure DevOps and Entra as a process of the stage."""
    return Box(stage)


@pytest.fixture
def browser(stage: Stage) -> Iterator[Browser]:
    """Chromium in the place of the system's browser."""
    with Browser(stage) as opened:
        yield opened


@pytest.fixture
def sign_in(stage: Stage, box: Box, browser: Browser) -> Iterator[Callable[[str], ScreenReader]]:
    """Start the real program's window and sign somebody in, by their role."""
    assert browser.is_the_systems
    program = stage.start_python(
        *("-m", "patmanager", "--endpoints", box.ready_file),
        name="window",
        PATMANAGER_CLIENT_ID=CLIENT_ID,
    )
    with ScreenReader(stage) as window:

        def sign_in(role: str) -> ScreenReader:
            window.press("push button", "Sign in")
            sign_in_by_hand(browser, box.visitor(role))
            window.says("Updated just now")
            return window

        yield sign_in
        program.send_signal(signal.SIGTERM)
        assert program.wait(15) == 0, stage.log("window")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """Azure DevOps and Entra in the process of the test."""
    with Emulator(scenario("demo")) as running:
        yield running


@pytest.fixture
def terminal(
    emulator: Emulator,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Terminal]:
    """The command line in the process of the test, nobody signed in."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    opened = Terminal(emulator, tmp_path, capsys)
    let_browser(monkeypatch, opened)
    yield opened
    opened.visitor.session.close()


@pytest.fixture
def signed_in(terminal: Terminal) -> Terminal:
    """The same, with the developer signed in."""
    terminal.sign_in()
    return terminal


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Let programs that start now hear Ctrl-C: a shell's background jobs begin deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
