"""What all dialogs share: sheets with a heading, a scrolling column and buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.words import Message
from patmanager.ui.screen_numbers import number_of, number_text
from patmanager.ui.theme import EDGE, GROUP, NEAR, with_font
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.names import without_marks
from patmanager.ui.widgets.scrolled import ScrollColumn, settle
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said

WIDTH = 600
"""Pixels independent of the device, in the usual font."""

NARROWEST = 560

Onward = tuple[str, Callable[[], None]]
"""The text of a deed and what does it."""

_SHARE_OF_SCREEN = 0.9

_SAME = 8
"""Pixels by which a window system may round a size that was asked for."""


def _is_same(one: QSize, other: QSize) -> bool:
    difference = one - other
    return max(abs(difference.width()), abs(difference.height())) <= _SAME


def _does(role: QDialogButtonBox.ButtonRole) -> bool:
    return role is QDialogButtonBox.ButtonRole.AcceptRole


def _first_stop(sheet: QWidget) -> QWidget | None:
    """Return where Tab comes first on a sheet that is seen."""
    part: QWidget | None = sheet.nextInFocusChain()
    while part is not None and part is not sheet:
        stops = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if stops and part.isEnabled() and part.isVisible() and sheet.isAncestorOf(part):
            return part
        part = part.nextInFocusChain()
    return None


class Sheet(QWidget):
    """One state of a dialog: heading, column, buttons."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        """Be empty under `heading`."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.area = ScrollColumn()
        self.content, self.column = self.area.content, self.area.column
        self.column.setContentsMargins(EDGE, EDGE, EDGE, 0)
        self.column.setSpacing(NEAR)
        self.heading = EmphasisText(heading, Kind.TITLE)
        self.column.addWidget(self.heading)
        self.heading.setVisible(bool(heading))
        if heading:
            self.column.addSpacing(NEAR)
        self.default: QPushButton | None = None
        self.buttons = QDialogButtonBox()
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(EDGE, GROUP, EDGE, EDGE)
        self._foot.addWidget(self.buttons)
        self._number = Text("", Kind.SECONDARY)
        self._number.hide()
        self._foot.addWidget(self._number)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self._foot)

    def show_number(self, number: str) -> None:
        """Show the number of the dialog that this is a sheet of."""
        if number:
            self._number.setText(number_text(number))
            self._number.show()

    def add_button(
        self, text: str, role: QDialogButtonBox.ButtonRole, *, default: bool = False
    ) -> QPushButton:
        """Add a button in the system's order; only the default one answers Enter."""
        button = DeedButton(text) if default and _does(role) else QPushButton(text)
        button.setAutoDefault(default)
        button.setDefault(default)
        self.buttons.addButton(button, role)
        self.default = button if default else self.default
        dress_controls(self.buttons)
        return button

    def add_group(self, *parts: QWidget) -> None:
        """Add related things, apart from what stands above."""
        if self.column.count() > 1:
            self.column.addSpacing(NEAR)
        for part in parts:
            self.column.addWidget(part)

    def height_for(self, width: int) -> int:
        """Return the height at which nothing scrolls, in pixels."""
        height = self.column.totalHeightForWidth(width)
        if height < 0:
            height = self.column.totalSizeHint().height()
        return height + self._foot.sizeHint().height()


