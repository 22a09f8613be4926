"""What the person does while the dialogs are still being loaded: kept, and done right after."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, SignalInstance

from patmanager.ui.window import Window


class Early(QObject):
    """Listens in place of the router until that is there."""

    def __init__(self, window: Window, parent: QObject | None = None) -> None:
        """Listen to everything that the window tells."""
        super().__init__(parent)
        tokens, actions, toolbar = window.tokens, window.actions_, window.toolbar
        self._kept: list[tuple[SignalInstance, tuple[object, ...]]] = []
        self._slots: list[tuple[SignalInstance, Callable[..., None]]] = [
            (signal, partial(self._keep, signal))
            for signal in (
                *(actions.given, actions.place_given, toolbar.searched, toolbar.descended),
                *(tokens.chosen, tokens.filtered, tokens.commanded, tokens.dismissed),
                *(tokens.noted, window.side.organizations.chosen, window.brought, window.escaped),
            )
        ]
        for signal, slot in self._slots:
            signal.connect(slot)

    def hand_on(self) -> None:
        """Tell it all again, in its order, to whoever listens now; hear nothing any more."""
        for signal, slot in self._slots:
            signal.disconnect(slot)
        kept, self._kept, self._slots = self._kept, [], []
        for signal, values in kept:
            signal.emit(*values)

    def _keep(self, signal: SignalInstance, *values: object) -> None:
        self._kept.append((signal, values))
