"""Looking at what is known of the policies, and checking it again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.policy import Noted
from patmanager.ui.dialogs.policies import PoliciesDialog
from patmanager.ui.flows.desk import Desk, is_open


class PolicyDesk(QObject):
    """Forgets and reads anew, for every dialog that shows policies."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        super().__init__(desk)
        self._desk = desk
        self._read: set[tuple[str, str]] = set()

    def open(self) -> None:
        """Show what is known."""
        dialog = PoliciesDialog(self._desk.offer(), self._desk.window)

        def show(_noted: tuple[Noted, ...]) -> None:
            if is_open(dialog):
                dialog.show_offer(self._desk.offer())

        dialog.check_again.connect(lambda where: self.check_again(where, show))
        self._desk.open(dialog)

    def check_again(self, where: Organization, then: Callable[[tuple[Noted, ...]], None]) -> None:
        """Forget what was learned of the policies, read them anew, and tell what is known then."""
        presenter = self._desk.presenter

        def failed(fault: Fault) -> None:
            presenter.report(fault)
            then(presenter.state.noted)

        self._run(lambda: presenter.program.policy_book.check_again(where), then, failed)

    def read_once(self, where: Organization, then: Callable[[tuple[Noted, ...]], None]) -> None:
        """Read the policies of an organization where something is to be made, once a session.

        It is a courtesy: what cannot be read is unknown, and no fault is shown.
        """
        if where.key not in self._read:
            self._read.add(where.key)
            program = self._desk.presenter.program
            self._run(lambda: program.policy_book.read(where), then, lambda _fault: None)

    def _run(
        self,
        work: Callable[[], object],
        then: Callable[[tuple[Noted, ...]], None],
        failed: Callable[[Fault], None],
    ) -> None:
        presenter = self._desk.presenter
        ledger = presenter.program.ledger

        def read() -> tuple[Noted, ...]:
            work()
            return ledger.statements()

        def done(noted: tuple[Noted, ...]) -> None:
            presenter.change(noted=noted)
            then(noted)

        presenter.tasks.run(read, done, owner=self, otherwise=failed)
