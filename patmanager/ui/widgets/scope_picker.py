"""What may it do? A level per area, a paste box, and full access behind a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.core.presets import Preset
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import FULL_ACCESS
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.question_line import QuestionLine
from patmanager.ui.widgets.scope_paste import ScopePaste
from patmanager.ui.widgets.scope_row import ScopeRow
from patmanager.ui.widgets.task_finds import TaskFinds
from patmanager.ui.widgets.text import Kind, Text, field_label


class ScopePicker(QWidget):
    """The scopes of a token.

    The areas that the presets use are seen first, then those that a search finds, and all once
    asked for; an area with a chosen level is always seen. The search also finds tasks, and says
    which scopes each needs.
    """

    changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        presets: tuple[Preset, ...],
        parent: QWidget | None = None,
        *,
        plain: bool = False,
    ) -> None:
        """Offer every area of `catalogue`; those of `presets` first.

        `plain` spares the person the names of scopes, and the box to paste them into.
        """
        super().__init__(parent)
        self._catalogue = catalogue
        self._written: list[str] = []
        self._all_seen = False
        self._looked = False
        usual = {scope for preset in presets for scope in preset.scopes}
        self._rows = [ScopeRow(area, plain=plain) for area in catalogue.areas()]
        self._usual = {
            row.area.name for row in self._rows if usual & {level.name for level in row.area.levels}
        }
        widest = max((row.levels.sizeHint().width() for row in self._rows), default=0)
        for row in self._rows:
            row.levels.setMinimumWidth(widest)
        self.search = QuestionLine()
        self.search.setPlaceholderText(self.tr("Search a task or area: push code, work items …"))
        self.search.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(field_label(self.tr("What may it &do?"), self.search))
        column.addWidget(self.search)
        self.tasks = TaskFinds(catalogue)
        column.addWidget(self.tasks)
        for row in self._rows:
            column.addWidget(row)
        self.none = Text(self.tr("No task and no area matches."), Kind.SECONDARY)
        self.more = QPushButton(self.tr("Show all areas"))
        self.more.setFlat(True)
        self.more.setAutoDefault(False)
        self.paste = ScopePaste(catalogue)
        self.as_written = Text("", Kind.SECONDARY)
        column.addWidget(self.none)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.paste)
        self.paste.setVisible(not plain)
        column.addWidget(self.as_written)
        self._add_everything(column)
        self._connect()
        self._render()

    def _connect(self) -> None:
        for row in self._rows:
            row.changed.connect(self._row_changed)
        self.search.textChanged.connect(self._render)
        self.search.textEdited.connect(self._look)
        self.search.returnPressed.connect(self.tasks.choose_first)
        self.tasks.chosen.connect(lambda task: self._take(task.scopes))
        self.more.clicked.connect(self._see_all)
        self.paste.read.connect(self._take)

    @property
    def entry(self) -> QWidget:
        """Where the focus goes first."""
        return self.search

    def scopes(self) -> tuple[str, ...]:
        """Return the chosen API names in their shortest form."""
        if self.everything.isChecked():
            return (FULL_ACCESS,)
        return self._catalogue.minimal(self._picked())

    def set_scopes(self, scopes: tuple[str, ...]) -> None:
        """Choose exactly these."""
        for row in self._rows:
            row.clear()
        self._written = []
        self.everything.setChecked(FULL_ACCESS in scopes)
        self._take(tuple(scope for scope in scopes if scope != FULL_ACCESS))

    def begin_with(self, text: str) -> None:
        """Look for `text` already, as long as nobody looked for anything else here."""
        if not self._looked:
            self.search.setText(text)

    def reason(self) -> str:
        """Return why full access is needed, in the person's words; empty when it is not asked."""
        return self.why.text().strip() if self.everything.isChecked() else ""

    def bar_everything(self, reason: str) -> None:
        """Take full access off the offer, saying why; an empty reason offers it again."""
        self.everything.setEnabled(not reason)
        self.barred.setText(reason)
        self.barred.setVisible(bool(reason))
        self.everything.setAccessibleDescription(reason)
        if reason:
            self.everything.setChecked(False)

    @property
    def lacks_reason(self) -> bool:
        """Whether full access is asked for without saying why."""
        return self.everything.isChecked() and not self.reason()

    def rows(self) -> tuple[ScopeRow, ...]:
        """Return the areas seen now."""
        return tuple(row for row in self._rows if row.isVisibleTo(self))

    def _add_everything(self, column: QVBoxLayout) -> None:
        self.everything = QCheckBox(self.tr("I need &everything (full access)"))
        self.warning = Notice(Sign.CARE)
        self.why = QLineEdit()
        self.why_label = field_label(self.tr("Wh&y is it needed? Kept as your note."), self.why)
        self.barred = Text("", Kind.SECONDARY)
        self.barred.hide()
        for part in (self.everything, self.barred, self.warning, self.why_label, self.why):
            column.addWidget(part)
        self.warning.say_plainly(
            self.tr("Whoever holds this token can do all that you can, in every area."),
            self.tr("Rarely needed, and often forbidden."),
        )
        self.everything.toggled.connect(self._render)
        self.everything.toggled.connect(lambda _on: self.changed.emit())
        self.why.textChanged.connect(lambda _text: self.changed.emit())

    def _look(self) -> None:
        self._looked = True

    def _row_changed(self) -> None:
        self._look_for_tasks()
        self.changed.emit()

    def _look_for_tasks(self) -> None:
        searched = "" if self.everything.isChecked() else self.search.text().strip()
        self.tasks.look_for(searched, self.scopes())

    def _picked(self) -> tuple[str, ...]:
        """Return what is chosen by area and as written."""
        chosen = [scope.name for row in self._rows if (scope := row.chosen()) is not None]
        return (*chosen, *self._written)

    def _take(self, scopes: tuple[str, ...]) -> None:
        """Add scopes; a level that is higher already stays."""
        for scope in scopes:
            if scope == FULL_ACCESS:
                self.everything.setChecked(True)
            elif any(self._catalogue.covers(held, scope) for held in self._picked()):
                continue
            elif not any(row.choose(scope) for row in self._rows):
                self._written.append(scope)
        self._render()
        self.changed.emit()

    def _see_all(self) -> None:
        self._all_seen = True
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        everything = self.everything.isChecked()
        self._look_for_tasks()
        searched = self.search.text().strip()
        found = {scope.area for scope in self._catalogue.search(searched)} if searched else None
        seen = 0
        for row in self._rows:
            if found is not None:
                wanted = row.area.name in found
            else:
                wanted = self._all_seen or row.area.name in self._usual
            row.setVisible(wanted or row.chosen() is not None)
            row.setEnabled(not everything)
            seen += wanted
        self.none.setVisible(found is not None and not seen and not self.tasks.tasks)
        self.more.setVisible(found is None and not self._all_seen)
        self.paste.setEnabled(not everything)
        names = ", ".join(isolated(scope) for scope in self._written)
        self.as_written.setText(self.tr("Sent as written: {scopes}").format(scopes=names))
        self.as_written.setVisible(bool(self._written))
        for part in (self.warning, self.why_label, self.why):
            part.setVisible(everything)
