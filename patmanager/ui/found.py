"""What was found of one token, in a few words: what its place in the list does not tell already."""

from collections.abc import Iterable

from patmanager.core.findings import Check, Finding, Weight
from patmanager.ui.wording import said

_SEEN_ANYWAY = frozenset(
    {Check.ENDS_WITHIN_8, Check.ENDS_WITHIN_30, Check.GLOBAL, Check.NOT_KEPT, Check.NO_SIGN_IN}
)
"""What the end, the reach and the keychain's line say."""


def telling(findings: Iterable[Finding]) -> list[Finding]:
    """Return those that nothing else on the page says."""
    return [each for each in findings if each.check not in _SEEN_ANYWAY]


def worth_a_look(findings: Iterable[Finding]) -> bool:
    """Tell whether a token is marked on the timeline."""
    return any(each.check.weight > Weight.NOTE for each in telling(findings))


def headings_of(findings: Iterable[Finding]) -> str:
    """Return what was found, each in a few words."""
    return " · ".join(said(each.check.heading) for each in telling(findings))
