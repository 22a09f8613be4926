"""The line at the foot: when the lists are from, whether there is a network, which keychain."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from patmanager.ui import theme
from patmanager.ui.screen_numbers import number_text
from patmanager.ui.state import State
from patmanager.ui.texts import ago_text
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.text import Kind, Text

_SAID_FOR = 15_000
"""Milliseconds that a sentence stays: it is no longer news then."""


class StatusLine(QWidget):
    """Quiet facts; `say` puts a short sentence at the right for a while.

    `clear_asked` tells that the person wants the clipboard cleared before its time.
    """

    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.updated = self._text()
        self.network = self._text()
        self.keychain = self._text()
        self.demo = self._text()
        self.sentence = self._text()
        self.screen_number = self._text()
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SAID_FOR)
        self._over.timeout.connect(self.sentence.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.GROUP, theme.CLOSE, theme.GROUP, theme.CLOSE)
        row.setSpacing(18)
        for part in (self.updated, self.network, self.keychain, self.demo):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.sentence)
        row.addWidget(self.screen_number)
        self.clear: QPushButton | None = None
        self.setFixedHeight(round(1.9 * self.fontMetrics().height()))

    def show_state(self, state: State) -> None:
        """Show what is known of list, network and keychain."""
        self._put(self.updated, self._when(state))
        network = {None: "", True: self.tr("Online"), False: self.tr("Offline")}
        self._put(self.network, network[state.is_online])
        keychain = state.keychain
        self._put(self.keychain, self.tr("No keychain") if keychain == "" else keychain or "")
        self._put(self.demo, self.tr("Demo") if state.is_demo else "")

    def show_number(self, number: str) -> None:
        """Show the number of the page that is seen."""
        self._put(self.screen_number, number_text(number) if number else "")

    def say(self, sentence: str) -> None:
        """Show a short sentence, and let a screen reader say it."""
        self._put(self.sentence, sentence)
        self._over.start()
        announce(self, sentence)

    def count(self, sentence: str) -> None:
        """Show a sentence that changes every second, without saying it each time."""
        self._put(self.sentence, sentence)
        self._over.start()

    def offer_clearing(self) -> None:
        """Offer *Clear now* beside the countdown, in the room of the screen's number."""
        if self.clear is None:
            # Made with the first copied secret: the first painting does without.
            self.clear = QPushButton(self.tr("Clear now"), self)
            self.clear.setFlat(True)
            self.clear.setAccessibleDescription(self.tr("Takes the secret off the clipboard"))
            self.clear.clicked.connect(self.clear_asked)
            self._row.addWidget(self.clear)
        self.clear.show()
        self.screen_number.hide()

    def end_clearing(self) -> None:
        """Take *Clear now* back."""
        if self.clear is not None:
            self.clear.hide()
            self._put(self.screen_number, self.screen_number.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the hairline over it."""
        palette = QApplication.palette()
        painter = QPainter(self)
        theme.fill(painter, self.rect(), palette.color(QPalette.ColorRole.Base))
        painter.setPen(theme.line_of(palette))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()

    def _when(self, state: State) -> str:
        if state.refreshing is not None and state.refreshing.of:
            return self.tr("Updating, {done} of {all} organizations").format(
                done=state.refreshing.done, all=state.refreshing.of
            )
        if state.refreshing is not None:
            return self.tr("Updating…")
        if state.updated_at is None:
            return ""
        return self.tr("Updated {when}").format(when=ago_text(state.updated_at, state.now))

    def _put(self, label: Text, text: str) -> None:
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))

    def _text(self) -> Text:
        text = Text("", Kind.SECONDARY)
        text.setWordWrap(False)
        text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        text.hide()
        return text
