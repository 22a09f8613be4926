"""The tasks that a search finds: what each needs, chosen at one press."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.scope_tasks import Task
from patmanager.core.scope_words import ScopeWords
from patmanager.core.scopes import Catalogue
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

_MOST = 3
"""Tasks seen at once: whoever sees none that fits types another word."""

_PAUSE = 600
"""Milliseconds without typing after which a screen reader hears what was found."""


class TaskFinds(QWidget):
    """The best few tasks that some words mean, each with its scopes in words."""

    chosen = Signal(Task)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Find the tasks of `catalogue`; none is looked for yet."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._words = ScopeWords(catalogue, catalogue_text)
        self._said = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = tuple(_TaskRow(self._choose, self) for _ in range(_MOST))
        for row in self._rows:
            column.addWidget(row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: announce(self, self._said))
        self.look_for("", ())

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks seen now, best first."""
        return tuple(row.task for row in self._rows if row.task is not None)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons that choose, those of hidden rows too."""
        return tuple(row.button for row in self._rows)

    def look_for(self, text: str, held: tuple[str, ...]) -> None:
        """Show the tasks that `text` means; what the scopes `held` already do is marked."""
        found = self._catalogue.find_tasks(text)[:_MOST]
        for place, row in enumerate(self._rows):
            task = found[place] if place < len(found) else None
            sentence = "" if task is None else self._words.to_do(task.phrase, task.scopes)
            row.show_task(task, sentence, done=task is not None and self._does(held, task))
        self.setVisible(bool(found))
        self._say(found)

    def choose_first(self) -> bool:
        """Choose the best task; tells whether there is one."""
        first = self._rows[0].task
        if first is not None:
            self._choose(first)
        return first is not None

    def _does(self, held: tuple[str, ...], task: Task) -> bool:
        covers = self._catalogue.covers
        return all(any(covers(one, wanted) for one in held) for wanted in task.scopes)

    def _choose(self, task: Task) -> None:
        self.chosen.emit(task)
        sentence = self._words.to_do(task.phrase, task.scopes)
        announce(self, self.tr("Chosen. {sentence}").format(sentence=sentence))

    def _say(self, found: tuple[Task, ...]) -> None:
        """Tell a screen reader what was found, once the typing pauses."""
        said = ""
        if found:
            first = self._words.to_do(found[0].phrase, found[0].scopes)
            said = f"{self.tr('%n task(s) found.', '', len(found))} {first}"
        if said != self._said:
            self._said = said
            self._pause.start()


class _TaskRow(QWidget):
    """One task: its sentence, its hint, and the button."""

    def __init__(self, choose: Callable[[Task], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.task: Task | None = None
        self._sentence = Text()
        self._hint = Text("", Kind.SECONDARY)
        self.button = QPushButton(self.tr("Choose"))
        self.button.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._sentence, 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self._hint, 1, 0, 1, 2)
        self._tell = choose
        self.button.clicked.connect(self._pressed)

    def show_task(self, task: Task | None, sentence: str, *, done: bool) -> None:
        """Show a task, or nothing; `done` tells that the chosen scopes already do it."""
        self.task = task
        self.setVisible(task is not None)
        hint = "" if task is None else catalogue_text(task.hint)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        deed = self.tr("Included") if done else self.tr("Choose")
        self.button.setText(deed)
        self.button.setAccessibleName(f"{deed}: {sentence}")
        self.button.setAccessibleDescription(hint)

    def _pressed(self) -> None:
        if self.task is not None:
            self._tell(self.task)
