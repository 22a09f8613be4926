"""What a start loads before the table is painted, and what it leaves for later."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_LATER = (
    *("flask", "keyring", "msal", "plistlib", "requests", "secrets", "tomlkit", "tomllib"),
    *("PySide6.QtNetwork", "patmanager.core.explain", "patmanager.core.lifecycle"),
    *("patmanager.core.scope_tasks", "patmanager.core.token_changes", "patmanager.core.words"),
    *("patmanager.services.ledger_tables.reports", "patmanager.services.ledger_tables.places"),
    *("patmanager.ui.dialogs.frame", "patmanager.ui.router", "patmanager.ui.widgets.details"),
    *("patmanager.ui.widgets.banner", "patmanager.ui.widgets.emphasis_text"),
)

_START = """
import builtins, json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from patmanager.__main__ import main
from patmanager.ui.window import Window

def tell():
    at_painting.update(modules=sorted(sys.modules), plain=builtins.__import__.__name__)

at_painting = {}
paint = Window.paintEvent

def painted(self, event):
    paint(self, event)
    if not at_painting:
        tell()
        QTimer.singleShot(0, self, self.close)

Window.paintEvent = painted
status = main([])
print(json.dumps({**at_painting, "status": status}))
"""


@pytest.fixture
def start(tmp_path: Path) -> dict[str, object]:
    """Start the program in an empty home; returns what was so at the first painting."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    home = {name: str(tmp_path / name.lower()) for name in names}
    for folder in home.values():
        Path(folder).mkdir(mode=0o700)
    around = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PATMANAGER_LANGUAGE": "en"}
    ended = subprocess.run(
        [sys.executable, "-c", _START], env=around, check=True, capture_output=True, text=True
    )
    found: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
    return found


def test_the_first_painting_waits_for_nothing_that_is_not_seen(start: dict[str, object]) -> None:
    """Libraries, dialogs, and words for what did not happen come after it."""
    modules = start["modules"]
    assert isinstance(modules, list)
    assert "patmanager.ui.pages.tokens" in modules
    assert [name for name in _LATER if name in modules] == []
    assert start["status"] == 0


def test_imports_are_not_read_by_the_bindings(start: dict[str, object]) -> None:
    """Their hook, which reads the source of every module, is gone."""
    assert start["plain"] != "__feature_import__"
