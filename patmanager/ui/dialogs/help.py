"""Keyboard and help: where to find what, and every key, both read from the menus."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from patmanager.ui.actions import Actions
from patmanager.ui.command import Command
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.screen_numbers import number_text, numbered_screens
from patmanager.ui.theme import CLOSE, GROUP, NEAR
from patmanager.ui.widgets.text import Kind, Text


class HelpDialog(Frame):
    """Answers where something is with the menu it stands in, and lists the keys by menu.

    `places` are pairs of a wish and its menu entry, `lines` pairs of an entry and its keys as
    this system writes them.
    """

    def __init__(self, bar: QMenuBar, actions: Actions, parent: QWidget | None = None) -> None:
        """Read the menus of `bar`, which holds `actions`."""
        super().__init__("", parent)
        title = self.tr("Keyboard and help")
        self.setWindowTitle(title)
        self._bar, self._actions = bar, actions
        self.places = [(wish, self._place_of(command)) for wish, command in self._wishes()]
        self.lines: list[tuple[str, str]] = []
        self.sheet = Sheet(title)
        self.sheet.add_group(Text(self.tr("Where to find what"), Kind.SECTION))
        self.sheet.column.addWidget(_table(self.places))
        self.sheet.add_group(Text(self.tr("Keys"), Kind.SECTION))
        self.sheet.column.addWidget(self._keys())
        self.sheet.add_group(Text(self.tr("The number at the foot of a screen"), Kind.SECTION))
        self.sheet.column.addWidget(_numbers())
        self.sheet.add_group(Text(self._elsewhere(), Kind.SECONDARY))
        self.sheet.column.addStretch(1)
        done = self.sheet.add_button(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        done.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        done.setFocus()

    def _wishes(self) -> tuple[tuple[str, Command], ...]:
        return (
            (self.tr("A token for npm, Git, an agent or anything else"), Command.NEW),
            (self.tr("More time for a token, with the same secret"), Command.RENEW),
            (self.tr("A new secret in the place of an old one"), Command.ROTATE),
            (self.tr("A secret that you have from elsewhere"), Command.KEEP),
            (self.tr("An organization that is not at the side"), Command.ADD_ORGANIZATION),
            (self.tr("Tokens that a search or a chip hides"), Command.CLEAR_FILTERS),
            (self.tr("What your organizations let you make"), Command.POLICIES),
            (self.tr("What an error message means, and whom to ask"), Command.EXPLAIN_MESSAGE),
            (self.tr("A secret that somebody else may have"), Command.LEAKED),
            (self.tr("What to look at among your tokens"), Command.HEALTH),
            (self.tr("What was done on this computer"), Command.HISTORY),
            (self.tr("The list for a report, without secrets"), Command.EXPORT),
            (self.tr("How you sign in, and how long new tokens live"), Command.SETTINGS),
            (self.tr("Where secrets are kept, and whom patmanager talks to"), Command.ABOUT),
        )

    def _elsewhere(self) -> str:
        return self.tr(
            "Enter opens the details of the chosen token. Esc clears the search, leaves a page or "
            "lets go of what is chosen. The menu key shows what can be done with a token. When "
            "something does not work, the button in its message says what to do."
        )

    def _place_of(self, command: Command) -> str:
        action = self._actions.by_command[command]
        menu = next((each for each in self._menus() if action in each.actions()), None)
        title = _plain(menu.title()) if menu is not None else ""
        return f"{title} → {_plain(action.text())}"

    def _menus(self) -> Iterator[QMenu]:
        for entry in self._bar.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                yield menu

    def _keys(self) -> QWidget:
        """Return the keys of each menu, two menus beside each other."""
        table = QWidget()
        row = QHBoxLayout(table)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GROUP)
        columns = (QVBoxLayout(), QVBoxLayout())
        for column in columns:
            column.setSpacing(CLOSE)
            row.addLayout(column, 1)
        for number, menu in enumerate(self._menus()):
            lines = self._lines_of(menu)
            self.lines.extend(lines)
            if lines:
                column = columns[number % len(columns)]
                column.addWidget(Text(_plain(menu.title()), Kind.LABEL))
                column.addWidget(_table(lines))
                column.addSpacing(NEAR)
        for column in columns:
            column.addStretch(1)
        return table

    def _lines_of(self, menu: QMenu) -> list[tuple[str, str]]:
        seen = [each for each in menu.actions() if each.isVisible() and each.shortcuts()]
        places = [each for each in seen if each in self._actions.places]
        lines = [(_plain(each.text()), _keys_of(each)) for each in seen if each not in places]
        if len(places) > 1:
            text = self.tr("Organization 1 to {number}").format(number=len(places))
            lines.append((text, f"{_keys_of(places[0])} … {_keys_of(places[-1])}"))
        elif places:
            lines.append((self.tr("The organization"), _keys_of(places[0])))
        return lines


def _table(lines: list[tuple[str, str]]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(CLOSE)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    for row, (left, right) in enumerate(lines):
        grid.addWidget(Text(left), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(right, Kind.SECONDARY), row, 1, Qt.AlignmentFlag.AlignTop)
    return table


def _numbers() -> QWidget:
    """Return every screen with its number: the number is read out, the name looked up."""
    screens = [(title, number_text(number)) for number, title in numbered_screens()]
    return _table(screens)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _keys_of(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
