"""The sheet of a move under way: what became of each new token, then of the global one."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialogButtonBox, QProgressBar, QPushButton

from patmanager.core.moving import Move, Step, may_revoke
from patmanager.core.token_changes import IssuedToken
from patmanager.core.words import Message, explain
from patmanager.ui.dialogs.frame import Sheet
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.outcome_list import OutcomeList
from patmanager.ui.wording import said


class MovedSheet(Sheet):
    """One row an organization, a bar while there is more to come, and the global token's fate.

    Its buttons are there when they make sense: `leave` (stop, then done), `again` for what was
    not made, `revoke` for the global token once every new secret is safe, `next` for another one.
    """

    def __init__(self, moves: tuple[Move, ...], keychain_label: str, stops: str) -> None:
        """Wait for `moves`; `stops` says what the end of the global token means."""
        super().__init__(self.tr("Making %n token(s)", "", len(moves)))
        self._moves, self._keychain_label, self._stops = moves, keychain_label, stops
        self._steps: dict[tuple[str, str], Step] = {}
        self._has_next = False
        self.places = OutcomeList(move.organization for move in moves)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Tokens made so far"))
        self.progress.setRange(0, len(moves))
        self.progress.setFormat(self.tr("%v of %m"))
        self.fate = Notice(Sign.NOTE)
        self.add_group(self.places)
        self.add_group(self.progress)
        self.add_group(self.fate)
        self.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.again = self.add_button(self.tr("&Try the others again"), roles.ActionRole)
        self.next = self.add_button(self.tr("Move the &next global token…"), roles.ActionRole)
        self.revoke = self.add_button(self.tr("&Revoke the global token"), roles.DestructiveRole)
        self.leave = self.add_button("", roles.RejectRole)
        self.begin(moves)

    def begin(self, moves: Iterable[Move]) -> None:
        """Wait for these, the first time or once more."""
        for move in moves:
            self._steps.pop(move.organization.key, None)
            self.places.say(move.organization, Sign.NOTE, self.tr("Waiting"))
        self.fate.hide()
        for button in (self.again, self.next, self.revoke):
            button.hide()
        self.progress.setVisible(len(self._moves) > 1)
        self.progress.setValue(len(self._steps))
        self.leave.setText(self.tr("&Stop"))
        self.leave.setEnabled(True)
        self.leave.setFocus()

    def show_stopping(self) -> None:
        """Say that what has begun is waited for, and nothing else is begun."""
        self.leave.setEnabled(False)
        self.leave.setText(self.tr("Stopping…"))

    def show_begun(self, move: Move) -> None:
        """Say that the service is being asked."""
        self.places.say(move.organization, Sign.NOTE, self.tr("Creating…"))

    def show_made(self, move: Move, issued: IssuedToken, step: Step) -> None:
        """Say what was granted, and where the secret is."""
        sentences = [self._granted(issued)]
        good = step is Step.SAFE and not issued.shortened
        if step is Step.UNSAFE:
            sentences.append(self.tr("Its secret was not kept: unless you have it, revoke it."))
        elif issued.unkept is None:
            sentences.append(
                self.tr("Its secret is kept in {keychain}.").format(keychain=self._keychain_label)
            )
        else:
            sentences.append(self.tr("You have its secret."))
        if issued.unrecorded is not None:
            good = False
            sentences.append(self.tr("The local record could not be written."))
            sentences.append(said(explain(issued.unrecorded).title))
        sign = Sign.DONE if good else Sign.CARE
        self._tell(move, step, sign, " ".join(sentences))

    def show_taken_back(self, move: Move) -> None:
        """Say that the person revoked the new token, for want of its secret."""
        sentence = self.tr("Made, then revoked: its secret could not be kept.")
        self._tell(move, Step.UNDONE, Sign.CARE, sentence)

    def show_refused(self, move: Move, message: Message, step: Step) -> None:
        """Say why no token was made, or that it is not known."""
        self._steps[move.organization.key] = step
        self.places.refuse(move.organization, message)
        self._advance()

    def show_spared(self, move: Move) -> None:
        """Say that a token was not made because the person asked to stop."""
        self._tell(move, Step.SPARED, Sign.NOTE, self.tr("Not made: you asked to stop."))

    def show_finished(self, more_to_move: bool) -> None:
        """Say that every answer is in, and ask about the global token if it may go."""
        made = sum(step in {Step.SAFE, Step.UNSAFE} for step in self._steps.values())
        self.heading.setText(self.tr("%n token(s) made", "", made))
        self.progress.hide()
        self.leave.setEnabled(True)
        self._has_next = more_to_move
        self.again.setVisible(bool(self.left()))
        if may_revoke(self._steps.values()):
            self.leave.setText(self.tr("&Keep it for now"))
            self._say_fate(
                Sign.CARE,
                self.tr("Every new secret is safe. Revoke the global token?"),
                self._stops,
            )
            self._offer(self.revoke)
            return
        self.next.setVisible(more_to_move)
        self.leave.setText(self.tr("&Done"))
        self._say_fate(
            Sign.CARE,
            self.tr("The global token was not revoked."),
            self.tr(
                "Not every new token is made and its secret safe. Where the rest is not "
                "needed, revoke the global token in the list."
            ),
        )
        self._offer(self.leave)

    def show_revoking(self) -> None:
        """Say that the service is being asked."""
        self._say_fate(Sign.NOTE, self.tr("Revoking the global token…"), "")
        for button in (self.again, self.next, self.revoke, self.leave):
            button.setEnabled(False)

    def show_old_revoked(self, left: Message | None = None) -> None:
        """Say that the global token is gone; `left` explains a secret that stayed behind."""
        more = "" if left is None else said(left.title)
        self._say_fate(
            Sign.DONE if left is None else Sign.CARE,
            self.tr("The global token is revoked."),
            self.tr("Its secret, now useless, is still in the keychain. {reason}.").format(
                reason=more
            )
            if more
            else "",
        )
        self._end()
        self.revoke.hide()

    def show_old_refused(self, message: Message) -> None:
        """Say why the global token is still there; it can be tried again."""
        more = f"{said(message.what_happened)} {said(message.changed)}"
        self._say_fate(Sign.CARE, self.tr("The global token could not be revoked."), more)
        self._end()
        self._offer(self.revoke)

    def left(self) -> tuple[Move, ...]:
        """Return the moves of which it is sure that nothing was made."""
        undone = {Step.UNDONE, Step.SPARED}
        return tuple(m for m in self._moves if self._steps.get(m.organization.key) in undone)

    def _end(self) -> None:
        for button in (self.again, self.next, self.revoke, self.leave):
            button.setEnabled(True)
        self.next.setVisible(self._has_next)
        self.leave.setText(self.tr("&Done"))
        self._offer(self.leave)

    def _offer(self, button: QPushButton) -> None:
        """Let Enter mean this button."""
        for each in (self.again, self.next, self.revoke, self.leave):
            each.setDefault(each is button)
        button.show()
        button.setFocus()
        dress_controls(self.buttons)

    def _granted(self, issued: IssuedToken) -> str:
        granted = long_day(issued.token.valid_to)
        if not issued.shortened:
            return self.tr("Made, until {granted}.").format(granted=granted)
        return self.tr("Made, until {granted}, not {asked}: {organization} allows no more.").format(
            granted=granted,
            asked=long_day(issued.asked),
            organization=isolated(issued.token.organization),
        )

    def _tell(self, move: Move, step: Step, sign: Sign, sentence: str) -> None:
        self._steps[move.organization.key] = step
        self.places.tell(move.organization, sign, sentence)
        self._advance()

    def _advance(self) -> None:
        self.progress.setValue(len(self._steps))

    def _say_fate(self, sign: Sign, sentence: str, more: str) -> None:
        self.fate.mark.set_sign(sign)
        self.fate.say_plainly(sentence, more)
        announce(self, f"{sentence} {more}".strip())
