"""What was found of one token, beside a sign."""

from PySide6.QtWidgets import QWidget

from patmanager.core.findings import Finding, Weight
from patmanager.ui.found import headings_of, telling
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import said


class FoundNotice(Notice):
    """Says it beside a sign, and what the most pressing comes to; hidden for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(Sign.NOTE, parent)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say what was found; nothing for none."""
        self.hide()
        told = telling(findings)
        if told:
            pressing = told[0].check.weight > Weight.NOTE
            self.mark.set_sign(Sign.CARE if pressing else Sign.NOTE)
            self.say_plainly(headings_of(findings), said(told[0].sentence))
