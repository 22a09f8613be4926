"""Another program on the stage: it offers a text on the clipboard, or reads what lies there."""

import sys

from tests.end_to_end.stage import Stage, until

_OFFER = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.clipboard().setText(Path(sys.argv[1]).read_text(encoding="utf-8"))
print("offered", flush=True)
application.exec()
"""

_READ = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.clipboard().text())
"""


def copy_elsewhere(stage: Stage, text: str) -> None:
    """Let another program put `text` on the clipboard, and stay for whoever pastes it."""
    file = stage.folder / "copied.txt"
    file.write_text(text, encoding="utf-8")
    name = f"offer-{len(list(stage.folder.glob('offer-*.log')))}"
    stage.start_python("-c", _OFFER, file, name=name)
    until(lambda: "offered" in stage.log(name), "the text to be on the clipboard")


def paste_elsewhere(stage: Stage) -> str:
    """Return the text on the clipboard, as another program gets it."""
    return stage.run(sys.executable, "-c", _READ).stdout
