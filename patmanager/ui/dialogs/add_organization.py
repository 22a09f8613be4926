"""Add an organization by its name or by any address of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.widgets.text import Kind, Text, field_label


class AddOrganizationDialog(FormDialog):
    """Asks for an address; `submitted` carries what was typed, as it was typed."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__("", parent)
        self.begin(self.tr("Add an organization"))
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
        self.finish()
        self.address.textChanged.connect(self.render_form)
        self.address.setFocus()

    def way_back(self) -> str:
        """Name the address, which is all there is to change."""
        return self.tr("Change the address")

    def render_form(self) -> None:
        """Wait for an address."""
        typed = bool(self.address.text().strip())
        self.show_deed(self.tr("&Add organization"), self.tr("Looking…"), allowed=typed)

    def submit(self) -> None:
        """Ask for the organization of the address."""
        self.submitted.emit(self.address.text().strip())
