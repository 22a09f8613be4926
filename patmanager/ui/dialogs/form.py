"""Dialogs with a form: what is typed, *Cancel* and a deed; then busy, refused or done."""

from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.fault_view import FaultView


class FormDialog(Frame):
    """Asks with one sheet, waits with it, and keeps what was typed when the answer is no.

    Between `begin` and `finish` the fields are laid into `sheet`; whatever changes in them is
    answered with `render_form`, which ends with `show_deed`.
    """

    sheet: Sheet
    cancel: QPushButton
    deed: QPushButton

    def begin(self, title: str) -> None:
        """Bear `title` over a sheet with nothing in it."""
        self.setWindowTitle(title)
        self.sheet = Sheet(title)

    def finish(self) -> None:
        """Put the buttons under the fields and show the sheet."""
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.cancel = self.sheet.add_button(self.tr("Cancel"), roles.RejectRole)
        self.deed = self.sheet.add_button("", roles.AcceptRole, default=True)
        self.cancel.clicked.connect(self.reject)
        self.deed.clicked.connect(self._submit)
        self.render_form()
        self.turn_to(self.sheet)

    def show_busy(self) -> None:
        """Say that an answer is awaited; a change cannot be taken back half-way."""
        self._busy = True
        self.render_form()

    def show_fault(self, message: Message) -> FaultView:
        """Explain why nothing was done; what was typed is kept."""
        self._busy = False
        self.render_form()
        return self.refuse_with(message, self.way_back())

    def show_done(self) -> None:
        """Close: it is as it was asked for."""
        self._busy = False
        self.accept()

    def show_deed(self, text: str, waiting: str, *, allowed: bool) -> None:
        """Name the deed by `text`, or by `waiting` as long as an answer is awaited."""
        self.sheet.content.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)
        self.deed.setEnabled(allowed and not self._busy)
        self.deed.setText(waiting if self._busy else text)

    def way_back(self) -> str:
        """Return the deed on the button that leads from a refusal back to the form."""
        return self.tr("Change what I asked for")

    def render_form(self) -> None:
        """Follow what was typed."""
        raise NotImplementedError

    def submit(self) -> None:
        """Ask for what was typed; called only where that is allowed."""
        raise NotImplementedError

    def _submit(self) -> None:
        if self.deed.isEnabled():
            self.submit()
