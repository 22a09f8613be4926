"""The details in a dialog of their own, for windows too small to hold them."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from patmanager.ui.screen_numbers import number_of, number_text
from patmanager.ui.state import State
from patmanager.ui.widgets.details import Details
from patmanager.ui.widgets.text import Kind, Text

_WIDTH = 600


class DetailsDialog(QDialog):
    """Shows the details; it closes when nothing is selected any more."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        """Show `details`."""
        super().__init__(parent)
        self.details = details
        self.setWindowTitle(self.tr("Details"))
        column = QVBoxLayout(self)
        column.addWidget(details)
        column.addWidget(Text(number_text(number_of(self)), Kind.SECONDARY))
        self.setMinimumWidth(_WIDTH)

    def show_state(self, state: State) -> None:
        """Follow the selection."""
        self.details.show_state(state)
        if not state.selected:
            self.reject()
