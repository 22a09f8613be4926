"""Keep a secret that the person has already: pasted, cleaned, tried, then kept."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from patmanager.core.pasted import LENGTHS, Pasted, read_pasted
from patmanager.core.secret import Secret
from patmanager.core.tokens import Token
from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.secret_field import SecretInput
from patmanager.ui.widgets.text import Kind, Text, field_label


class KeepSecretDialog(Frame):
    """Asks for the secret of one token; `submitted` carries it."""

    submitted = Signal(Secret)

    def __init__(self, token: Token, keychain_label: str, parent: QWidget | None = None) -> None:
        """Ask for the secret of `token`, to be kept in the keychain of that name."""
        super().__init__("", parent)
        title = self.tr("Keep the secret of “{name}”").format(name=isolated(token.name))
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.field = SecretInput()
        self.paste = QPushButton(self.tr("&Paste"))
        self.paste.setAccessibleName(self.tr("Paste the secret from the clipboard"))
        self.paste.setAutoDefault(False)
        self.unwrap = QCheckBox(self.tr("It looks wrapped in base64: &unwrap it"))
        self.unwrap.setChecked(True)
        self.remark = Notice(Sign.NOTE)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.field, 1)
        line.addWidget(self.paste)
        about = self.tr(
            "It is tried on Azure DevOps first, then goes to {keychain}. The service cannot tell "
            "which token a secret belongs to: make sure that it is this one."
        ).format(keychain=keychain_label)
        self.sheet.column.addWidget(field_label(self.tr("&Secret"), self.field))
        for part in (row, self.remark, self.unwrap):
            self.sheet.column.addWidget(part)
        self.sheet.add_group(Text(about, Kind.SECONDARY))
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.cancel = self.sheet.add_button(self.tr("Cancel"), roles.RejectRole)
        self.deed = self.sheet.add_button("", roles.AcceptRole, default=True)
        self.cancel.clicked.connect(self.reject)
        self.deed.clicked.connect(self._submit)
        self.paste.clicked.connect(self._paste)
        self.field.textChanged.connect(self._render)
        self._render()
        self.turn_to(self.sheet)
        self.field.setFocus()

    def show_busy(self) -> None:
        """Say that the secret is being tried."""
        self._busy = True
        self._render()

    def show_fault(self, message: Message) -> FaultView:
        """Explain why the secret is not kept; it can be pasted again."""
        self._busy = False
        self._render()
        return self.refuse_with(message, self.tr("Paste another one"))

    def show_kept(self) -> None:
        """Be done: the secret lies in the keychain."""
        self._busy = False
        self.accept()

    def done(self, result: int) -> None:
        """Forget the secret with the dialog."""
        self.field.forget()
        super().done(result)

    def _pasted(self) -> Pasted:
        return read_pasted(self.field.text())

    def _render(self) -> None:
        pasted = self._pasted()
        self.unwrap.setVisible(pasted.unwrapped is not None)
        self.remark.hide()
        if pasted.secret is not None and not pasted.is_usual:
            short, long = LENGTHS
            self.remark.say_plainly(
                self.tr(
                    "Secrets of Azure DevOps have {short} or {long} characters; this one does not."
                ).format(short=short, long=long)
            )
        elif pasted.cleaned:
            self.remark.say_plainly(self.tr("Spaces or signs around the secret were taken away."))
        self.sheet.content.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)
        self.deed.setEnabled(pasted.secret is not None and not self._busy)
        self.deed.setText(self.tr("Trying it…") if self._busy else self.tr("&Keep secret"))
        self.fit()

    def _paste(self) -> None:
        self.field.setText(QGuiApplication.clipboard().text())
        self.deed.setFocus()

    def _submit(self) -> None:
        pasted = self._pasted()
        unwrapped = pasted.unwrapped if self.unwrap.isChecked() else None
        secret = unwrapped or pasted.secret
        if secret is not None and not self._busy:
            self.submitted.emit(secret)
