"""A fault from a banner, in full: what happened, why, what to do, who can fix it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.wording import said


class FaultDialog(Frame):
    """Shows one message."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        """Show `message`."""
        super().__init__(said(message.title), parent)
        sheet = Sheet()
        self.view = FaultView(message)
        sheet.column.addWidget(self.view)
        sheet.column.addStretch(1)
        done = sheet.add_button(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        done.clicked.connect(self.accept)
        self.view.fold.toggled.connect(lambda _open: QTimer.singleShot(0, self, self.fit))
        self.turn_to(sheet)
        done.setFocus()
