"""The page of tokens: banners, timeline, chips, table or emptiness, details."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.findings import Checkup
from patmanager.core.scopes import Catalogue
from patmanager.ui import theme
from patmanager.ui.actions import Actions
from patmanager.ui.banners import Banner, banners
from patmanager.ui.command import Command
from patmanager.ui.rows import Column, Scoping
from patmanager.ui.state import Filter, State
from patmanager.ui.token_table import TokenModel
from patmanager.ui.token_view import TokenView
from patmanager.ui.widgets.action_button import action_button
from patmanager.ui.widgets.banner_stack import BannerStack
from patmanager.ui.widgets.expiry_timeline import ExpiryTimeline
from patmanager.ui.widgets.filter_chips import FilterChips
from patmanager.ui.widgets.quiet_splitter import QuietSplitter
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

if TYPE_CHECKING:
    from patmanager.ui.dialogs.details import DetailsDialog
    from patmanager.ui.widgets.details import Details
    from patmanager.ui.widgets.empty import EmptyView

_HIGH, _WIDE = 520, 760
"""Pixels of the page, without banners, from which the timeline and the count are seen."""

_LOW, _NARROW = 450, 640
"""Pixels of the page, without banners, below which the details open as a dialog."""


_TERSE = 400
"""Pixels of the page, with banners, below which there is room for one short banner."""


class _Card(QWidget):
    """A white surface with a hairline around what lies on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.stack = QStackedLayout(self)
        self.stack.setContentsMargins(1, 4, 1, 4)

    def minimumSizeHint(self) -> QSize:
        """Be as low as what is seen now."""
        seen = self.stack.currentWidget()
        margins = self.stack.contentsMargins()
        air = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return (QSize() if seen is None else seen.minimumSizeHint()) + air

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line_of(palette), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.end()


