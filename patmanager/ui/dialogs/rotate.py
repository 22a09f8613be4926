"""Rotate a token: a new one like it, its secret safe, then the old one revoked."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from patmanager.core.objections import Part, blocking
from patmanager.core.policies import check, compliant
from patmanager.core.token_changes import IssuedToken, TokenDraft
from patmanager.core.tokens import Token, TokenStatus
from patmanager.core.words import Message
from patmanager.ui.dialogs.barred import creation_bounds
from patmanager.ui.dialogs.issuing import IssuingDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.rotated import Rotated
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.dates import days_between, long_day
from patmanager.ui.widgets.difference import Difference
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.lifetime_picker import LifetimePicker
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.objections import Objections
from patmanager.ui.widgets.review import Review
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said


class RotateDialog(IssuingDialog):
    """Asks for the new end, shows the new secret, and revokes the old token when told to.

    `submitted` carries the new end (aware UTC); `revoke_old` asks for the old token's end, which
    is offered only once the new secret is safe. Where it is one of several, `outcome` tells what
    became of it, and `is_stopped` that the person does not want to go on to the next one.
    `issued` is the new token once it is made.
    """

    submitted = Signal(datetime)
    revoke_old = Signal()

    def __init__(
        self,
        token: Token,
        known: Known,
        parent: QWidget | None = None,
        *,
        place: tuple[int, int] = (1, 1),
    ) -> None:
        """Ask about `token`; `place` is its number, from 1, and how many there are to rotate."""
        super().__init__(known.show_seconds, parent)
        self._token, self._known = token, known
        self._number, self._of = place
        self.issued: IssuedToken | None = None
        self._refusal: Message | None = None
        self._is_old_revoked = False
        self._is_skipped = False
        self._fate: Notice | None = None
        self.revoke: QPushButton | None = None
        self.begin(self.tr("Rotate “{name}”").format(name=isolated(token.name)))
        now = known.clock.now()
        policies = known.policies(token)
        life = max(1, days_between(token.valid_from, token.valid_to))
        self.lifetime = LifetimePicker(creation_bounds(policies, now), life)
        self.review = Review(known.catalogue, known.keychain_label)
        self.difference = Difference(known.catalogue, self)
        self.steps = Text("")
        self.objections = Objections({}, self)
        self._compare()
        self._arrange()
        self.finish()
        self._add_way_on()
        self.lifetime.changed.connect(self.render_form)
        self.lifetime.focus_chosen()

    @property
    def is_stopped(self) -> bool:
        """Whether it was left without a new token, and not by skipping it."""
        return self.issued is None and not self._is_skipped

    def scopes(self) -> tuple[str, ...]:
        """Return the scopes of the new token: those of the old one that are still allowed."""
        left = compliant(self._token.scopes, self._known.policies(self._token))
        return left or self._token.scopes

    def set_known(self, known: Known) -> None:
        """Take what is now known of the policies: what is left may be less."""
        self._known = known
        now, policies = known.clock.now(), known.policies(self._token)
        self.lifetime.set_bounds(creation_bounds(policies, now))
        self._compare()

    def outcome(self) -> Rotated:
        """Return what became of the token until now."""
        return Rotated(
            self._token,
            None if self._is_taken_back else self.issued,
            is_safe=self.ready is not None and self.ready.panel.is_safe,
            is_old_revoked=self._is_old_revoked,
            refusal=self._refusal,
        )

    def show_fault(self, message: Message) -> FaultView:
        """Explain why there is no new token; the old one is as it was."""
        self._refusal = message
        return super().show_fault(message)

    def show_issued(self, issued: IssuedToken, keychain_label: str) -> None:
        """Show the new secret, and what to do about the old token."""
        super().show_issued(issued, keychain_label)
        if self.ready is None:
            return
        ready = self.ready
        self.issued = issued
        if self._number < self._of:
            ready.done.setText(self.tr("&Next token"))
        self._fate = Notice(Sign.NOTE)
        ready.column.insertWidget(ready.column.count() - 1, self._fate)
        self._fate.say_plainly(
            self.tr("The old token is still active."),
            self.tr("Put the new secret where the old one is used, then revoke the old one."),
        )
        self.revoke = ready.add_button(
            self.tr("Re&voke the old token"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self._offer_revoking()
        ready.panel.safe_changed.connect(lambda _safe: self._offer_revoking())
        self.revoke.clicked.connect(self._ask_for_old)
        if self._token.status(self._known.clock.now()) is TokenStatus.EXPIRED:
            self._fate.say_plainly(self.tr("The old token has ended; it works nowhere any more."))
        self.fit()

    def _offer_revoking(self) -> None:
        """Make revoking the default once the new secret is safe, and never before.

        A copy alone is not: it leaves the clipboard again.
        """
        if self.revoke is not None and self.ready is not None:
            safe = self.ready.panel.is_held
            self.revoke.setEnabled(safe)
            self.revoke.setAutoDefault(safe)
            self.revoke.setDefault(safe)

    def show_old_revoked(self) -> None:
        """Say that the old token is gone."""
        self._is_old_revoked = True
        self._say_fate(Sign.DONE, self.tr("The old token is revoked."), "")
        if self.revoke is not None:
            self.revoke.hide()

    def show_old_refused(self, message: Message) -> None:
        """Say why the old token is still there."""
        more = f"{said(message.what_happened)} {said(message.changed)}"
        self._say_fate(Sign.CARE, self.tr("The old token could not be revoked."), more)
        if self.revoke is not None:
            self.revoke.setEnabled(True)

    def ready_title(self) -> str:
        """Return the heading above the secret."""
        return self.tr("The new token is ready")

    def _add_way_on(self) -> None:
        """Let the person leave one of several out, or stop before the others."""
        if self._of == 1:
            return
        roles = QDialogButtonBox.ButtonRole
        self.skip = self.sheet.add_button(self.tr("S&kip this one"), roles.ActionRole)
        self.skip.clicked.connect(self._skip)
        self.cancel.setText(self.tr("&Stop here"))

    def _skip(self) -> None:
        self._is_skipped = True
        self.reject()

    def _arrange(self) -> None:
        label = Text(self.tr("&For how long?"), Kind.LABEL)
        label.setBuddy(self.lifetime.group.buttons()[0])
        if self._of > 1:
            number = self.tr("Token {number} of {of}").format(number=self._number, of=self._of)
            self.sheet.column.addWidget(Text(number, Kind.SECONDARY))
        self.sheet.column.addWidget(self.steps)
        self.steps.setVisible(self._token.works(self._known.clock.now()))
        places = self.objections.places
        self.sheet.add_group(label, self.lifetime, places[Part.END])
        rest = (places[part] for part in Part if part is not Part.END)
        self.sheet.add_group(self.difference)
        self.sheet.add_group(self.review, *rest)

    def _compare(self) -> None:
        """Say what the new token will be beside the old one."""
        if self.scopes() == self._token.scopes:
            template = self.tr(
                "A new token with the same name and the same scopes takes its place. The old one "
                "works on until {day}, or until you revoke it."
            )
        else:
            template = self.tr(
                "A new token with the same name takes its place, without what is no longer "
                "allowed. The old one works on until {day}, or until you revoke it."
            )
        self.steps.setText(template.format(day=long_day(self._token.ends)))
        self.difference.compare(self._token.scopes, self.scopes())

    def _draft(self) -> TokenDraft:
        token = self._token
        return TokenDraft(token.organization, token.name, self.scopes(), self.lifetime.valid_to())

    def render_form(self) -> None:
        """Say what stands against the new token, and what it will be."""
        now = self._known.clock.now()
        objections = check(self._draft(), self._known.policies(self._token), now)
        self.objections.show(objections, self._token.organization)
        limit = self._known.policies(self._token).told_end(now, now)
        self.review.show_draft(self._draft(), now, limit)
        allowed = not blocking(objections)
        self.show_deed(self.tr("&Make the new token"), self.tr("Creating…"), allowed=allowed)

    def submit(self) -> None:
        """Ask for the new token."""
        self.submitted.emit(self.lifetime.valid_to())

    def _ask_for_old(self) -> None:
        if self.revoke is not None:
            self.revoke.setEnabled(False)
        self.revoke_old.emit()

    def _say_fate(self, sign: Sign, sentence: str, more: str) -> None:
        if self._fate is not None:
            self._fate.mark.set_sign(sign)
            self._fate.say_plainly(sentence, more)
            announce(self, sentence)
