"""The window on a fake program, with everything joined as the program joins it."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from patmanager.core.secret import Secret
from patmanager.ui.app import first_state
from patmanager.ui.clipboard import ClipboardService
from patmanager.ui.presenter import Presenter
from patmanager.ui.remembered import InMemory
from patmanager.ui.router import Router
from patmanager.ui.state import State
from patmanager.ui.tasks import Tasks
from patmanager.ui.window import Window
from tests.fakes_program import FakeProgram

Dialog = TypeVar("Dialog", bound=QDialog)

_PATIENCE = 20_000
"""Milliseconds that a test waits at most: many times what a busy machine needs."""


class Board:
    """A clipboard in a variable."""

    def __init__(self) -> None:
        """Hold nothing."""
        self.held = ""
        self._ours = ""

    def write(self, secret: Secret) -> None:
        """Hold a secret."""
        self.held = self._ours = secret.reveal()

    def holds_ours(self) -> bool:
        """Tell whether nobody else wrote since."""
        return bool(self._ours) and self.held == self._ours

    def clear(self) -> None:
        """Hold nothing."""
        self.held = self._ours = ""


class Stage:
    """A window, its router, and short ways to look at and to wait for them."""

    def __init__(
        self,
        qtbot: QtBot,
        program: FakeProgram,
        open_page: Callable[[str], bool] = lambda _link: True,
    ) -> None:
        """Join everything; `begin` starts it."""
        self.qtbot = qtbot
        self.program = program
        self.board = Board()
        self.tasks = Tasks()
        self.broken: list[object] = []
        self.tasks.broke.connect(self.broken.append)
        self.presenter = Presenter(program, self.tasks, first_state(program))
        self.window = Window(program.catalogue, InMemory())
        # Answers that are still under way must not reach a window that is gone.
        qtbot.addWidget(self.window, before_close_func=lambda _: shiboken6.delete(self.presenter))
        self.clipboard = ClipboardService(self.board)
        self.router = Router(self.presenter, self.window, self.clipboard, open_page)
        self.said: list[str] = []
        self.presenter.said.connect(self.said.append)
        self.window.show_state(self.presenter.state)
        self.window.show()

    @property
    def state(self) -> State:
        """The state as it is now."""
        return self.presenter.state

    def begin(self) -> "Stage":
        """Start, and wait until the lists are in."""
        self.router.begin()
        self.until(lambda: self.state.accounts is not None and self.state.keychain is not None)
        if self.state.accounts:
            self.until(lambda: self.state.updated_at is not None and self.state.refreshing is None)
        return self

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for a condition; an error of a thread ends the wait."""
        self.qtbot.waitUntil(lambda: bool(self.broken) or bool(condition()), timeout=_PATIENCE)
        assert self.broken == []

    def choose(self, *numbers: int) -> None:
        """Select tokens by their number, and let the window see it."""
        keys = tuple(
            (listing.organization.account.id, token.authorization_id)
            for number in numbers
            for listing in self.state.listings
            for token in listing.tokens
            if token.authorization_id.endswith(f"{number:012}")
        )
        self.presenter.clear_filters()
        self.presenter.choose(keys)
        self.until(lambda: self.window.tokens.table.selected_keys() == keys)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Wait for a dialog of that kind."""
        found: list[Dialog] = []

        def look() -> bool:
            found[:] = [
                each
                for each in QApplication.topLevelWidgets()
                if isinstance(each, kind) and each.isVisible()
            ]
            return bool(found)

        self.until(look)
        return found[0]

    def names(self) -> list[str]:
        """Return the names of the visible tokens, in order."""
        return [row.token.name for row in self.window.tokens.model.seen()]