class TokensPage(QWidget):
    """Shows the tokens of a state; what the person does leaves through signals."""

    chosen = Signal(tuple)
    filtered = Signal(Filter)
    commanded = Signal(Command, str)
    dismissed = Signal(Banner)
    noted = Signal(str, str)

    def __init__(
        self, catalogue: Catalogue, actions: Actions, parent: QWidget | None = None
    ) -> None:
        """Be empty; `actions` bring the deeds of the details and the context menu."""
        super().__init__(parent)
        self._actions = actions
        self._catalogue = catalogue
        self._basis: State | None = None
        self._checkup: Checkup | None = None
        self._state: State | None = None
        self._dialog: DetailsDialog | None = None
        self._details: Details | None = None
        self._empty: EmptyView | None = None
        self._wants_timeline = True
        self._is_small = False
        self.banners = BannerStack()
        self.timeline = ExpiryTimeline()
        self.chips = FilterChips()
        self.count = Text("", Kind.SECONDARY)
        self.count.setWordWrap(False)
        self.model = TokenModel(Scoping(catalogue, catalogue_text), self)
        self.table = TokenView(self.model)
        self.menu = actions.context_menu(self)
        self._card = _Card()
        self.splitter = QuietSplitter(Qt.Orientation.Vertical)
        self._dragged = False
        self._arrange()
        self._connect()

    @property
    def details(self) -> "Details":
        """What is said of the selection; made when it is first asked for, after the painting."""
        if self._details is None:
            self._details = self._made_details()
            self.splitter.addWidget(self._details)
            self.splitter.setStretchFactor(1, 0)
            self._details.hide()
        return self._details

    @property
    def empty(self) -> "EmptyView":
        """What stands where no token is seen."""
        if self._empty is None:
            from patmanager.ui.widgets.empty import EmptyView

            self._empty = EmptyView()
            self._card.stack.addWidget(self._empty)
            self._empty.pressed.connect(lambda command: self.commanded.emit(command, ""))
        return self._empty

    def show_state(self, state: State) -> None:
        """Show `state`."""
        basis = replace(state, filter=Filter.ALL, search="", selected=(), changing=frozenset())
        if self._checkup is None or basis != self._basis:
            self._basis, self._checkup = basis, state.checkup(self._catalogue)
            self.banners.show_state(banners(state))
        self.table.show_state(state)
        self._make_room()
        self.chips.show_state(state.filter, self.model.counts())
        seen = self.model.seen()
        self.timeline.show_state(seen, state.now, state.selected, self._checkup)
        if seen:
            self._card.stack.setCurrentWidget(self.table)
        else:
            from patmanager.ui.widgets.empty import emptiness

            self.empty.show_state(emptiness(state))
            self._card.stack.setCurrentWidget(self.empty)
        self.count.setText(self._counted(len(seen)))
        self._state = state
        self._show_details()
        QTimer.singleShot(0, self, self._fit_details)
        seen_keys = self.table.selected_keys()
        if seen_keys != state.selected:
            # A deed must never reach a token that nobody sees.
            QTimer.singleShot(0, self, lambda: self.chosen.emit(self.table.selected_keys()))

    def _fit_details(self) -> None:
        """Give the details the height they need, until the person drags the edge."""
        if self._dragged or self._details is None or not self._details.isVisible():
            return
        whole, need = sum(self.splitter.sizes()), self.details.sizeHint().height()
        if whole and self.details.height() != need:
            self.splitter.setSizes([whole - need, need])

    def show_timeline(self, shown: bool) -> None:
        """Fold or unfold the timeline."""
        self._wants_timeline = shown
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a small window has no room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.banners.set_terse(self.height() < theme.with_font(_TERSE))
        height = self.height()
        if not self.banners.isHidden():
            height -= self.banners.heightForWidth(self.width() - 2 * theme.EDGE)
        has_room, has_tokens = height >= theme.with_font(_HIGH), any(self.model.counts().values())
        self.timeline.setVisible(self._wants_timeline and has_room and has_tokens)
        self.count.setVisible(self.width() >= theme.with_font(_WIDE))
        small = height < theme.with_font(_LOW) or self.width() < theme.with_font(_NARROW)
        if small is not self._is_small:
            self._is_small = small
            self._show_details()

    def _show_details(self) -> None:
        if self._state is None:
            return
        if self._details is not None or self._state.selected:
            self.details.show_state(self._state)
            if self._is_small:
                self.details.hide()
        if self._dialog is not None:
            self._dialog.show_state(self._state)

    def _open_details(self) -> None:
        """Go to the details; in a small window they open as a dialog."""
        if not self._is_small:
            self.details.enter()
            return
        if self._state is None or not self._state.selected or self._dialog is not None:
            return
        from patmanager.ui.dialogs.details import DetailsDialog

        self._dialog = DetailsDialog(self._made_details(), self)
        self._dialog.show_state(self._state)
        self._dialog.finished.connect(self._close_details)
        self._dialog.open()

    def _made_details(self) -> "Details":
        from patmanager.ui.widgets.details import Details

        details = Details(self._catalogue)
        details.add_buttons(self._deeds())
        details.noted.connect(self.noted)
        return details

    def _close_details(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _arrange(self) -> None:
        chips = QHBoxLayout()
        chips.addWidget(self.chips, 1)
        chips.addWidget(self.count)
        self.count.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._card.stack.addWidget(self.table)
        self.splitter.addWidget(self._card)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.GROUP)
        self.splitter.setAccessibleName(self.tr("Table and details"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        whole.setSpacing(theme.NEAR + theme.CLOSE)
        whole.addWidget(self.banners)
        whole.addWidget(self.timeline)
        self.banners.precede(self.timeline)
        whole.addLayout(chips)
        whole.addWidget(self.splitter, 1)

    def _deeds(self) -> list[QPushButton]:
        by_command = self._actions.by_command
        texts = {
            Command.COPY: self.tr("&Copy"),
            Command.TEST: self.tr("Te&st now"),
            Command.KEEP: self.tr("&Keep secret…"),
        }
        buttons = [action_button(by_command[each], text) for each, text in texts.items()]
        buttons.append(action_button(by_command[Command.RENEW], is_deed=True))
        more = QPushButton(self.tr("&More"))
        more.setAccessibleName(self.tr("More to do with this token"))
        more.setMenu(self.menu)
        return [*buttons, more]

    def _connect(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.opened.connect(self._open_details)
        self.table.doubleClicked.connect(lambda _index: self._open_details())
        self.table.copy_refused.connect(lambda: self.commanded.emit(Command.COPY, ""))
        self.timeline.picked.connect(lambda key: self.chosen.emit((key,)))
        self.timeline.picked.connect(self.table.scroll_to)
        self.chips.chosen.connect(self.filtered)
        self.banners.pressed.connect(self._press_banner)
        self.banners.closed.connect(self.dismissed)
        self.splitter.splitterMoved.connect(self._drag)

    def _drag(self, _place: int, _number: int) -> None:
        self._dragged = True

    def _press_banner(self, banner: Banner) -> None:
        if banner.command is not None:
            self.commanded.emit(banner.command, banner.subject)

    def _show_menu(self, where: QPoint) -> None:
        if self.table.selected_keys():
            self.menu.popup(self.table.viewport().mapToGlobal(where))

    def _counted(self, number: int) -> str:
        count = self.tr("%n token(s)", "", number)
        column, descending = self.model.order
        if not number:
            return count
        if column is Column.ENDS:
            order = self.tr("latest end first") if descending else self.tr("soonest end first")
        else:
            order = self.tr("by {column}").format(column=self.model.title(column).lower())
        return self.tr("{count} · {order}").format(count=count, order=order)
