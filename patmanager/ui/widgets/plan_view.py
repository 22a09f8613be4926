"""What setting a program up would write: file by file, secrets masked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.core.clients import Note, Plan
from patmanager.core.sentences.places import NOTES
from patmanager.ui.theme import NEAR, fixed_font
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import VOICE

_MOST_LINES = 14
_LOUD = (
    Note.REPLACES,
    Note.OTHER_DEFAULT,
    Note.NO_TOKEN_NEEDED,
    Note.SHADOWED,
    Note.OTHER_BACKEND,
    Note.SECRET_IN_FILE,
)
"""What is said unasked; the rest stands with the details."""


class PlanView(QWidget):
    """Says what a person should know, and shows the lines when asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.notes = Notice(Sign.NOTE)
        self.toggle = QPushButton(self.tr("Show what is &written"))
        self.toggle.setCheckable(True)
        self.toggle.setAutoDefault(False)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setFont(fixed_font())
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setAccessibleName(self.tr("What is written"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.notes)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.lines)
        self.lines.hide()
        self.toggle.toggled.connect(self.lines.setVisible)
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan; `None` hides it."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        loud = [VOICE.words(NOTES[each]) for each in _LOUD if each in plan.notes]
        quiet = [VOICE.words(NOTES[each]) for each in plan.notes if each not in _LOUD]
        self.notes.hide()
        if loud:
            self.notes.say_plainly(loud[0], " ".join(loud[1:]))
        lines = []
        for change in plan.changes:
            lines.append(change.file)
            lines += [f"  - {line}" for line in change.gone]
            lines += [f"  + {line}" for line in change.come]
        entries = self.tr("Keychain: {entry}")
        lines += [entries.format(entry=each.service) for each in plan.written.entries]
        if plan.written.told:
            lines.append(self.tr("Told by: {program}").format(program=plan.written.told))
        self.lines.setPlainText("\n".join([*lines, *quiet]))
        height = self.lines.fontMetrics().lineSpacing() * (min(_MOST_LINES, len(lines)) + 2)
        self.lines.setFixedHeight(height)
