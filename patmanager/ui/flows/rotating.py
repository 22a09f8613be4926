"""Rotating several tokens: one dialog after the other, since each ends with a secret."""

from PySide6.QtCore import QObject

from patmanager.core.organizations import Organization
from patmanager.core.tokens import Token
from patmanager.ui.dialogs.rotated import Rotated, RotatedDialog
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.issuing import Issuing


class Rotating(QObject):
    """Goes through tokens, whatever becomes of each, and lists at the end what did."""

    def __init__(self, desk: Desk, issuing: Issuing) -> None:
        """Work at `desk`; `issuing` asks about each token."""
        super().__init__(desk)
        self._desk = desk
        self._issuing = issuing

    def rotate(
        self, pairs: tuple[tuple[Organization, Token], ...], results: tuple[Rotated, ...] = ()
    ) -> None:
        """Ask about the first of `pairs` that has no result yet, then about the others."""
        if len(results) == len(pairs):
            self._show(results)
            return
        where, token = pairs[len(results)]
        dialog = self._issuing.rotate(where, token, (len(results) + 1, len(pairs)))

        def finished(_result: int) -> None:
            every = (*results, dialog.outcome())
            if dialog.is_stopped:
                every += tuple(Rotated(left) for _, left in pairs[len(every) :])
            self.rotate(pairs, every)

        dialog.finished.connect(finished)

    def _show(self, results: tuple[Rotated, ...]) -> None:
        """List the results of several; that of one was seen in its own dialog."""
        if len(results) > 1:
            now = self._desk.presenter.program.clock.now()
            self._desk.open(RotatedDialog(results, now, self._desk.window))
