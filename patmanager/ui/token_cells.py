"""How the table's cells are painted: shape and word first, color last."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from patmanager.core.scope import Risk
from patmanager.ui import texts, theme
from patmanager.ui.icons import paint_icon
from patmanager.ui.rows import Column, Row
from patmanager.ui.theme import Tone, color_of
from patmanager.ui.token_table import Role, TokenModel

Index = QModelIndex | QPersistentModelIndex

PAD = 12
"""Pixels between the edge of a cell and its text."""

_ICON = 18
_BAR = 3.0
_BAR_WIDTH = 120
_SMALL_POINTS = 1
_FAINT = 0.25


class TokenCells(QStyledItemDelegate):
    """Paints every column of the token table."""

    def __init__(self, model: TokenModel, parent: QObject | None = None) -> None:
        """Paint the rows of `model`."""
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the text with air around it; heights are the view's."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = QFontMetrics(option.font).horizontalAdvance(text) + 3 * PAD
        return QSize(width, round(theme.ROW * QFontMetrics(option.font).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then what the column shows."""
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        self._paint_ground(painter, option)
        column = Column(index.column())
        if column is Column.STATE:
            self._paint_state(painter, option, row)
        elif column is Column.ENDS:
            self._paint_end(painter, option, row)
        elif column is Column.CAN_DO:
            self._paint_can_do(painter, option, row)
        elif column is Column.KEPT:
            self._paint_kept(painter, option, row)
        else:
            font = QFont(option.font)
            if column is Column.NAME:
                font.setWeight(QFont.Weight.Medium)
            painter.setFont(font)
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            _write(painter, option, self._ink(option, row), text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            theme.fill(painter, rect, theme.chosen_of(option.palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            theme.fill(painter, rect, theme.hover_of(option.palette))
        painter.setPen(theme.line_of(option.palette))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        side = min(_ICON, option.rect.height() - 4) * option.fontMetrics.height() / 17
        where = QRectF(0, 0, side, side)
        where.moveCenter(QRectF(option.rect).center())
        refused = bool(self._model.refusals(row))
        tone = Tone.SOON if refused else texts.state_tone(row.state)
        color = color_of(tone, option.palette)
        if self._model.is_changing(row):
            color.setAlphaF(0.4)
        name = "global-refused" if refused else texts.state_icon(row.state)
        paint_icon(painter, name, color, where)

    def _paint_can_do(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        color = color_of(Tone.GLOBAL, option.palette)
        ink = self._ink(option, row)
        if row.risk is not Risk.RISKY or row.token.revoked:
            _write(painter, option, ink, row.can_do)
            return
        side = 0.9 * option.fontMetrics.height()
        room = option.rect.width() - round(1.5 * PAD + side)
        shown = option.fontMetrics.elidedText(row.can_do, Qt.TextElideMode.ElideRight, room)
        _write(painter, option, color if row.token.is_full_scope else ink, shown)
        where = QRectF(0, 0, side, side)
        where.moveCenter(QRectF(option.rect).center())
        where.moveLeft(option.rect.left() + PAD + option.fontMetrics.horizontalAdvance(shown) + 5)
        paint_icon(painter, "full-access", color, where)

    def _paint_kept(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        color = color_of(Tone.SECONDARY, option.palette)
        if not row.is_kept:
            _write(painter, option, color, "–")
            return
        side = 16.0
        where = QRectF(0, 0, side, side)
        where.moveCenter(QRectF(option.rect).center())
        where.moveLeft(option.rect.left() + PAD)
        paint_icon(painter, "key", color, where)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() - _SMALL_POINTS)
        painter.setFont(font)
        text = _keychain_word(
            self._model.keychain, option.rect.width() - 2 * PAD - side, QFontMetrics(font)
        )
        _write(painter, option, color, text, round(side) + 4)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        tone = color_of(texts.state_tone(row.state), option.palette)
        if row.token.revoked:
            tone = color_of(Tone.SECONDARY, option.palette)
        now = self._model.now
        text_height = option.fontMetrics.height()
        top = (option.rect.height() - text_height - 7) / 2
        text_rect = option.rect.adjusted(PAD, round(top), -PAD, 0)
        text_rect.setHeight(text_height)
        painter.setPen(tone)
        shown = option.fontMetrics.elidedText(
            texts.ends_text(row.token, now), Qt.TextElideMode.ElideRight, text_rect.width()
        )
        painter.drawText(text_rect, Qt.AlignmentFlag.AlignLeading, shown)
        width = min(_BAR_WIDTH, text_rect.width())
        bar = QRectF(text_rect.left(), text_rect.bottom() + 5, width, _BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.line_of(option.palette)
        if theme.look_of(option.palette).is_high_contrast:
            ground.setAlphaF(_FAINT)
        painter.setBrush(ground)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        left = life_left(row.token.valid_from, row.ends, now)
        if left > 0 and not row.token.revoked:
            bar.setWidth(max(_BAR, width * left))
            painter.setBrush(tone)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _ink(self, option: QStyleOptionViewItem, row: Row) -> QColor:
        if row.token.revoked or self._model.is_changing(row):
            return color_of(Tone.SECONDARY, option.palette)
        return option.palette.color(QPalette.ColorRole.Text)


def life_left(start: datetime, end: datetime, now: datetime) -> float:
    """Return the share of a token's life that is left, 0 to 1."""
    whole = (end - start).total_seconds()
    return min(1.0, max(0.0, (end - now).total_seconds() / whole)) if whole > 0 else 0.0


def _keychain_word(text: str, room: float, metrics: QFontMetrics) -> str:
    """Return the keychain's name, or its last word when the cell is narrow."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    return text.rsplit(maxsplit=1)[-1] if text else text


def _write(
    painter: QPainter, option: QStyleOptionViewItem, color: QColor, text: str, indent: int = 0
) -> None:
    """Write one line in the middle of a cell, cut where it does not fit."""
    rect = option.rect.adjusted(PAD + indent, 0, -PAD // 2, 0)
    painter.setPen(color)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, shown)
