"""Dialogs that end with a secret: creating and rotating."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from patmanager.core.token_changes import IssuedToken
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.dialogs.ready import ReadySheet


class IssuingDialog(FormDialog):
    """Shows the panel of a token just made, and does not let its secret be lost by accident.

    `ready` is the sheet after the creation, `None` before; answers to the panel's questions go
    to `ready.panel`.
    """

    copy_requested = Signal()
    test_requested = Signal()
    retry_keep = Signal()
    revoke_unkept = Signal()

    def __init__(self, show_seconds: int, parent: QWidget | None = None) -> None:
        """Show a secret for `show_seconds` at a time."""
        super().__init__("", parent)
        self._show_seconds = show_seconds
        self.ready: ReadySheet | None = None
        self._is_taken_back = False

    def show_issued(self, issued: IssuedToken, keychain_label: str) -> None:
        """Show the secret panel of the token just made."""
        self._busy = False
        ready = ReadySheet(issued, keychain_label, self.ready_title(), self._show_seconds)
        self.ready = ready
        ready.panel.copy_requested.connect(self.copy_requested)
        ready.panel.test_requested.connect(self.test_requested)
        ready.panel.retry_keep.connect(self.retry_keep)
        ready.panel.revoke_unkept.connect(self.revoke_unkept)
        ready.done.clicked.connect(self.reject)
        ready.grown.connect(self.fit)
        self.setWindowTitle(self.ready_title())
        self.turn_to(ready)
        ready.panel.copy.setFocus()

    def take_back(self) -> None:
        """Close: the token just made is revoked again, so that no secret can be lost."""
        self._is_taken_back = True
        self._may_close = True
        self.reject()

    def ready_title(self) -> str:
        """Return the heading above the secret."""
        return self.tr("Your token is ready")

    def question_before_closing(self) -> str:
        """Ask before a secret is lost."""
        if self.ready is None or self.ready.panel.is_safe:
            return ""
        return self.ready.question()

    def discard_label(self) -> str:
        """Name the deed."""
        return self.tr("Close without it") if self.ready is not None else self.tr("Discard")

    def keep_label(self) -> str:
        """Name the way back."""
        return self.tr("Go back") if self.ready is not None else self.tr("Keep editing")

    def done(self, result: int) -> None:
        """Let go of the secret with the dialog."""
        if self.ready is not None:
            self.ready.panel.let_go()
        super().done(result)
