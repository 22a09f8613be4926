"""A box that reads a pasted list of scopes and asks about what it does not know."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.scope_texts import UnknownScope
from patmanager.core.scopes import Catalogue
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.question_line import QuestionLine
from patmanager.ui.widgets.text import Text, field_label


class ScopePaste(QWidget):
    """Emits the API names that were read, those sent as written among them."""

    read = Signal(tuple)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Read by `catalogue`."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._rows: list[QWidget] = []
        self.box = QuestionLine()
        self.box.setPlaceholderText("vso.code vso.packaging_write")
        self.add = QPushButton(self.tr("&Add"))
        self.add.setAccessibleName(self.tr("Add the pasted scopes"))
        self.add.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self.add)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(field_label(self.tr("&Paste a list of scopes"), self.box))
        column.addLayout(row)
        column.addLayout(self._questions)
        self.add.clicked.connect(self._read)
        self.box.returnPressed.connect(self._read)

    def questions(self) -> tuple[QWidget, ...]:
        """Return the rows that ask about unknown pieces."""
        return tuple(self._rows)

    def _read(self) -> None:
        parsed = self._catalogue.parse(self.box.text())
        for row in self.questions():
            self._drop(row)
        for unknown in parsed.unknown:
            row = self._question(unknown)
            self._rows.append(row)
            self._questions.addWidget(row)
        self.box.clear()
        if parsed.scopes:
            self.read.emit(parsed.scopes)

    def _question(self, unknown: UnknownScope) -> QWidget:
        row = QWidget()
        text = isolated(unknown.text)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        if unknown.suggestion is None:
            sentence = self.tr("Azure DevOps may not know “{text}”.").format(text=text)
        else:
            sentence = self.tr("“{text}” is not known. Did you mean “{known}”?").format(
                text=text, known=unknown.suggestion.name
            )
        line.addWidget(Text(sentence), 1)
        if unknown.suggestion is not None:
            name = unknown.suggestion.name
            line.addWidget(self._answer(row, self.tr("Use {scope}").format(scope=name), name))
        if unknown.may_be_scope:
            line.addWidget(self._answer(row, self.tr("Send as written"), unknown.text))
        dress_controls(row)
        announce(self, sentence)
        return row

    def _answer(self, row: QWidget, label: str, scope: str) -> QPushButton:
        button = QPushButton(label)
        button.setAutoDefault(False)

        def take() -> None:
            self._drop(row)
            self.read.emit((scope,))

        button.clicked.connect(take)
        return button

    def _drop(self, row: QWidget) -> None:
        self._rows.remove(row)
        self._questions.removeWidget(row)
        row.hide()
        row.deleteLater()
