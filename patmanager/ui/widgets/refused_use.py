"""Where a token that lives may be refused all the same, why, and who can change it."""

from PySide6.QtWidgets import QWidget

from patmanager.ui.refusals import refused_sentences
from patmanager.ui.state import Refusal
from patmanager.ui.widgets.mark import Notice, Sign


class RefusedUse(Notice):
    """Says it beside a sign; hidden where nothing stands in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(Sign.CARE, parent)

    def show_refusals(self, refusals: tuple[Refusal, ...]) -> None:
        """Say where and why; nothing for none."""
        self.hide()
        if refusals:
            self.say_plainly(*refused_sentences(refusals))
