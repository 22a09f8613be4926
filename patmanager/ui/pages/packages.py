"""The page on which packages of the company are made to install, without a word about scopes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.clients import Plan
from patmanager.core.scopes import Catalogue
from patmanager.core.words import Message
from patmanager.ui.pages.waiting import Waiting
from patmanager.ui.theme import EDGE, GROUP, NEAR
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.fault_view import FaultView
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.packages_choice import PackagesChoice
from patmanager.ui.widgets.plan_view import PlanView
from patmanager.ui.widgets.program_picker import ProgramPicker
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.source_field import SourceField
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.widgets.used_places import UsedPlaces
from patmanager.ui.wording import said

_WIDEST = 760


class PackagesPage(QWidget):
    """Which program, where from, one sentence, one deed, and whether it works.

    `changed` when program or level is another one; `left` when the person is done; `help_asked`
    carries what went wrong; `others_asked` that tokens of other computers are to be seen.
    """

    changed = Signal()
    left = Signal()
    help_asked = Signal(str)
    others_asked = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Ask the first question."""
        super().__init__(parent)
        self.title = Text(self.tr("Install packages from your company"), Kind.TITLE)
        intro = self.tr(
            "You get a token that can do only that. It is kept safe, and put where your program "
            "looks for it: you need not see it."
        )
        self.intro = Text(intro, Kind.SECONDARY)
        self.setAccessibleName(self.title.text())
        self._fault: FaultView | None = None
        self._trouble = ""
        self.programs = ProgramPicker()
        self.source = SourceField()
        self.levels = PackagesChoice(catalogue, ("vso.packaging", "vso.packaging_write"))
        self.levels.set_scopes(("vso.packaging",))
        self.review = EmphasisText()
        self.plan = PlanView()
        self.barred = Notice(Sign.STOP)
        self.waiting = Waiting()
        self.result = Notice(Sign.DONE)
        self.deed = DeedButton()
        self.back = QPushButton(self.tr("&Back"))
        self.help = QPushButton(self.tr("Ask for &help"))
        self.others = Notice(Sign.NOTE)
        self.show_others = QPushButton(self.tr("Show &them"))
        self.used = UsedPlaces()
        self._arrange()
        self._connect()
        self.show_step("")
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def show_step(self, deed: str, why_not: str = "", *, sentence: str = "") -> None:
        """Name the next deed, empty for none yet; `why_not` says why it cannot be done.

        `sentence` says what it will do.
        """
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        self.deed.setEnabled(not why_not)
        self.review.say_plainly(sentence)
        self.review.setVisible(bool(sentence) and not why_not)
        self.barred.hide()
        if why_not:
            self.barred.say_plainly(why_not)

    def show_plan(self, plan: Plan | None) -> None:
        """Show what would be written."""
        self.plan.show_plan(plan)

    def show_busy(self, sentence: str) -> None:
        """Say what is being done; nothing can be changed meanwhile."""
        self.drop_answer()
        self._enable(on=False)
        self.result.mark.set_sign(Sign.NOTE)
        self.result.say_plainly(sentence)
        announce(self, sentence)

    def show_result(self, sign: Sign, sentence: str, more: str = "") -> None:
        """Say what it came to."""
        self.drop_answer()
        self._enable(on=True)
        self.result.mark.set_sign(sign)
        self.result.say_plainly(sentence, more)
        self.help.setVisible(sign is not Sign.DONE)
        self._trouble = f"{sentence} {more}".strip()
        if sign is Sign.DONE:
            self.back.setText(self.tr("&Finish"))
            self.back.setFocus()
        announce(self, sentence)

    def show_other_tokens(self, names: Sequence[str]) -> None:
        """Say that other computers seem to have tokens for the same; nothing for none."""
        self.others.hide()
        self.show_others.setVisible(bool(names))
        if names:
            self.others.say_plainly(
                self.tr("Other tokens of yours for this: {names}.").format(names=", ".join(names)),
                self.tr("If a computer is gone, revoke its token. If not, it works on."),
            )

    def show_fault(self, message: Message) -> None:
        """Explain what went wrong."""
        self.drop_answer()
        self._enable(on=True)
        self._fault = FaultView(message, self)
        self._column.insertWidget(self._column.indexOf(self.result), self._fault)
        self._fault.show()
        dress_controls(self._fault)
        self._trouble = f"{said(message.title)}. {said(message.what_happened)}"
        self.help.setVisible(True)
        announce(self, said(message.title))

    def drop_answer(self) -> None:
        """Say nothing of the last deed any more."""
        if self._fault is not None:
            self._fault.hide()
            self._fault.deleteLater()
            self._fault = None
        self.result.hide()
        self.help.hide()
        self.show_other_tokens(())
        self.back.setText(self.tr("&Back"))

    def _enable(self, *, on: bool) -> None:
        for part in (self.programs, self.source, self.levels, self.deed, self.used):
            part.setEnabled(on)

    def _arrange(self) -> None:
        scroll = ScrollColumn(_WIDEST)
        self._column = scroll.column
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._column.setSpacing(GROUP)
        self._column.addWidget(self.title)
        self._column.addWidget(self.intro)
        asked: tuple[QWidget, ...] = (self.programs, self.source, self.levels)
        answered = (self.review, self.barred, self.waiting, self.result)
        for part in (*asked, *answered):
            self._column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        for button in (self.deed, self.back, self.help):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        leading = Qt.AlignmentFlag.AlignLeading
        self._column.addWidget(self.others)
        self._column.addWidget(self.show_others, 0, leading)
        self._column.addWidget(self.plan)
        self._column.addWidget(self.used)
        self._column.addStretch(1)
        self.waiting.hide()
        self.help.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setFocusProxy(self.programs)

    def _connect(self) -> None:
        self.programs.changed.connect(self.changed)
        self.levels.changed.connect(self.changed)
        self.back.clicked.connect(self.left)
        self.show_others.clicked.connect(self.others_asked)
        self.help.clicked.connect(lambda: self.help_asked.emit(self._trouble))
