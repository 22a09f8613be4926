"""Which tokens still work where no new ones can be made."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from patmanager.core.tokens import Token
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.text import Kind, Text

_MOST = 5
"""Tokens named one by one; the rest are counted."""


class StillServing(QWidget):
    """Names the person's living tokens and until when each of them serves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name none yet."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_tokens(self, tokens: Iterable[Token]) -> None:
        """Name the tokens, the last to end first."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        living = sorted(tokens, key=lambda token: token.ends, reverse=True)
        if not living:
            self._column.addWidget(Text(self.tr("You have no token that works there.")))
            return
        self._column.addWidget(Text(self.tr("These tokens of yours still work there:"), Kind.LABEL))
        for token in living[:_MOST]:
            line = EmphasisText()
            line.say(
                self.tr("{name}, until {day}"), name=isolated(token.name), day=long_day(token.ends)
            )
            self._column.addWidget(line)
        if len(living) > _MOST:
            more = self.tr("and %n more", "", len(living) - _MOST)
            self._column.addWidget(Text(more, Kind.SECONDARY))
