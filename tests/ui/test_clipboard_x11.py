"""The clipboard of a real X server, seen from another process."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is the clipboard of Linux"),
]

SECRET = "Ab3dEf6hIj9-example"

OWNER = f"""
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from patmanager.core.secret import Secret
from patmanager.ui.clipboard import system_clipboard
application = QApplication([])
service = system_clipboard(application.clipboard())
service.ended.connect(lambda ending: print(ending.value, flush=True))
def obey():
    command = sys.stdin.readline().strip()
    if command == "copy":
        service.copy(Secret("{SECRET}"))
        print("copied", flush=True)
    elif command == "clear":
        service.clear_now()
    else:
        application.quit()
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
print("ready", flush=True)
application.exec()
print("left", flush=True)
"""

READER = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
board = application.clipboard()
mime = board.mimeData()
print(repr((mime.text(), bytes(mime.data("x-kde-passwordManagerHint").data()),
            board.text(QClipboard.Mode.Selection))))
"""

TAKER = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.clipboard().setText("their text")
print("taken", flush=True)
QTimer.singleShot(60_000, application.quit)
application.exec()
"""


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Start an X server of its own and return the environment that leads there."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp"],
        pass_fds=(theirs,),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as told:
        number = told.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": "."}
    server.terminate()
    server.wait(timeout=10)


class Owner:
    """A process that copies and clears when it is told to."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Start it and wait until it is ready."""
        self.process = subprocess.Popen(
            [sys.executable, "-c", OWNER],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.says() == "ready"

    def says(self) -> str:
        """Wait for the next line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def told(self, command: str) -> str:
        """Tell a command and return what comes of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return self.says()

    def close(self) -> int:
        """End it and return its exit status."""
        said = self.told("quit")
        assert said == "left"
        self.process.communicate(timeout=20)
        return self.process.returncode


def read(environment: dict[str, str]) -> str:
    """Return what another process sees."""
    done = subprocess.run(
        [sys.executable, "-c", READER],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_another_process_sees_the_secret_and_its_mark(screen: dict[str, str]) -> None:
    """Text and mark arrive, the primary selection stays empty, and clearing clears."""
    owner = Owner(screen)
    owner.told("copy")
    copied = read(screen)
    ending = owner.told("clear")
    cleared = read(screen)
    assert copied == repr((SECRET, b"secret", ""))
    assert ending == "cleared"
    assert SECRET not in cleared
    assert owner.close() == 0


def test_what_another_process_copied_stays(screen: dict[str, str]) -> None:
    """Taken over by somebody else: left alone."""
    owner = Owner(screen)
    owner.told("copy")
    taker = subprocess.Popen(
        [sys.executable, "-c", TAKER], env=screen, stdout=subprocess.PIPE, text=True
    )
    assert taker.stdout is not None
    assert taker.stdout.readline().strip() == "taken"
    ending = owner.told("clear")
    seen = read(screen)
    taker.terminate()
    taker.communicate(timeout=10)
    assert ending == "taken over"
    assert "their text" in seen
    assert owner.close() == 0


def test_leaving_with_a_secret_on_the_clipboard_does_not_crash(screen: dict[str, str]) -> None:
    """Qt would crash at exit with our marked data still there."""
    owner = Owner(screen)
    owner.told("copy")
    assert owner.close() == 0
