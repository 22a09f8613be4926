"""Several tokens in a dialog: what will happen to each, then what did."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from patmanager.core.tokens import Token
from patmanager.core.words import Message
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.wording import said


class OutcomeList(QWidget):
    """One row a token: its name in bold, a sentence, and a sign."""

    def __init__(self, tokens: Iterable[Token], parent: QWidget | None = None) -> None:
        """Make a row for each of `tokens`."""
        super().__init__(parent)
        self._rows: dict[str, Notice] = {}
        self._names: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for token in tokens:
            row = Notice(Sign.NOTE)
            self._rows[token.authorization_id] = row
            self._names[token.authorization_id] = isolated(token.name)
            column.addWidget(row)

    def say(self, token: Token, sign: Sign, sentence: str) -> None:
        """Say what happens or happened to a token."""
        row = self._rows[token.authorization_id]
        row.mark.set_sign(sign)
        row.say("{name}", sentence, name=self._names[token.authorization_id])

    def tell(self, token: Token, sign: Sign, sentence: str) -> None:
        """Say a result, to assistive technology too."""
        self.say(token, sign, sentence)
        announce(self, self._rows[token.authorization_id].accessibleName())

    def refuse(self, token: Token, message: Message) -> None:
        """Say why nothing happened to a token."""
        steps = [said(step) for step in message.what_to_do[:1]]
        sentences = (
            said(message.title),
            said(message.what_happened),
            said(message.changed),
            *steps,
        )
        self.tell(token, Sign.STOP, " ".join(_sentence(text) for text in sentences))

    def row(self, token: Token) -> Notice:
        """Return the row of a token."""
        return self._rows[token.authorization_id]


def _sentence(text: str) -> str:
    """Return a title as a sentence among sentences."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
