"""For how long: a row of lifetimes, or a date, never beyond what is known to be allowed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.tokens import SAME_INSTANT
from patmanager.ui.texts import plain_tooltip
from patmanager.ui.widgets.choice import Pill
from patmanager.ui.widgets.dates import days_between, end_of_day, is_weekend, local_date, long_day
from patmanager.ui.widgets.text import Kind, Text

LIFETIMES = (7, 14, 30, 60, 90)
"""Days on offer."""

_BY_DATE = 0
"""Id of the choice of a date in the group: Qt gives out negative ones by itself."""


def tr(text: str) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("LifetimePicker", text)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What lifetimes may be offered; datetimes are aware UTC.

    Lives begin at `now` and end by `latest`; `reason` says in one sentence why by then. `usual`
    takes the place of a choice that is too late: the latest end itself, or an earlier one where
    the latest is not known to be granted.
    """

    now: datetime
    latest: datetime
    reason: str
    usual: datetime


class LifetimePicker(QWidget):
    """Lifetimes in days, or a date, within bounds; their reason is shown when it matters."""

    changed = Signal()

    def __init__(self, bounds: Bounds, days: int = 30) -> None:
        """Offer what `bounds` allow and choose `days`, or the longest below."""
        super().__init__()
        self._bounds = bounds
        self.group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, lifetime in enumerate(LIFETIMES):
            whole = self.tr("%n day(s)", "", lifetime)
            pill = Pill(whole if number == 0 else str(lifetime))
            pill.setAccessibleName(whole)
            self.group.addButton(pill, lifetime)
            row.addWidget(pill)
        self.by_date = Pill(self.tr("Date …"))
        self.by_date.setAccessibleName(self.tr("Choose a date"))
        self.group.addButton(self.by_date, _BY_DATE)
        row.addWidget(self.by_date)
        self.date = _date_edit()
        self.date.setAccessibleName(self.tr("End date"))
        self.date.setVisible(False)
        row.addWidget(self.date)
        row.addStretch(1)
        self.caption = Text("", Kind.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.caption)
        self.group.idToggled.connect(self._chosen)
        self.date.dateChanged.connect(self._tell)
        self.set_bounds(bounds)
        self.choose(days)

    def set_bounds(self, bounds: Bounds) -> None:
        """Offer what `bounds` allow; a choice beyond falls back."""
        self._bounds, now, latest = bounds, bounds.now, bounds.latest
        chosen = self.group.checkedId()
        too_late = chosen == _BY_DATE and self.date.date() > local_date(latest)
        for lifetime in LIFETIMES:
            pill = self.group.button(lifetime)
            allowed = self._allows(lifetime)
            pill.setEnabled(allowed)
            pill.setToolTip("" if allowed else plain_tooltip(bounds.reason))
            pill.setAccessibleDescription("" if allowed else bounds.reason)
        self.date.setDateRange(local_date(now), local_date(max(now, latest)))
        if chosen > 0 and not self._allows(chosen):
            self.choose(chosen)
        elif too_late and bounds.usual < latest:
            self.choose(days_between(now, bounds.usual))
        self._say()

    def choose(self, days: int) -> None:
        """Choose a lifetime in days, or the longest allowed one below; else the latest date."""
        allowed = [life for life in LIFETIMES if life <= days and self._allows(life)]
        if allowed:
            self.group.button(allowed[-1]).setChecked(True)
            return
        self.date.setDate(local_date(max(self._bounds.now, self._bounds.usual)))
        self.by_date.setChecked(True)

    def choose_date(self, date: QDate) -> None:
        """Choose a local date."""
        self.by_date.setChecked(True)
        self.date.setDate(date)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen lifetime."""
        button = self.group.checkedButton()
        if button is not None:
            button.setFocus()

    def valid_to(self) -> datetime:
        """Return the chosen end, aware UTC: never after the latest one."""
        chosen = self.group.checkedId()
        if chosen == _BY_DATE:
            return min(end_of_day(self.date.date()), self._bounds.latest)
        now, latest = self._bounds.now, self._bounds.latest
        return min(now + timedelta(days=chosen), max(latest, now))

    def _allows(self, days: int) -> bool:
        return self._bounds.now + timedelta(days=days) <= self._bounds.latest + SAME_INSTANT

    def _chosen(self, _id: int, checked: bool) -> None:
        if checked:
            self.date.setVisible(self.by_date.isChecked())
            self._tell()

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        end = self.valid_to()
        sentences = [self.tr("Ends on {day}.").format(day=long_day(end))]
        if is_weekend(end):
            sentences.append(self.tr("That is on a weekend: will somebody be there to renew it?"))
        barred = not all(self._allows(lifetime) for lifetime in LIFETIMES)
        if self._bounds.reason and (barred or self.by_date.isChecked()):
            sentences.append(self._bounds.reason)
        self.caption.setText(" ".join(sentences))


def _date_edit() -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(tr("ddd d MMM yyyy"))
    names = {
        "qt_calendar_prevmonth": tr("Month before"),
        "qt_calendar_nextmonth": tr("Month after"),
        "qt_calendar_monthbutton": tr("Month"),
        "qt_calendar_yearbutton": tr("Year"),
    }
    for name, said in names.items():
        button = edit.calendarWidget().findChild(QToolButton, name)
        if button is not None:
            button.setAccessibleName(said)
    return edit
