"""What is asked of a secret while its panel is open: copying, testing, keeping, revoking."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken
from patmanager.core.words import explain
from patmanager.ui.clipboard import Ending, ending_sentence
from patmanager.ui.dialogs.issuing import IssuingDialog
from patmanager.ui.flows.desk import Desk
from patmanager.ui.widgets.secret_panel import SecretPanel
from patmanager.ui.wording import said


class Serving(QObject):
    """Serves one panel; it goes with the panel's dialog, and the secret with it.

    `is_revoked` tells that the person revoked the new token there, for want of its secret.
    """

    def __init__(
        self,
        desk: Desk,
        dialog: IssuingDialog,
        panel: SecretPanel,
        where: Organization,
        issued: IssuedToken,
    ) -> None:
        """Listen to `dialog`."""
        super().__init__(dialog)
        self._desk = desk
        self._dialog = dialog
        self._panel = panel
        self._where = where
        self._issued = issued
        self._is_kept = issued.unkept is None
        self.is_revoked = False
        dialog.copy_requested.connect(self._copy)
        dialog.test_requested.connect(self._test)
        dialog.retry_keep.connect(self._keep)
        dialog.revoke_unkept.connect(self._revoke)
        dialog.finished.connect(self._leave)
        panel.clear_requested.connect(desk.clipboard.clear_now)
        panel.read_requested.connect(lambda: self._read(panel.show_secret))
        desk.clipboard.ticked.connect(panel.show_seconds_left)
        desk.clipboard.ended.connect(self._tell_ending)

    def _copy(self) -> None:
        if self._issued.secret.is_wiped:
            self._read(self._put)
        else:
            self._put(self._issued.secret)

    def _put(self, secret: Secret) -> None:
        self._desk.clipboard.copy(secret, self._issued.token.authorization_id)
        self._panel.show_copied(self._desk.clipboard.seconds)

    def _read(self, then: Callable[[Secret], None]) -> None:
        """Read the secret from the keychain: it was dropped while the person was away."""
        lifecycle, where = self._desk.presenter.program.lifecycle, self._where
        token = self._issued.token
        self._desk.presenter.tasks.run(
            lambda: lifecycle.secret_of(where, token),
            then,
            owner=self,
            otherwise=lambda fault: self._panel.show_clipboard_ended(said(explain(fault).title)),
        )

    def _tell_ending(self, ending: Ending) -> None:
        self._panel.show_clipboard_ended(ending_sentence(ending))

    def _test(self) -> None:
        lifecycle, where, issued = self._desk.presenter.program.lifecycle, self._where, self._issued

        def work() -> bool:
            if issued.secret.is_wiped:
                return lifecycle.test(where, issued.token)
            return lifecycle.accepts(where, issued.secret)

        self._panel.show_testing()
        self._desk.presenter.tasks.run(
            work,
            self._panel.show_test,
            owner=self,
            otherwise=lambda fault: self._panel.show_test_failed(said(explain(fault).title)),
        )

    def _keep(self) -> None:
        program, where, issued = self._desk.presenter.program, self._where, self._issued

        def kept(_none: None) -> None:
            self._is_kept = True
            self._panel.show_kept(self._desk.presenter.state.keychain or "")

        self._desk.change(
            ((where, issued.token),),
            lambda: program.lifecycle.keep_issued(where, issued),
            kept,
            self._not_kept,
            owner=self,
        )

    def _revoke(self) -> None:
        program, where, token = self._desk.presenter.program, self._where, self._issued.token

        def revoked(_left: Fault | None) -> None:
            self._is_kept = self.is_revoked = True
            self._panel.have_it.setChecked(True)
            self._desk.clipboard.clear_of(token.authorization_id)
            self._desk.presenter.said.emit(self.tr("The token is revoked."))
            self._desk.listings.refresh_some(where)
            self._dialog.take_back()

        self._desk.change(
            ((where, token),),
            lambda: program.lifecycle.revoke(where, token),
            revoked,
            self._not_kept,
            owner=self,
        )

    def _not_kept(self, fault: Fault) -> None:
        self._panel.show_keep_failed(said(explain(fault).title))

    def _leave(self) -> None:
        """Note that the person has an unkept secret, when they say so; else it stays pending."""
        if self._is_kept or not self._panel.is_held:
            self._desk.presenter.look_up()
            return
        presenter, issued = self._desk.presenter, self._issued
        presenter.tasks.run(
            lambda: presenter.program.lifecycle.hold(issued),
            lambda _none: presenter.look_up(),
            owner=presenter,
            otherwise=presenter.report,
            must_finish=True,
        )
