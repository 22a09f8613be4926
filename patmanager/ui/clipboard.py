"""Copying a secret: marked, counted down, taken back only if it is still ours."""

import math
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

from patmanager.core.secret import Secret
from patmanager.ui.boards import Board, QtBoard, Sweep, sweep_of

SHORTEST, LONGEST = 10, 120
"""Seconds a secret may stay on the clipboard: time enough to paste, never for good."""

USUAL = 30
"""Seconds when nothing else is set: ten are short for slow hands (WCAG 2.2.1)."""

_LOOK_EVERY = 250
"""Milliseconds between two looks at the clock."""


class Ending(Enum):
    """How a copied secret's stay on the clipboard ended."""

    CLEARED = "cleared"
    TAKEN_OVER = "taken over"
    REPLACED = "replaced"
    STAYED = "stayed"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Clocks:
    """Two clocks, both in seconds.

    The wall clock goes on while the computer sleeps, the monotonic one cannot be set back;
    a secret is taken back as soon as one of them says so.
    """

    wall: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic


class ClipboardService(QObject):
    """The only way a secret reaches the clipboard.

    `copied` and `ticked` carry the seconds left, `ended` says how it ended. The timer belongs
    to this object and not to a window, so it goes on while windows are hidden.
    """

    copied = Signal(int)
    ticked = Signal(int)
    ended = Signal(Ending)

    def __init__(
        self,
        board: Board,
        *,
        seconds: int = USUAL,
        clocks: Clocks | None = None,
        sweep: Sweep | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take the clipboard, the seconds a secret may stay there and a second way to empty it."""
        super().__init__(parent)
        self._board = board
        self._clocks = clocks or Clocks()
        self._sweep = sweep
        self._deadlines: tuple[float, float] | None = None
        self._shown = 0
        self._token = ""
        self._seconds = USUAL
        self.set_seconds(seconds)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.leave)

    @property
    def seconds(self) -> int:
        """How long a secret stays."""
        return self._seconds

    def set_seconds(self, seconds: int) -> None:
        """Let the next secret stay that long, within the limits."""
        self._seconds = max(SHORTEST, min(LONGEST, seconds))

    @property
    def is_counting(self) -> bool:
        """Whether a secret lies on the clipboard as far as we know."""
        return self._deadlines is not None

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the secret is taken back, 0 when none is there."""
        if self._deadlines is None:
            return 0
        wall, monotonic = self._deadlines
        left = min(wall - self._clocks.wall(), monotonic - self._clocks.monotonic())
        return max(0, math.ceil(left))

    def copy(self, secret: Secret, token: str = "") -> None:
        """Put the secret on the clipboard, in place of one put there before.

        `token` is the id of the token that it belongs to.
        """
        if self.is_counting:
            self.ended.emit(Ending.REPLACED)
        self._token = token
        self._board.write(secret)
        stay = self._seconds
        self._deadlines = self._clocks.wall() + stay, self._clocks.monotonic() + stay
        self._shown = stay
        self._timer.start()
        self.copied.emit(stay)

    def clear_now(self) -> None:
        """Take the secret back before its time: on request, lock or sign-out."""
        if not self.is_counting:
            return
        if not self._board.holds_ours():
            self._end(Ending.TAKEN_OVER)
            return
        self._board.clear()
        self._deadlines = None
        self._timer.stop()
        if self._sweep is None:
            self._verify()
        elif not self._sweep.begin(self._verify):
            self._end(Ending.STAYED if self._board.holds_ours() else Ending.UNSURE)

    def clear_of(self, token: str) -> None:
        """Take the secret back if it is the one of that token, which works no more."""
        if self._token == token:
            self.clear_now()

    def look(self) -> None:
        """Look at the clocks: count down, or take the secret back when its time is over."""
        if not self.is_counting:
            return
        left = self.seconds_left
        if left == 0:
            self.clear_now()
        elif left != self._shown:
            self._shown = left
            self.ticked.emit(left)

    def leave(self) -> None:
        """Empty the clipboard before the program ends.

        More than manners: Qt crashes at exit while marked data made in Python lie there.
        """
        self._timer.stop()
        self._deadlines = None
        if not self._board.holds_ours():
            return
        self._board.clear()
        if self._sweep is not None:
            self._sweep.leave()

    def _verify(self) -> None:
        """Say "cleared" only when a look at the clipboard shows it."""
        if self.is_counting:
            return  # a new secret was copied while the second way was at work
        self._end(Ending.STAYED if self._board.holds_ours() else Ending.CLEARED)

    def _end(self, ending: Ending) -> None:
        self._timer.stop()
        self._deadlines = None
        self.ended.emit(ending)


def ending_sentence(ending: Ending) -> str:
    """Return what a person reads when the countdown is over; empty when nothing is to be said."""
    sentences = {
        Ending.CLEARED: QCoreApplication.translate(
            "Clipboard", "The secret was taken off the clipboard."
        ),
        Ending.TAKEN_OVER: QCoreApplication.translate(
            "Clipboard", "Something else was copied meanwhile; the clipboard was left alone."
        ),
        Ending.REPLACED: "",
        Ending.STAYED: QCoreApplication.translate(
            "Clipboard",
            "The secret is still on the clipboard: your desktop did not let it be cleared. "
            "Copy something else now.",
        ),
        Ending.UNSURE: QCoreApplication.translate(
            "Clipboard",
            "It is not sure that the clipboard is empty: this desktop does not let programs clear "
            "it. Copy something else now.",
        ),
    }
    return sentences[ending]


def system_clipboard(
    clipboard: QClipboard, *, seconds: int = USUAL, parent: QObject | None = None
) -> ClipboardService:
    """Build the service on this system's clipboard."""
    if sys.platform == "darwin":  # pragma: no cover - not tried
        from patmanager.ui.pasteboard import MacBoard  # noqa: PLC0415 - macOS libraries only there

        return ClipboardService(MacBoard(), seconds=seconds, parent=parent)
    sweep = sweep_of(parent or clipboard)
    return ClipboardService(QtBoard(clipboard), seconds=seconds, sweep=sweep, parent=parent)
