"""Several tokens or organizations in a dialog: what will happen to each, then what did."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from patmanager.core.organizations import Organization
from patmanager.core.tokens import Token
from patmanager.core.words import Message
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.wording import said

Subject = Token | Organization
"""What a row is about."""

_Key = str | tuple[str, str]


class OutcomeList(QWidget):
    """One row a token or an organization: its name in bold, a sentence, and a sign."""

    def __init__(self, subjects: Iterable[Subject], parent: QWidget | None = None) -> None:
        """Make a row for each of `subjects`."""
        super().__init__(parent)
        self._rows: dict[_Key, Notice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for subject in subjects:
            row = Notice(Sign.NOTE)
            self._rows[_key(subject)] = row
            column.addWidget(row)

    def say(self, subject: Subject, sign: Sign, sentence: str) -> None:
        """Say what happens or happened to one of them."""
        row = self.row(subject)
        row.mark.set_sign(sign)
        row.say("{name}", sentence, name=isolated(subject.name))

    def tell(self, subject: Subject, sign: Sign, sentence: str) -> None:
        """Say a result, to assistive technology too."""
        self.say(subject, sign, sentence)
        announce(self, self.row(subject).accessibleName())

    def refuse(self, subject: Subject, message: Message) -> None:
        """Say why nothing happened to one of them."""
        steps = [said(step) for step in message.what_to_do[:1]]
        sentences = (
            said(message.title),
            said(message.what_happened),
            said(message.changed),
            *steps,
        )
        self.tell(subject, Sign.STOP, " ".join(_sentence(text) for text in sentences))

    def row(self, subject: Subject) -> Notice:
        """Return the row of one of them."""
        return self._rows[_key(subject)]


def _key(subject: Subject) -> _Key:
    return subject.authorization_id if isinstance(subject, Token) else subject.key


def _sentence(text: str) -> str:
    """Return a title as a sentence among sentences."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
