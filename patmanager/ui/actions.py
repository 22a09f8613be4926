"""The commands as Qt actions: text, shortcut, icon, and why one is off."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from patmanager.ui.command import Command, why_off
from patmanager.ui.icons import icon
from patmanager.ui.state import State
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.names import shown_name

_MOST_PLACES = 9

_KEYS = QKeySequence.StandardKey

_SHORTCUTS: dict[Command, tuple[QKeySequence | _KEYS | str, ...]] = {
    Command.NEW: (_KEYS.New,),
    Command.RENEW: ("Ctrl+E",),
    Command.ROTATE: ("Ctrl+Shift+E",),
    Command.REVOKE: (_KEYS.Delete,),
    Command.EDIT: ("F2",),
    Command.COPY: (_KEYS.Copy,),
    Command.COPY_DETAILS: ("Ctrl+Shift+C",),
    Command.TEST: ("Ctrl+T",),
    Command.FIND: (_KEYS.Find,),
    Command.REFRESH: ("F5", "Ctrl+R"),
    Command.SETTINGS: ("Ctrl+,",),
    Command.EXPLAIN_MESSAGE: ("Ctrl+M",),
    Command.HEALTH: ("Ctrl+H",),
    Command.PACKAGES: ("Ctrl+P",),
    Command.ADMINISTRATION: ("Ctrl+Shift+A",),
    Command.HELP: (_KEYS.HelpContents, "Ctrl+/"),
    Command.NEXT_PANE: ("F6",),
    Command.PREVIOUS_PANE: ("Shift+F6",),
    Command.QUIT: ("Ctrl+Q",),
}

_ICONS = {
    Command.NEW: "new",
    Command.RENEW: "renew",
    Command.ROTATE: "rotate",
    Command.REVOKE: "revoke",
    Command.EDIT: "edit",
    Command.MOVE: "global",
    Command.COPY: "copy",
    Command.TEST: "test",
    Command.KEEP: "key",
    Command.FIND: "find",
    Command.REFRESH: "refresh",
    Command.ADD_ORGANIZATION: "organization",
    Command.ADD_ACCOUNT: "sign-in",
    Command.SETTINGS: "settings",
    Command.HISTORY: "history",
    Command.EXPORT: "export",
    Command.ABOUT: "note",
}

_ON_TOKENS = (
    Command.RENEW,
    Command.ROTATE,
    Command.KEEP_GOING,
    Command.REVOKE,
    Command.LEAKED,
    Command.MOVE,
    None,
    Command.COPY,
    Command.COPY_DETAILS,
    Command.TEST,
    Command.KEEP,
    Command.GIVE,
    Command.EDIT,
)


class Actions(QObject):
    """Every command as an action; `given` carries the command, `place_given` a number from 1."""

    given = Signal(Command)
    place_given = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Belong to the window, so that shortcuts work all over it."""
        super().__init__(parent)
        self._window = parent
        self.by_command = {
            command: self._made(command, text) for command, text in self._texts().items()
        }
        self.by_command[Command.TIMELINE].setCheckable(True)
        self.by_command[Command.TIMELINE].setChecked(True)
        self.places = [self._place(number) for number in range(1, _MOST_PLACES + 1)]

    def show_state(self, state: State) -> None:
        """Turn each command on, or off with the reason why."""
        chosen = state.chosen()
        for command, action in self.by_command.items():
            reason = why_off(command, state, chosen)
            action.setEnabled(not reason)
            text = action.text().replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            shown = f"{text} ({keys})" if keys else text
            action.setToolTip(reason or shown)
            action.setStatusTip(reason)
        self.by_command[Command.ADMINISTRATION].setVisible(state.looks_after_others)
        for number, action in enumerate(self.places):
            known = number < len(state.listings)
            action.setVisible(known)
            if known:
                name = shown_name(state.listings[number].organization.name)
                action.setText(f"&{number + 1} {name.replace('&', '&&')}")

    def dress(self) -> None:
        """Draw the icons in the palette's color."""
        for command, name in _ICONS.items():
            tone = Tone.STOP if command is Command.REVOKE else Tone.TEXT
            self.by_command[command].setIcon(icon(name, QApplication.palette(), tone))

    def fill(self, bar: QMenuBar) -> None:
        """Fill the menu bar with every command."""
        program = bar.addMenu(self.tr("&Program"))
        self._add(program, Command.NEW, Command.PACKAGES, Command.REFRESH, Command.EXPORT, None)
        self._add(program, Command.ADD_ACCOUNT, Command.SIGN_OUT, Command.SETTINGS, None)
        self._add(program, Command.QUIT)
        self._add(bar.addMenu(self.tr("&Token")), *_ON_TOKENS)
        view = bar.addMenu(self.tr("&View"))
        self._add(view, Command.FIND, Command.CLEAR_FILTERS, Command.TIMELINE, None)
        view.addActions(self.places)
        view.addSeparator()
        self._add(view, Command.ADD_ORGANIZATION, Command.FORGET_ORGANIZATION)
        self._add(view, Command.HEALTH, Command.POLICIES, Command.ADMINISTRATION, None)
        self._add(view, Command.PENDING, Command.HISTORY, Command.NEXT_PANE, Command.PREVIOUS_PANE)
        help_ = bar.addMenu(self.tr("&Help"))
        self._add(help_, Command.HELP, Command.EXPLAIN_MESSAGE, Command.ABOUT)

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return the menu on tokens: what the toolbar offers, and what the details do."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        self._add(menu, *_ON_TOKENS)
        return menu

    def account_menu(self, parent: QWidget) -> QMenu:
        """Return the menu under the account's name."""
        menu = QMenu(parent)
        self._add(menu, Command.ADD_ACCOUNT, Command.SIGN_OUT)
        return menu

    def _add(self, menu: QMenu, *commands: Command | None) -> None:
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(self.by_command[command])
        menu.setToolTipsVisible(True)

    def _made(self, command: Command, text: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(keys) for keys in _SHORTCUTS.get(command, ())])
        action.triggered.connect(lambda _on=False, command=command: self.given.emit(command))
        if command is Command.QUIT:
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif command is Command.SETTINGS:
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif command is Command.ABOUT:
            action.setMenuRole(QAction.MenuRole.AboutRole)
        self._window.addAction(action)
        return action

    def _place(self, number: int) -> QAction:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.triggered.connect(lambda _on=False: self.place_given.emit(number))
        self._window.addAction(action)
        return action

    def _texts(self) -> dict[Command, str]:
        return {
            Command.NEW: self.tr("&New token"),
            Command.RENEW: self.tr("R&enew…"),
            Command.ROTATE: self.tr("Ro&tate…"),
            Command.REVOKE: self.tr("Re&voke…"),
            Command.LEAKED: self.tr("This token &leaked…"),
            Command.EDIT: self.tr("Rena&me or change…"),
            Command.MOVE: self.tr("Move to &organizations…"),
            Command.COPY: self.tr("&Copy secret"),
            Command.COPY_DETAILS: self.tr("Copy &details"),
            Command.TEST: self.tr("Te&st now"),
            Command.KEEP: self.tr("&Keep a secret I already have…"),
            Command.FIND: self.tr("&Find"),
            Command.CLEAR_FILTERS: self.tr("&Show all tokens"),
            Command.TIMELINE: self.tr("Expiry &timeline"),
            Command.REFRESH: self.tr("&Refresh"),
            Command.ADD_ORGANIZATION: self.tr("&Add organization…"),
            Command.FORGET_ORGANIZATION: self.tr("&Take organization off the list"),
            Command.POLICIES: self.tr("&What your organizations allow…"),
            Command.ADD_ACCOUNT: self.tr("Add a&ccount…"),
            Command.SIGN_OUT: self.tr("Sign &out…"),
            Command.SETTINGS: self.tr("&Settings"),
            Command.PENDING: self.tr("What is not &finished…"),
            Command.HISTORY: self.tr("&History"),
            Command.HEALTH: self.tr("Hea&lth of your tokens"),
            Command.PACKAGES: self.tr("Set up &packages"),
            Command.ADMINISTRATION: self.tr("For a&dministrators"),
            Command.GIVE: self.tr("&Give to a program…"),
            Command.KEEP_GOING: self.tr("Keep &programs going"),
            Command.EXPORT: self.tr("E&xport list as CSV…"),
            Command.NEXT_PANE: self.tr("&Next pane"),
            Command.PREVIOUS_PANE: self.tr("&Previous pane"),
            Command.EXPLAIN_MESSAGE: self.tr("&Explain a message"),
            Command.HELP: self.tr("&Keyboard and help"),
            Command.ABOUT: self.tr("&About patmanager"),
            Command.QUIT: self.tr("&Quit"),
        }
