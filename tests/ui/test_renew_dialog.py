"""Renewing: old end, new end, and afterwards what was granted."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.known_policies import MARGIN, KnownPolicies, Rules
from patmanager.core.policy import Creation, Noted, Policy, Source, Statement
from patmanager.core.token_changes import Renewal
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.renewable import plan
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import known, spoken

pytestmark = pytest.mark.fast

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))

ENDED = token(2, name="old agent", valid_to=NOW - timedelta(days=3))

REACHES_ALL = token(3, name="release bot", target_accounts=None)

GONE = token(4, name="revoked one", revoked=True)

LATE = token(5, name="late", valid_to=NOW + timedelta(days=200))

REFUSAL = explain(PolicyRefused(Facts(organization="contoso", code="lifespan")))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def renewing(qtbot: QtBot, *tokens: Token, **changes: object) -> RenewDialog:
    """Return an open renew dialog."""
    dialog = RenewDialog(tokens, known(**changes))
    open_(qtbot, dialog)
    return dialog


def test_renewing_shows_old_and_new_end(qtbot: QtBot) -> None:
    """The row says from when to when, and how much that gains."""
    dialog = renewing(qtbot, SOON)
    said = dialog.tokens.row(SOON).accessibleName()
    assert "Tue 24 Nov 2026 → Tue 22 Dec 2026" in said
    assert "28 day" in said


def test_renewing_says_that_the_secret_stays(qtbot: QtBot) -> None:
    """Nobody goes looking for places to update."""
    assert "The secret stays the same" in spoken(renewing(qtbot, SOON))


def test_renewing_sends_each_token_with_its_end(qtbot: QtBot) -> None:
    """Enter sends the pairs that gain something."""
    dialog = renewing(qtbot, SOON, LATE)
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [((SOON, NOW + timedelta(days=30)),)]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (ENDED, "cannot be renewed"),
        (REACHES_ALL, "1 December 2026"),
        (GONE, "revoked"),
        (LATE, "already"),
    ],
)
def test_what_cannot_be_renewed_says_why(qtbot: QtBot, given: Token, reason: str) -> None:
    """Each token that stays as it is has its reason, and the deed is off."""
    dialog = renewing(qtbot, given)
    assert reason in dialog.tokens.row(given).accessibleName()
    assert not dialog.deed.isEnabled()


def test_ended_tokens_can_be_rotated_instead(qtbot: QtBot) -> None:
    """The dialog leads on to rotating, with just those tokens."""
    dialog = renewing(qtbot, SOON, ENDED, REACHES_ALL)
    with qtbot.waitSignal(dialog.rotate_requested, timeout=1000) as sent:
        dialog.rotate.click()
    assert sent.args == [(ENDED,)]


def test_a_longest_life_counts_from_when_the_token_was_made() -> None:
    """A token of 30 days made 10 days ago gains up to the 30th day, not 30 more."""
    found = plan(
        SOON, NOW + timedelta(days=30), KnownPolicies(Rules(longest=timedelta(days=30))), NOW
    )
    assert found.end == SOON.valid_from + timedelta(days=30) - MARGIN


def test_a_token_at_its_limit_is_offered_a_rotation() -> None:
    """Where the settings allow no later end, a new token is the way."""
    rules = Rules(longest=timedelta(days=12))
    found = plan(SOON, NOW + timedelta(days=30), KnownPolicies(rules), NOW)
    assert found.end is None
    assert found.can_rotate


def test_results_come_in_token_by_token(qtbot: QtBot) -> None:
    """Granted, shortened and refused are told apart, and then it is done."""
    other = token(6, name="other", valid_to=NOW + timedelta(days=3))
    third = token(7, name="third", valid_to=NOW + timedelta(days=3))
    dialog = renewing(qtbot, SOON, other, third)
    dialog.show_busy()
    end = NOW + timedelta(days=30)
    granted = token(1, name="npm – LAPTOP-7", valid_to=end)
    dialog.show_renewed(Renewal(granted, SOON.valid_to, end))
    dialog.show_renewed(Renewal(other, other.valid_to, end))
    dialog.show_refusal(third, REFUSAL)
    dialog.show_finished()
    assert "Ends on Tuesday 22 December 2026 instead of" in dialog.tokens.row(SOON).accessibleName()
    assert "allows no more" in dialog.tokens.row(other).accessibleName()
    assert "Nothing was changed." in dialog.tokens.row(third).accessibleName()
    assert "2 token" in dialog.sheet.heading.text()


def test_done_closes_after_renewing(qtbot: QtBot) -> None:
    """The deed's button becomes *Done* and sends nothing again."""
    dialog = renewing(qtbot, SOON)
    sent: list[object] = []
    dialog.submitted.connect(sent.append)
    dialog.show_busy()
    dialog.show_renewed(Renewal(SOON, SOON.valid_to, SOON.valid_to))
    dialog.show_finished()
    dialog.deed.click()
    assert sent == []
    assert not dialog.isVisible()


