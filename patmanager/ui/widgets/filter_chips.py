"""Chips that let some tokens through, with how many each would show."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from patmanager.ui import theme
from patmanager.ui.state import Filter
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.widgets.flow_layout import FlowLayout

_PAD = 11


class Chip(QAbstractButton):
    """One chip: a rounded button that stays down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be up."""
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Be as wide as the text, and high enough for a finger."""
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _PAD,
            max(26, round(1.55 * metrics.height())),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = palette.color(QPalette.ColorRole.Base)
        edge = theme.border_of(palette)
        if self.isChecked():
            ground = edge = theme.chosen_of(palette)
        elif self.underMouse():
            ground = theme.hover_of(palette)
        if theme.look_of(palette).is_high_contrast:
            edge = palette.color(QPalette.ColorRole.WindowText)
        if self.hasFocus():
            edge = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        outline = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.setPen(color_of(Tone.TEXT, palette))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class FilterChips(QWidget):
    """One chip is down at any time; `chosen` carries its filter."""

    chosen = Signal(Filter)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show every chip."""
        super().__init__(parent)
        self.chips: dict[Filter, Chip] = {}
        row = FlowLayout(theme.NEAR, self)
        for chip in self._labels():
            button = Chip()
            self.chips[chip] = button
            row.addWidget(button)
            button.clicked.connect(lambda _on=False, chip=chip: self._choose(chip))
        self.setAccessibleName(self.tr("Which tokens are shown"))

    def show_state(self, chosen: Filter, counts: Mapping[Filter, int]) -> None:
        """Show the counts, and which chip is down."""
        for chip, label in self._labels().items():
            button = self.chips[chip]
            number = counts.get(chip, 0)
            text = f"{label} {self.locale().toString(number)}"
            if button.text() != text:
                button.setText(text)
                spoken = self.tr("{label}: %n token(s)", "", number).format(label=label)
                button.setAccessibleName(spoken)
                button.updateGeometry()
            rare = chip in {Filter.REVOKED, Filter.EXPIRED, Filter.GLOBAL, Filter.ENDS_SOON}
            button.setVisible(not rare or number > 0 or chip is chosen)
            button.setChecked(chip is chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between chips with the arrow keys; Enter and the space bar choose."""
        shown = [button for button in self.chips.values() if not button.isHidden()]
        focused = next((number for number, chip in enumerate(shown) if chip.hasFocus()), None)
        moves = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if focused is not None and key in moves:
            number = (focused + moves[key]) % len(shown)
            shown[number].setFocus(Qt.FocusReason.TabFocusReason)
        elif focused is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shown[focused].click()
        else:
            super().keyPressEvent(event)

    def _choose(self, chip: Filter) -> None:
        for each, button in self.chips.items():
            button.setChecked(each is chip)
        self.chosen.emit(chip)

    def _labels(self) -> dict[Filter, str]:
        return {
            Filter.ACTIVE: self.tr("Active"),
            Filter.ENDS_SOON: self.tr("Ends soon"),
            Filter.EXPIRED: self.tr("Expired"),
            Filter.REVOKED: self.tr("Revoked"),
            Filter.GLOBAL: self.tr("Global"),
            Filter.KEPT: self.tr("Kept here"),
            Filter.ALL: self.tr("All"),
        }
