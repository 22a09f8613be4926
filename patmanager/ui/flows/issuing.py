"""Creating and rotating: what ends with a secret, and what can be done with it on the spot."""

from datetime import datetime

from PySide6.QtCore import QObject

from patmanager.core.faults import Fault
from patmanager.core.following import not_followed
from patmanager.core.organizations import Organization
from patmanager.core.policy import Noted
from patmanager.core.program import Program
from patmanager.core.token_changes import IssuedToken, TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.issuing import IssuingDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.dialogs.typed import Typed
from patmanager.ui.flows.desk import Desk, is_open
from patmanager.ui.flows.policies import PolicyDesk
from patmanager.ui.flows.serving import Serving


def _replace(
    program: Program, where: Organization, old: Token, issued: IssuedToken
) -> Fault | None:
    """Bring a new secret to every program that uses the old token, then revoke that; blocks."""
    left = not_followed(program.connecting.follow(where, old, issued.token), old)
    if left is not None:
        raise left
    return program.lifecycle.revoke_old(where, old, issued)


class Issuing(QObject):
    """Makes new tokens, alone or in the place of old ones."""

    def __init__(self, desk: Desk, policies: PolicyDesk) -> None:
        """Work at `desk`; `policies` checks them again."""
        super().__init__(desk)
        self._desk = desk
        self._policies = policies
        self._unfinished: Typed | None = None

    def create(self) -> None:
        """Ask for a draft and make a token of it."""
        dialog = CreateDialog(self._desk.offer(), self._desk.window)
        program = self._desk.presenter.program
        if self._unfinished is not None:
            dialog.bring_back(self._unfinished)

        def submit(draft: TokenDraft) -> None:
            where = dialog.organization()
            if where is None:
                return
            dialog.show_busy()
            note = dialog.note()
            self._desk.change(
                (),
                lambda: program.lifecycle.create(where, draft),
                lambda issued: self._issued(dialog, where, issued, note),
                lambda fault: self._not_created(dialog, where, fault),
            )

        def left(_result: int) -> None:
            self._unfinished = dialog.unfinished()

        dialog.submitted.connect(submit)
        dialog.finished.connect(left)
        dialog.form.where.currentIndexChanged.connect(lambda _index: self._read_policies(dialog))
        dialog.form.check_again.connect(lambda where: self._check_again(dialog, where))
        self._desk.open(dialog)
        self._read_policies(dialog)

    def rotate(
        self, where: Organization, token: Token, place: tuple[int, int] = (1, 1)
    ) -> RotateDialog:
        """Ask how long the new one lives, make it, and revoke the old one when told to.

        `place` is the token's number, from 1, and how many are rotated one after the other.
        """
        known = self._desk.known((where, token))
        dialog = RotateDialog(token, known, self._desk.window, place=place)
        program = self._desk.presenter.program
        note = self._desk.presenter.state.notes.get(token.authorization_id, "")

        def submit(until: datetime) -> None:
            dialog.show_busy()
            self._desk.change(
                ((where, token),),
                lambda: program.lifecycle.rotate(where, token, until, dialog.scopes()),
                lambda issued: self._issued(dialog, where, issued, note),
                lambda fault: self._not_rotated(dialog, where, token, fault),
            )

        def revoke_old() -> None:
            issued = dialog.issued
            if issued is None:
                return
            self._desk.change(
                ((where, token),),
                lambda: _replace(program, where, token, issued),
                lambda left: self._old_revoked(dialog, where, left),
                lambda fault: dialog.show_old_refused(explain(fault)) if is_open(dialog) else None,
            )

        dialog.submitted.connect(submit)
        dialog.revoke_old.connect(revoke_old)
        self._desk.open(dialog)
        return dialog

    def _check_again(self, dialog: CreateDialog, where: Organization) -> None:
        """Offer what is left once the policies were read anew."""

        def show(noted: tuple[Noted, ...]) -> None:
            if is_open(dialog):
                dialog.form.set_noted(noted)

        self._policies.check_again(where, show)

    def _read_policies(self, dialog: CreateDialog) -> None:
        """Find out what the chosen organization allows while the person fills in the form."""
        where = dialog.organization()

        def show(noted: tuple[Noted, ...]) -> None:
            if is_open(dialog) and not dialog.is_busy:
                dialog.form.set_noted(noted)

        if where is not None:
            self._policies.read_once(where, show)

    def _not_created(self, dialog: CreateDialog, where: Organization, fault: Fault) -> None:
        """Show what the refusal taught: where nothing can be made any more, that and no fault."""

        def then() -> None:
            if not is_open(dialog):
                self._desk.presenter.report(fault)
                return
            dialog.form.set_noted(self._desk.presenter.state.noted)
            if dialog.form.is_blocked:
                dialog.show_blocked()
            else:
                dialog.show_fault(explain(fault))

        self._desk.listings.refresh_some(where)
        self._desk.learn(then)

    def _not_rotated(
        self, dialog: RotateDialog, where: Organization, token: Token, fault: Fault
    ) -> None:
        """Explain why there is no new token, and offer what is known to be left."""

        def then() -> None:
            if is_open(dialog):
                dialog.set_known(self._desk.known((where, token)))
                dialog.show_fault(explain(fault))
            else:
                self._desk.presenter.report(fault)

        self._desk.listings.refresh_some(where)
        self._desk.learn(then)

    def _issued(
        self, dialog: IssuingDialog, where: Organization, issued: IssuedToken, note: str
    ) -> None:
        presenter = self._desk.presenter
        token = issued.token
        if note:
            self._keep_note(token, note)
        presenter.put_token(where, token)
        presenter.reveal_new(where, token)
        self._desk.listings.refresh_some(where)
        if not is_open(dialog):
            return
        dialog.show_issued(issued, presenter.state.keychain or "")
        if dialog.ready is not None:
            Serving(self._desk, dialog, dialog.ready.panel, where, issued)

    def _old_revoked(self, dialog: RotateDialog, where: Organization, left: Fault | None) -> None:
        if left is not None:
            self._desk.presenter.report(left)
        self._desk.listings.refresh_some(where)
        if is_open(dialog):
            dialog.show_old_revoked()
        self._desk.presenter.said.emit(self.tr("The old token is revoked."))

    def _keep_note(self, token: Token, note: str) -> None:
        ledger = self._desk.presenter.program.ledger
        self._desk.presenter.tasks.run(
            lambda: ledger.save_note(token.authorization_id, note),
            lambda _none: self._desk.presenter.look_up(),
            owner=self,
            otherwise=self._desk.presenter.report,
        )
