"""The programs of this computer that use a token: look whether each works, take it out again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.places import Place, Standing
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.text import Kind, Text


class UsedPlaces(QWidget):
    """One line a place; hidden while there is none."""

    test_asked = Signal(Place)
    take_asked = Signal(Place)
    keep_asked = Signal(Place)
    remove_all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none."""
        super().__init__(parent)
        self.lines: dict[str, Notice] = {}
        self.buttons: list[QPushButton] = []
        self.remove_all = QPushButton(self.tr("&Remove all from this computer…"))
        self.remove_all.setAutoDefault(False)
        self.remove_all.clicked.connect(self.remove_all_asked)
        self._list = QVBoxLayout()
        self._list.setSpacing(NEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(Text(self.tr("Set up on this computer"), Kind.SECTION))
        column.addLayout(self._list)
        column.addWidget(self.remove_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_places(
        self,
        places: Iterable[Place],
        name_of: Callable[[Place], str],
        ends_soon: Callable[[Place], bool] = lambda _place: False,
    ) -> None:
        """Show places, each with the name of its token; one that ends soon can be kept going."""
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.lines, self.buttons = {}, []
        for place in places:
            self._list.addWidget(self._line(place, name_of(place), soon=ends_soon(place)))
        self.setVisible(bool(self.lines))
        dress_controls(self)

    def say(self, place: Place, sign: Sign, sentence: str) -> None:
        """Say under a place what its test came to."""
        notice = self.lines.get(place.id)
        if notice is not None:
            notice.mark.set_sign(sign)
            notice.say_plainly(_title(place), sentence)

    def _line(self, place: Place, token: str, *, soon: bool) -> QWidget:
        line = QWidget(self)
        notice = Notice(_sign(place), line)
        uses = self.tr("Uses {token} for {name}").format(
            token=token, name=shown_name(place.target.name or place.target.organization)
        )
        notice.say_plainly(_title(place), self._state(place) or uses)
        self.lines[place.id] = notice
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(notice, 1)
        if soon:
            notice.mark.set_sign(Sign.CARE)
            notice.say_plainly(_title(place), self.tr("{token} ends soon.").format(token=token))
        deeds = (
            *([(self.tr("Keep it going"), self.keep_asked)] if soon else []),
            (self.tr("Test"), self.test_asked),
            (self.tr("Take out"), self.take_asked),
        )
        for text, signal in deeds:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{text} {_title(place)}")
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(place))
            row.addWidget(button)
            self.buttons.append(button)
        return line

    def _state(self, place: Place) -> str:
        if place.standing is not Standing.CONNECTED:
            return self.tr("Not finished: take it out, or set it up again.")
        if place.refused_at is not None:
            return self.tr("It was refused with its token: test it, then rotate the token.")
        return ""


def _title(place: Place) -> str:
    return f"{place.client} · {shown_name(place.target.organization)}"


def _sign(place: Place) -> Sign:
    sound = place.standing is Standing.CONNECTED and place.refused_at is None
    return Sign.DONE if sound else Sign.CARE
