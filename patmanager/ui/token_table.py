"""The table's model: the visible rows of the state, in the order the person chose."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from operator import attrgetter, eq

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from patmanager.core.organizations import Listing
from patmanager.core.scope import Risk
from patmanager.ui import texts
from patmanager.ui.all_rows import Rows
from patmanager.ui.rows import Column, Row, Scoping
from patmanager.ui.state import Filter, Refusal, RowKey, State
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import catalogue_text

Index = QModelIndex | QPersistentModelIndex

_COLUMNS = tuple(Column)
_KEY = attrgetter("key")
_NO_INDEX = QModelIndex()
_ID_SHOWN = 8
_NONE = "–"


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class TokenModel(QAbstractTableModel):
    """Shows what the state lets through; keeps the rows it prepared until their list changes."""

    def __init__(self, scoping: Scoping, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._rows = Rows(scoping)
        self._state: State | None = None
        self._seen: list[Row] = []
        self._counts: dict[Filter, int] | None = None
        self._place_of: dict[RowKey, int] = {}
        self._order = (Column.ENDS, False)

    @property
    def now(self) -> datetime:
        """The instant that is shown, aware UTC."""
        if self._state is None:
            message = "show_state comes first"
            raise RuntimeError(message)
        return self._state.now

    @property
    def keychain(self) -> str:
        """What the person calls the keychain, or a word in its place."""
        return (self._state.keychain if self._state else "") or self.tr("yes")

    @property
    def order(self) -> tuple[Column, bool]:
        """The column sorted by, and whether its end comes first."""
        return self._order

    def seen(self) -> list[Row]:
        """Return the visible rows, in order."""
        return self._seen

    def counts(self) -> dict[Filter, int]:
        """Return how many tokens each chip lets through at the chosen place."""
        if self._counts is None:
            self._counts = self._rows.counts(self._state.place if self._state else None)
        return self._counts

    def place_of(self, key: RowKey) -> int | None:
        """Return the number of the row that shows a token, `None` when it is not seen."""
        if not self._place_of:
            self._place_of = {row.key: number for number, row in enumerate(self._seen)}
        return self._place_of.get(key)

    def prepare(self, listing: Listing) -> None:
        """Make ready what a list about to be shown needs; may be called from any thread."""
        self._rows.prepare(listing)

    def show_state(self, state: State) -> None:
        """Show what `state` lets through."""
        old, self._state = self._state, state
        loaded = old is None or old.listings is not state.listings or old.notes is not state.notes
        if loaded:
            self._rows.load(state.listings, state.notes)
        marked = old is None or (old.now, old.kept, old.soon) != (state.now, state.kept, state.soon)
        if loaded or marked:
            self._rows.mark(state.now, state.soon, state.kept)
        narrowed = old is None or (
            (old.place, old.filter, old.search) != (state.place, state.filter, state.search)
        )
        if loaded or marked or (old is not None and old.place != state.place):
            self._counts = None
        if loaded or marked or narrowed:
            self._show()
        elif old is not None and (
            (old.changing, old.noted, old.rules) != (state.changing, state.noted, state.rules)
        ):
            self._tell_changed()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column."""
        self._order = (Column(column), order is Qt.SortOrder.DescendingOrder)
        if self._state is not None:
            self._show()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows are seen."""
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == Column.STATE else self.title(Column(section))
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.title(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def title(self, column: Column) -> str:
        """Return what a column is called."""
        return {
            Column.STATE: self.tr("State"),
            Column.NAME: self.tr("Name"),
            Column.CAN_DO: self.tr("Can do"),
            Column.ORGANIZATION: self.tr("Organization"),
            Column.ENDS: self.tr("Ends"),
            Column.KEPT: self.tr("Kept here"),
            Column.CREATED: self.tr("Created"),
            Column.NOTE: self.tr("Note"),
            Column.ACCOUNT: self.tr("Account"),
            Column.ID: self.tr("Id"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says to assistive technology, or explains."""
        if not index.isValid() or index.row() >= len(self._seen):
            return None
        row, column = self._seen[index.row()], _COLUMNS[index.column()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(self._explained(row, column))
        return None

    def refusals(self, row: Row) -> tuple[Refusal, ...]:
        """Return where the row's token may be refused in use although it lives."""
        return self._state.refusals(row.organization, row.token) if self._state else ()

    def is_changing(self, row: Row) -> bool:
        """Tell whether a change of the row's token is under way."""
        return self._state is not None and row.key in self._state.changing

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        seen = self._rows.visible(state.place, state.filter, state.search, self._order)
        if _show_the_same(seen, self._seen):
            self._seen = seen
            self._tell_changed()
            return
        self.beginResetModel()
        self._seen = seen
        self._place_of = {}
        self.endResetModel()

    def _tell_changed(self) -> None:
        if self._seen:
            last = self.index(len(self._seen) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _text(self, row: Row, column: Column) -> str:
        token = row.token
        if column is Column.ENDS:
            return texts.ends_text(token, self.now)
        where = self.tr("all (global)") if token.is_global else shown_name(row.organization.name)
        return {
            Column.STATE: lambda: self._state_word(row),
            Column.NAME: lambda: shown_name(token.name),
            Column.CAN_DO: lambda: row.can_do,
            Column.ORGANIZATION: lambda: where,
            Column.KEPT: lambda: self.keychain if row.is_kept else _NONE,
            Column.CREATED: lambda: short_day(token.valid_from),
            Column.NOTE: lambda: shown_name(row.note),
            Column.ACCOUNT: lambda: shown_name(row.organization.account.username),
            Column.ID: lambda: token.authorization_id[:_ID_SHOWN],
        }[column]()

    def _spoken(self, row: Row, column: Column) -> str:
        if column is Column.ENDS:
            return texts.ends_spoken(row.token, self.now)
        if column is Column.KEPT:
            return self.tr("kept here") if row.is_kept else self.tr("not kept here")
        if column is Column.CAN_DO and row.risk is Risk.RISKY:
            return self.tr("{what}, {risk}").format(
                what=row.can_do, risk=catalogue_text(row.risk.sentence)
            )
        return self._text(row, column)

    def _refused(self, row: Row) -> tuple[str, ...]:
        refusals = self.refusals(row)
        if not refusals:
            return ()
        from patmanager.ui.refusals import refused_sentences

        return refused_sentences(refusals)

    def _explained(self, row: Row, column: Column) -> str:
        token = row.token
        explained: dict[Column, Callable[[], tuple[str, ...]]] = {
            Column.STATE: lambda: (
                self._state_word(row),
                *self._refused(row),
            ),
            Column.NAME: lambda: (shown_name(token.name, len(token.name) * 6),),
            Column.CAN_DO: lambda: (
                catalogue_text(row.risk.sentence),
                "" if self._is_plain(row) else " ".join(token.scopes),
            ),
            Column.ENDS: lambda: (
                texts.moment_text(token.ends),
                texts.universal_text(token.ends),
            ),
            Column.CREATED: lambda: (texts.universal_text(token.valid_from),),
            Column.ID: lambda: (token.authorization_id,),
        }
        lines = explained.get(column, lambda: (self._spoken(row, column),))()
        return "\n".join(line for line in lines if line)

    def _state_word(self, row: Row) -> str:
        """Return the state in words, with what may stand in the way of a living token."""
        word = texts.state_word(row.state)
        if not self.refusals(row):
            return word
        return self.tr("{state}, may be refused").format(state=word)

    def _is_plain(self, row: Row) -> bool:
        """Tell whether to spare the person the names of scopes."""
        return self._state is not None and self._state.packages_only(row.organization)


def _show_the_same(rows: list[Row], others: list[Row]) -> bool:
    """Tell whether two lists show the same tokens in the same order."""
    if len(rows) != len(others):
        return False
    # Most often they are the same objects, which takes a hundredth of the time to see.
    return rows == others or all(map(eq, map(_KEY, rows), map(_KEY, others)))
