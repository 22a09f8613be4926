"""A stage, the emulator and a browser for each test that asks for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.box import Box
from tests.end_to_end.browser import Browser
from tests.end_to_end.stage import Stage


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
