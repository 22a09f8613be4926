"""What is shown of a secret just made: dots, Show, Copy with a countdown, where it is kept."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.faults import KeychainMissing
from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken
from patmanager.core.words import explain
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.dates import days_between, long_day
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.secret_field import SHOWN_SECONDS, SecretField
from patmanager.ui.widgets.surface import Surface
from patmanager.ui.wording import said

_SAID_FOR = 4000
"""Milliseconds a finished countdown's word stays on the button."""


class SecretPanel(QWidget):
    """The secret of `issued` and its fate.

    It asks for copying, testing, keeping again and revoking through signals, and for reading a
    secret that was dropped while the person was away; the answers come through `show_…` methods.
    `safe_changed` tells whether the person may leave without loss.
    """

    copy_requested = Signal()
    clear_requested = Signal()
    read_requested = Signal()
    test_requested = Signal()
    retry_keep = Signal()
    revoke_unkept = Signal()
    safe_changed = Signal(bool)

    def __init__(
        self,
        issued: IssuedToken,
        keychain_label: str,
        show_seconds: int = SHOWN_SECONDS,
        parent: QWidget | None = None,
    ) -> None:
        """Show `issued`; `keychain_label` is empty where there is no keychain."""
        super().__init__(parent)
        self._issued = issued
        self._copied = False
        self._is_testing = False
        self._show_seconds = show_seconds
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_card())
        self.kept = Notice(Sign.DONE)
        column.addWidget(self.kept)
        self._build_rescue(column)
        self.shortened = Notice(Sign.CARE)
        self.unrecorded = Notice(Sign.CARE)
        self.tested = Notice(Sign.NOTE)
        for notice in (self.shortened, self.unrecorded, self.tested):
            column.addWidget(notice)
        self._say_end()
        if issued.unkept is None:
            self.show_kept(keychain_label)
        else:
            self._show_not_kept(said(explain(issued.unkept).title))

    @property
    def is_safe(self) -> bool:
        """Whether the secret is kept, copied, or said to be in the person's hands."""
        return self.is_held or self._copied

    @property
    def is_held(self) -> bool:
        """Whether the secret is kept or said to be in the person's hands.

        A copy alone leaves the clipboard again.
        """
        return self._is_kept or self.have_it.isChecked()

    def show_kept(self, keychain_label: str) -> None:
        """Say that the secret lies in the keychain."""
        self._is_kept = True
        self.kept.mark.set_sign(Sign.DONE)
        self.kept.say(
            self.tr("Kept in {keychain}."),
            self.tr("You can copy it again at any time on this computer."),
            keychain=keychain_label,
        )
        self.rescue.hide()
        announce(self, self.kept.accessibleName())
        self.safe_changed.emit(self.is_safe)

    def show_keep_failed(self, reason: str) -> None:
        """Say that keeping it once more did not work, and why."""
        self._show_not_kept(reason)
        self.retry.setEnabled(True)

    def show_seconds_left(self, seconds: int) -> None:
        """Count down inside the button: the secret is on the clipboard for that long."""
        if not self._copied or seconds <= 0:
            return
        self.clear.show()
        self.copy.setText(self.tr("Copied · %n s", "", seconds))

    def show_copied(self, seconds: int) -> None:
        """Say that the secret was copied and for how long it stays on the clipboard."""
        self._copied = True
        self.show_seconds_left(seconds)
        announce(self, self.tr("Copied. The clipboard is cleared in %n second(s).", "", seconds))
        self.safe_changed.emit(self.is_safe)

    def show_clipboard_ended(self, sentence: str) -> None:
        """Say how the secret's stay on the clipboard ended."""
        self.copy.setText(self.tr("&Copy"))
        if self.window().focusWidget() is self.clear:
            self.copy.setFocus()
        self.clear.hide()
        if sentence:
            self.clipboard.say_plainly(sentence)
            announce(self, sentence)
            QTimer.singleShot(_SAID_FOR, self.clipboard, self.clipboard.hide)

    def show_testing(self) -> None:
        """Say that the service is being asked."""
        self._is_testing = True
        self.tested.mark.set_sign(Sign.NOTE)
        self.tested.say(self.tr("Asking Azure DevOps whether it accepts the secret…"))

    def show_test(self, works: bool) -> None:
        """Say whether the service accepts the secret."""
        self._is_testing = False
        self.tested.mark.set_sign(Sign.DONE if works else Sign.CARE)
        organization = isolated(self._issued.token.organization)
        if works:
            sentence = self.tr("It works: {organization} accepted it just now.")
        else:
            sentence = self.tr("{organization} does not accept it yet. Try again in a minute.")
        self.tested.say(sentence, organization=organization)
        announce(self, self.tested.accessibleName())

    def show_test_failed(self, reason: str) -> None:
        """Say why the test could not be made."""
        self._is_testing = False
        self.tested.mark.set_sign(Sign.CARE)
        self.tested.say(self.tr("It could not be tested: {reason}"), reason=reason)

    def show_secret(self, secret: Secret) -> None:
        """Show a secret that was read again."""
        self.field.hold(secret)
        self.field.show_secret()

    def drop_kept(self) -> bool:
        """Let everybody lose the secret if the keychain has it; tells whether one was dropped.

        One that is being tried on the service stays until the answer is there.
        """
        if not self._is_kept or self._is_testing or not self.field.is_holding:
            return False
        self._issued.secret.wipe()
        self.field.hold(None)
        return True

    def let_go(self) -> None:
        """Drop the secret."""
        self.field.hold(None)

    def _build_card(self) -> QWidget:
        card = Surface()
        self.field = SecretField(self._show_seconds)
        self.field.hold(self._issued.secret)
        self.show_button = QPushButton(self.tr("&Show"))
        self.show_button.setAccessibleDescription(
            self.tr("Shows the secret for %n second(s)", "", self._show_seconds)
        )
        self.copy = DeedButton(self.tr("&Copy"))
        self.copy.setAccessibleName(self.tr("Copy the secret"))
        self.clear = QPushButton(self.tr("C&lear now"))
        self.clear.setAccessibleDescription(self.tr("Takes the secret off the clipboard"))
        self.clear.hide()
        for button in (self.show_button, self.copy, self.clear):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.show_button)
        row.addWidget(self.copy)
        self.clipboard = Notice(Sign.NOTE)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addLayout(row)
        inside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTrailing)
        inside.addWidget(self.clipboard)
        self.show_button.clicked.connect(self._toggle)
        self.field.shownChanged.connect(self._say_shown)
        self.copy.clicked.connect(self.copy_requested)
        self.clear.clicked.connect(self.clear_requested)
        return card

    def _build_rescue(self, column: QVBoxLayout) -> None:
        """Build what helps when the keychain did not take the secret."""
        self._is_kept = False
        self.rescue = QWidget()
        self.have_it = QCheckBox(self.tr("&I have copied it to a safe place"))
        self.retry = QPushButton(self.tr("&Try to keep it again"))
        self.revoke = QPushButton(self.tr("&Revoke this token"))
        for button in (self.retry, self.revoke):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self.rescue)
        rows.setContentsMargins(24, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.have_it)
        buttons = QHBoxLayout()
        buttons.addWidget(self.retry)
        buttons.addWidget(self.revoke)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        column.addWidget(self.rescue)
        self.have_it.toggled.connect(lambda _on: self.safe_changed.emit(self.is_safe))
        self.retry.clicked.connect(self._retry)
        self.revoke.clicked.connect(self.revoke_unkept)

    def _show_not_kept(self, reason: str) -> None:
        self._is_kept = False
        self.kept.mark.set_sign(Sign.CARE)
        self.kept.say(
            self.tr("{not_kept} This is the only time you can see it."),
            reason,
            not_kept=self.tr("Not kept: copy it now."),
        )
        self.retry.setVisible(not isinstance(self._issued.unkept, KeychainMissing))
        self.rescue.show()
        announce(self, self.kept.accessibleName())

    def _say_end(self) -> None:
        token, asked = self._issued.token, self._issued.asked
        if self._issued.shortened:
            days = days_between(token.valid_from, token.valid_to)
            self.shortened.say(
                self.tr(
                    "It ends on {granted}, not {asked}: {organization} allows %n day(s).", "", days
                ),
                granted=long_day(token.valid_to),
                asked=long_day(asked),
                organization=isolated(token.organization),
            )
        if self._issued.unrecorded is not None:
            self.unrecorded.say(
                self.tr("The token exists, but the local record could not be written."),
                said(explain(self._issued.unrecorded).title),
            )

    def _toggle(self) -> None:
        if self.field.is_shown:
            self.field.hide_secret()
        elif self.field.is_holding:
            self.field.show_secret()
        else:
            self.read_requested.emit()

    def _say_shown(self, shown: bool) -> None:
        self.show_button.setText(self.tr("&Hide") if shown else self.tr("&Show"))

    def _retry(self) -> None:
        self.retry.setEnabled(False)
        self.retry_keep.emit()
