"""The page that explains a message: what was pasted at the left, what it means at the right."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from patmanager.core.explain import Cause, Explanation
from patmanager.core.kept_messages import KeptMessage
from patmanager.core.letters import Request
from patmanager.core.own_rules import Problem
from patmanager.ui.theme import EDGE, GROUP, NEAR
from patmanager.ui.widgets.answer import Answer
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.kept_list import KeptList
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.paste_area import PasteArea
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import said

_WIDEST = 640
_MOST_DAYS = 365
_MOST_PROBLEMS = 3
"""Problems of the organization's own rules that are named at a time."""


class ExplainPage(QWidget):
    """Takes a message; the answer comes by `show_explanation` or `show_refusal`.

    `requested` tells that the fields of the letters changed, `left` that the person is done.
    """

    requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Explain a message"))
        self.paste = PasteArea()
        self.paste.setPlaceholderText(
            self.tr(
                "Paste the message, or drop a text or log file. Secrets and mail addresses are "
                "masked before anything is shown; nothing is sent or kept."
            )
        )
        self.organization, self.person = QLineEdit(), QLineEdit()
        self.purpose, self.group = QLineEdit(), QLineEdit()
        self.scopes, self.days = QLineEdit(), QLineEdit()
        self.days.setValidator(QIntValidator(1, _MOST_DAYS, self))
        self.refusal, self.rules = Notice(Sign.CARE), Notice(Sign.CARE)
        self.back = QPushButton(self.tr("&Back"))
        self.clear = QPushButton(self.tr("C&lear"))
        self.answer = Answer()
        self.kept = KeptList()
        self.hint = Text(self._hint(), Kind.SECONDARY)
        self._arrange()
        for field in self._fields():
            field.textChanged.connect(self.requested)
        self.back.clicked.connect(self.left)
        self.clear.clicked.connect(self.empty)
        self.setFocusProxy(self.paste)
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def empty(self) -> None:
        """Forget the message."""
        self.paste.show_masked("")
        self.refusal.hide()
        self.answer.hide()
        self.hint.show()
        self.kept.offer()
        self.paste.setFocus()

    def request(self) -> Request:
        """Return what the letters are filled with, as far as it was typed."""
        return Request(
            organization=self.organization.text().strip(),
            person=self.person.text().strip(),
            purpose=self.purpose.text().strip(),
            group=self.group.text().strip(),
            scopes=self.scopes.text().strip(),
            days=int(self.days.text()) if self.days.hasAcceptableInput() else None,
        )

    def _fields(self) -> tuple[QLineEdit, ...]:
        who = (self.organization, self.person, self.purpose, self.group)
        return (*who, self.scopes, self.days)

    def _access(self) -> QGridLayout:
        """Return which access and for how long, side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        for number, (label, field) in enumerate(
            ((self.tr("Access &needed"), self.scopes), (self.tr("&Days"), self.days))
        ):
            grid.addWidget(field_label(label, field), 0, number)
            grid.addWidget(field, 1, number)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        return grid

    def show_explanation(self, explained: Explanation, request: Request) -> None:
        """Show what the message means, and the message with its secrets masked."""
        self.refusal.hide()
        self.hint.hide()
        self.kept.hide()
        self.paste.show_masked(explained.text)
        self.answer.show_explanation(explained, request)

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing can be explained; nothing else is changed."""
        self.refusal.say_plainly(sentence)

    def show_rule_problems(self, problems: Iterable[Problem]) -> None:
        """Name what is wrong in the organization's own rules; the others go on."""
        sentences = [said(each.sentence(said)) for each in problems]
        if sentences:
            self.rules.say_plainly(
                self.tr("Something is wrong in your organization's own rules."),
                " ".join(sentences[:_MOST_PROBLEMS]),
            )
        else:
            self.rules.hide()

    def show_kept(self, kept: tuple[KeptMessage, ...], causes: Mapping[str, Cause]) -> None:
        """Show what is kept on this computer, where no answer has the room."""
        self.kept.show_kept(kept, causes)
        if self.answer.isHidden():
            self.kept.offer()

    def _hint(self) -> str:
        return self.tr(
            "Works without a sign-in and without a network. Whole logs may be pasted: what "
            "matters in them is found."
        )

    def _arrange(self) -> None:
        left, right = ScrollColumn(), ScrollColumn(_WIDEST)
        left.column.setContentsMargins(EDGE, EDGE, GROUP, EDGE)
        right.column.setContentsMargins(GROUP, EDGE, EDGE, EDGE)
        for column in (left.column, right.column):
            column.setSpacing(NEAR)
        left.column.addWidget(Text(self.tr("Explain a message"), Kind.TITLE))
        left.column.addWidget(field_label(self.tr("&Message"), self.paste))
        left.column.addWidget(self.paste, 1)
        left.column.addWidget(self.refusal)
        left.column.addSpacing(NEAR)
        left.column.addWidget(Text(self.tr("For the letters, if you like"), Kind.SECTION))
        for label, field in (
            (self.tr("&Organization"), self.organization),
            (self.tr("&Who needs it"), self.person),
            (self.tr("&For what"), self.purpose),
            (self.tr("Grou&p to be allowed"), self.group),
        ):
            left.column.addWidget(field_label(label, field))
            left.column.addWidget(field)
        left.column.addLayout(self._access())
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        left.column.addLayout(buttons)
        right.column.addWidget(self.rules)
        right.column.addWidget(self.hint)
        right.column.addWidget(self.answer)
        right.column.addWidget(self.kept)
        right.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 2)
        row.addWidget(right, 3)
