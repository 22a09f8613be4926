"""Making tokens comply with today's policies and renewing them, one dialog after the other."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.token_changes import Renewal, TokenChange
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.comply import ComplyDialog
from patmanager.ui.flows.desk import Desk, is_open
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.names import isolated


class Complying(QObject):
    """Asks about each token by itself: what it loses is for the person to see."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        super().__init__(desk)
        self._desk = desk

    def comply(self, pairs: tuple[tuple[Organization, Token], ...]) -> None:
        """Ask about the first token, then about the others; *Cancel* ends it."""
        if not pairs:
            return
        (where, token), *others = pairs
        program = self._desk.presenter.program
        known = self._desk.known((where, token))
        dialog = ComplyDialog(token, known, program.presets, self._desk.window)

        def submit(change: TokenChange) -> None:
            until = change.valid_to
            if until is None:
                return
            dialog.show_busy()
            self._desk.change(
                ((where, token),),
                lambda: program.lifecycle.renew(where, token, until, change.scopes),
                done,
                failed,
            )

        def done(renewal: Renewal) -> None:
            self._desk.presenter.put_token(where, renewal.token)
            self._desk.listings.refresh_some(where)
            self._desk.presenter.said.emit(self._sentence(renewal))
            if is_open(dialog):
                dialog.show_done()

        def failed(fault: Fault) -> None:
            self._desk.listings.refresh_some(where)
            self._desk.learn(partial(self._explain, dialog, (where, token), fault))

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.comply(tuple(others))

        dialog.submitted.connect(submit)
        dialog.finished.connect(finished)
        self._desk.open(dialog)

    def _explain(
        self, dialog: ComplyDialog, pair: tuple[Organization, Token], fault: Fault
    ) -> None:
        """Show why the token stays as it is, and what is now known to be left."""
        if is_open(dialog):
            dialog.set_known(self._desk.known(pair))
            dialog.show_fault(explain(fault, renewing=True))
        else:
            self._desk.presenter.report(fault)

    def _sentence(self, renewal: Renewal) -> str:
        day, name = long_day(renewal.token.valid_to), isolated(renewal.token.name)
        if renewal.shortened:
            template = self.tr("{name} complies and ends on {day}, which is less than asked for.")
        else:
            template = self.tr("{name} complies and ends on {day}.")
        return template.format(name=name, day=day)
