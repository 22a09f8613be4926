"""The first page: sign in, or learn what is missing before one can."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from patmanager.core.organizations import SignInKind
from patmanager.core.prompts import DeviceCode
from patmanager.core.words import Message
from patmanager.ui.pages.registration import Registration
from patmanager.ui.pages.waiting import Waiting
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said

_WIDEST = 640


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the page depends on.

    `kinds` are the ways of signing in that settings allow and this computer has. `registered`
    tells whether an application id is set; an organization's settings can bring it along.
    `is_kept` tells whether a session outlives the program.
    """

    kinds: tuple[SignInKind, ...]
    registered: bool
    is_demo: bool = False
    is_kept: bool = True


class WelcomePage(QWidget):
    """Asks to sign in, waits for it with a way out, and explains what went wrong.

    `sign_in_requested` carries the way; `registered` an application's client id and tenant.
    """

    sign_in_requested = Signal(SignInKind)
    cancelled = Signal()
    registered = Signal(str, str)
    explain_asked = Signal()
    packages_asked = Signal()

    def __init__(self, welcome: Welcome, parent: QWidget | None = None) -> None:
        """Show what `welcome` allows."""
        super().__init__(parent)
        self._welcome = welcome
        self._fault: FaultView | None = None
        self.browser = DeedButton(self.tr("&Sign in"))
        self.azure_cli = QPushButton(self.tr("Use my &Azure CLI sign-in"))
        self.trouble = QToolButton()
        self.trouble.setText(self.tr("&Trouble signing in?"))
        self.trouble.setAccessibleName(self.tr("Trouble signing in?"))
        self.trouble.setCheckable(True)
        self.trouble.setAutoRaise(True)
        self.trouble.setArrowType(Qt.ArrowType.RightArrow)
        self.trouble.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.device_code = QPushButton(self.tr("Use a &code on another device"))
        self.explain = QPushButton(self.tr("&Explain an error message"))
        self.packages = QPushButton(self.tr("&Install packages from my company"))
        self.registration = Registration()
        self.unkept = Notice(Sign.CARE)
        self.waiting = Waiting()
        self._arrange()
        self._connect()
        self.show_welcome(welcome)
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def show_welcome(self, welcome: Welcome) -> None:
        """Show what is possible now, and wait for nothing."""
        self._welcome = welcome
        kinds = set(welcome.kinds)
        registered = welcome.registered
        self.lead.setText(self._lead())
        self.browser.setVisible(registered and SignInKind.BROWSER in kinds)
        self.azure_cli.setVisible(SignInKind.AZURE_CLI in kinds)
        has_code = registered and SignInKind.DEVICE_CODE in kinds
        self.trouble.setVisible(has_code)
        self.device_code.setVisible(has_code and self.trouble.isChecked())
        self.registration.setVisible(not registered and not welcome.is_demo)
        self._show_waiting(on=False)
        if welcome.is_kept:
            self.unkept.hide()
        else:
            self.unkept.say_plainly(
                self.tr("This computer has no keychain: sign in again at each start.")
            )

    def show_waiting(self, kind: SignInKind) -> None:
        """Say that the person is awaited elsewhere, with a way out."""
        self._drop_fault()
        self.waiting.begin(kind)
        self._show_waiting(on=True)
        self.waiting.cancel.setFocus()

    def show_link(self, address: str, *, opened: bool) -> None:
        """Offer the address of the sign-in page; `opened` tells whether a browser started."""
        self.waiting.show_link(address, opened=opened)

    def show_code(self, code: DeviceCode) -> None:
        """Show what to type where."""
        self.waiting.show_code(code)

    def show_fault(self, message: Message) -> None:
        """Explain why nobody is signed in."""
        self._drop_fault()
        self.show_welcome(self._welcome)
        self._fault = FaultView(message)
        dress_controls(self._fault)
        self.column.insertWidget(2, self._fault)
        announce(self, said(message.title))

    def _lead(self) -> str:
        if self._welcome.is_demo:
            return self.tr(
                "This is a demo: Azure DevOps and the sign-in page are in this program. The page "
                "that opens in your browser shows the names and passwords to sign in with."
            )
        return self.tr(
            "See your Azure DevOps tokens of all organizations in one list. To sign in, your "
            "company's page opens in the browser; patmanager never sees your password."
        )

    def _arrange(self) -> None:
        area = ScrollColumn(_WIDEST)
        self.column = area.column
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(16)
        self.lead = Text()
        self.buttons = QWidget()
        inside = QVBoxLayout(self.buttons)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        leading = Qt.AlignmentFlag.AlignLeading
        for button in (self.browser, self.azure_cli, self.trouble, self.device_code):
            inside.addWidget(button, 0, leading)
        self.column.addWidget(Text(self.tr("Welcome"), Kind.TITLE))
        self.column.addWidget(self.lead)
        for part in (self.unkept, self.buttons, self.waiting, self.registration):
            self.column.addWidget(part)
        self.column.addSpacing(8)
        for button in (self.packages, self.explain):
            self.column.addWidget(button, 0, leading)
        self.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        ways = {
            self.browser: SignInKind.BROWSER,
            self.azure_cli: SignInKind.AZURE_CLI,
            self.device_code: SignInKind.DEVICE_CODE,
        }
        for button, kind in ways.items():
            button.clicked.connect(lambda _on=False, kind=kind: self.sign_in_requested.emit(kind))
        self.trouble.toggled.connect(self._unfold)
        self.waiting.cancel.clicked.connect(self.cancelled)
        self.registration.entered.connect(self.registered)
        self.explain.clicked.connect(self.explain_asked)
        self.packages.clicked.connect(self.packages_asked)

    def _unfold(self, open_: bool) -> None:
        self.device_code.setVisible(open_)
        self.trouble.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)

    def _show_waiting(self, *, on: bool) -> None:
        self.waiting.setVisible(on)
        self.buttons.setVisible(not on)
        self.registration.setEnabled(not on)

    def _drop_fault(self) -> None:
        if self._fault is not None:
            self._fault.hide()
            self._fault.deleteLater()
            self._fault = None
