"""Going on with changes that were cut off, and asking about those only the person can decide."""

from PySide6.QtCore import QObject, QTimer, Signal

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.pending import Action, Pending, Standing
from patmanager.core.recovery import Recovered
from patmanager.ui.command import Command
from patmanager.ui.dialogs.pending import PendingDialog
from patmanager.ui.flows.desk import Desk, is_open

_LOOKS = (5, 30, 120, 600)
"""Seconds after which is looked again for what may end by itself."""

_MAY_END = frozenset({Standing.WAITING, Standing.UNREACHABLE, Standing.UNREADABLE})


class Recovering(QObject):
    """Looks after each refresh and sign-in, and some seconds after an answer was lost.

    `commanded` hands on what belongs to another flow.
    """

    commanded = Signal(Command)

    def __init__(self, desk: Desk) -> None:
        """Look at nothing yet."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = desk.presenter
        self._dialog: PendingDialog | None = None
        self._is_looking = False
        self._looks = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look)
        self._presenter.pending_found.connect(self.look)
        desk.listings.finished.connect(self.look)

    def open(self) -> None:
        """Show what is not finished."""
        dialog = PendingDialog(self._presenter.state.pending, self._desk.window)
        dialog.acted.connect(self._act)
        dialog.left.connect(self._leave)
        self._dialog = dialog
        self._desk.open(dialog)

    def look(self) -> None:
        """Go on with what is pending, now and again later where that may help."""
        self._looks = 0
        self._look()

    def _look(self) -> None:
        state, program = self._presenter.state, self._presenter.program
        accounts, organizations = state.accounts, state.organizations
        if self._is_looking or not state.pending or accounts is None:
            return
        self._is_looking = True
        self._presenter.tasks.run(
            lambda: program.recovery.look(accounts, organizations),
            self._looked,
            owner=self,
            otherwise=self._failed,
        )

    def _looked(self, found: Recovered) -> None:
        self._is_looking = False
        state = self._presenter.state
        self._presenter.change(pending=found.pending, over=(*state.over, *found.over))
        if found.over:
            self._presenter.look_up()
            self._desk.listings.refresh_some(*self._places(found))
        self._show()
        if self._looks < len(_LOOKS) and any(each.standing in _MAY_END for each in found.pending):
            self._again.start(_LOOKS[self._looks] * 1000)
            self._looks += 1

    def _failed(self, fault: Fault) -> None:
        self._is_looking = False
        self._presenter.report(fault)
        self._show()

    def _show(self) -> None:
        if self._dialog is not None and is_open(self._dialog):
            self._dialog.show_pending(self._presenter.state.pending)

    def _places(self, found: Recovered) -> tuple[Organization, ...]:
        """Return the organizations whose lists may have changed by what was recovered."""
        names = {(each.account_id, each.organization.casefold()) for each in found.over}
        return tuple(each for each in self._presenter.state.organizations if each.key in names)

    def _act(self, pending: Pending) -> None:
        if pending.action is Action.LOOK:
            self.look()
        elif pending.action is Action.SIGN_IN:
            self._close()
            self.commanded.emit(Command.ADD_ACCOUNT)
        elif pending.action is Action.SHOW:
            self._close()
            account = pending.operation.account_id
            keys = tuple((account, token.authorization_id) for token in pending.tokens)
            self._presenter.reveal(*keys)
        else:
            self._resolve(pending)

    def _resolve(self, pending: Pending) -> None:
        where = self._where(pending)
        recovery = self._presenter.program.recovery
        if where is not None:
            pairs = tuple((where, token) for token in pending.tokens)
            self._busy()
            self._desk.change(
                pairs, lambda: recovery.resolve(where, pending), self._decided, self._refused
            )

    def _leave(self, pending: Pending) -> None:
        recovery = self._presenter.program.recovery
        self._busy()
        self._desk.change((), lambda: recovery.leave(pending), self._decided, self._refused)

    def _decided(self, _none: None) -> None:
        self._desk.listings.refresh_some(*self._presenter.state.organizations)
        self.look()

    def _refused(self, fault: Fault) -> None:
        self._presenter.report(fault)
        self.look()

    def _where(self, pending: Pending) -> Organization | None:
        asked = (pending.operation.account_id, pending.operation.organization.casefold())
        known = self._presenter.state.organizations
        return next((each for each in known if each.key == asked), None)

    def _busy(self) -> None:
        if self._dialog is not None and is_open(self._dialog):
            self._dialog.show_busy()

    def _close(self) -> None:
        if self._dialog is not None and is_open(self._dialog):
            self._dialog.accept()
