"""Somebody else's tokens: found by name, seen, revoked; and what the audit log says of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.core.administration import AuditEntry, Member
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.report import DEEDS
from patmanager.core.tokens import Token
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.names import isolated, shown_name
from patmanager.ui.widgets.plain_table import PlainTable
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import said

_LONGEST = 120


class PersonView(QWidget):
    """`searched` carries the beginning of a name, `chosen` a person, `revoke_asked` tokens."""

    searched = Signal(str)
    chosen = Signal(Member)
    revoke_asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know nobody."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))
        self._people: tuple[Member, ...] = ()
        self._tokens: tuple[Token, ...] = ()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("The beginning of a name or an address"))
        self.search = QPushButton(self.tr("&Find"))
        self.found = PlainTable(self.tr("People found"))
        self.heading = Text("", Kind.SECTION)
        self.about = Text("", Kind.SECONDARY)
        self.tokens = PlainTable(self.tr("Tokens of this person"))
        self.revoke = QPushButton(self.tr("&Revoke chosen tokens…"))
        self.log_title = Text(self.tr("What the audit log says"), Kind.SECTION)
        self.log = PlainTable(self.tr("What the audit log says"))
        self.log_note = Text("", Kind.SECONDARY)
        self._arrange()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Show nobody."""
        self.show_people(())
        self.show_person(None)

    def show_people(self, people: tuple[Member, ...]) -> None:
        """Show who was found; one alone is chosen."""
        self._people = people
        head = (self.tr("Name"), self.tr("Address"))
        cells = [(_shown(each.name), _shown(each.user)) for each in people]
        self.found.show_rows(head, cells)
        self.found.setVisible(len(people) > 1)
        if len(people) == 1:
            self.chosen.emit(people[0])

    def show_nobody(self, text: str) -> None:
        """Say that nobody is called like that."""
        self.clear()
        self.heading.setText(self.tr("Nobody’s name or address begins with “{text}”.").format(
            text=isolated(text)))  # fmt: skip
        self.heading.show()

    def show_person(
        self, member: Member | None, tokens: Sequence[tuple[Token, tuple[str, ...]]] = (),
        keys: int = 0,
    ) -> None:  # fmt: skip
        """Show a person's tokens, each with its cells: what it can do, what was found of it."""
        self._tokens = tuple(token for token, _ in tokens)
        has_tokens = bool(tokens)
        self.heading.setVisible(member is not None)
        self.about.setVisible(member is not None)
        self.tokens.setVisible(has_tokens)
        self.revoke.setVisible(has_tokens)
        self.show_log(None)
        if member is None:
            return
        self.heading.setText(f"{_shown(member.name)} · {_shown(member.user)}")
        counts = self.tr("%n token(s)", "", len(tokens)), self.tr("%n SSH key(s)", "", keys)
        self.about.setText(", ".join(counts))
        head = (
            *(self.tr("Token"), self.tr("Can do"), self.tr("Made"), self.tr("Ends")),
            *(self.tr("Status"), self.tr("To look at")),
        )
        self.tokens.show_rows(head, [cells for _, cells in tokens])
        self._choose()

    def show_log(self, entries: Sequence[AuditEntry] | None, note: str = "") -> None:
        """Show what happened to the person's tokens, `None` while that is not known."""
        self.log_title.setVisible(entries is not None or bool(note))
        self.log.setVisible(bool(entries))
        self.log_note.setVisible(bool(note))
        self.log_note.setText(note)
        head = (self.tr("When"), self.tr("What"), self.tr("Token"), self.tr("Who"))
        rows = [
            (
                f"{short_day(each.at)} {each.at.astimezone():%H:%M}",
                said(Sentence(DEEDS[each.action])) if each.action in DEEDS else _shown(each.action),
                _shown(each.token),
                _shown(each.actor) or self.tr("Azure DevOps"),
            )
            for each in entries or ()
        ]
        self.log.show_rows(head, rows)

    def chosen_tokens(self) -> tuple[Token, ...]:
        """Return the chosen tokens that are not revoked yet."""
        return tuple(
            self._tokens[number]
            for number in self.tokens.chosen()
            if not self._tokens[number].revoked
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(NEAR)
        column.addWidget(field_label(self.tr("&Whose tokens?"), self.name))
        search = QHBoxLayout()
        search.setSpacing(NEAR)
        search.addWidget(self.name, 1)
        search.addWidget(self.search)
        column.addLayout(search)
        column.addWidget(self.found, 1)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(self.tokens, 2)
        row = QHBoxLayout()
        row.addWidget(self.revoke)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.log_title)
        column.addWidget(self.log_note)
        column.addWidget(self.log, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.name.returnPressed.connect(self._search)
        self.search.clicked.connect(self._search)
        self.found.opened.connect(lambda number: self.chosen.emit(self._people[number]))
        self.found.clicked.connect(
            lambda index: self.chosen.emit(self._people[self.found.texts.number(index.row())])
        )
        self.tokens.selectionModel().selectionChanged.connect(self._choose)
        self.revoke.clicked.connect(lambda: self.revoke_asked.emit(self.chosen_tokens()))

    def _search(self) -> None:
        text = self.name.text().strip()
        if text:
            self.searched.emit(text)

    def _choose(self) -> None:
        self.revoke.setEnabled(bool(self.chosen_tokens()))


def _shown(text: str) -> str:
    return shown_name(text, _LONGEST)
