"""Locking: when the person is away, no secret is shown, on the clipboard, or held."""

import sys
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from patmanager.ui.clipboard import ClipboardService, Ending, ending_sentence
from patmanager.ui.idle import Idle
from patmanager.ui.presenter import Presenter
from patmanager.ui.widgets.secret_field import SecretField, SecretInput
from patmanager.ui.widgets.secret_panel import SecretPanel

Kind = TypeVar("Kind", SecretField, SecretInput, SecretPanel)


class Lock(QObject):
    """Locks after some minutes without input, with the screen, and before sleep.

    The window goes on showing what is no secret. What happened is said then, and once more when
    the person is back.
    """

    locked = Signal()

    def __init__(self, presenter: Presenter, clipboard: ClipboardService, minutes: int) -> None:
        """Lock after that many minutes; `watch_session` adds the screen's lock."""
        super().__init__(presenter)
        self._presenter = presenter
        self._clipboard = clipboard
        self._said = ""
        self.idle = Idle(minutes, self)
        self.idle.began.connect(self.lock)
        self.idle.ended.connect(self._greet)

    def watch_session(self) -> None:
        """Lock with the session too, where the desktop tells of it."""
        if sys.platform != "linux":
            return
        from patmanager.ui.session_watch import (  # noqa: PLC0415 - D-Bus is on Linux only
            SessionWatch,
        )

        SessionWatch(self).locked.connect(self.lock)

    def lock(self) -> None:
        """Mask what is shown, clear the clipboard, let go of what can be had again."""
        sentences = [self._clear_clipboard(), self._mask(), self._let_go()]
        happened = " ".join(filter(None, sentences))
        self.idle.expect_return()
        self.locked.emit()
        if happened:
            self._said = f"{self._said} {happened}".strip()
            self._presenter.said.emit(self._said)

    def _clear_clipboard(self) -> str:
        endings: list[Ending] = []
        self._clipboard.ended.connect(endings.append)
        self._clipboard.clear_now()
        self._clipboard.ended.disconnect(endings.append)
        return ending_sentence(endings[0]) if endings else ""

    def _mask(self) -> str:
        shown = [each for each in _all(SecretField) if each.is_shown]
        for field in shown:
            field.hide_secret()
        return self.tr("Shown secrets were masked.") if shown else ""

    def _let_go(self) -> str:
        """Drop what was pasted, and what the keychain has: an unkept secret must not be lost."""
        typed = [each for each in _all(SecretInput) if each.text()]
        for line in typed:
            line.forget()
        dropped = [each for each in _all(SecretPanel) if each.drop_kept()]
        return self.tr("Secrets held in memory were dropped.") if typed or dropped else ""

    def _greet(self) -> None:
        if self._said:
            self._presenter.said.emit(
                self.tr("While you were away: {what}").format(what=self._said)
            )
        self._said = ""


def _all(kind: type[Kind]) -> list[Kind]:
    return [each for each in QApplication.allWidgets() if isinstance(each, kind)]
