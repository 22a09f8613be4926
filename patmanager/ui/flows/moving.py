"""Moving a global token: the new ones first, one after another; the old one last, if it may go."""

from dataclasses import replace

from PySide6.QtCore import QObject

from patmanager.core.faults import Fault
from patmanager.core.moving import Move, Step, out_of_reach, places_of, step_after
from patmanager.core.organizations import Organization
from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.hand_over import HandOverDialog
from patmanager.ui.dialogs.move_global import MoveDialog, Reach
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.serving import Serving
from patmanager.ui.global_tokens import living_globals
from patmanager.ui.state import Chosen, RowKey


class Moving(QObject):
    """Moves global tokens, one dialog each."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        super().__init__(desk)
        self._desk = desk

    def move(self, where: Organization, token: Token) -> None:
        """Ask where `token`, which stands in the list of `where`, is needed, and move it."""
        state = self._desk.presenter.state
        faults = ((listing, out_of_reach(listing)) for listing in state.listings)
        reach = Reach(
            places_of(where.account, state.organizations),
            frozenset(each.name for listing in state.listings for each in listing.tokens),
            {one.organization.key: explain(fault) for one, fault in faults if fault is not None},
        )
        dialog = MoveDialog(token, reach, self._desk.known((where, token)), self._desk.window)
        _Move(self._desk, dialog, where, token)
        dialog.next_requested.connect(dialog.accept)
        dialog.next_requested.connect(lambda: self._move_other(token))
        self._desk.open(dialog)

    def move_next(self) -> None:
        """Move the selected global token, else the first that works."""
        state = self._desk.presenter.state
        selected = {token.authorization_id for _, token in state.chosen()}
        living = living_globals(state)
        first = [pair for pair in living if pair[1].authorization_id in selected]
        for where, token in (*first, *living)[:1]:
            self.move(where, token)

    def _move_other(self, than: Token) -> None:
        """Move another one; that one may have been kept alive."""
        living = living_globals(self._desk.presenter.state)
        others = [pair for pair in living if pair[1].authorization_id != than.authorization_id]
        for where, token in others[:1]:
            self.move(where, token)


class _Move(QObject):
    """One move, as long as its dialog is there."""

    def __init__(self, desk: Desk, dialog: MoveDialog, where: Organization, token: Token) -> None:
        """Answer `dialog`."""
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self._where, self._token = where, token
        self._waiting: list[Move] = []
        self._made: list[RowKey] = []
        self._is_stopped = False
        dialog.submitted.connect(self._begin)
        dialog.stop_requested.connect(self._stop)
        dialog.revoke_old.connect(self._revoke_old)

    def _begin(self, moves: tuple[Move, ...]) -> None:
        self._waiting, self._is_stopped = list(moves), False
        self._dialog.show_begun(moves)
        self._make_next()

    def _stop(self) -> None:
        self._is_stopped = True

    def _make_next(self) -> None:
        """Make the first that waits, then the others, unless the person asked to stop."""
        if self._is_stopped:
            for move in self._waiting:
                self._dialog.results.show_spared(move)
            self._waiting.clear()
        if not self._waiting:
            self._finish()
            return
        move = self._waiting.pop(0)
        lifecycle = self._desk.presenter.program.lifecycle
        self._dialog.results.show_begun(move)
        self._desk.change(
            self._pairs,
            lambda: lifecycle.create(move.organization, move.draft),
            lambda issued: self._issued(move, issued),
            lambda fault: self._refused(move, fault),
            owner=self,
        )

    def _issued(self, move: Move, issued: IssuedToken) -> None:
        presenter, token = self._desk.presenter, issued.token
        self._made.append(presenter.key_of(move.organization.account, token))
        presenter.put_token(move.organization, token)
        self._keep_note(token)
        self._desk.listings.refresh_some(move.organization)
        if issued.unkept is None:
            self._dialog.show_made(move, issued, Step.SAFE)
            self._make_next()
        else:
            self._hand_over(move, issued)

    def _hand_over(self, move: Move, issued: IssuedToken) -> None:
        """Show a secret that is not kept; go on when the person has it, or gave it up."""
        presenter = self._desk.presenter
        shown = HandOverDialog(
            issued,
            presenter.state.keychain or "",
            presenter.program.settings.show_seconds,
            self._dialog,
        )
        serving = Serving(self._desk, shown, shown.panel, move.organization, issued)

        def closed(_result: int) -> None:
            if serving.is_revoked:
                self._dialog.results.show_taken_back(move)
            else:
                step = Step.SAFE if shown.is_held else Step.UNSAFE
                self._dialog.show_made(move, issued, step)
            self._make_next()

        shown.finished.connect(closed)
        self._desk.open(shown)

    def _refused(self, move: Move, fault: Fault) -> None:
        self._dialog.show_refused(move, explain(fault), step_after(fault))
        self._desk.listings.refresh_some(move.organization)
        self._make_next()

    def _finish(self) -> None:
        presenter = self._desk.presenter
        if self._made:
            presenter.choose(tuple(self._made))
        others = [token for _, token in living_globals(presenter.state)]
        more = any(each.authorization_id != self._token.authorization_id for each in others)
        self._dialog.show_finished(more_to_move=more)

    def _revoke_old(self) -> None:
        lifecycle = self._desk.presenter.program.lifecycle
        self._desk.change(
            self._pairs,
            lambda: lifecycle.revoke(self._where, self._token),
            self._old_revoked,
            lambda fault: self._dialog.show_old_refused(explain(fault)),
            owner=self,
        )

    def _old_revoked(self, left: Fault | None) -> None:
        self._desk.presenter.put_token(self._where, replace(self._token, revoked=True))
        self._dialog.show_old_revoked(None if left is None else explain(left))
        # It stands in the list of every organization.
        self._desk.listings.refresh_some(
            *places_of(self._where.account, self._desk.presenter.state.organizations)
        )
        self._desk.presenter.said.emit(self.tr("The global token is revoked."))

    def _keep_note(self, token: Token) -> None:
        """Let the note on the global token stand on the new one too."""
        presenter = self._desk.presenter
        note = presenter.state.notes.get(self._token.authorization_id, "")
        if note:
            presenter.tasks.run(
                lambda: presenter.program.ledger.save_note(token.authorization_id, note),
                lambda _none: presenter.look_up(),
                owner=presenter,
                otherwise=presenter.report,
                must_finish=True,
            )

    @property
    def _pairs(self) -> Chosen:
        return ((self._where, self._token),)
