"""What one check found: a heading, and a line for each token with the button that helps."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.findings import Finding, Fix, Weight
from patmanager.ui.command import Command
from patmanager.ui.texts import plain_tooltip
from patmanager.ui.theme import CLOSE, NEAR
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said

COMMANDS = {fix: Command(fix.value) for fix in Fix}
"""The command by which the window does what helps."""

_FIRST_FEW, _MORE = 4, 20
_SIGNS = {Weight.URGENT: Sign.STOP, Weight.CARE: Sign.CARE, Weight.NOTE: Sign.NOTE}

WhyOff = Callable[[Finding], str]


class FindingGroup(QWidget):
    """Shows the first few findings, and more when asked; `chosen` carries one to be fixed."""

    chosen = Signal(Finding)

    def __init__(
        self, findings: Sequence[Finding], why_off: WhyOff, parent: QWidget | None = None
    ) -> None:
        """Show `findings`, all of one check; `why_off` tells why one cannot be fixed now."""
        super().__init__(parent)
        self._left = list(findings)
        self._why_off = why_off
        self.buttons: list[QPushButton] = []
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(NEAR)
        self.heading = Text(f"{said(findings[0].check.heading)} · {len(findings)}", Kind.SECTION)
        self._column.addWidget(self.heading)
        self._column.addSpacing(CLOSE - NEAR)
        self._column.addWidget(self.more)
        self._add(_FIRST_FEW)

    def _show_more(self) -> None:
        before = len(self.buttons)
        self._add(_MORE)
        dress_controls(self)
        self.buttons[before].setFocus()

    def _add(self, number: int) -> None:
        shown, self._left = self._left[:number], self._left[number:]
        for finding in shown:
            self._column.insertLayout(self._column.count() - 1, self._line(finding))
        self.more.setText(self.tr("Show %n more", "", min(_MORE, len(self._left))))
        self.more.setVisible(bool(self._left))

    def _line(self, finding: Finding) -> QHBoxLayout:
        notice = Notice(_SIGNS[finding.check.weight], self)
        name = _subject(finding)
        notice.say_plainly(name, said(finding.sentence))
        button = QPushButton(fix_text(finding.fix))
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()} {name}")
        reason = self._why_off(finding)
        button.setEnabled(not reason)
        button.setToolTip(plain_tooltip(reason) if reason else "")
        button.clicked.connect(lambda: self.chosen.emit(finding))
        self.buttons.append(button)
        line = QHBoxLayout()
        line.addWidget(notice, 1)
        line.addWidget(button)
        return line


def fix_text(fix: Fix) -> str:
    """Return what stands on the button that helps."""
    tr = QCoreApplication.translate
    return {
        Fix.RENEW: tr("Finding", "Renew…"),
        Fix.ROTATE: tr("Finding", "Rotate…"),
        Fix.EDIT: tr("Finding", "Change…"),
        Fix.MOVE: tr("Finding", "Move…"),
        Fix.KEEP: tr("Finding", "Keep secret…"),
        Fix.TEST: tr("Finding", "Test now"),
        Fix.SIGN_IN: tr("Finding", "Refresh"),
    }[fix]


def _subject(finding: Finding) -> str:
    organization = shown_name(finding.organization.name)
    if finding.token is None:
        return organization
    name = shown_name(finding.token.name)
    if finding.token.is_global:
        return name
    tr = QCoreApplication.translate
    return tr("Finding", "{name}, {organization}").format(name=name, organization=organization)
