"""Add an organization by its name or by any address of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.text import Kind, Text, field_label


class AddOrganizationDialog(Frame):
    """Asks for an address; `submitted` carries what was typed, as it was typed."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__("", parent)
        title = self.tr("Add an organization")
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://dev.azure.com/contoso")
        self.sheet.column.addWidget(field_label(self.tr("&Name or address"), self.address))
        self.sheet.column.addWidget(self.address)
        self.sheet.column.addWidget(
            Text(
                self.tr(
                    "Any address of the organization will do: of a page in the browser, of a Git "
                    "repository, of a package feed, or a line of an .npmrc file."
                ),
                Kind.SECONDARY,
            )
        )
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.cancel = self.sheet.add_button(self.tr("Cancel"), roles.RejectRole)
        self.deed = self.sheet.add_button("", roles.AcceptRole, default=True)
        self.cancel.clicked.connect(self.reject)
        self.deed.clicked.connect(self._submit)
        self.address.textChanged.connect(self._render)
        self._render()
        self.turn_to(self.sheet)
        self.address.setFocus()

    def show_busy(self) -> None:
        """Say that the organization is being looked for."""
        self._busy = True
        self._render()

    def show_fault(self, message: Message) -> FaultView:
        """Explain why nothing was added; what was typed is kept."""
        self._busy = False
        self._render()
        return self.refuse_with(message, self.tr("Change the address"))

    def show_added(self) -> None:
        """Be done: the organization stands in the list."""
        self._busy = False
        self.accept()

    def _render(self) -> None:
        self.address.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)
        self.deed.setEnabled(bool(self.address.text().strip()) and not self._busy)
        label = self.tr("Looking…") if self._busy else self.tr("&Add organization")
        self.deed.setText(label)

    def _submit(self) -> None:
        if not self._busy and self.address.text().strip():
            self.submitted.emit(self.address.text().strip())
