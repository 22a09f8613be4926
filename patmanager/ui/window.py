"""The window: toolbar, side, pages, status line; it draws states and knows no rule."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.scopes import Catalogue
from patmanager.ui.actions import Actions
from patmanager.ui.command import Command
from patmanager.ui.icons import icon
from patmanager.ui.pages.tokens import TokensPage
from patmanager.ui.remembered import Remembered
from patmanager.ui.screen_numbers import number_of
from patmanager.ui.state import State
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.dropped import Dropped, dropped, holds_message
from patmanager.ui.widgets.side import Side
from patmanager.ui.widgets.side_splitter import SideSplitter
from patmanager.ui.widgets.status_line import StatusLine
from patmanager.ui.widgets.toolbar import Toolbar

_REACHES_SCREEN = 10
"""Milliseconds that a painting is given to be seen before slow things begin."""

LEAST_WIDTH, LEAST_HEIGHT = 640, 360
"""What a screen of 1280×720 holds at 200 % (WCAG 2.2, 1.4.4)."""

FIRST_WIDTH, FIRST_HEIGHT = 1280, 800

_GEOMETRY, _SIDES, _PANES, _COLUMNS, _TIMELINE = "geometry", "sides", "panes", "columns", "timeline"


class Window(QMainWindow):
    """Shows a state; `escaped` tells of an Esc, `painted` of the first painting.

    `brought` carries a message that was dropped on it.
    """

    escaped = Signal()
    painted = Signal()
    brought = Signal(Dropped)

    def __init__(
        self,
        catalogue: Catalogue,
        remembered: Remembered,
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        """Build every part; `may_close` is asked before the window closes."""
        super().__init__()
        self._remembered = remembered
        self._was_painted = False
        self._is_furnished = False
        self.may_close = may_close
        self.actions_ = Actions(self)
        self.toolbar = Toolbar(self.actions_)
        self.side = Side(self.actions_)
        self.tokens = TokensPage(catalogue, self.actions_)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tokens)
        self.sides = SideSplitter()
        self.status = StatusLine()
        self._arrange()
        self.setAcceptDrops(True)
        self.actions_.fill(self.menuBar())
        dress_controls(self)
        self.actions_.by_command[Command.TIMELINE].toggled.connect(self.tokens.show_timeline)
        self._recall()

    def show_state(self, state: State) -> None:
        """Show `state`."""
        title = self.tr("patmanager (demo)") if state.is_demo else self.tr("patmanager")
        self.setWindowTitle(title)
        self.actions_.show_state(state)
        self.toolbar.show_state(state)
        self.side.show_state(state)
        self.tokens.show_state(state)
        self.status.show_state(state)

    def show_page(self, page: QWidget) -> None:
        """Turn to a page; the token page is `tokens`."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
        self.status.show_number(number_of(page))

    def next_pane(self, step: int) -> None:
        """Move the focus to the next part of the window: F6 and Shift+F6."""
        page = self.pages.currentWidget()
        inside: list[QWidget] = [self.tokens.timeline, self.tokens.table, self.tokens.details.note]
        panes: list[QWidget] = [self.toolbar.new, self.side.organizations]
        panes += inside if page is self.tokens or page is None else [page]
        shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
        focused = QApplication.focusWidget()
        owners = (self.toolbar, self.side.organizations, *inside)
        here = next(
            (
                number
                for number, pane in enumerate(shown)
                if focused is not None
                and any(
                    owner.isAncestorOf(pane) or owner is pane
                    for owner in owners
                    if owner is focused or owner.isAncestorOf(focused)
                )
            ),
            -step if step > 0 else 0,
        )
        shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self) -> None:
        """Draw the icons in the palette's color."""
        self.actions_.dress()
        self.toolbar.dress()
        self.setWindowIcon(icon("key", QApplication.palette(), Tone.NOTE))

    def _dress_and_furnish(self) -> None:
        self.dress()
        QTimer.singleShot(0, self, self.furnish)

    def furnish(self) -> None:
        """Put in place what is not seen in the first painting."""
        if not self._is_furnished:
            self._is_furnished = True
            self.tokens.details.ensurePolished()
            self.tokens.splitter.restoreState(QByteArray(self._remembered.get(_PANES)))

    def remember(self) -> None:
        """Keep sizes, columns and splitters for the next start."""
        self.furnish()
        put = self._remembered.put
        put(_GEOMETRY, bytes(self.saveGeometry().data()))
        put(_SIDES, bytes(self.sides.saveState().data()))
        put(_PANES, bytes(self.tokens.splitter.saveState().data()))
        put(_COLUMNS, self.tokens.table.header.remembered())
        shown = self.actions_.by_command[Command.TIMELINE].isChecked()
        put(_TIMELINE, b"1" if shown else b"0")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing is under way; else stay shown, and close later."""
        if not self.may_close():
            # Hidden, it would no longer keep the program running.
            event.ignore()
            return
        self.remember()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted, children and all."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Icons of menus that nobody has opened yet need not delay the first painting.
            self.painted.connect(lambda: QTimer.singleShot(0, self, self._dress_and_furnish))
            QTimer.singleShot(_REACHES_SCREEN, self, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc clear the search or go back to the tokens."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a text or a log file, to explain it."""
        if holds_message(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.brought.emit(dropped(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Draw icons anew in another palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self.dress()
            dress_controls(self)

    def _arrange(self) -> None:
        self.sides.addWidget(self.side)
        self.sides.addWidget(self.pages)
        self.sides.setStretchFactor(1, 1)
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.sides, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.status.show_number(number_of(self.tokens))
        self.tokens.table.setFocus()

    def _recall(self) -> None:
        get = self._remembered.get
        if not self.restoreGeometry(QByteArray(get(_GEOMETRY))):
            self.resize(FIRST_WIDTH, FIRST_HEIGHT)
        self.sides.restoreState(QByteArray(get(_SIDES)))
        if get(_COLUMNS):
            self.tokens.table.header.recall(get(_COLUMNS))
        if get(_TIMELINE) == b"0":
            self.actions_.by_command[Command.TIMELINE].setChecked(False)
