"""One of several secrets that the keychain did not take: it is shown until the person has it."""

from PySide6.QtWidgets import QWidget

from patmanager.core.token_changes import IssuedToken
from patmanager.ui.dialogs.issuing import IssuingDialog
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.secret_panel import SecretPanel


class HandOverDialog(IssuingDialog):
    """Shows the secret of a token just made, and goes on once it is kept or acknowledged.

    A copy alone is not enough: the next secret would take its place on the clipboard.
    """

    def __init__(
        self,
        issued: IssuedToken,
        keychain_label: str,
        show_seconds: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show `issued`; `keychain_label` is empty where there is no keychain."""
        super().__init__(show_seconds, parent)
        self._place = isolated(issued.token.organization)
        self.show_issued(issued, keychain_label)
        if self.ready is not None:
            self.ready.done.setText(self.tr("&Go on"))
            self.ready.panel.safe_changed.connect(lambda _safe: self._follow())
            self._follow()

    @property
    def panel(self) -> SecretPanel:
        """The panel with the secret."""
        if self.ready is None:
            message = "shown from the beginning"
            raise RuntimeError(message)
        return self.ready.panel

    @property
    def is_held(self) -> bool:
        """Whether the secret is kept, or the person said that they have it."""
        return self.panel.is_held

    def ready_title(self) -> str:
        """Return the heading above the secret."""
        return self.tr("The new token for {organization}").format(organization=self._place)

    def question_before_closing(self) -> str:
        """Ask before a secret is lost."""
        if self.is_held:
            return ""
        return self.tr(
            "The secret is not kept, and you have not said that you have it. It cannot be shown "
            "again, and the global token will not be revoked. Close anyway?"
        )

    def _follow(self) -> None:
        if self.ready is not None:
            self.ready.done.setEnabled(self.is_held)
