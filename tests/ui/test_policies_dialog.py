"""What is known of the policies, shown in one place with source, date and role."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from patmanager.core.policy import ON, Creation, Noted, Policy, Source, Statement
from patmanager.ui.dialogs.policies import PoliciesDialog
from patmanager.ui.widgets.mark import Notice
from tests.samples import CONTOSO, NOW
from tests.ui.offers import FABRIKAM, nameless, offer, spoken

pytestmark = pytest.mark.fast

SEEN = NOW - timedelta(days=3)


def noted(policy: Policy, value: str, *, sure: bool = True, said: str = "") -> Noted:
    """Return something seen in contoso three days ago."""
    account, key = CONTOSO.key
    return Noted(account, key, "", Statement(policy, value, Source.SEEN, SEEN, sure, said))


def shown(qtbot: QtBot, *statements: Noted) -> PoliciesDialog:
    """Return an open dialog."""
    dialog = PoliciesDialog(offer(noted=statements))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_each_policy_has_its_row(qtbot: QtBot) -> None:
    """Known ones say how and since when, and who can change them; the others are unknown."""
    dialog = shown(qtbot, noted(Policy.LIFESPAN, "30"), noted(Policy.FULL_SCOPE, ON))
    said = spoken(dialog)
    assert "How long tokens may live: 30 days at most." in said
    assert "Tokens with full access: Not allowed." in said
    assert "Creating and renewing tokens: Not known yet" in said
    assert said.count("Seen on 19 November 2026") >= 2
    assert "Azure DevOps Administrator" in said
    assert nameless(dialog) == []


def test_what_is_not_sure_says_so(qtbot: QtBot) -> None:
    """An allowlist may except the person."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.RESTRICTED.value, sure=False))
    assert "An allowlist may except you." in spoken(dialog)


def test_a_refusal_that_nobody_describes_is_kept_as_it_came(qtbot: QtBot) -> None:
    """Name and sentence of the service stand there."""
    dialog = shown(qtbot, noted(Policy.OTHER, "moonPhaseViolation", said="The moon is wrong."))
    assert "moonPhaseViolation" in spoken(dialog)
    assert "The moon is wrong." in spoken(dialog)


def test_another_organization_has_policies_of_its_own(qtbot: QtBot) -> None:
    """What was seen in one says nothing of the other."""
    dialog = shown(qtbot, noted(Policy.OTHER, "moonPhaseViolation"))
    dialog.where.setCurrentIndex(offer().organizations.index(FABRIKAM))
    assert dialog.organization() == FABRIKAM
    visible = [notice for notice in dialog.findChildren(Notice) if notice.isVisible()]
    assert not any("moonPhaseViolation" in each.accessibleName() for each in visible)


def test_checking_again_waits_for_the_answer(qtbot: QtBot) -> None:
    """The button names what is done, once at a time."""
    dialog = shown(qtbot, noted(Policy.FULL_SCOPE, ON))
    with qtbot.waitSignal(dialog.check_again, timeout=1000) as asked:
        dialog.again.click()
    assert asked.args == [CONTOSO]
    assert not dialog.again.isEnabled()
    dialog.show_offer(offer())
    assert dialog.again.isEnabled()
    assert "Tokens with full access: Not known yet" in spoken(dialog)


def test_the_result_is_copied_for_the_ticket(qtbot: QtBot) -> None:
    """Organization, time in UTC, and every policy with how it is known."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.RESTRICTED.value))
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "contoso, 2026-11-22 09:12 UTC"
    (creation,) = [line for line in lines if line.startswith("Creating and renewing tokens")]
    assert "Only people on the allowlist may. Seen on 19 November 2026" in creation
    assert "Project Collection Administrator" in creation
