"""One cause: the five blocks, what the program can do about it, other ways, reply and request."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from patmanager import __version__
from patmanager.core.explain import Cause, Explanation
from patmanager.core.explained import message_of
from patmanager.core.letters import Request, letter_for
from patmanager.core.reply import reply_for
from patmanager.core.ways import other_ways
from patmanager.ui.command import Command
from patmanager.ui.theme import GROUP, NEAR
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.flow_layout import FlowLayout
from patmanager.ui.widgets.letter_view import LetterView
from patmanager.ui.widgets.other_ways import OtherWays
from patmanager.ui.wording import VOICE, catalogue_text

_DEEDS = {
    "restrict_creation": Command.POLICIES,
    "packaging_only": Command.NEW,
    "restrict_global": Command.MOVE_GLOBAL,
    "global_pat_retired": Command.MOVE_GLOBAL,
    "restrict_full_scope": Command.NEW,
    "max_lifespan": Command.NEW,
    "insufficient_scope": Command.NEW,
    "revoked_pat": Command.NEW,
    "credential_missing": Command.NEW,
    "wrong_org_name": Command.ADD_ORGANIZATION,
    "signin_expired": Command.ADD_ACCOUNT,
    "interaction_required": Command.ADD_ACCOUNT,
    "mfa_required": Command.ADD_ACCOUNT,
    "wrong_account_or_tenant": Command.ADD_ACCOUNT,
}
"""What the program itself can do about a cause."""


class CauseView(QWidget):
    """Shows a cause; `commanded` carries a deed, `said` what was copied or saved.

    `kept` asks to keep the message with this cause on this computer.
    """

    commanded = Signal(Command)
    said = Signal(str)
    kept = Signal(Cause)

    def __init__(
        self,
        cause: Cause,
        explained: Explanation,
        request: Request,
        *,
        can_do: Callable[[Command], bool] = lambda _command: True,
    ) -> None:
        """Show `cause`, one of those of `explained`, with the letters filled in by `request`.

        `can_do` tells whether the program can do a thing now.
        """
        super().__init__()
        self._reply = reply_for(explained, request, VOICE)
        self.view = FaultView(message_of(cause, explained, request, catalogue_text, __version__))
        self.reply = QPushButton(self.tr("Copy &reply to the user"))
        self.reply.setAutoDefault(False)
        self.reply.clicked.connect(self._copy_reply)
        self.keep = QPushButton(self.tr("&Keep it here"))
        self.keep.setAutoDefault(False)
        self.keep.setToolTip(
            self.tr("Keeps day, cause, organization and masked first line on this computer.")
        )
        self.keep.clicked.connect(lambda: self.kept.emit(cause))
        self.deed: QPushButton | None = None
        buttons = QWidget()
        row = FlowLayout(NEAR, buttons)
        command = _DEEDS.get(cause.id)
        if command is not None and can_do(command):
            self.deed = DeedButton(self._deed_text(command))
            self.deed.clicked.connect(lambda: self.commanded.emit(command))
            row.addWidget(self.deed)
        row.addWidget(self.reply)
        letter = letter_for(explained, request, VOICE)
        self.letter = LetterView(letter) if letter is not None else None
        if self.letter is not None:
            row.addWidget(self.letter.copy)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP)
        column.addWidget(self.view)
        column.addWidget(buttons)
        ways = other_ways(explained.ways, cause.id, request.organization)
        self.ways = OtherWays(ways) if ways else None
        if self.ways is not None:
            column.addWidget(self.ways)
        if self.letter is not None:
            self.letter.said.connect(self.said)
            column.addWidget(self.letter)

    def _deed_text(self, command: Command) -> str:
        return {
            Command.NEW: self.tr("&New token"),
            Command.POLICIES: self.tr("See what is allowed, check &again"),
            Command.MOVE_GLOBAL: self.tr("Move &global tokens"),
            Command.ADD_ORGANIZATION: self.tr("&Add organization"),
            Command.ADD_ACCOUNT: self.tr("&Sign in"),
        }[command]

    def _copy_reply(self) -> None:
        QGuiApplication.clipboard().setText(self._reply)
        self.said.emit(self.tr("The reply is on the clipboard."))