def test_a_single_refusal_is_explained_in_full(qtbot: QtBot) -> None:
    """One token: the whole message, and a way back to the date."""
    dialog = renewing(qtbot, SOON)
    dialog.show_busy()
    dialog.show_refusal(SOON, REFUSAL)
    dialog.show_finished()
    texts = spoken(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Who can fix it" in texts
    assert dialog.current() is dialog.sheet
    assert dialog.deed.isEnabled()


MIXED = token(8, scopes=("vso.code_write", "vso.packaging"), valid_to=NOW + timedelta(days=2))


def knowing(policy: Policy, value: str, *tokens: Token) -> Known:
    """Return what dialogs are told once contoso's answer taught something about a policy."""
    account, key = CONTOSO.key
    noted = (Noted(account, key, "", Statement(policy, value, Source.SEEN, NOW)),)
    return known(noted=noted, places={each.authorization_id: CONTOSO for each in tokens})


def test_a_refusal_that_can_be_mended_leads_on_at_once(qtbot: QtBot) -> None:
    """Enter on the explanation makes the token compliant; behind it the form offers that too."""
    dialog = renewing(qtbot, MIXED)
    dialog.show_busy()
    dialog.set_known(knowing(Policy.CREATION, Creation.LIMITED.value, MIXED))
    dialog.show_refusal(MIXED, REFUSAL)
    assert not dialog.deed.isEnabled()
    with qtbot.waitSignal(dialog.comply_requested, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [(MIXED,)]
    dialog.turn_to(dialog.sheet)
    assert dialog.comply.isVisible()


def test_a_life_that_turns_out_used_up_leads_to_a_rotation(qtbot: QtBot) -> None:
    """Where the company grants 12 days from when it was made, only a new token gains time."""
    dialog = renewing(qtbot, SOON)
    dialog.show_busy()
    dialog.set_known(knowing(Policy.LIFESPAN, "12", SOON))
    dialog.show_refusal(SOON, REFUSAL)
    with qtbot.waitSignal(dialog.rotate_requested, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [(SOON,)]


def test_a_shorter_life_that_is_known_now_bounds_the_offer(qtbot: QtBot) -> None:
    """The way back leads to lifetimes that the company grants."""
    dialog = renewing(qtbot, SOON)
    dialog.show_busy()
    dialog.set_known(knowing(Policy.LIFESPAN, "30", SOON))
    dialog.show_refusal(SOON, REFUSAL)
    dialog.show_finished()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.current() is dialog.sheet
    assert dialog.lifetime.group.button(14).isEnabled()
    assert not dialog.lifetime.group.button(30).isEnabled()
    assert dialog.deed.isEnabled()


def test_after_many_only_those_left_are_led_on(qtbot: QtBot) -> None:
    """One was renewed before the other's refusal taught what both have to comply with."""
    other = token(9, name="other", scopes=MIXED.scopes, valid_to=NOW + timedelta(days=2))
    dialog = renewing(qtbot, MIXED, other)
    assert not dialog.comply.isVisible()
    dialog.show_busy()
    end = NOW + timedelta(days=30)
    dialog.show_renewed(Renewal(token(8, valid_to=end), MIXED.valid_to, end))
    dialog.set_known(knowing(Policy.CREATION, Creation.LIMITED.value, MIXED, other))
    dialog.show_refusal(other, REFUSAL)
    dialog.show_finished()
    assert "1 token" in dialog.comply.text()
    with qtbot.waitSignal(dialog.comply_requested, timeout=1000) as sent:
        dialog.comply.click()
    assert sent.args == [(other,)]


def test_a_bound_does_not_lead_down_day_by_day(qtbot: QtBot) -> None:
    """Made 88 days ago and refused 95: a life of 90 days is tried, not one of 96."""
    aged = replace(SOON, valid_from=NOW - timedelta(days=88), valid_to=NOW + timedelta(hours=5))
    dialog = renewing(qtbot, aged)
    dialog.lifetime.group.button(7).setChecked(True)
    dialog.show_busy()
    dialog.set_known(knowing(Policy.LIFESPAN, "<95", aged))
    dialog.show_refusal(aged, REFUSAL)
    (found,) = dialog.plans()
    assert found.end is not None
    assert found.end - aged.valid_from <= timedelta(days=91)
    assert "fewer than 95 days" in dialog.lifetime.caption.text()


def test_where_no_usual_length_is_left_a_rotation_is_offered(qtbot: QtBot) -> None:
    """Made 86 days ago and refused 90: the token has had its 60 days, a new one gains time."""
    aged = replace(SOON, valid_from=NOW - timedelta(days=86), valid_to=NOW + timedelta(days=2))
    dialog = renewing(qtbot, aged)
    dialog.show_busy()
    dialog.set_known(knowing(Policy.LIFESPAN, "<90", aged))
    dialog.show_refusal(aged, REFUSAL)
    with qtbot.waitSignal(dialog.rotate_requested, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [(aged,)]
