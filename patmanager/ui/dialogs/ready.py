"""The sheet after a token was made: its secret, and what can be done with it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox

from patmanager.core.token_changes import IssuedToken
from patmanager.ui.dialogs.frame import Sheet
from patmanager.ui.widgets.secret_panel import SecretPanel


class ReadySheet(Sheet):
    """The secret panel with *Test it* and *Done*."""

    grown = Signal()

    def __init__(
        self,
        issued: IssuedToken,
        keychain_label: str,
        heading: str,
        show_seconds: int,
    ) -> None:
        """Show `issued` under `heading`, its secret for `show_seconds` at a time."""
        super().__init__(heading)
        self.panel = SecretPanel(issued, keychain_label, show_seconds)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self.test = self.add_button(self.tr("&Test it"), QDialogButtonBox.ButtonRole.ActionRole)
        self.done = self.add_button(
            self.tr("&Done"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.test.clicked.connect(self.panel.test_requested)
        self.panel.field.shownChanged.connect(self._grow)
        self.panel.safe_changed.connect(self._grow)

    def question(self) -> str:
        """Return what to ask when the secret was neither kept nor copied."""
        return self.tr(
            "The secret is neither kept nor copied and cannot be shown again. Close anyway?"
        )

    def _grow(self, _value: bool) -> None:
        QTimer.singleShot(0, self, self.grown.emit)
