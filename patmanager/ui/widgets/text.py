"""Labels: always plain text, sized and colored by what they are."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from patmanager.ui.theme import Tone, color_of


class Kind(Enum):
    """What a label is: points more than the system's font, weight, tone."""

    TITLE = (6, QFont.Weight.DemiBold, Tone.TEXT)
    SECTION = (1, QFont.Weight.DemiBold, Tone.TEXT)
    LABEL = (0, QFont.Weight.DemiBold, Tone.TEXT)
    BODY = (0, QFont.Weight.Normal, Tone.TEXT)
    SECONDARY = (-1, QFont.Weight.Normal, Tone.SECONDARY)


class Text(QLabel):
    """A label that wraps, never reads markup and follows font and palette."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.BODY,
        *,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text` as a label of that kind; `tone` overrides the kind's color."""
        super().__init__(parent)
        self._kind = kind
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._dress()

    def set_tone(self, tone: Tone | None) -> None:
        """Take another color; `None` goes back to the kind's."""
        self._tone = tone
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font and palette."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.ApplicationPaletteChange,
        }:
            self._dress()

    def _dress(self) -> None:
        points, weight, tone = self._kind.value
        font = QApplication.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() + points))
        font.setWeight(weight)
        self.setFont(font)
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color_of(self._tone or tone, palette))
        self.setPalette(palette)


def field_label(text: str, buddy: QWidget) -> Text:
    """Return the label above a control: its mnemonic goes there, its text names the control."""
    label = Text(text, Kind.LABEL)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return label


class Hairline(QFrame):
    """A thin line between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lie flat."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.HLine)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.Mid)
