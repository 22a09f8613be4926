"""What stands where a table would be empty: a drawing, one sentence, one button."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from patmanager.ui import theme
from patmanager.ui.command import Command
from patmanager.ui.icons import paint_icon
from patmanager.ui.state import Filter, State
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.text import Text

_SIDE = 64
_WIDEST = 420
"""Pixels of the sentence, in the usual font."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why there is nothing, and what to do about it; no button without `command`."""

    drawing: str
    sentence: str
    button: str = ""
    command: Command | None = None


def tr(text: str) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("Empty", text)


def emptiness(state: State) -> Emptiness:
    """Say why no token is seen."""
    listings = [each for each in state.listings if state.place in {None, each.organization.key}]
    if not listings:
        return _without_organizations(state)
    if any(each.tokens for each in listings) and (state.search or state.filter != Filter.ALL):
        return Emptiness(
            "empty-search", _no_match(state), tr("&Show all tokens"), Command.CLEAR_FILTERS
        )
    if any(each.listed_at is None and each.fault is None for each in listings):
        return Emptiness("empty-tokens", tr("The tokens are being fetched…"))
    if all(each.fault is not None for each in listings):
        return Emptiness(
            "empty-offline",
            tr("The tokens could not be fetched; the side says why."),
            tr("&Try again"),
            Command.REFRESH,
        )
    where = listings[0].organization.name
    sentence = tr("You have no tokens in {where}. Create one for a tool.").format(
        where=isolated(where)
    )
    if len(listings) > 1:
        sentence = tr("You have no tokens. Create one for a tool.")
    return Emptiness("empty-tokens", sentence, tr("&New token"), Command.NEW)


def _without_organizations(state: State) -> Emptiness:
    if state.accounts is None or state.refreshing is not None:
        return Emptiness("empty-organizations", tr("Looking for your organizations…"))
    if state.is_online is False:
        return Emptiness(
            "empty-offline",
            tr("You are offline, and nothing was listed yet."),
            tr("&Try again"),
            Command.REFRESH,
        )
    return Emptiness(
        "empty-organizations",
        tr(
            "This account is in no Azure DevOps organization we can see. "
            "Type the organization's address."
        ),
        tr("&Add organization"),
        Command.ADD_ORGANIZATION,
    )


def _no_match(state: State) -> str:
    chips = {
        Filter.ACTIVE: tr("Active"),
        Filter.ENDS_SOON: tr("Ends soon"),
        Filter.EXPIRED: tr("Expired"),
        Filter.REVOKED: tr("Revoked"),
        Filter.GLOBAL: tr("Global"),
        Filter.KEPT: tr("Kept here"),
    }
    chip = chips.get(state.filter, "")
    if state.search and chip:
        template = tr("No token matches “{search}” in {chip}.")
    elif state.search:
        template = tr("No token matches “{search}”.")
    else:
        template = tr("No token is in {chip}.")
    return template.format(search=isolated(state.search), chip=chip)


class _Drawing(QWidget):
    """A line drawing in the secondary color."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be blank."""
        super().__init__(parent)
        self.name = "empty-tokens"
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        color = color_of(Tone.SECONDARY, QApplication.palette())
        paint_icon(painter, self.name, color, self.rect().toRectF())
        painter.end()


class EmptyView(QWidget):
    """Shows an emptiness; `pressed` carries its command."""

    pressed = Signal(Command)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._command: Command | None = None
        self.drawing = _Drawing()
        self.sentence = Text()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setMaximumWidth(theme.with_font(_WIDEST))
        policy = self.sentence.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.sentence.setSizePolicy(policy)
        # A box of its own: beside an alignment, a layout forgets how many lines there are.
        line = QHBoxLayout()
        line.addWidget(self.sentence)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(theme.GROUP)
        column.addStretch(2)
        column.addWidget(self.drawing, 0, middle)
        column.addLayout(line)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        self.button.clicked.connect(self._press)

    def show_state(self, shown: Emptiness) -> None:
        """Show why nothing is there."""
        self._command = shown.command
        self.drawing.name = shown.drawing
        self.drawing.update()
        self.sentence.setText(shown.sentence)
        has_button = shown.command is not None
        self.button.setText(shown.button)
        self.button.setVisible(has_button)
        policy = Qt.FocusPolicy.StrongFocus if has_button else Qt.FocusPolicy.NoFocus
        self.button.setFocusPolicy(policy)

    def _press(self) -> None:
        if self._command is not None:
            self.pressed.emit(self._command)
