"""The list of keyboard shortcuts."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.text import Kind, Text


class ShortcutsDialog(Frame):
    """Shows the shortcut of each action that has one, as this system writes it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """List `actions`."""
        title = self.tr("Keyboard shortcuts")
        super().__init__(title, parent)
        self.sheet = Sheet(title)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        self.lines: list[tuple[str, str]] = []
        for action in actions:
            keys = ", ".join(
                keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
            )
            if keys and action.isVisible():
                text = action.text().replace("&", "").rstrip("…")
                self.lines.append((text, keys))
                row = grid.rowCount()
                grid.addWidget(Text(text), row, 0)
                grid.addWidget(Text(keys, Kind.SECONDARY), row, 1)
        self.sheet.column.addWidget(table)
        self.sheet.column.addStretch(1)
        done = self.sheet.add_button(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        done.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        done.setFocus()