class Frame(QDialog):
    """A dialog of sheets, one seen at a time; what was typed stays while another is seen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Bear `title`."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(NARROWEST)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._current: Sheet | None = None
        self._busy = False
        self._may_close = False
        self._asked: list[QSize] = []
        self._is_dragged = False

    def setWindowTitle(self, title: str) -> None:
        """Bear `title`; window managers show the marks around names as boxes."""
        super().setWindowTitle(without_marks(title))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    def turn_to(self, sheet: Sheet) -> None:
        """Show a sheet instead of the one seen now."""
        if self._whole.indexOf(sheet) < 0:
            self._whole.addWidget(sheet)
        if self._current is not None and self._current is not sheet:
            self._current.hide()
        self._current = sheet
        sheet.show_number(number_of(self))
        dress_controls(sheet)
        sheet.show()
        self.fit()

    def current(self) -> Sheet:
        """Return the sheet that is seen."""
        if self._current is None:
            message = "turn_to comes first"
            raise RuntimeError(message)
        return self._current

    def fit(self) -> None:
        """Take the height that the sheet needs, within the screen.

        A size that the person gave the dialog stays; what does not fit then scrolls.
        """
        if self._current is None or self._is_dragged:
            return
        settle(self._current.content)
        screen = self.screen().availableGeometry().size() * _SHARE_OF_SCREEN
        needed = self._current.minimumSizeHint().width()
        width = max(min(with_font(WIDTH), screen.width()), needed)
        # A scroll bar that is there already narrows the lines, which then need it.
        area = self._current.area
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        size = QSize(width, min(self._current.height_for(width), screen.height()))
        self._asked.append(size)
        self.resize(size)
        settle(self)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once fonts and styles are known."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notice a size that only a person can have given: nobody here ever asked for it."""
        super().resizeEvent(event)
        if event.spontaneous() and not any(_is_same(event.size(), each) for each in self._asked):
            self._is_dragged = True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do the deed: Qt forgets a default button that had the focus and lost it."""
        deed = None if self._current is None else self._current.default
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and deed is not None:
            seen = (each for each in self.findChildren(QPushButton) if each.isVisible())
            if not any(each.isDefault() for each in seen):
                deed.setDefault(True)
        super().keyPressEvent(event)

    def refuse_with(self, message: Message, back: str, onward: Onward | None = None) -> FaultView:
        """Show a fault on a sheet of its own, with a button `back` to what was typed.

        `onward` is a deed that helps, by its text; it is then the default one.
        """
        typed = self.current()
        sheet = Sheet()
        view = FaultView(message)
        sheet.column.addWidget(view)
        sheet.column.addStretch(1)
        close = sheet.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        roles = QDialogButtonBox.ButtonRole
        if onward is None:
            again = sheet.add_button(back, roles.AcceptRole, default=True)
        else:
            again = sheet.add_button(back, roles.ActionRole)
            sheet.add_button(onward[0], roles.AcceptRole, default=True).clicked.connect(onward[1])

        def go_back() -> None:
            # The sheet goes with the dialog. Deleted before, it would take the program along: its
            # button box, dying, takes the focus from a button of its own, and that button has the
            # dialog look for a default one among children half deleted (`QDialogPrivate::
            # setDefault`, Qt 6.11.3, segmentation fault; pressed with a mouse or otherwise).
            self.turn_to(typed)
            stop = _first_stop(typed)
            if stop is not None:
                stop.setFocus()

        again.clicked.connect(go_back)
        view.fold.toggled.connect(lambda _open: QTimer.singleShot(0, self, self.fit))
        self.turn_to(sheet)
        (sheet.default or again).setFocus()
        announce(self, said(message.title))
        return view

    def reject(self) -> None:
        """Close, unless an answer is awaited or something would be lost without a question."""
        if self._busy:
            return
        question = "" if self._may_close else self.question_before_closing()
        if question:
            self._ask(question)
            return
        super().reject()

    def question_before_closing(self) -> str:
        """Return what to ask before closing, empty when nothing would be lost."""
        return ""

    def discard_label(self) -> str:
        """Return the deed on the button that closes all the same."""
        return self.tr("Discard")

    def keep_label(self) -> str:
        """Return the deed on the button that goes on."""
        return self.tr("Keep editing")

    def _ask(self, question: str) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        discard = box.addButton(self.discard_label(), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.keep_label(), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)

        def answered(_result: int) -> None:
            box.deleteLater()
            if box.clickedButton() is discard:
                self._may_close = True
                self.reject()

        box.finished.connect(answered)
        box.open()
