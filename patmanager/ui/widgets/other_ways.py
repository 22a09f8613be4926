"""Other ways than a token: behind one button, each with when it fits and its commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from patmanager.core.ways import Way
from patmanager.ui.theme import CLOSE, GROUP, NEAR
from patmanager.ui.widgets.command_box import CommandBox
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text


class OtherWays(QWidget):
    """Shows how many there are; the button shows them."""

    def __init__(self, ways: tuple[Way, ...], parent: QWidget | None = None) -> None:
        """Be closed; the commands are made when they are asked for."""
        super().__init__(parent)
        self._ways = ways
        self.boxes: list[CommandBox] = []
        self.open = QPushButton(self.tr("O&ther ways: %n", "", len(ways)))
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self._open_for_keys)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GROUP)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def opened(self) -> bool:
        """Whether the ways are shown."""
        return bool(self.boxes)

    def _open_for_keys(self) -> None:
        self.show_all()
        self.boxes[0].box.setFocus()

    def show_all(self) -> None:
        """Show the ways; the button goes."""
        self.open.hide()
        self._column.addWidget(Text(self.tr("Other ways"), Kind.SECTION))
        for way in self._ways:
            self._column.addWidget(self._shown(way))
        dress_controls(self)

    def _shown(self, way: Way) -> QWidget:
        title = catalogue_text(way.title)
        box = CommandBox("\n".join(way.commands), title)
        self.boxes.append(box)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CLOSE)
        column.addWidget(Text(title, Kind.LABEL))
        column.addWidget(Text(catalogue_text(way.fits), Kind.SECONDARY))
        column.addSpacing(NEAR - CLOSE)
        column.addWidget(box)
        return shown
