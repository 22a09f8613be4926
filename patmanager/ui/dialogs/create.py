"""Create a token: one scrolling column, the review at its foot, then the secret."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from patmanager.core.organizations import Organization
from patmanager.core.tokens import IssuedToken, TokenDraft
from patmanager.core.words import Message
from patmanager.ui.dialogs.draft_form import DraftForm
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.dialogs.ready import ReadySheet
from patmanager.ui.widgets.fault_view import FaultView


class CreateDialog(Frame):
    """Asks for a draft, then shows the secret of the token made from it.

    The draft leaves through `submitted`; answers come back through `show_busy`, `show_issued`
    and `show_fault`. The panel after creation is `panel`, `None` before.
    """

    submitted = Signal(TokenDraft)
    copy_requested = Signal()
    test_requested = Signal()
    retry_keep = Signal()
    revoke_unkept = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        """Fill the form from `offer`."""
        super().__init__(self.tr("New token"), parent)
        self.form = DraftForm(offer)
        self.ready: ReadySheet | None = None
        self.sheet = Sheet(self.tr("New token"))
        self.sheet.column.addWidget(self.form)
        self.sheet.column.addStretch(1)
        self.cancel = self.sheet.add_button(
            self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.deed = self.sheet.add_button(
            self.tr("&Create token"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.cancel.clicked.connect(self.reject)
        self.deed.clicked.connect(self._submit)
        self.form.changed.connect(self._render)
        self.form.grown.connect(self.fit)
        self._render()
        self.turn_to(self.sheet)
        self.form.purposes.search.setFocus()

    def draft(self) -> TokenDraft:
        """Return what is asked for now."""
        return self.form.draft()

    def organization(self) -> Organization | None:
        """Return the chosen organization, which tells accounts apart where the name does not."""
        return self.form.organization()

    def note(self) -> str:
        """Return the reason given for full access, to be kept as the token's note."""
        return self.form.note()

    def show_busy(self) -> None:
        """Say that the service is being asked; a creation cannot be taken back half-way."""
        self._busy = True
        self._render()

    def show_fault(self, message: Message) -> FaultView:
        """Explain why no token was made; what was typed is kept."""
        self._busy = False
        self._render()
        return self.refuse_with(message, self.tr("Change what I asked for"))

    def show_issued(self, issued: IssuedToken, keychain_label: str) -> None:
        """Show the secret panel of the token just made."""
        self._busy = False
        ready = ReadySheet(issued, keychain_label, self.tr("Your token is ready"))
        self.ready = ready
        ready.panel.copy_requested.connect(self.copy_requested)
        ready.panel.test_requested.connect(self.test_requested)
        ready.panel.retry_keep.connect(self.retry_keep)
        ready.panel.revoke_unkept.connect(self.revoke_unkept)
        ready.done.clicked.connect(self.reject)
        ready.grown.connect(self.fit)
        self.setWindowTitle(self.tr("Your token is ready"))
        self.turn_to(ready)
        ready.panel.copy.setFocus()

    def question_before_closing(self) -> str:
        """Ask before a secret is lost, and before typed things are."""
        if self.ready is not None:
            return "" if self.ready.panel.is_safe else self.ready.question()
        return self.tr("Discard what you typed?") if self.form.is_typed else ""

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

    def _render(self) -> None:
        self.form.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)
        self.deed.setEnabled(not self._busy and self.form.is_allowed)
        self.deed.setText(self.tr("Creating…") if self._busy else self.tr("&Create token"))

    def _submit(self) -> None:
        if self._busy or not self.form.is_allowed:
            return
        self.submitted.emit(self.draft())
