"""The last resort: a bug of ours, with a report to copy that holds no secret."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.theme import fixed_font
from patmanager.ui.widgets.text import Text

_LINES = 12


class LastResort(Frame):
    """Says that something went wrong that should not have, and shows the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show `report`, which has been redacted."""
        title = self.tr("Something went wrong inside patmanager")
        super().__init__(title, parent)
        self.sheet = Sheet(title)
        self.sheet.column.addWidget(
            Text(
                self.tr(
                    "This is a mistake in the program, not yours. What you were doing may be "
                    "incomplete: refresh the list and look. You can go on working."
                )
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(fixed_font(-1))
        self.report.setMinimumHeight(_LINES * self.report.fontMetrics().lineSpacing())
        self.report.setAccessibleName(self.tr("Report, without secrets"))
        self.sheet.add_group(self.report)
        roles = QDialogButtonBox.ButtonRole
        self.copy = self.sheet.add_button(self.tr("&Copy report"), roles.ActionRole)
        self.done_button = self.sheet.add_button(self.tr("&Close"), roles.AcceptRole, default=True)
        self.copy.clicked.connect(self._copy)
        self.done_button.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        self.done_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
