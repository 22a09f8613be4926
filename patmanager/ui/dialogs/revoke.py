"""Revoke tokens: what will stop, then what did; the next one can be spared at any time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from patmanager.core.tokens import Token, TokenStatus
from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.dialogs.known import Known
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import isolated, shown_name
from patmanager.ui.widgets.outcome_list import OutcomeList
from patmanager.ui.widgets.progress import Progress
from patmanager.ui.widgets.text import Text
from patmanager.ui.wording import catalogue_text, said

_LONGEST_NOTE = 200
"""Characters of a note that are shown here."""


class RevokeDialog(Frame):
    """Asks before tokens are revoked for good.

    `submitted` carries the tokens; `stop_requested` asks to spare those not yet begun. Results
    come back token by token, then `show_finished`.
    """

    submitted = Signal(tuple)
    stop_requested = Signal()

    def __init__(
        self, tokens: tuple[Token, ...], known: Known, parent: QWidget | None = None
    ) -> None:
        """Ask about `tokens`; those revoked already are left out."""
        super().__init__("", parent)
        self._known = known
        self._tokens = tuple(token for token in tokens if not token.revoked)
        self._revoked: list[Token] = []
        title = self._title()
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.warning = Text(
            self.tr("Whatever uses what you revoke stops working at once. This cannot be undone.")
        )
        self.tokens = OutcomeList(self._tokens)
        self.progress = Progress(self.tr("Tokens revoked so far"), len(self._tokens))
        self.sheet.column.addWidget(self.warning)
        self.sheet.add_group(self.tokens)
        self.sheet.add_group(self.progress)
        self.sheet.column.addStretch(1)
        for token in self._tokens:
            self.tokens.say(token, Sign.CARE, self._what_stops(token))
        roles = QDialogButtonBox.ButtonRole
        self.deed = self.sheet.add_button(self._deed(), roles.DestructiveRole)
        keep = self.tr("&Keep it") if len(self._tokens) == 1 else self.tr("&Keep them")
        self.keep = self.sheet.add_button(keep, roles.RejectRole, default=True)
        self.deed.setEnabled(bool(self._tokens))
        self.deed.clicked.connect(self._submit)
        self.keep.clicked.connect(self._leave)
        self.turn_to(self.sheet)
        self.keep.setFocus()

    def show_busy(self) -> None:
        """Say that the service is being asked, and offer to stop."""
        self._busy = True
        self.deed.hide()
        self.progress.begin()
        self.keep.setText(self.tr("&Stop"))
        for token in self._tokens:
            self.tokens.say(token, Sign.NOTE, self.tr("Waiting"))
        self.fit()

    def show_revoked(self, token: Token, left: Message | None = None) -> None:
        """Say that a token is revoked; `left` explains a secret that stayed in the keychain."""
        self._revoked.append(token)
        sentence = self.tr("Revoked.")
        if left is not None:
            useless = self.tr("Its secret, now useless, is still in the keychain. {reason}.")
            sentence = f"{sentence} {useless.format(reason=said(left.title))}"
        self.tokens.tell(token, Sign.DONE if left is None else Sign.CARE, sentence)
        self._advance()

    def show_refusal(self, token: Token, message: Message) -> None:
        """Say why a token was not revoked."""
        self.tokens.refuse(token, message)
        self._advance()

    def show_spared(self, token: Token) -> None:
        """Say that a token was left alone because the person asked to stop."""
        self.tokens.tell(token, Sign.NOTE, self.tr("Not revoked: you asked to stop."))

    def show_finished(self) -> None:
        """Say that every answer is in."""
        self._busy = False
        self.progress.hide()
        self.warning.hide()
        done = len(self._revoked)
        self.sheet.heading.setText(self.tr("%n token(s) revoked", "", done))
        self.keep.setText(self.tr("&Done"))
        self.keep.setEnabled(True)
        self.keep.setFocus()
        self.fit()

    def _title(self) -> str:
        if len(self._tokens) == 1:
            return self.tr("Revoke “{name}”?").format(name=isolated(self._tokens[0].name))
        return self.tr("Revoke %n token(s)?", "", len(self._tokens))

    def _deed(self) -> str:
        if len(self._tokens) == 1:
            return self.tr("&Revoke token")
        return self.tr("&Revoke %n token(s)", "", len(self._tokens))

    def _what_stops(self, token: Token) -> str:
        sentences = []
        where = isolated(token.organization)
        if token.status(self._known.clock.now()) is TokenStatus.EXPIRED:
            ended = self.tr("Ended on {day}: nothing stops any more.")
            sentences.append(ended.format(day=long_day(token.ends)))
        else:
            what = self._known.catalogue.can_do(token.scopes, catalogue_text, most=3)
            if token.is_global:
                stops = self.tr("Stops in every organization: {what}.")
            else:
                stops = self.tr("Stops in {where}: {what}.")
            sentences.append(stops.format(what=what, where=where))
        if self._known.note(token):
            note = shown_name(self._known.note(token), 200).rstrip(". ")
            sentences.append(self.tr("Your note: “{note}”.").format(note=note))
        if self._known.keeps(token):
            sentences.append(
                self.tr("Its secret is deleted from {keychain}.").format(
                    keychain=self._known.keychain_label
                )
            )
        return " ".join(sentences)

    def _advance(self) -> None:
        self.progress.advance()
        self.fit()

    def _submit(self) -> None:
        if not self._busy:
            self.submitted.emit(self._tokens)

    def _leave(self) -> None:
        if not self._busy:
            self.reject()
            return
        self.keep.setEnabled(False)
        self.keep.setText(self.tr("Stopping…"))
        self.stop_requested.emit()
