"""The program's window with very many tokens, offscreen."""

import os
import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from patmanager import knowledge
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.tokens import Token
from patmanager.ui import garbage
from patmanager.ui.remembered import InMemory
from patmanager.ui.state import Filter, State
from patmanager.ui.window import Window

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
_SCOPES = ("vso.packaging", "vso.code_write", "vso.work", "vso.build_execute", "app_token")
_WORDS = ("npm", "laptop", "nightly build", "release", "pip", "dashboards", "old agent")
ACCOUNT = Account("ana.contoso", "ana@contoso.com", "11111111-1111-4111-8111-111111111111")
WHERE = Organization("contoso", ACCOUNT, id="c0c0c0c0-0000-4000-8000-000000000001")


def tokens(count: int) -> tuple[Token, ...]:
    """Return tokens of many names, scopes and ends, the same ones every time."""
    return tuple(
        Token(
            f"00000000-0000-4000-8000-{number:012}",
            f"{_WORDS[number % len(_WORDS)]} {number * 7919 % count:06}",
            (_SCOPES[number % len(_SCOPES)],),
            "contoso",
            (WHERE.id,),
            NOW - timedelta(days=10),
            NOW + timedelta(minutes=number * 104729 % 500_000),
        )
        for number in range(count)
    )


class Many:
    """A window that is shown with `count` tokens."""

    def __init__(self, count: int) -> None:
        """Make it and let it paint."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        known = QApplication.instance()
        self.application = known if isinstance(known, QApplication) else QApplication([])
        self.tokens = tokens(count)
        self.state = State(
            now=NOW,
            accounts=(ACCOUNT,),
            keychain="Keychain",
            filter=Filter.ALL,
            listings=(Listing(WHERE, self.tokens, NOW),),
        )
        self.window = Window(knowledge.catalogue(), InMemory())
        self.window.resize(1280, 800)
        self.window.show()
        self.show(self.state)
        garbage.begin()

    def show(self, state: State) -> float:
        """Show a state until it is painted; return how long that took, in seconds."""
        begin = time.perf_counter()
        self.state = state
        self.window.show_state(state)
        self.paint()
        return time.perf_counter() - begin

    def paint(self) -> None:
        """Let everything that is due be painted."""
        self.window.tokens.table.viewport().repaint()
        self.application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
