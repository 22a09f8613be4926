"""Starting the program again while its window is open."""

import signal
import sys
from time import monotonic

from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until

COVER = """
import sys
from PySide6.QtGui import QGuiApplication, QRasterWindow, QPainter
class Black(QRasterWindow):
    def paintEvent(self, event):
        QPainter(self).fillRect(event.rect(), "black")
application = QGuiApplication(sys.argv)
window = Black()
window.setGeometry(application.primaryScreen().geometry())
window.show()
window.raise_()
application.exec()
"""
LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
screen = application.primaryScreen().grabWindow(0).toImage()
places = [(x, y) for x in range(0, screen.width(), 40) for y in range(0, screen.height(), 40)]
print(sum(screen.pixelColor(x, y).name() == "#000000" for x, y in places) / len(places))
"""


def black(stage: Stage) -> float:
    """Return how much of the screen is black, as a share of 1."""
    return float(stage.run(sys.executable, "-c", LOOK).stdout)


def test_it_brings_the_first_window_to_the_front(stage: Stage) -> None:
    """The second program ends at once and well; the first window is over the others again."""
    first = stage.start_python("-m", "patmanager", name="first")
    with ScreenReader(stage) as window:
        until(window.controls, "the first window")
    until(lambda: black(stage) < 0.5, "the first window on the screen")
    stage.start_python("-c", COVER, name="cover")
    until(lambda: black(stage) > 0.99, "the window that covers it")

    began = monotonic()
    second = stage.run(sys.executable, "-m", "patmanager")
    assert second.returncode == 0, second.stderr
    assert monotonic() - began < 10
    until(lambda: black(stage) < 0.5, "the first window in front")

    first.send_signal(signal.SIGTERM)
    assert first.wait(15) == 0, stage.log("first")
