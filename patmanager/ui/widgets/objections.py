"""Objections in place: each under the field it is about, before any call."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from patmanager.core.policies import Objection, Part
from patmanager.core.words import objection_sentence
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import said


class Objections(QObject):
    """A place for the objection against each part of a draft."""

    def __init__(self, fields: Mapping[Part, QWidget], parent: QObject | None = None) -> None:
        """Describe each field by the objection that stands under it."""
        super().__init__(parent)
        self._fields = dict(fields)
        self.places = {part: Notice(Sign.STOP) for part in Part}

    def show(self, objections: Iterable[Objection]) -> None:
        """Show the first objection of each part, and nothing where there is none."""
        first: dict[Part, str] = {}
        for objection in objections:
            first.setdefault(objection.part, said(objection_sentence(objection)))
        for part, place in self.places.items():
            sentence = first.get(part, "")
            place.setVisible(bool(sentence))
            if sentence:
                place.say_plainly(sentence)
            if part in self._fields:
                self._fields[part].setAccessibleDescription(sentence)
