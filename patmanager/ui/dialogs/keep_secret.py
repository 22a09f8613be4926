"""Keep a secret that the person has already: pasted, cleaned, tried, then kept."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from patmanager.core.pasted import LENGTHS, Pasted, read_pasted
from patmanager.core.secret import Secret
from patmanager.core.tokens import Token
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.secret_field import SecretInput
from patmanager.ui.widgets.text import Kind, Text, field_label


class KeepSecretDialog(FormDialog):
    """Asks for the secret of one token; `submitted` carries it."""

    submitted = Signal(Secret)

    def __init__(self, token: Token, keychain_label: str, parent: QWidget | None = None) -> None:
        """Ask for the secret of `token`, to be kept in the keychain of that name."""
        super().__init__("", parent)
        self.begin(self.tr("Keep the secret of “{name}”").format(name=isolated(token.name)))
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
        self.finish()
        self.paste.clicked.connect(self._paste)
        self.field.textChanged.connect(self.render_form)
        self.field.setFocus()

    def way_back(self) -> str:
        """Name what helps against a secret that was refused."""
        return self.tr("Paste another one")

    def done(self, result: int) -> None:
        """Forget the secret with the dialog."""
        self.field.forget()
        super().done(result)

    def render_form(self) -> None:
        """Say what was cleaned away, and what looks unusual."""
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
        can_try = pasted.secret is not None
        self.show_deed(self.tr("&Keep secret"), self.tr("Trying it…"), allowed=can_try)
        self.fit()

    def submit(self) -> None:
        """Ask for the secret to be tried and kept."""
        pasted = self._pasted()
        unwrapped = pasted.unwrapped if self.unwrap.isChecked() else None
        secret = unwrapped or pasted.secret
        if secret is not None:
            self.submitted.emit(secret)

    def _pasted(self) -> Pasted:
        return read_pasted(self.field.text())

    def _paste(self) -> None:
        self.field.setText(QGuiApplication.clipboard().text())
        self.deed.setFocus()
