"""Objections in place: each under the field it is about, before any call."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from patmanager.core.objections import Objection, Part, Reason
from patmanager.core.words import objection_background, objection_sentence
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import said


class Objections(QObject):
    """A place for the objection against each part of a draft."""

    def __init__(self, fields: Mapping[Part, QWidget], parent: QObject | None = None) -> None:
        """Describe each field by the objection that stands under it."""
        super().__init__(parent)
        self._fields = dict(fields)
        self.places = {part: Notice(Sign.STOP) for part in Part}

    def show(self, objections: Iterable[Objection], organization: str = "") -> None:
        """Show the first objection of each part, and nothing where there is none.

        Under it stand who can change the rule, and how it is known.
        """
        first: dict[Part, Objection] = {}
        for objection in sorted(objections, key=lambda each: not each.sure):
            first.setdefault(objection.part, objection)
        for part, place in self.places.items():
            objection_here = first.get(part)
            sentence = ""
            place.setVisible(objection_here is not None)
            if objection_here is not None:
                sentence = said(objection_sentence(objection_here, organization))
                background = objection_background(objection_here, organization)
                place.mark.set_sign(_sign(objection_here))
                place.say_plainly(sentence, " ".join(said(each) for each in background))
            if part in self._fields:
                self._fields[part].setAccessibleDescription(sentence)


def _sign(objection: Objection) -> Sign:
    """Return what stands before it: nobody did wrong where an organization restricts creation."""
    if objection.reason is Reason.CREATION_RESTRICTED:
        return Sign.LOCK
    return Sign.STOP if objection.sure else Sign.CARE
