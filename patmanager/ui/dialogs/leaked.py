"""A token whose secret leaked: what to do at once, what to look at, what happens by itself."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from patmanager.core.leak import leak_of
from patmanager.core.organizations import Organization
from patmanager.core.tokens import Token
from patmanager.ui.command import Command
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.dialogs.known import Known
from patmanager.ui.texts import plain_tooltip
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text, said

_PHRASES = 6


class LeakedDialog(Frame):
    """Leads to revoking or rotating: `commanded` carries which; it asks there, not here."""

    commanded = Signal(Command)

    def __init__(
        self,
        where: Organization,
        token: Token,
        known: Known,
        why_off: dict[Command, str],
        parent: QWidget | None = None,
    ) -> None:
        """Show what is known of `token`; `why_off` tells why a deed cannot be done."""
        super().__init__("", parent)
        leak = leak_of(token, where.name, known.policies(token), known.catalogue, known.clock.now())
        title = self.tr("“{name}” leaked").format(name=isolated(token.name))
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        what = known.catalogue.can_do(token.scopes, catalogue_text, most=_PHRASES)
        self.harm = Notice(Sign.STOP if token.works(known.clock.now()) else Sign.DONE, self)
        self.harm.say_plainly(
            said(replace(leak.harm, fields=(*leak.harm.fields, ("what", what)))), said(leak.first)
        )
        self.sheet.column.addWidget(self.harm)
        self.sheet.add_group(Text(self.tr("What to look at"), Kind.SECTION))
        for number, check in enumerate(leak.checks, 1):
            self.sheet.column.addWidget(Text(f"{number}. {said(check)}"))
        self.sheet.add_group(Text(self.tr("What happens by itself"), Kind.SECTION))
        for sentence in leak.automatic:
            self.sheet.column.addWidget(Text(said(sentence)))
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.revoke = self.sheet.add_button(self.tr("&Revoke…"), roles.DestructiveRole)
        self.rotate = self.sheet.add_button(self.tr("Ro&tate…"), roles.ActionRole, default=True)
        self.close_ = self.sheet.add_button(self.tr("&Close"), roles.RejectRole)
        for button, command in ((self.revoke, Command.REVOKE), (self.rotate, Command.ROTATE)):
            reason = why_off.get(command, "")
            button.setEnabled(not reason)
            button.setToolTip(plain_tooltip(reason) if reason else "")
            button.clicked.connect(lambda _on=False, command=command: self._go_on(command))
        self.close_.clicked.connect(self.reject)
        self.turn_to(self.sheet)
        first = next(each for each in (self.rotate, self.revoke, self.close_) if each.isEnabled())
        first.setFocus()

    def _go_on(self, command: Command) -> None:
        self.accept()
        self.commanded.emit(command)
