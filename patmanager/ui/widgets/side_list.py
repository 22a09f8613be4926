"""The side: who is signed in, all organizations and each of them, with how many tokens."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from patmanager.core.organizations import Listing
from patmanager.ui import theme
from patmanager.ui.global_tokens import GLOBAL_TOKENS
from patmanager.ui.state import Place, State
from patmanager.ui.texts import plain_tooltip
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import said

Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD = 10
_ROUND = 5


@dataclass(frozen=True, slots=True)
class SideRow:
    """One row: `more` is a second line, `is_fault` tells that it says why a list is not in."""

    place: Place | None
    name: str
    count: str = ""
    more: str = ""
    is_fault: bool = False


class _Cells(QStyledItemDelegate):
    """Paints name, count and second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height for one line or two."""
        row: SideRow = index.data(_ROLE)
        line = QFontMetrics(option.font).height()
        lines = len(_wrapped(row.more, option, self._width())) if row.more else 0
        return QSize(0, round(1.95 * line) + lines * round(0.95 * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: SideRow = index.data(_ROLE)
        palette = QApplication.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.chosen_of(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.hover_of(palette))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(
            palette.color(QPalette.ColorRole.Highlight) if focused else Qt.PenStyle.NoPen
        )
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        line = option.fontMetrics.height()
        first = rect.adjusted(_PAD, 0, -_PAD, 0)
        first.setHeight(round(1.95 * line) - 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(color_of(Tone.SECONDARY, palette))
        painter.drawText(first, flags | Qt.AlignmentFlag.AlignTrailing, row.count)
        used = option.fontMetrics.horizontalAdvance(row.count) + theme.NEAR
        painter.setPen(color_of(Tone.TEXT, palette))
        name = option.fontMetrics.elidedText(
            row.name, Qt.TextElideMode.ElideRight, first.width() - used
        )
        painter.drawText(first, flags | Qt.AlignmentFlag.AlignLeading, name)
        self._paint_more(painter, option, row, first)
        painter.restore()

    def _paint_more(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SideRow, first: QRect
    ) -> None:
        if not row.more:
            return
        painter.setFont(_small(option.font))
        tone = Tone.STOP if row.is_fault else Tone.SECONDARY
        painter.setPen(color_of(tone, QApplication.palette()))
        height = round(0.95 * option.fontMetrics.height())
        top = first.bottom() - round(0.2 * option.fontMetrics.height())
        for number, line in enumerate(_wrapped(row.more, option, self._width())):
            rect = QRect(first.left(), top + number * height, first.width(), height)
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeading, line)

    def _width(self) -> int:
        parent = self.parent()
        return parent.viewport().width() - 2 * _PAD if isinstance(parent, QListWidget) else 180


class SideList(QListWidget):
    """The organizations; `chosen` carries a place, or `None` for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._rows: tuple[SideRow, ...] = ()
        self._listings: tuple[Listing, ...] = ()
        self._rendering = False
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Organizations"))
        self.viewport().setAutoFillBackground(False)
        self.currentRowChanged.connect(self._tell)
        # A click on the chosen row leads back from another page.
        self.itemClicked.connect(lambda item: self._tell(self.row(item)))

    def show_state(self, state: State) -> None:
        """Show the organizations of `state` and which is chosen."""
        rows = self._rows if state.listings is self._listings else self._made(state)
        self._listings = state.listings
        self._rendering = True
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()
            self.clear()
            for row in rows:
                item = QListWidgetItem()
                item.setData(_ROLE, row)
                spoken = (row.name, row.count and self._spoken_count(row.count), row.more)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part)
                )
                item.setToolTip(plain_tooltip(f"{row.name}\n{row.more}".strip()))
                self.addItem(item)
        places = [row.place for row in rows]
        current = places.index(state.place) if state.place in places else 0
        if self.currentRow() != current:
            self.setCurrentRow(current)
        self._rendering = False

    def sizeHint(self) -> QSize:
        """Be as high as all rows; a long list scrolls."""
        height = sum(self.sizeHintForRow(number) for number in range(self.count()))
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Show at least a few rows."""
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), 120))

    def rows(self) -> tuple[SideRow, ...]:
        """Return what is shown."""
        return self._rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break second lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _spoken_count(self, count: str) -> str:
        return self.tr("tokens: {count}").format(count=count)

    def _made(self, state: State) -> tuple[SideRow, ...]:
        if not state.listings:
            return ()
        many = len({listing.organization.account.id for listing in state.listings}) > 1
        # Only global tokens stand in more than one list.
        shared = [
            (listing.organization.account.id, token.authorization_id)
            for listing in state.listings
            for token in GLOBAL_TOKENS.of(listing)
        ]
        every = sum(len(listing.tokens) for listing in state.listings)
        count = every - len(shared) + len(set(shared))
        whole = SideRow(None, self.tr("All organizations"), self._number(count))
        return (whole, *(self._row(listing, with_account=many) for listing in state.listings))

    def _row(self, listing: Listing, *, with_account: bool) -> SideRow:
        organization = listing.organization
        more = shown_name(organization.account.username) if with_account else ""
        if listing.fault is not None:
            from patmanager.core.words import explain

            more = said(explain(listing.fault).title)
        count = "…" if listing.listed_at is None and listing.fault is None else ""
        if listing.tokens or not count:
            count = self._number(len(listing.tokens))
        if listing.fault is not None and not listing.tokens:
            count = "!"
        return SideRow(
            organization.key, shown_name(organization.name), count, more, listing.fault is not None
        )

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _tell(self, row: int) -> None:
        if not self._rendering and 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row].place)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() - 1.5))
    return small


def _wrapped(text: str, option: QStyleOptionViewItem, width: int) -> list[str]:
    """Break a text into lines of at most `width` pixels, at spaces; three lines at most."""
    metrics = QFontMetrics(_small(option.font))
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines[:3]]
