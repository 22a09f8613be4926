"""History: what was done from this computer, newest first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from patmanager.core.operations import Kind as Deed
from patmanager.core.operations import Operation, Outcome
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.theme import CLOSE, Tone, color_of, line_of
from patmanager.ui.widgets.dates import long_day, short_day
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.text import Kind, Text

_MOST_SHOWN = 8
"""Rows that are seen without scrolling."""


class _Airy(QStyledItemDelegate):
    """Cells with some air above and below."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the text's room and the air."""
        return super().sizeHint(option, index) + QSize(2 * CLOSE, 2 * CLOSE)


class _Titles(QHeaderView):
    """Titles in the secondary color over a hairline, as over the table of tokens."""

    def __init__(self, parent: QWidget) -> None:
        """Lie over the table."""
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        palette = QApplication.palette()
        painter.save()
        painter.setPen(line_of(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(color_of(Tone.SECONDARY, palette))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        inside = rect.adjusted(CLOSE, 0, -CLOSE, 0)
        painter.drawText(inside, self.defaultAlignment(), title)
        painter.restore()


class HistoryDialog(Frame):
    """A table of the ledger's operations; it holds no secret, since the ledger holds none."""

    def __init__(self, operations: tuple[Operation, ...], parent: QWidget | None = None) -> None:
        """Show `operations` in their order."""
        super().__init__("", parent)
        title = self.tr("What was done here")
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.table = self._table(operations)
        empty = Text(self.tr("Nothing was done from this computer yet."), Kind.SECONDARY)
        self.sheet.column.addWidget(empty)
        self.sheet.column.addWidget(self.table, 1)
        empty.setVisible(not operations)
        self.table.setVisible(bool(operations))
        note = self.tr("Kept on this computer only. What others did stands in the audit log.")
        self.sheet.column.addWidget(Text(note, Kind.SECONDARY))
        self.close_button = self.sheet.add_button(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.close_button.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        self.close_button.setFocus()

    def _table(self, operations: tuple[Operation, ...]) -> QTableWidget:
        headings = (self.tr("When"), self.tr("What"), self.tr("Token"), self.tr("Outcome"))
        table = QTableWidget(len(operations), len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setAccessibleName(self.tr("What was done from this computer"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setItemDelegate(_Airy(table))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setHorizontalHeader(_Titles(table))
        shown = min(_MOST_SHOWN, max(1, len(operations)))
        table.setMinimumHeight((1 + 3 * shown) * table.fontMetrics().lineSpacing())
        for number, operation in enumerate(operations):
            for column, (text, spoken) in enumerate(self._cells(operation)):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                table.setItem(number, column, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _cells(self, operation: Operation) -> tuple[tuple[str, str], ...]:
        """Return text and spoken text of each column."""
        local = operation.started.astimezone()
        day = short_day(operation.started)
        name = shown_name(operation.name, 40)
        organization = shown_name(operation.organization, 40)
        where = self.tr("{name} in {organization}").format(name=name, organization=organization)
        what, how = self._what(operation.kind), self._how(operation)
        when = f"{day} {local:%H:%M}"
        cells = [(text, text) for text in (what, where, how)]
        return ((when, f"{long_day(operation.started)} {local:%H:%M}"), *cells)

    def _what(self, kind: Deed) -> str:
        return {
            Deed.CREATE: self.tr("Created"),
            Deed.ROTATE: self.tr("Rotated"),
            Deed.CHANGE: self.tr("Changed"),
            Deed.RENEW: self.tr("Renewed"),
            Deed.REVOKE: self.tr("Revoked"),
            Deed.KEEP: self.tr("Secret kept"),
            Deed.FORGET: self.tr("Secret deleted here"),
        }[kind]

    def _how(self, operation: Operation) -> str:
        outcome = {
            Outcome.OPEN: self.tr("Not finished: it was cut short"),
            Outcome.PLANNED: self.tr("Not done yet: it waits for you"),
            Outcome.DONE: self.tr("Done"),
            Outcome.REFUSED: self.tr("Refused"),
            Outcome.UNKNOWN: self.tr("Not known: look at the list"),
            Outcome.UNKEPT: self.tr("Done, but the secret was not kept"),
            Outcome.HELD: self.tr("Done; you have the secret"),
            Outcome.UNDONE: self.tr("Undone: nothing is left of it"),
            Outcome.LEFT: self.tr("Left as it is"),
        }[operation.outcome]
        reason = shown_name(operation.sentence, 200)
        return f"{outcome}: {reason}" if reason else outcome
