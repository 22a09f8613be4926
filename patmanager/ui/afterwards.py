"""What waits until the first painting, one piece a round of events: the window stays live."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

MODULES = (
    "patmanager.ui.clipboard",
    "patmanager.core.words",
    "patmanager.ui.dialogs.frame",
    "patmanager.core.policies",
    "patmanager.ui.widgets.details",
    "patmanager.core.scope_tasks",
    "patmanager.ui.dialogs.edit",
    "patmanager.ui.dialogs.renew",
    "patmanager.ui.dialogs.offer",
    "patmanager.ui.flows.listing",
    "patmanager.core.clients",
    "patmanager.ui.dialogs.draft_form",
    "patmanager.ui.widgets.secret_panel",
    "patmanager.ui.dialogs.rotate",
    "patmanager.ui.dialogs.policies",
    "patmanager.ui.flows.issuing",
    "patmanager.ui.flows.changing",
    "patmanager.core.message_text",
    "patmanager.core.explain",
    "patmanager.core.suspects",
    "patmanager.core.storage_ports",
    "patmanager.ui.dialogs.help",
    "patmanager.ui.widgets.setting_editors",
    "patmanager.ui.flows.pages",
    "patmanager.core.own_rules",
    "patmanager.ui.flows.explaining",
    "patmanager.ui.pages.packages",
    "patmanager.core.keeping",
    "patmanager.ui.dialogs.move_global",
    "patmanager.ui.flows.moving",
    "patmanager.ui.flows.packages",
    "patmanager.core.recovery",
    "patmanager.ui.flows.recovering",
    "patmanager.ui.flows.signing_in",
    "patmanager.ui.widgets.banner",
    "patmanager.ui.widgets.announcing",
    "patmanager.ui.router",
)
"""Leaves before what stands on them, so that none takes longer than a frame of the screen."""


class Afterwards(QObject):
    """Does one deed after the other, and lets events go round between two."""

    def __init__(
        self, deeds: Iterable[Callable[[], object]], parent: QObject | None = None
    ) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._deeds = iter(tuple(deeds))

    def begin(self) -> None:
        """Do the first, and each next one when a round of events is over."""
        deed = next(self._deeds, None)
        if deed is None:
            self.deleteLater()
            return
        QTimer.singleShot(0, self, self.begin)
        deed()
