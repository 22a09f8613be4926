"""While the person signs in elsewhere: what to do there, and a way out."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.organizations import SignInKind
from patmanager.core.prompts import DeviceCode
from patmanager.ui.theme import NEAR, fixed_font
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.text import Kind, Text, field_label

_LARGER = 6
"""Points: a code is read from one screen and typed on another."""


class Waiting(QWidget):
    """Says what is awaited; *Copy the link* appears once there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for nothing yet."""
        super().__init__(parent)
        self._address = ""
        self.sentence = Text("", Kind.LABEL)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(NEAR)
        self.progress.setAccessibleName(self.tr("Waiting for the sign-in"))
        self.code = QLineEdit()
        self.code.setReadOnly(True)
        self.code.setFont(fixed_font(_LARGER))
        self.code_label = field_label(self.tr("C&ode to type there"), self.code)
        self.copy_link = QPushButton(self.tr("Copy the &link"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addWidget(self.copy_link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.sentence, self.progress, self.code_label, self.code):
            column.addWidget(part)
        column.addLayout(row)
        self.copy_link.clicked.connect(self._copy)

    def begin(self, kind: SignInKind) -> None:
        """Say what is awaited."""
        sentences = {
            SignInKind.BROWSER: self.tr("Go on in your browser: the sign-in page opens there."),
            SignInKind.DEVICE_CODE: self.tr("Asking for a code…"),
            SignInKind.AZURE_CLI: self.tr("Asking the Azure CLI…"),
        }
        self._address = ""
        self.sentence.setText(sentences[kind])
        self.copy_link.hide()
        self.copy_link.setText(self.tr("Copy the &link"))
        self.code.hide()
        self.code_label.hide()

    def show_link(self, address: str, *, opened: bool) -> None:
        """Offer the address; without a browser it has to be opened by hand."""
        self._address = address
        self.copy_link.show()
        if not opened:
            self.sentence.setText(
                self.tr("No browser could be started. Copy the link and open it yourself.")
            )
            announce(self, self.sentence.text())

    def show_code(self, code: DeviceCode) -> None:
        """Show what to type where."""
        self._address = code.address
        local = code.expires.astimezone()
        self.sentence.setText(
            self.tr("Open {address} on any device and type this code before {time}.").format(
                address=code.address, time=f"{local:%H:%M}"
            )
        )
        self.code.setText(code.code)
        self.code.show()
        self.code_label.show()
        self.copy_link.show()
        announce(self, self.sentence.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy_link.setText(self.tr("Copied"))
