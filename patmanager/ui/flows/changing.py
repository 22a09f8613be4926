"""Renewing, revoking and editing tokens that exist."""

from datetime import datetime
from functools import partial
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.token_changes import Renewal, TokenChange
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.flows.complying import Complying
from patmanager.ui.flows.desk import Desk, is_open
from patmanager.ui.flows.issuing import Issuing
from patmanager.ui.flows.rotating import Rotating
from patmanager.ui.state import Chosen


class Changing(QObject):
    """Renews, revokes and edits; many tokens one after another, each with its answer."""

    def __init__(self, desk: Desk, issuing: Issuing) -> None:
        """Work at `desk`; tokens that cannot be renewed go to `issuing`."""
        super().__init__(desk)
        self._desk = desk
        self.rotating = Rotating(desk, issuing)
        self._complying = Complying(desk)
        self._unfinished: dict[str, TokenChange] = {}

    def renew(self, chosen: Chosen) -> None:
        """Ask how long, then renew each token."""
        tokens = tuple(token for _, token in chosen)
        dialog = RenewDialog(tokens, self._desk.known(*chosen), self._desk.window)
        where = {id(token): organization for organization, token in chosen}
        stopped = Event()

        def submit(pairs: tuple[tuple[Token, datetime], ...]) -> None:
            dialog.show_busy()
            wanted = [(where[id(token)], token, end) for token, end in pairs]
            self._renew_next(dialog, wanted, stopped, chosen)

        def rotate(wanted: tuple[Token, ...]) -> None:
            dialog.reject()
            self.rotating.rotate(tuple((where[id(token)], token) for token in wanted))

        def comply(wanted: tuple[Token, ...]) -> None:
            dialog.reject()
            self._complying.comply(tuple((where[id(token)], token) for token in wanted))

        dialog.submitted.connect(submit)
        dialog.stop_requested.connect(stopped.set)
        dialog.rotate_requested.connect(rotate)
        dialog.comply_requested.connect(comply)
        self._desk.open(dialog)

    def revoke(self, chosen: Chosen) -> None:
        """Ask, then revoke each token; the next one can be spared at any time."""
        living = tuple(pair for pair in chosen if not pair[1].revoked)
        tokens = tuple(token for _, token in living)
        dialog = RevokeDialog(tokens, self._desk.known(*living), self._desk.window)
        stopped = Event()

        def submit(_tokens: tuple[Token, ...]) -> None:
            dialog.show_busy()
            self._revoke_next(dialog, list(living), stopped)

        dialog.submitted.connect(submit)
        dialog.stop_requested.connect(stopped.set)
        self._desk.open(dialog)

    def edit(self, where: Organization, token: Token) -> None:
        """Ask for a new name and new scopes, and change the token."""
        program = self._desk.presenter.program
        dialog = EditDialog(
            token, self._desk.known((where, token)), program.presets, self._desk.window
        )
        typed = self._unfinished.pop(token.authorization_id, None)
        if typed is not None:
            dialog.bring_back(typed)

        def left(result: int) -> None:
            typed = dialog.unfinished()
            if typed is not None and result != QDialog.DialogCode.Accepted:
                self._unfinished[token.authorization_id] = typed

        def submit(change: TokenChange) -> None:
            dialog.show_busy()
            note = dialog.note()
            self._desk.change(
                ((where, token),),
                lambda: program.lifecycle.change(where, token, change),
                partial(done, note=note),
                failed,
            )

        def done(changed: Token, note: str) -> None:
            if note:
                self.note(token.authorization_id, note)
            self._desk.presenter.put_token(where, changed)
            self._desk.listings.refresh_some(where)
            if is_open(dialog):
                dialog.show_done()

        def failed(fault: Fault) -> None:
            if is_open(dialog):
                dialog.show_fault(explain(fault))
            else:
                self._desk.presenter.report(fault)

        dialog.submitted.connect(submit)
        dialog.finished.connect(left)
        self._desk.open(dialog)

    def note(self, authorization_id: str, note: str) -> None:
        """Keep the person's note on a token."""
        presenter = self._desk.presenter
        notes = dict(presenter.state.notes)
        notes[authorization_id] = note
        presenter.change(notes={key: text for key, text in notes.items() if text})
        presenter.tasks.run(
            lambda: presenter.program.ledger.save_note(authorization_id, note),
            lambda _none: presenter.look_up(),
            owner=self,
            otherwise=presenter.report,
            must_finish=True,
        )

    def _renew_next(
        self,
        dialog: RenewDialog,
        left: list[tuple[Organization, Token, datetime]],
        stopped: Event,
        chosen: Chosen,
    ) -> None:
        """Renew the first of `left`, then the others, unless the person asks to stop."""
        if left and stopped.is_set():
            for _, token, _ in left:
                dialog.show_spared(token)
            left.clear()
        if not left:
            if is_open(dialog):
                dialog.show_finished()
            return
        where, token, until = left.pop(0)
        program = self._desk.presenter.program

        def done(renewal: Renewal) -> None:
            self._desk.presenter.put_token(where, renewal.token)
            if is_open(dialog):
                dialog.show_renewed(renewal)
            go_on()

        def failed(fault: Fault) -> None:
            self._desk.learn(partial(explained, fault))

        def explained(fault: Fault) -> None:
            self._explain(dialog, token, chosen, fault)
            go_on()

        def go_on() -> None:
            self._went_on(where, [each[0] for each in left])
            self._renew_next(dialog, left, stopped, chosen)

        self._desk.change(
            ((where, token),), lambda: program.lifecycle.renew(where, token, until), done, failed
        )

    def _explain(self, dialog: RenewDialog, token: Token, chosen: Chosen, fault: Fault) -> None:
        """Show why a token was not renewed, and what is now known to be left."""
        if is_open(dialog):
            dialog.set_known(self._desk.known(*chosen))
            dialog.show_refusal(token, explain(fault, renewing=True))
        else:
            self._desk.presenter.report(fault)

    def _revoke_next(
        self, dialog: RevokeDialog, left: list[tuple[Organization, Token]], stopped: Event
    ) -> None:
        """Revoke the first of `left`, then the others, unless the person asks to stop."""
        if left and stopped.is_set():
            for _, token in left:
                dialog.show_spared(token)
            left.clear()
        if not left:
            if is_open(dialog):
                dialog.show_finished()
            return
        where, token = left.pop(0)
        program = self._desk.presenter.program

        def done(still_kept: Fault | None) -> None:
            self._desk.clipboard.clear_of(token.authorization_id)
            if is_open(dialog):
                dialog.show_revoked(token, explain(still_kept) if still_kept else None)
            self._went_on(where, [each[0] for each in left])
            self._revoke_next(dialog, left, stopped)

        def failed(fault: Fault) -> None:
            if is_open(dialog):
                dialog.show_refusal(token, explain(fault))
            else:
                self._desk.presenter.report(fault)
            self._went_on(where, [each[0] for each in left])
            self._revoke_next(dialog, left, stopped)

        self._desk.change(
            ((where, token),), lambda: program.lifecycle.revoke(where, token), done, failed
        )

    def _went_on(self, where: Organization, left: list[Organization]) -> None:
        """Fetch an organization's list again once nothing more of it is to be changed."""
        if where not in left:
            self._desk.listings.refresh_some(where)
