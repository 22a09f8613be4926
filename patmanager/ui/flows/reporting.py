"""The report in the window: run beside everything else, paused, shown and written down."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from patmanager.core.administration import Member
from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.report import Report
from patmanager.core.report_export import page as html_page
from patmanager.core.report_export import tokens_csv
from patmanager.core.report_questions import Answer, Answering, Question
from patmanager.core.reporting import Progress
from patmanager.report_file import write_report
from patmanager.ui.flows.desk import Desk
from patmanager.ui.pages.administration import AdministrationPage
from patmanager.ui.widgets.report_view import Cells, about_report, cells_of
from patmanager.ui.wording import catalogue_text, said

_SECOND = 1000
"""Milliseconds between two looks at how long the service wants to wait."""


class ReportDesk(QObject):
    """One report at a time; `failed` carries why it stopped, `person_opened` a row's person."""

    failed = Signal(Fault)
    person_opened = Signal(Member)
    _moved = Signal(Progress)

    def __init__(
        self, desk: Desk, page: AdministrationPage, organization: Callable[[], Organization]
    ) -> None:
        """Follow the page's part about the report."""
        super().__init__(page)
        self._desk = desk
        self._presenter = desk.presenter
        self._page = page
        self._view = page.report
        self._organization = organization
        self._report: Report | None = None
        self._about = ""
        self._running: Organization | None = None
        self._cancelled = Event()
        self._progress = Progress()
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._tell_wait)
        self._moved.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._view.begin_asked.connect(self._begin)
        self._view.anew_asked.connect(lambda: self._begin(fresh=True))
        self._view.pause_asked.connect(self._pause)
        self._view.asked.connect(self._answer)
        self._view.opened.connect(self.person_opened)
        self._view.export_asked.connect(self._ask_for_file)

    def look(self) -> None:
        """Show what is kept of the chosen organization; asks nobody."""
        where = self._organization()
        reporting = self._presenter.program.reporting
        self._presenter.tasks.run(
            lambda: _with_words(reporting.last(where)),
            lambda found: self._show(*found),
            owner=self,
            otherwise=self.failed.emit,
        )

    def _begin(self, *, fresh: bool = False) -> None:
        """Begin, or go on."""
        where, reporting = self._organization(), self._presenter.program.reporting
        self._running, self._cancelled = where, Event()
        cancelled = self._cancelled

        def work() -> tuple[Report | None, str]:
            return _with_words(reporting.run(where, self._moved.emit, cancelled, fresh=fresh))

        def then(found: tuple[Report | None, str]) -> None:
            self._end()
            self._show(*found)

        def otherwise(fault: Fault) -> None:
            self._end()
            self.look()
            self.failed.emit(fault)

        self._page.drop_answer()
        self._progress = Progress()
        self._view.show_report(self._report, self._about, is_running=True)
        self._view.show_progress(0, 0)
        self._clock.start()
        self._presenter.tasks.run(work, then, owner=self, otherwise=otherwise)

    def _pause(self) -> None:
        self._cancelled.set()
        self._view.pause.setEnabled(False)

    def _end(self) -> None:
        self._running = None
        self._clock.stop()
        self._view.pause.setEnabled(True)

    def _follow(self, progress: Progress) -> None:
        self._progress = progress
        if self._running is not None:
            self._view.show_progress(progress.done, progress.of)

    def _tell_wait(self) -> None:
        """Say how long the service wants to wait: what it said last, here or within a call."""
        if self._running is None:
            return
        program, until = self._presenter.program, self._progress.until
        left = 0.0 if until is None else (until - program.clock.now()).total_seconds()
        waits = program.administration.waits(self._running)
        self._view.show_wait(round(max(left, waits, 0.0)))

    def _show(self, report: Report | None, about: str) -> None:
        if report is not None and report.organization.key != self._organization().key:
            return
        self._report, self._about = report, about
        self._view.show_report(report, about, is_running=self._running is not None)
        if report is not None and report.is_listed:
            self._answer(self._view.chosen_question())

    def _answer(self, question: Question) -> None:
        """Answer a question off the UI thread: there may be very many tokens."""
        report, catalogue = self._report, self._presenter.program.catalogue
        if report is None:
            return

        def work() -> tuple[Answer, Cells]:
            answer = Answering(report, catalogue, catalogue_text).answer(question)
            return answer, cells_of(answer)

        def then(found: tuple[Answer, Cells]) -> None:
            if self._report is report and question is self._view.chosen_question():
                self._view.show_answer(*found)

        self._presenter.tasks.run(work, then, owner=self)

    def _ask_for_file(self, kind: str) -> None:
        report = self._report
        if report is None:
            return
        dialog = QFileDialog(self._desk.window, self.tr("Write the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"tokens-{report.organization.name}-{report.began:%Y-%m-%d}.{kind}")
        dialog.fileSelected.connect(lambda path: self.write(kind, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, kind: str, path: str) -> None:
        """Write the report to `path`, all of it or nothing."""
        report, catalogue = self._report, self._presenter.program.catalogue
        if report is None:
            return

        def work() -> None:
            is_table = kind == "csv"
            text = (
                tokens_csv(report)
                if is_table
                else html_page(Answering(report, catalogue, catalogue_text), said)
            )
            write_report(Path(path), text)

        def then(_none: None) -> None:
            self._page.show_done(self.tr("Written to {file}.").format(file=Path(path).name))

        self._presenter.tasks.run(work, then, owner=self, otherwise=self.failed.emit)


def _with_words(report: Report | None) -> tuple[Report | None, str]:
    return report, about_report(report)
