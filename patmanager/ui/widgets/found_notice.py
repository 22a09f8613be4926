"""What was found of one token, in a line: what its place in the list does not tell already."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from patmanager.core.findings import Check, Finding, Weight
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.wording import said

_SEEN_ANYWAY = frozenset(
    {Check.ENDS_WITHIN_8, Check.ENDS_WITHIN_30, Check.GLOBAL, Check.NOT_KEPT, Check.NO_SIGN_IN}
)
"""What the end, the reach and the keychain's line say."""


def _telling(findings: Iterable[Finding]) -> list[Finding]:
    return [each for each in findings if each.check not in _SEEN_ANYWAY]


def worth_a_look(findings: Iterable[Finding]) -> bool:
    """Tell whether a token is marked on the timeline."""
    return any(each.check.weight > Weight.NOTE for each in _telling(findings))


def headings_of(findings: Iterable[Finding]) -> str:
    """Return what was found, each in a few words."""
    return " · ".join(said(each.check.heading) for each in _telling(findings))


class FoundNotice(Notice):
    """Says it beside a sign, and what the most pressing comes to; hidden for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(Sign.NOTE, parent)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say what was found; nothing for none."""
        self.hide()
        telling = _telling(findings)
        if telling:
            pressing = telling[0].check.weight > Weight.NOTE
            self.mark.set_sign(Sign.CARE if pressing else Sign.NOTE)
            self.say_plainly(headings_of(findings), said(telling[0].sentence))
