"""Where a token that lives may be refused all the same, why, and who can change it, in words."""

from PySide6.QtCore import QCoreApplication

from patmanager.core.words import objection_background, objection_sentence
from patmanager.ui.state import Refusal
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
