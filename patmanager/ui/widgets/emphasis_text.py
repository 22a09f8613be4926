"""Sentences whose filled-in fields stand out."""

from string import Formatter

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from patmanager.ui.widgets.text import Kind, Text


class EmphasisText(Text):
    """A sentence whose filled-in fields stand out in bold, without any markup.

    The template is a whole translated sentence with `{fields}`; what is filled in is painted
    bold and never read as markup, whatever it holds. Words longer than a line are broken.
    """

    def __init__(
        self, text: str = "", kind: Kind = Kind.BODY, parent: QWidget | None = None
    ) -> None:
        """Show `text` with nothing in bold."""
        super().__init__(text, kind, parent=parent)
        self._ranges: list[tuple[int, int]] = []

    def say(self, template: str, **fields: str) -> None:
        """Show the template with its fields filled in."""
        text = ""
        ranges = []
        for literal, field, _spec, _conversion in Formatter().parse(template):
            text += literal
            if field is not None:
                ranges.append((_units(text), _units(fields[field])))
                text += fields[field]
        self._ranges = ranges
        self.setText(text)
        self.updateGeometry()

    def say_plainly(self, sentence: str) -> None:
        """Show a sentence with nothing in bold."""
        self._ranges = []
        self.setText(sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable width and the height that goes with it."""
        width = 40 * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as a few words."""
        return QSize(12 * self.fontMetrics().averageCharWidth(), self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, in pixels."""
        return round(self._layout(width).boundingRect().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._layout(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _layout(self, width: int) -> QTextLayout:
        # A text layout breaks at line separators only.
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats([self._bold(start, length) for start, length in self._ranges])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height() * 1.15
        layout.endLayout()
        return layout

    def _bold(self, start: int, length: int) -> QTextLayout.FormatRange:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        found = QTextLayout.FormatRange()
        found.start = start
        found.length = length
        found.format = bold
        return found


def _units(text: str) -> int:
    """Count UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2
