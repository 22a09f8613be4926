"""The report on all tokens: begun, paused, gone on with, read and written down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.administration import Member
from patmanager.core.report import Report
from patmanager.core.report_questions import Answer, Question, Row
from patmanager.core.report_texts import summary
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.flow_layout import FlowLayout
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.plain_table import PlainTable
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import said

_LONGEST = 120


Cells = list[tuple[str, ...]]


def cells_of(answer: Answer) -> Cells:
    """Say every row of an answer; with very many, not on the UI thread."""
    return [
        tuple(
            shown_name(cell, _LONGEST) if isinstance(cell, str) else said(cell)
            for cell in row.cells
        )
        for row in answer.rows
    ]


def about_report(report: Report | None) -> str:
    """Say what a report is about as a whole; with very many tokens, not on the UI thread."""
    return "" if report is None else " ".join(said(each) for each in summary(report))


class ReportView(QWidget):
    """Shows one answer at a time.

    `begin_asked` asks to begin or to go on, `anew_asked` to begin anew; `asked` carries a question,
    `opened` a person, `export_asked` `csv` or `html`.
    """

    begin_asked = Signal()
    anew_asked = Signal()
    pause_asked = Signal()
    asked = Signal(Question)
    opened = Signal(Member)
    export_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no report yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Report"))
        self._rows: tuple[Row, ...] = ()
        self.summary = Text("")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("People looked at"))
        self.progress.hide()
        self.wait = Text("", Kind.SECONDARY)
        self.begin = QPushButton(self.tr("&Begin"))
        self.pause = QPushButton(self.tr("Pa&use"))
        self.anew = QPushButton(self.tr("Begin a&new"))
        self.as_csv = QPushButton(self.tr("Write as &CSV…"))
        self.as_html = QPushButton(self.tr("Write as &page…"))
        self.question = QComboBox()
        for question in Question:
            self.question.addItem(said(question.heading), question)
        self.explanation = Text("", Kind.SECONDARY)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter rows"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.count = Text("", Kind.SECONDARY)
        self.table = PlainTable(self.tr("Answer"))
        self._arrange()
        self._connect()
        self.show_report(None)

    def show_report(
        self, report: Report | None, about: str = "", *, is_running: bool = False
    ) -> None:
        """Say what is known, `about` the whole of it, and what can be done with it."""
        known = report is not None and report.is_listed
        whole = report is not None and report.is_complete
        self.summary.setText(about)
        if not known:
            self.summary.setText(
                self.tr("Every token of everybody, with what is to be known of it. It can be "
                        "paused, and goes on after an interruption.")
            )  # fmt: skip
        self.begin.setText(self.tr("&Go on") if known and not whole else self.tr("&Begin"))
        self.begin.setVisible(not is_running and not whole)
        self.anew.setVisible(not is_running and known)
        self.pause.setVisible(is_running)
        for part in (self.as_csv, self.as_html, self.asks, self.question, self.filter, self.table):
            part.setVisible(known)
        self.explanation.setVisible(known)
        self.count.setVisible(known)
        if not is_running:
            self.progress.hide()
            self.wait.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Say how many people were looked at; `of` is 0 while they are counted."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.progress.setFormat(self.tr("%v of %m people"))
        self.progress.show()

    def show_wait(self, seconds: int) -> None:
        """Say for how long the service wants no questions, nothing for 0."""
        self.wait.setVisible(seconds > 0)
        if seconds > 0:
            self.wait.setText(
                self.tr("Azure DevOps asks to wait: it goes on by itself in %n second(s).", "",
                        seconds)
            )  # fmt: skip

    def show_answer(self, answer: Answer, cells: Cells) -> None:
        """Show the answer to a question, and its rows as `cells_of` says them."""
        self._rows = answer.rows
        notes = (answer.question.explanation, *answer.notes)
        self.explanation.setText(" ".join(said(note) for note in notes))
        self.table.show_rows(tuple(said(each) for each in answer.head), cells)
        self._search()

    def chosen_question(self) -> Question:
        """Return the question that is shown."""
        return Question(self.question.currentData())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(NEAR)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(self.wait)
        deeds = FlowLayout(NEAR)
        for button in (self.begin, self.pause, self.anew, self.as_csv, self.as_html):
            deeds.addWidget(button)
        column.addLayout(deeds)
        column.addSpacing(NEAR)
        self.asks = field_label(self.tr("&Question"), self.question)
        column.addWidget(self.asks)
        self.question.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column.addWidget(self.question)
        column.addWidget(self.explanation)
        column.addWidget(self.filter)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.begin_asked)
        self.anew.clicked.connect(self.anew_asked)
        self.pause.clicked.connect(self.pause_asked)
        self.as_csv.clicked.connect(lambda: self.export_asked.emit("csv"))
        self.as_html.clicked.connect(lambda: self.export_asked.emit("html"))
        self.question.currentIndexChanged.connect(lambda: self.asked.emit(self.chosen_question()))
        self.filter.textChanged.connect(self._search)
        self.table.opened.connect(self._open)

    def _search(self) -> None:
        self.table.texts.search(self.filter.text())
        self.count.setText(self.tr("%n row(s)", "", self.table.texts.rowCount()))

    def _open(self, number: int) -> None:
        member = self._rows[number].member
        if member is not None:
            self.opened.emit(member)
