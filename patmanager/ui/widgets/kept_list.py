"""Explained messages that were kept on this computer, newest first."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from patmanager.core.explain import Cause
from patmanager.core.kept_messages import KeptMessage
from patmanager.ui.theme import CLOSE, NEAR
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

_MOST_SHOWN = 10
_LONGEST_LINE = 120


class KeptList(QWidget):
    """Seen once it is offered and something is kept; `forgotten` asks to remove all."""

    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty and hidden."""
        super().__init__(parent)
        self.heading = Text("", Kind.SECTION)
        self.forget = QPushButton(self.tr("&Delete all of them"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self.forgotten)
        self.lines: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(NEAR)
        self._column.addWidget(self.heading)
        self._column.addSpacing(CLOSE - NEAR)
        self._column.addWidget(self.forget)
        self._column.addStretch(1)
        self.hide()

    def show_kept(self, kept: tuple[KeptMessage, ...], causes: Mapping[str, Cause]) -> None:
        """Show the newest of `kept`; a cause that is known no more is shown by its id."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(each, causes) for each in kept[:_MOST_SHOWN]]
        for number, line in enumerate(self.lines, 2):
            self._column.insertWidget(number, line)
        self.heading.setText(self.tr("Kept on this computer: %n message(s)", "", len(kept)))
        dress_controls(self)

    def offer(self) -> None:
        """Be seen where anything is kept."""
        self.setVisible(bool(self.lines))

    def _line(self, kept: KeptMessage, causes: Mapping[str, Cause]) -> Notice:
        line = Notice(Sign.NOTE, self)
        cause = causes.get(kept.cause)
        means = catalogue_text(cause.means) if cause is not None else kept.cause
        where = shown_name(kept.organization)
        day = short_day(kept.at)
        head = self.tr("{day}, {where}: {means}") if where else self.tr("{day}: {means}")
        line.say_plainly(
            head.format(day=day, where=where, means=means), shown_name(kept.line, _LONGEST_LINE)
        )
        return line
