"""Where a token that lives may be refused all the same, why, and who can change it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from patmanager.core.words import objection_background, objection_sentence
from patmanager.ui.state import Refusal
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import said

_MOST = 2
"""Organizations named one by one; the rest are counted."""


def refused_sentences(refusals: tuple[Refusal, ...]) -> tuple[str, str]:
    """Return why and where a token may be refused, and who can change it and how it is known."""
    named = refusals[:_MOST]
    reasons = [said(objection_sentence(each, where.name)) for where, each in named]
    left = len(refusals) - len(named)
    if left:
        tr = QCoreApplication.translate
        reasons.append(tr("RefusedUse", "So it is in %n more organization(s).", "", left))
    background = [
        said(line) for where, each in named for line in objection_background(each, where.name)
    ]
    return " ".join(reasons), " ".join(dict.fromkeys(background))


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
