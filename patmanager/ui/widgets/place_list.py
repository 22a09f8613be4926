"""Organizations to choose from, each with what is to be known of it."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from patmanager.core.organizations import Organization
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name

_INDENT = 24
"""Pixels, as wide as a box: what is said of an organization stands under its name."""


class _Row(QWidget):
    """A box with a name, and a sentence under it."""

    def __init__(self, place: Organization) -> None:
        """Offer `place`, chosen."""
        super().__init__()
        # An ampersand in a name is no mnemonic.
        self.box = QCheckBox(shown_name(place.name).replace("&", "&&"))
        self.box.setAccessibleName(shown_name(place.name))
        self.box.setChecked(True)
        self.notice = Notice(Sign.NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        under = QVBoxLayout()
        under.setContentsMargins(_INDENT, 0, 0, 0)
        under.addWidget(self.notice)
        column.addLayout(under)


class PlaceList(QWidget):
    """One box an organization, and one for all of them; whoever is barred cannot be chosen."""

    changed = Signal()

    def __init__(self, places: Iterable[Organization], parent: QWidget | None = None) -> None:
        """Offer `places`, all of them chosen."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.all = QCheckBox(self.tr("&All organizations that allow it"))
        column.addWidget(self.all)
        self._rows: dict[tuple[str, str], _Row] = {}
        for place in places:
            row = _Row(place)
            self._rows[place.key] = row
            column.addWidget(row)
            row.box.toggled.connect(self._follow)
        self.all.clicked.connect(self._choose_all)
        self._show_all()

    def chosen(self) -> frozenset[tuple[str, str]]:
        """Return the keys of the organizations that are chosen."""
        return frozenset(
            key for key, row in self._rows.items() if row.box.isEnabled() and row.box.isChecked()
        )

    def allow(self, place: Organization, sign: Sign, sentence: str) -> None:
        """Let an organization be chosen; say what is to be known of it, if anything."""
        self._say(place, sign, sentence, "")
        self._rows[place.key].box.setEnabled(True)
        self._show_all()

    def bar(self, place: Organization, sentence: str, background: str) -> None:
        """Take an organization out of the choice; say why, and who can change it."""
        row = self._rows[place.key]
        self._say(place, Sign.LOCK, sentence, background)
        with QSignalBlocker(row.box):
            row.box.setChecked(False)
        row.box.setEnabled(False)
        self._show_all()

    def box(self, place: Organization) -> QCheckBox:
        """Return the box of an organization."""
        return self._rows[place.key].box

    def notice(self, place: Organization) -> Notice:
        """Return what is said of an organization; hidden where that is nothing."""
        return self._rows[place.key].notice

    def go_to_first(self) -> None:
        """Put the focus on the first box that can be chosen."""
        boxes = (self.all, *(row.box for row in self._rows.values()))
        first = next((box for box in boxes if box.isEnabled() and not box.isHidden()), None)
        if first is not None:
            first.setFocus()

    def _say(self, place: Organization, sign: Sign, sentence: str, more: str) -> None:
        row = self._rows[place.key]
        row.notice.mark.set_sign(sign)
        row.notice.say_plainly(sentence, more)
        row.notice.setVisible(bool(sentence))
        row.box.setAccessibleDescription(f"{sentence} {more}".strip())

    def _open(self) -> list[QCheckBox]:
        return [row.box for row in self._rows.values() if row.box.isEnabled()]

    def _choose_all(self) -> None:
        boxes = self._open()
        wanted = not all(box.isChecked() for box in boxes)
        for box in boxes:
            with QSignalBlocker(box):
                box.setChecked(wanted)
        self._follow()

    def _follow(self) -> None:
        self._show_all()
        self.changed.emit()

    def _show_all(self) -> None:
        """Show in the box for all how many of them are chosen."""
        boxes = self._open()
        number = sum(box.isChecked() for box in boxes)
        state = Qt.CheckState.PartiallyChecked
        if number in {0, len(boxes)}:
            state = Qt.CheckState.Checked if number else Qt.CheckState.Unchecked
        self.all.setCheckState(state)
        self.all.setTristate(state is Qt.CheckState.PartiallyChecked)
        self.all.setVisible(len(self._rows) > 1)
        self.all.setEnabled(bool(boxes))
