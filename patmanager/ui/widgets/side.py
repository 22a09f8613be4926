"""The side of the window: account, organizations, settings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from patmanager.core.organizations import SignInKind
from patmanager.ui import theme
from patmanager.ui.actions import Actions
from patmanager.ui.command import Command
from patmanager.ui.state import State
from patmanager.ui.widgets.side_list import SideList
from patmanager.ui.widgets.text import Kind, Text

_LETTERS = 22
_AT_THE_LEFT = "QPushButton { text-align: left; padding: 5px 10px; }"


class Side(QWidget):
    """Account with its menu, organizations, and what belongs to neither."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._name = ""
        self.account = QPushButton()
        self.account.setAccessibleName(self.tr("Account"))
        self.account.setFlat(True)
        self.account.setAutoDefault(False)
        self.account.setStyleSheet(_AT_THE_LEFT)
        self.account.setMenu(actions.account_menu(self))
        font = self.account.font()
        font.setBold(True)
        self.account.setFont(font)
        self.way = Text("", Kind.SECONDARY)
        self.way.setContentsMargins(10, 0, 10, 0)
        self.organizations = SideList()
        self.add = self._link(actions, Command.ADD_ORGANIZATION, self.tr("+ Add organization"))
        self.settings = self._link(actions, Command.SETTINGS, self.tr("Settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, theme.GROUP, 10, theme.GROUP)
        column.setSpacing(theme.CLOSE)
        column.addWidget(self.account)
        column.addWidget(self.way)
        column.addSpacing(theme.NEAR)
        column.addWidget(self.organizations)
        column.addWidget(self.add)
        column.addStretch(1)
        column.addWidget(self.settings)
        self.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def show_state(self, state: State) -> None:
        """Show who is signed in and what they can look after."""
        accounts = state.accounts or ()
        self.account.setVisible(bool(accounts))
        self.way.setVisible(bool(accounts))
        if accounts:
            count = len(accounts)
            name = accounts[0].username if count == 1 else self.tr("%n account(s)", "", count)
            self._name = name
            self._fit_name()
            self.account.setAccessibleName(self.tr("Account: {name}").format(name=name))
            self.way.setText(self._way(accounts[0].kind) if count == 1 else "")
        self.add.setVisible(bool(accounts))
        self.organizations.show_state(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the account's name as there is room for."""
        super().resizeEvent(event)
        self._fit_name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline to the page."""
        painter = QPainter(self)
        painter.setPen(theme.line_of(QApplication.palette()))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()

    def _fit_name(self) -> None:
        metrics = self.account.fontMetrics()
        room = max(120, self.width() - 48)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        self.account.setText(name.replace("&", "&&"))

    def _way(self, kind: SignInKind) -> str:
        return {
            SignInKind.BROWSER: self.tr("Signed in with the browser"),
            SignInKind.DEVICE_CODE: self.tr("Signed in with a code"),
            SignInKind.AZURE_CLI: self.tr("Signed in with the Azure CLI"),
        }[kind]

    def _link(self, actions: Actions, command: Command, text: str) -> QPushButton:
        action = actions.by_command[command]
        button = QPushButton(text)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setStyleSheet(_AT_THE_LEFT)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button
