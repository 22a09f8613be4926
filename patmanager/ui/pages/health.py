"""The page on the health of one's own tokens: what to look at, each with the button that helps."""

from itertools import groupby

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from patmanager.core.findings import Finding
from patmanager.ui.theme import EDGE, GROUP, NEAR
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.finding_group import FindingGroup, WhyOff
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.text import Kind, Text

_WIDEST = 820


class HealthPage(QWidget):
    """Shows findings; `chosen` carries the one to be fixed, `left` that the person is done."""

    chosen = Signal(Finding)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Health of your tokens"))
        self.groups: list[FindingGroup] = []
        self.well = Notice(Sign.DONE)
        self.back = QPushButton(self.tr("&Back"))
        self.back.clicked.connect(self.left)
        self._findings: tuple[Finding, ...] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(GROUP)
        scroll = ScrollColumn(_WIDEST)
        column = scroll.column
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(NEAR)
        column.addWidget(Text(self.tr("Health of your tokens"), Kind.TITLE))
        intro = self.tr(
            "What can be told from your lists. Whether a token is used cannot be seen: Azure "
            "DevOps does not say."
        )
        column.addWidget(Text(intro, Kind.SECONDARY))
        column.addSpacing(NEAR)
        column.addWidget(self.well)
        column.addLayout(self._list)
        column.addSpacing(NEAR)
        column.addWidget(self.back)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    def show_findings(self, findings: tuple[Finding, ...], why_off: WhyOff) -> None:
        """Show what was found, in its order; the same again changes nothing."""
        if findings == self._findings:
            return
        self._findings = findings
        for group in self.groups:
            group.hide()
            group.deleteLater()
        self.groups = []
        for _check, alike in groupby(findings, key=lambda each: each.check):
            group = FindingGroup(tuple(alike), why_off)
            group.chosen.connect(self.chosen)
            self._list.addWidget(group)
            self.groups.append(group)
        buttons = (button for group in self.groups for button in group.buttons)
        self.setFocusProxy(next(filter(QPushButton.isEnabled, buttons), self.back))
        self.well.hide()
        if not findings:
            self.well.say_plainly(self.tr("Nothing needs a look: your tokens are as they should."))
        dress_controls(self)
