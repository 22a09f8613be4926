"""Renew one token or many: old end, new end, and afterwards what was granted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from patmanager.core.token_changes import Renewal
from patmanager.core.tokens import Token
from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Onward, Sheet
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.renewable import Plan, plan, renewal_bounds
from patmanager.ui.widgets.dates import brief_day, days_between, long_day
from patmanager.ui.widgets.life_line import Life, LifeLine
from patmanager.ui.widgets.lifetime_picker import Bounds, LifetimePicker
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.outcome_list import OutcomeList
from patmanager.ui.widgets.progress import Progress
from patmanager.ui.widgets.text import Kind, Text


class RenewDialog(Frame):
    """Asks how long, shows what that does to each token, then what was granted.

    `submitted` carries pairs of token and new end (aware UTC); `rotate_requested` the tokens
    that only a new one can replace, `comply_requested` those that must comply with today's
    policies first. Results come back token by token; `stop_requested` spares the rest.
    """

    submitted = Signal(tuple)
    rotate_requested = Signal(tuple)
    comply_requested = Signal(tuple)
    stop_requested = Signal()

    def __init__(
        self, tokens: tuple[Token, ...], known: Known, parent: QWidget | None = None
    ) -> None:
        """Ask about `tokens`."""
        super().__init__("", parent)
        self._tokens, self._known = tokens, known
        self._renewed: list[Renewal] = []
        self._refused = 0
        title = self._title()
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.lifetime = LifetimePicker(self._bounds(), known.days)
        self.tokens = OutcomeList(tokens)
        self.line = LifeLine()
        self.question = Text(self.tr("&For how long from today?"), Kind.LABEL)
        self.question.setBuddy(self.lifetime.group.buttons()[0])
        same = Text(
            self.tr("The secret stays the same, so nothing has to be updated where it is used."),
            Kind.SECONDARY,
        )
        self.sheet.column.addWidget(self.question)
        self.sheet.column.addWidget(self.lifetime)
        self.sheet.add_group(self.line)
        self.progress = Progress(self.tr("Tokens renewed so far"), len(tokens))
        self.sheet.add_group(self.tokens, self.progress)
        self.comply = QPushButton()
        self.comply.setAutoDefault(False)
        self.sheet.column.addWidget(self.comply, 0, Qt.AlignmentFlag.AlignLeading)
        self.sheet.add_group(same)
        self.sheet.column.addStretch(1)
        self._add_buttons()
        self.lifetime.changed.connect(self._render)
        self._render()
        self.turn_to(self.sheet)
        self.lifetime.focus_chosen()

    def plans(self) -> tuple[Plan, ...]:
        """Return what would happen to each token now."""
        now, asked = self._known.clock.now(), self.lifetime.valid_to()
        return tuple(plan(token, asked, self._known.policies(token), now) for token in self._tokens)

    def set_known(self, known: Known) -> None:
        """Take what is now known of the policies; what is said of many stays until the end."""
        self._known = known
        if len(self._tokens) == 1:
            self.lifetime.set_bounds(self._bounds())

    def show_busy(self) -> None:
        """Say that the service is being asked."""
        self._busy = True
        self.lifetime.setEnabled(False)
        self.cancel.setEnabled(len(self._tokens) > 1)
        self.cancel.setText(self.tr("&Stop"))
        self.progress.begin()
        self.rotate.setEnabled(False)
        self.comply.setEnabled(False)
        self.deed.setEnabled(False)
        self.deed.setText(self.tr("Renewing…"))

    def show_renewed(self, renewal: Renewal) -> None:
        """Say what was granted."""
        self._renewed.append(renewal)
        granted = long_day(renewal.token.valid_to)
        if renewal.shortened:
            sentence = self.tr(
                "Ends on {granted}, not {asked}: {organization} allows no more."
            ).format(
                granted=granted,
                asked=long_day(renewal.asked),
                organization=isolated(renewal.token.organization),
            )
        else:
            sentence = self.tr("Ends on {granted} instead of {before}.").format(
                granted=granted, before=long_day(renewal.before)
            )
        if renewal.works is False:
            refused = self.tr("The secret kept here is not accepted any more: rotate the token.")
            sentence = f"{sentence} {refused}"
        good = not renewal.shortened and renewal.works is not False
        self.tokens.tell(renewal.token, Sign.DONE if good else Sign.CARE, sentence)
        self.progress.advance()

    def show_spared(self, token: Token) -> None:
        """Say that a token was left as it is because the person asked to stop."""
        self.tokens.tell(token, Sign.NOTE, self.tr("Not renewed: you asked to stop."))

    def show_refusal(self, token: Token, message: Message) -> None:
        """Say why a token was not renewed."""
        self._refused += 1
        if len(self._tokens) == 1:
            self._busy = False
            self._render()
            self._unlock()
            self._refuse_with_way_on(message)
            return
        self.tokens.refuse(token, message)
        self.progress.advance()
        self.fit()

    def show_finished(self) -> None:
        """Say that every answer is in."""
        self._busy = False
        if len(self._tokens) == 1 and self._refused:
            return
        done = len(self._renewed)
        self.sheet.heading.setText(self.tr("%n token(s) renewed", "", done))
        self.question.hide()
        self.progress.hide()
        self.lifetime.hide()
        self.cancel.hide()
        self.rotate.setEnabled(True)
        self.comply.setEnabled(True)
        self._offer_ways()
        self.deed.setText(self.tr("&Done"))
        self.deed.setEnabled(True)
        self.deed.setFocus()
        self.deed.clicked.disconnect()
        self.deed.clicked.connect(self.accept)
        self.fit()

    def _bounds(self) -> Bounds:
        """Return what lifetimes are on offer."""
        policies = [self._known.policies(token) for token in self._tokens]
        return renewal_bounds(self._tokens, policies, self._known.clock.now())

    def _refuse_with_way_on(self, message: Message) -> None:
        """Explain a refusal, and offer at once what is known to help a single token."""
        (left,) = self.plans()
        onward: Onward | None = None
        if left.can_comply:
            onward = self.tr("&Make it compliant…"), self._turn_to_comply
        elif left.can_rotate:
            onward = self.tr("Ro&tate it instead…"), self._turn_to_rotate
        back = self.tr("Choose another date") if left.end is not None else self.tr("Back")
        self.refuse_with(message, back, onward)

    def _title(self) -> str:
        if len(self._tokens) == 1:
            return self.tr("Renew “{name}”").format(name=isolated(self._tokens[0].name))
        return self.tr("Renew %n token(s)", "", len(self._tokens))

    def _add_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.rotate = self.sheet.add_button("", roles.ActionRole)
        self.cancel = self.sheet.add_button(self.tr("Cancel"), roles.RejectRole)
        self.deed = self.sheet.add_button("", roles.AcceptRole, default=True)
        self.cancel.clicked.connect(self._leave)
        self.deed.clicked.connect(self._submit)
        self.rotate.clicked.connect(self._turn_to_rotate)
        self.comply.clicked.connect(self._turn_to_comply)

    def _render(self) -> None:
        plans = self.plans()
        now = self._known.clock.now()
        for each in plans:
            if each.end is None:
                # Said once for a single token; under each of many it would hide them.
                more = each.background if len(plans) == 1 else ""
                self.tokens.say(each.token, Sign.CARE, f"{each.why_not} {more}".rstrip())
            else:
                gained = days_between(each.token.valid_to, each.end)
                sentence = self.tr("{before} → {after}, %n day(s) longer", "", gained).format(
                    before=brief_day(each.token.valid_to), after=brief_day(each.end)
                )
                cut = each.end < self.lifetime.valid_to()
                if cut:
                    life = days_between(now, each.end)
                    more = self.tr("Your organization's settings allow %n more day(s).", "", life)
                    sentence = f"{sentence}. {more}"
                self.tokens.say(each.token, Sign.NOTE, sentence)
        self._draw_line(plans)
        count = sum(each.end is not None for each in plans)
        self.deed.setText(self.tr("&Renew %n token(s)", "", count) if count else self.tr("&Renew"))
        self.deed.setEnabled(count > 0 and not self._busy)
        self._offer_ways()

    def _offer_ways(self) -> None:
        """Offer what else can be done for the tokens that are not renewed."""
        rotatable, mendable = len(self._rotatable()), len(self._mendable())
        self.rotate.setText(self.tr("Ro&tate %n token(s) instead…", "", rotatable))
        self.rotate.setVisible(rotatable > 0)
        self.comply.setText(self.tr("&Make %n token(s) compliant…", "", mendable))
        self.comply.setVisible(mendable > 0)

    def _draw_line(self, plans: tuple[Plan, ...]) -> None:
        """Draw the life of a single token; many have no common line."""
        only = plans[0] if len(plans) == 1 else None
        self.line.setVisible(only is not None and only.end is not None)
        if only is not None and only.end is not None:
            known, token = self._known, only.token
            now = known.clock.now()
            limit = known.policies(token).told_end(token.valid_from, now)
            self.line.show_life(Life(now, only.end, token.valid_to, limit))

    def _leave(self) -> None:
        if not self._busy:
            self.reject()
            return
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self.stop_requested.emit()

    def _unlock(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        for part in (self.lifetime, self.cancel, self.rotate, self.comply):
            part.setEnabled(True)

    def _submit(self) -> None:
        pairs = tuple((each.token, each.end) for each in self.plans() if each.end is not None)
        if pairs and not self._busy:
            self.submitted.emit(pairs)

    def _turn_to_rotate(self) -> None:
        self.rotate_requested.emit(self._rotatable())

    def _turn_to_comply(self) -> None:
        self.comply_requested.emit(self._mendable())

    def _rotatable(self) -> tuple[Token, ...]:
        return tuple(each.token for each in self._not_renewed() if each.can_rotate)

    def _mendable(self) -> tuple[Token, ...]:
        return tuple(each.token for each in self._not_renewed() if each.can_comply)

    def _not_renewed(self) -> tuple[Plan, ...]:
        done = {each.token.authorization_id for each in self._renewed}
        return tuple(each for each in self.plans() if each.token.authorization_id not in done)
