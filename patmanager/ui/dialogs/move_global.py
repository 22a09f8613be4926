"""Move a global token: one new token in each chosen organization, then the old one is revoked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from patmanager.core.known_policies import KnownPolicies, known_in
from patmanager.core.moving import Move, Step, plan
from patmanager.core.objections import blocking
from patmanager.core.organizations import Organization
from patmanager.core.token_changes import IssuedToken, TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.words import Message, objection_background, objection_sentence
from patmanager.ui.dialogs.barred import creation_bounds
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.moved import MovedSheet
from patmanager.ui.global_tokens import all_stop_sentence
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.lifetime_picker import LifetimePicker
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated, shown_name
from patmanager.ui.widgets.place_list import PlaceList
from patmanager.ui.widgets.review import Review
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text, said

_NAMED = 3
"""Organizations named in a sentence; more are counted."""

_LONGEST_NOTE = 200
"""Characters of a note that are shown here."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a global token reaches: the organizations of its account.

    `taken` are names in use there. `distant` explains, by key of the organization, why nothing
    can be made in it now.
    """

    places: tuple[Organization, ...]
    taken: frozenset[str] = frozenset()
    distant: Mapping[tuple[str, str], Message] = field(default_factory=dict)


class MoveDialog(FormDialog):
    """Asks where new tokens are needed and for how long, then tells what became of each.

    `submitted` carries the `Move`s to make, at first or once more; `stop_requested` asks to spare
    those not yet begun, `revoke_old` for the end of the global token, `next_requested` for another
    one. Results come back move by move through `results`, then `show_finished`.
    """

    submitted = Signal(tuple)
    stop_requested = Signal()
    revoke_old = Signal()
    next_requested = Signal()

    def __init__(
        self,
        token: Token,
        reach: Reach,
        known: Known,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about `token`, and what it reaches."""
        super().__init__("", parent)
        self._token, self._reach, self._known = token, reach, known
        self._results: MovedSheet | None = None
        name = isolated(token.name)
        self.begin(self.tr("Move “{name}” to organizations").format(name=name))
        self.places = PlaceList(reach.places)
        self.nowhere = Notice(Sign.STOP, self)
        now, bounds = known.clock.now(), self._most_generous()
        self.lifetime = LifetimePicker(creation_bounds(bounds, now), known.days)
        self.review = Review(known.catalogue, known.keychain_label, many=True)
        self._arrange()
        self.finish()
        self.places.changed.connect(self.render_form)
        self.lifetime.changed.connect(self.render_form)
        self.lifetime.changed.connect(self.fit)
        self.places.go_to_first()

    @property
    def results(self) -> MovedSheet:
        """The sheet with what became of each move; there since the first were submitted."""
        if self._results is None:
            message = "show_begun comes first"
            raise RuntimeError(message)
        return self._results

    def moves(self) -> tuple[Move, ...]:
        """Return what would be made in each organization now, chosen or not."""
        return plan(
            self._token,
            self._reach.places,
            self.lifetime.valid_to(),
            known_in=self._policies,
            now=self._known.clock.now(),
            taken=self._reach.taken,
        )

    def chosen(self) -> tuple[Move, ...]:
        """Return what is to be made."""
        keys = self.places.chosen()
        return tuple(move for move in self.moves() if move.organization.key in keys)

    def show_begun(self, moves: tuple[Move, ...]) -> None:
        """Turn to the results of `moves`, or back to waiting for some of them."""
        self._busy = True
        if self._results is not None:
            self._results.begin(moves)
            self.fit()
            return
        self._results = MovedSheet(moves, self._known.keychain_label, self._what_stops(moves))
        self._results.leave.clicked.connect(self._leave)
        self._results.again.clicked.connect(lambda: self.submitted.emit(self.results.left()))
        self._results.revoke.clicked.connect(self._revoke)
        self._results.next.clicked.connect(self.next_requested)
        self.turn_to(self._results)

    def show_made(self, move: Move, issued: IssuedToken, step: Step) -> None:
        """Tell a result."""
        self.results.show_made(move, issued, step)
        self.fit()

    def show_refused(self, move: Move, message: Message, step: Step) -> None:
        """Tell why there is none."""
        self.results.show_refused(move, message, step)
        self.fit()

    def show_finished(self, *, more_to_move: bool) -> None:
        """Say that every answer is in; another global token can be moved next."""
        self._busy = False
        self.results.show_finished(more_to_move)
        self.fit()

    def show_old_revoked(self, left: Message | None = None) -> None:
        """Say that the global token is gone; `left` explains a secret that stayed behind."""
        self._busy = False
        self.results.show_old_revoked(left)
        self.fit()

    def show_old_refused(self, message: Message) -> None:
        """Say why the global token is still there."""
        self._busy = False
        self.results.show_old_refused(message)
        self.fit()

    def render_form(self) -> None:
        """Say of each organization what would be made there, and of all what is chosen."""
        moves = self.moves()
        for move in moves:
            far = self._reach.distant.get(move.organization.key)
            if far is not None:
                self.places.bar(move.organization, said(far.what_happened), said(far.what_to_do[0]))
            elif move.is_allowed:
                self.places.allow(move.organization, *self._remark(move))
            else:
                self.places.bar(move.organization, *self._why_barred(move))
        chosen = self.chosen()
        self.nowhere.setVisible(not self.places.all.isEnabled())
        self.review.setVisible(bool(chosen))
        if chosen:
            self.review.show_draft(self._draft_of_all(chosen), self._known.clock.now())
        number = len(chosen)
        deed = self.tr("&Make %n token(s)", "", number) if number else self.tr("&Make tokens")
        self.show_deed(deed, self.tr("Creating…"), allowed=bool(chosen))

    def submit(self) -> None:
        """Ask for the new tokens."""
        self.submitted.emit(self.chosen())

    def _arrange(self) -> None:
        steps = self.tr(
            "A new token with the same scopes takes its place in each organization that you "
            "choose. The old one is revoked when every new secret is safe, after asking you."
        )
        self.sheet.column.addWidget(Text(f"{all_stop_sentence(self._known.clock.now())} {steps}"))
        where = Text(self.tr("&Where is it needed?"), Kind.LABEL)
        where.setBuddy(self.places.all)
        self.nowhere.say_plainly(
            self.tr("None of your organizations lets you make a token like this one."),
            self.tr("Make one with what they allow by New token."),
        )
        self.sheet.add_group(where, self.places, self.nowhere)
        label = Text(self.tr("&For how long?"), Kind.LABEL)
        label.setBuddy(self.lifetime.group.buttons()[0])
        self.sheet.add_group(label, self.lifetime)
        everything = Notice(Sign.CARE, self)
        if self._token.is_full_scope:
            everything.say_plainly(
                self.tr("Each of them may do everything that you may do there."),
                self.tr("Where less is enough, leave it out here and make a smaller one."),
            )
        self.sheet.add_group(self.review, everything)

    def _policies(self, place: Organization) -> KnownPolicies:
        return known_in(place, self._known.rules, self._known.noted)

    def _most_generous(self) -> KnownPolicies:
        """Return what is known where a token may live longest."""
        now = self._known.clock.now()
        every = [self._policies(place) for place in self._reach.places]
        return max(
            every,
            key=lambda known: known.latest_end(now, now),
            default=KnownPolicies(self._known.rules),
        )

    def _remark(self, move: Move) -> tuple[Sign, str]:
        """Say what differs from what was asked, and what is doubtful."""
        sentences = []
        lost = self._known.catalogue.difference(self._token.scopes, move.draft.scopes).lost
        if lost:
            what = self._known.catalogue.can_do(lost, catalogue_text, most=len(lost))
            sentences.append(
                self.tr("Without what is not allowed there: {what}.").format(what=what)
            )
        if move.is_shorter:
            day = long_day(move.draft.valid_to)
            sentences.append(self.tr("Ends on {day}: no later is allowed there.").format(day=day))
        name = move.organization.name
        sentences += [said(objection_sentence(each, name)) for each in move.objections]
        return Sign.CARE, " ".join(sentences)

    def _why_barred(self, move: Move) -> tuple[str, str]:
        first, name = blocking(move.objections)[0], move.organization.name
        background = (said(each) for each in objection_background(first, name))
        return said(objection_sentence(first, name)), " ".join(background)

    def _draft_of_all(self, moves: tuple[Move, ...]) -> TokenDraft:
        """Return one draft that stands for all of them in the review."""
        scopes = dict.fromkeys(scope for move in moves for scope in move.draft.scopes)
        latest = max(move.draft.valid_to for move in moves)
        where = self._named([move.organization for move in moves])
        return TokenDraft(where, self._token.name, tuple(scopes), latest)

    def _named(self, places: list[Organization]) -> str:
        """Name a few organizations, or count them."""
        if len(places) > _NAMED:
            return self.tr("%n organization(s)", "", len(places))
        return self.tr(", ").join(shown_name(place.name) for place in places)

    def _what_stops(self, moves: tuple[Move, ...]) -> str:
        """Say what the end of the global token means, where no new one takes its place too."""
        sentences = [
            self.tr(
                "Put the new secrets where it is used first: whatever still uses it stops at "
                "once, and this cannot be undone."
            )
        ]
        moved = {move.organization.key for move in moves}
        others = [place for place in self._reach.places if place.key not in moved]
        if others:
            bare = self.tr("No new token takes its place in {where}.")
            sentences.append(bare.format(where=self._named(others)))
        note = shown_name(self._known.note(self._token), _LONGEST_NOTE).rstrip(". ")
        if note:
            sentences.append(self.tr("Your note: “{note}”.").format(note=note))
        return " ".join(sentences)

    def _leave(self) -> None:
        if not self._busy:
            self.reject()
            return
        self.results.show_stopping()
        self.stop_requested.emit()

    def _revoke(self) -> None:
        self._busy = True
        self.results.show_revoking()
        self.revoke_old.emit()
