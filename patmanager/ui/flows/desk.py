"""What every change works with."""

import platform
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.policy import Noted
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from patmanager.ui.clipboard import ClipboardService
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.flows.listing import Listings
from patmanager.ui.presenter import Presenter

Answer = TypeVar("Answer")


class Desk(QObject):
    """The presenter, the lists, the clipboard, and the window that dialogs lie over."""

    def __init__(
        self, presenter: Presenter, listings: Listings, clipboard: ClipboardService, window: QWidget
    ) -> None:
        """Put them side by side."""
        super().__init__(presenter)
        self.presenter = presenter
        self.listings = listings
        self.clipboard = clipboard
        self.window = window

    def known(self, *pairs: tuple[Organization, Token]) -> Known:
        """Return what dialogs about existing tokens, each with its organization, are told."""
        state, program = self.presenter.state, self.presenter.program
        return Known(
            program.catalogue,
            program.rules,
            program.clock,
            state.keychain or "",
            state.kept,
            state.notes,
            program.settings.default_lifetime_days,
            program.settings.show_seconds,
            state.noted,
            {token.authorization_id: where for where, token in pairs},
            frozenset(
                token.authorization_id for where, token in pairs if state.packages_only(where)
            ),
        )

    def offer(self, like: TokenDraft | None = None) -> Offer:
        """Return what a new token can be here."""
        state, program = self.presenter.state, self.presenter.program
        chosen = next((each for each in state.organizations if each.key == state.place), None)
        names = {token.name for listing in state.listings for token in listing.tokens}
        return Offer(
            organizations=state.organizations,
            presets=program.presets,
            catalogue=program.catalogue,
            rules=program.rules,
            clock=program.clock,
            keychain_label=state.keychain or "",
            computer=platform.node(),
            organization=chosen,
            like=like,
            taken=frozenset(names),
            days=program.settings.default_lifetime_days,
            show_seconds=program.settings.show_seconds,
            noted=state.noted,
            living=state.living(),
        )

    def learn(self, then: Callable[[], None]) -> None:
        """Take in what a refusal has just taught of the policies, then go on.

        A record that cannot be read teaches nothing: the refusal itself is what matters then.
        """
        presenter = self.presenter

        def taught(noted: tuple[Noted, ...]) -> None:
            presenter.change(noted=noted)
            then()

        presenter.tasks.run(
            presenter.program.ledger.statements,
            taught,
            owner=self,
            otherwise=lambda _fault: then(),
        )

    def open(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it goes when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.presenter.look_up)
        dialog.open()

    def change(
        self,
        pairs: tuple[tuple[Organization, Token], ...],
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Fault], None],
        owner: QObject | None = None,
    ) -> None:
        """Do work that changes tokens: their rows say so, and quitting waits for it.

        `then` and `otherwise` are left out when `owner` is gone; the rows are told all the same.
        """
        keys = [self.presenter.key_of(where.account, token) for where, token in pairs]

        def finish() -> None:
            self.presenter.set_changing(keys, on=False)
            self.presenter.look_up()

        def is_there() -> bool:
            return owner is None or shiboken6.isValid(owner)

        def done(answer: Answer) -> None:
            finish()
            if is_there():
                then(answer)

        def failed(fault: Fault) -> None:
            finish()
            self.presenter.sign_in_needed(fault)
            if is_there():
                otherwise(fault)

        self.presenter.set_changing(keys, on=True)
        self.presenter.tasks.run(work, done, owner=self, otherwise=failed, must_finish=True)


def is_open(dialog: QDialog) -> bool:
    """Tell whether a dialog is still there: an answer may come after it was closed."""
    return shiboken6.isValid(dialog) and dialog.isVisible()
