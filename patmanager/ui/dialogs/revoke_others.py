"""Revoke somebody else's tokens: what will stop, and their number typed before it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from patmanager.core.administration import Member
from patmanager.core.tokens import Token
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.text import Kind, Text, field_label

_MOST_NAMES = 12


class RevokeOthersDialog(Frame):
    """`agreed` once the number of tokens is typed and the button pressed."""

    agreed = Signal()

    def __init__(
        self, member: Member, tokens: tuple[Token, ...], parent: QWidget | None = None
    ) -> None:
        """Ask about `tokens` of a person."""
        super().__init__("", parent)
        self._number = str(len(tokens))
        title = self.tr("Revoke %n token(s) of somebody else?", "", len(tokens))
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        warning = self.tr(
            "They belong to {name}. It can take an hour until they stop working; then whatever "
            "uses them stops. This cannot be undone, and the audit log will show it."
        )
        self.sheet.column.addWidget(Text(warning.format(name=isolated(member.name))))
        names = [isolated(token.name) for token in tokens[:_MOST_NAMES]]
        left = len(tokens) - len(names)
        if left:
            names.append(self.tr("and %n more", "", left))
        self.sheet.column.addWidget(Text("\n".join(names), Kind.SECONDARY))
        self.number = QLineEdit()
        self.sheet.column.addSpacing(8)
        self.sheet.column.addWidget(
            field_label(self.tr("&Type how many tokens that are"), self.number)
        )
        self.sheet.column.addWidget(self.number)
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.deed = self.sheet.add_button(self.tr("&Revoke"), roles.DestructiveRole)
        self.keep = self.sheet.add_button(self.tr("&Keep"), roles.RejectRole, default=True)
        self.deed.setEnabled(False)
        self.number.textChanged.connect(self._compare)
        self.deed.clicked.connect(self._agree)
        self.keep.clicked.connect(self.reject)
        self.turn_to(self.sheet)
        self.number.setFocus()

    def _compare(self, text: str) -> None:
        is_right = text.strip() == self._number
        self.deed.setEnabled(is_right)
        # The box hands the focus on to the button that was enabled when it was first shown.
        box = self.deed.parentWidget()
        if box is not None:
            box.setFocusProxy(self.deed if is_right else self.keep)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
