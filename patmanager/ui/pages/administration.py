"""The page for administrators: people, the report, the policies of one organization."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from patmanager.core.words import Message
from patmanager.ui.theme import EDGE, NEAR
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.person_view import PersonView
from patmanager.ui.widgets.policy_records_view import PolicyRecordsView
from patmanager.ui.widgets.report_view import ReportView
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import said


class AdministrationPage(QWidget):
    """Three parts about one organization; `changed` when another is chosen or part is turned to.

    `left` that the person is done, `sign_in_asked` that a fault calls for it.
    """

    changed = Signal()
    left = Signal()
    sign_in_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the people first."""
        super().__init__(parent)
        title = self.tr("For administrators")
        self.setAccessibleName(title)
        self.fault: FaultView | None = None
        self.where = QComboBox()
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.people = PersonView()
        self.report = ReportView()
        self.policies = PolicyRecordsView()
        self.parts = QTabWidget()
        self.parts.addTab(self.people, self.tr("P&eople"))
        self.parts.addTab(self.report, self.tr("Repor&t"))
        self.parts.addTab(self.policies, self.tr("Polic&ies"))
        self.notice = Notice(Sign.NOTE)
        self.sign_in = QPushButton(self.tr("&Sign in"))
        self.back = QPushButton(self.tr("&Back"))
        scroll = ScrollColumn()
        self._column = scroll.column
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._column.setSpacing(NEAR)
        self._column.addWidget(Text(title, Kind.TITLE))
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(field_label(self.tr("&Organization"), self.where))
        row.addWidget(self.where)
        row.addStretch(1)
        row.addWidget(self.sign_in)
        row.addWidget(self.back)
        self._column.addLayout(row)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.parts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.sign_in.hide()
        self.back.clicked.connect(self.left)
        self.sign_in.clicked.connect(self.sign_in_asked)
        self.where.currentIndexChanged.connect(self.changed)
        self.parts.currentChanged.connect(self.changed)
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def show_organizations(self, names: Sequence[str], chosen: int) -> None:
        """Offer organizations; the same again changes nothing."""
        if [self.where.itemText(number) for number in range(self.where.count())] == list(names):
            return
        with QSignalBlocker(self.where):
            self.where.clear()
            self.where.addItems(list(names))
            self.where.setCurrentIndex(chosen)

    def show_busy(self, sentence: str) -> None:
        """Say what is being asked for."""
        self.drop_answer()
        self.notice.mark.set_sign(Sign.NOTE)
        self.notice.say_plainly(sentence)

    def show_done(self, sentence: str, more: str = "") -> None:
        """Say what was done."""
        self.drop_answer()
        self.notice.mark.set_sign(Sign.DONE)
        self.notice.say_plainly(sentence, more)
        announce(self, f"{sentence} {more}".strip())

    def show_fault(self, message: Message, *, needs_sign_in: bool) -> None:
        """Explain what went wrong, and offer to sign in where that helps."""
        self.drop_answer()
        self.fault = FaultView(message, self)
        self._column.insertWidget(self._column.indexOf(self.parts), self.fault)
        self.fault.show()
        self.sign_in.setVisible(needs_sign_in)
        dress_controls(self.fault)
        announce(self, said(message.title))

    def drop_answer(self) -> None:
        """Say nothing of the last question any more."""
        self.notice.hide()
        self.sign_in.hide()
        if self.fault is not None:
            self.fault.hide()
            self.fault.deleteLater()
            self.fault = None
