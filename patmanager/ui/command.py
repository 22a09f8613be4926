"""What a person can ask for: every command of the window, and why one is off."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from patmanager.core.tokens import Token
from patmanager.ui.global_tokens import (
    living_globals,
    none_left,
    not_made,
    not_movable,
    not_renewed,
)
from patmanager.ui.state import Chosen, State


class Command(Enum):
    """Every command of menus, toolbar and banners."""

    NEW = "new"
    RENEW = "renew"
    ROTATE = "rotate"
    REVOKE = "revoke"
    EDIT = "edit"
    MOVE = "move"
    COPY = "copy"
    COPY_DETAILS = "copy details"
    TEST = "test"
    KEEP = "keep"
    FIND = "find"
    DETAILS = "details"
    REFRESH = "refresh"
    ADD_ORGANIZATION = "add organization"
    FORGET_ORGANIZATION = "forget organization"
    POLICIES = "policies"
    ADD_ACCOUNT = "add account"
    SIGN_OUT = "sign out"
    SETTINGS = "settings"
    HISTORY = "history"
    EXPORT = "export"
    TIMELINE = "timeline"
    ABOUT = "about"
    HELP = "help"
    NEXT_PANE = "next pane"
    PREVIOUS_PANE = "previous pane"
    QUIT = "quit"
    MOVE_GLOBAL = "move global"
    CLEAR_FILTERS = "clear filters"
    EXPLAIN = "explain"
    PENDING = "pending"
    EXPLAIN_MESSAGE = "explain message"
    HEALTH = "health"
    LEAKED = "leaked"
    PACKAGES = "packages"
    GIVE = "give"
    KEEP_GOING = "keep going"
    ADMINISTRATION = "administration"


_NEED_SIGN_IN = frozenset(
    {
        Command.NEW,
        Command.RENEW,
        Command.ROTATE,
        Command.REVOKE,
        Command.EDIT,
        Command.MOVE,
        Command.MOVE_GLOBAL,
        Command.TEST,
        Command.KEEP,
        Command.GIVE,
        Command.KEEP_GOING,
        Command.REFRESH,
        Command.ADD_ORGANIZATION,
        Command.ADMINISTRATION,
    }
)
_NEED_TOKEN = frozenset(
    {
        Command.RENEW,
        Command.ROTATE,
        Command.REVOKE,
        Command.EDIT,
        Command.MOVE,
        Command.COPY,
        Command.COPY_DETAILS,
        Command.TEST,
        Command.KEEP,
        Command.LEAKED,
        Command.GIVE,
        Command.KEEP_GOING,
    }
)
_NEED_ORGANIZATION = frozenset(
    {Command.NEW, Command.POLICIES, Command.HEALTH, Command.ADMINISTRATION}
)
_NEED_ONE = frozenset(
    {
        Command.ROTATE,
        Command.EDIT,
        Command.MOVE,
        Command.COPY,
        Command.TEST,
        Command.KEEP,
        Command.LEAKED,
        Command.GIVE,
    }
)
_NEED_SECRET = frozenset({Command.COPY, Command.TEST, Command.GIVE})
_CHANGE = frozenset(
    {
        Command.RENEW,
        Command.ROTATE,
        Command.REVOKE,
        Command.EDIT,
        Command.MOVE,
        Command.KEEP,
        Command.KEEP_GOING,
    }
)
_NEED_LIFE = frozenset(
    {
        Command.ROTATE,
        Command.REVOKE,
        Command.EDIT,
        Command.MOVE,
        Command.KEEP,
        Command.KEEP_GOING,
    }
)


def tr(text: str) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("Command", text)


def why_off(command: Command, state: State, chosen: Chosen | None = None) -> str:
    """Say why a command cannot be given now, empty when it can.

    `chosen` are the selected tokens, for who asks about many commands; else they are looked up.
    """
    is_signed_in = bool(state.accounts)
    checks = (
        (command in _NEED_SIGN_IN and not is_signed_in, tr("Sign in first.")),
        (command is Command.SIGN_OUT and not is_signed_in, tr("Nobody is signed in.")),
        (
            command in _NEED_ORGANIZATION and not state.listings,
            tr("Add an organization first."),
        ),
        (
            command is Command.REFRESH and state.refreshing is not None,
            tr("The lists are being fetched right now."),
        ),
        (
            command is Command.FORGET_ORGANIZATION and state.place is None,
            tr("Choose an organization at the side first."),
        ),
        (command is Command.MOVE_GLOBAL and not living_globals(state), none_left()),
        (
            command is Command.EXPORT and not any(each.tokens for each in state.listings),
            tr("There is no token to write down."),
        ),
    )
    reason = next((reason for applies, reason in checks if applies), "")
    if reason or command not in _NEED_TOKEN:
        return reason
    pairs = state.chosen() if chosen is None else chosen
    return _why_not_these(command, state, [token for _, token in pairs])


def _why_not_these(command: Command, state: State, tokens: list[Token]) -> str:
    if not tokens:
        return tr("Choose a token first.")
    first = tokens[0]
    in_use = {place.authorization_id for place in state.connected}
    ids = {token.authorization_id for token in tokens}
    checks = (
        (command in _NEED_ONE and len(tokens) > 1, tr("Choose one token only.")),
        (
            command in _CHANGE and any(key in state.changing for key in state.selected),
            tr("A change of this token is under way."),
        ),
        (
            command in _NEED_SECRET and first.authorization_id not in state.kept,
            tr("The secret of this token is not kept here, and Azure DevOps shows it only once."),
        ),
        (
            command in _NEED_LIFE and all(token.revoked for token in tokens),
            tr("Revoked tokens cannot be changed any more."),
        ),
        (
            command in {Command.ROTATE, Command.EDIT, Command.KEEP_GOING} and first.is_global,
            not_made(),
        ),
        (command is Command.MOVE and not first.is_global, not_movable()),
        (
            command is Command.KEEP_GOING and not in_use.issuperset(ids),
            tr("No program of this computer was set up with it here."),
        ),
    )
    reason = next((reason for applies, reason in checks if applies), "")
    if not reason and command is Command.RENEW:
        reason = _why_not_renewed(tokens, state)
    if not reason and command is Command.KEEP:
        reason = _why_not_kept(first, state)
    return reason


def _why_not_renewed(tokens: list[Token], state: State) -> str:
    living = [token for token in tokens if token.works(state.now)]
    if any(not token.is_global for token in living):
        return ""
    if living:
        return not_renewed()
    if all(token.revoked for token in tokens):
        return tr("Revoked tokens cannot be renewed. Make a new one.")
    return tr("Expired tokens cannot be renewed. Use Rotate.")


def _why_not_kept(token: Token, state: State) -> str:
    if token.authorization_id in state.kept:
        return tr("The secret of this token is kept here already.")
    if state.keychain == "":
        return tr("This computer has no keychain to keep it in.")
    if not token.works(state.now):
        return tr("Only the secret of a token that works can be kept.")
    return ""
