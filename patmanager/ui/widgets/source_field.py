"""Where packages come from: an address that is pasted, or a project's folder that is dropped."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.text import field_label

_PAUSE = 300
"""Milliseconds after the last key until what was typed is looked at."""


class SourceField(QWidget):
    """Hands on what was `typed` or the folder that was `brought`; says what was understood."""

    typed = Signal(str)
    brought = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.address = QLineEdit()
        self.address.setAcceptDrops(False)
        self.address.setPlaceholderText(self.tr("Any address of the feed"))
        self.folder = QPushButton(self.tr("Choose your project’s &folder…"))
        self.folder.setAutoDefault(False)
        self.understood = Notice(Sign.DONE)
        self.refused = Notice(Sign.STOP)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        label = field_label(self.tr("&Where do the packages come from?"), self.address)
        column.addWidget(label)
        for part in (self.address, self.understood, self.refused):
            column.addWidget(part)
        column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        # Not `textEdited`: assistive technology sets a text without typing it.
        self.address.textChanged.connect(self._pause.start)
        self.address.returnPressed.connect(self._tell)
        self._pause.timeout.connect(self._tell)
        self.folder.clicked.connect(self._choose)

    def show_address(self, address: str) -> None:
        """Show an address that is understood already."""
        with QSignalBlocker(self.address):
            self.address.setText(address)
        self._pause.stop()

    def show_feed(self, name: str, organization: str) -> None:
        """Say which feed is meant."""
        self.refused.hide()
        self.understood.say(
            self.tr("The feed {name} of {organization}."), name=name, organization=organization
        )

    def show_refusal(self, sentence: str, more: str = "") -> None:
        """Say why nothing was understood."""
        self.understood.hide()
        self.refused.say_plainly(sentence, more)

    def clear_answer(self) -> None:
        """Say nothing."""
        self.understood.hide()
        self.refused.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder, a file in it, or a text."""
        mime = event.mimeData()
        if mime.hasText() or any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped: of a file its folder."""
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.brought.emit(files[0] if files[0].is_dir() else files[0].parent)
            return
        self.address.setText(event.mimeData().text().strip())
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.typed.emit(self.address.text().strip())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Your project’s folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.brought.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
