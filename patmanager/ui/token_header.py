"""The table's header: quiet, and a menu that chooses columns."""

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget

from patmanager.ui import theme
from patmanager.ui.rows import Column
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.token_cells import PAD

HIDDEN_AT_FIRST = (Column.CREATED, Column.NOTE, Column.ACCOUNT, Column.ID)

_WIDTHS = {
    Column.STATE: 6.0,
    Column.NAME: 22.0,
    Column.CAN_DO: 30.0,
    Column.ORGANIZATION: 13.0,
    Column.ENDS: 20.0,
    Column.KEPT: 11.0,
    Column.CREATED: 16.0,
    Column.NOTE: 26.0,
    Column.ACCOUNT: 24.0,
    Column.ID: 14.0,
}
"""First widths, in average characters."""

_MARK = 4


class TokenHeader(QHeaderView):
    """Titles in the secondary color, a small triangle at the sorted column, no lines between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lie over the table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(40)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setAccessibleName(self.tr("Columns"))

    def set_up(self) -> None:
        """Give the columns their first widths; some are hidden until asked for."""
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self.resizeSection(column, round(letters * letter))
            self.setSectionHidden(column, column in HIDDEN_AT_FIRST)
        self.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Fixed)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(Column.ENDS, Qt.SortOrder.AscendingOrder)

    def remembered(self) -> bytes:
        """Return widths, order, visibility and sorting, for the next start."""
        return bytes(self.saveState().data())

    def recall(self, remembered: bytes) -> None:
        """Take up what was remembered; what does not fit is left alone."""
        self.restoreState(QByteArray(remembered))

    def menu(self) -> QMenu:
        """Return the menu that shows and hides columns."""
        menu = QMenu(self.tr("Columns"), self)
        for column in Column:
            if column in {Column.STATE, Column.NAME}:
                continue
            model = self.model()
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(column))
            action.toggled.connect(
                lambda shown, column=column: self.setSectionHidden(column, not shown)
            )
        return menu

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        palette = QApplication.palette()
        painter.save()
        theme.fill(painter, rect, palette.color(QPalette.ColorRole.Base))
        painter.setPen(theme.line_of(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() - 1))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(color_of(Tone.SECONDARY, palette))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        inside = rect.adjusted(PAD, 0, -PAD // 2, 0)
        shown = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, inside.width() - 3 * _MARK
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, flags, shown)
        if section == self.sortIndicatorSection() and title:
            left = inside.left() + painter.fontMetrics().horizontalAdvance(shown) + 2 * _MARK
            self._paint_mark(painter, QPoint(left, rect.center().y()))
        painter.restore()

    def _paint_mark(self, painter: QPainter, middle: QPoint) -> None:
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        tip = -_MARK // 2 if up else _MARK // 2
        corners = [QPoint(-_MARK, -tip), QPoint(_MARK, -tip), QPoint(0, 2 * tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        painter.drawPolygon(QPolygon([middle + corner for corner in corners]))

    def _show_menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(where))
