"""After a draft is sent: nothing typed is lost, and the secret is not either."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainLocked, KeychainMissing, LedgerUnwritable, PolicyRefused
from patmanager.core.policies import LONGEST_NAME
from patmanager.core.token_changes import TokenDraft
from patmanager.core.words import explain
from patmanager.ui.dialogs.create import CreateDialog
from tests.samples import NOW, draft, token
from tests.ui.offers import HOSTILE, VALUE, issued, nameless, offer, spoken


def shown(qtbot: QtBot, **changes: object) -> CreateDialog:
    """Return an open dialog."""
    dialog = CreateDialog(offer(**changes))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def question(dialog: CreateDialog) -> QMessageBox | None:
    """Return the question that is open."""
    boxes = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def test_escape_closes_an_untouched_dialog(qtbot: QtBot) -> None:
    """Nothing typed, nothing asked."""
    dialog = shown(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_typed_is_there_at_the_next_opening(qtbot: QtBot) -> None:
    """Escape closes without a question, and the next dialog has it all again."""
    first = shown(qtbot)
    first.form.purposes.choose("custom")
    first.form.scopes.set_scopes(("vso.wiki",))
    QTest.keyClicks(first.form.name, "x")
    first.form.lifetime.choose(14)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    typed = first.unfinished()
    assert typed is not None
    second = shown(qtbot)
    second.bring_back(typed)
    assert second.draft() == first.draft()
    assert second.back.isVisible()


def test_what_was_brought_back_can_be_put_away(qtbot: QtBot) -> None:
    """*Start afresh* leads back to the dialog as it opens."""
    first = shown(qtbot)
    fresh = first.draft()
    QTest.keyClicks(first.form.name, "x")
    typed = first.unfinished()
    assert typed is not None
    second = shown(qtbot)
    second.bring_back(typed)
    second.afresh.click()
    assert second.draft() == fresh
    assert not second.back.isVisible()


def test_nothing_is_brought_back_of_an_untouched_dialog(qtbot: QtBot) -> None:
    """Who typed nothing finds nothing."""
    assert shown(qtbot).unfinished() is None


def test_while_creating_nothing_can_be_changed_or_closed(qtbot: QtBot) -> None:
    """A creation under way is waited for."""
    dialog = shown(qtbot)
    dialog.show_busy()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.deed.isEnabled()
    assert dialog.deed.text() == "Creating…"
    assert not dialog.form.isEnabled()


def test_a_second_click_creates_nothing_more(qtbot: QtBot) -> None:
    """Creating twice by a double click is impossible."""
    dialog = shown(qtbot)
    sent: list[TokenDraft] = []
    dialog.submitted.connect(sent.append)
    dialog.submitted.connect(dialog.show_busy)
    dialog.deed.click()
    dialog.deed.click()
    assert len(sent) == 1


def test_a_refusal_is_explained_and_nothing_typed_is_lost(qtbot: QtBot) -> None:
    """After a refusal the way back leads to the same draft."""
    dialog = shown(qtbot)
    QTest.keyClicks(dialog.form.name, " mine")
    asked = dialog.draft()
    dialog.show_busy()
    dialog.show_fault(explain(PolicyRefused(Facts(organization="contoso", code="fullScope"))))
    texts = spoken(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "What happened" in texts
    assert "Nothing was changed." in texts
    assert dialog.current() is dialog.sheet
    assert dialog.draft() == asked


def test_the_secret_is_shown_masked_and_said_to_be_kept(qtbot: QtBot) -> None:
    """After creation, dots and the keychain's name."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    assert dialog.ready.panel.kept.accessibleName().startswith("Kept in Test Keychain.")
    assert VALUE not in spoken(dialog)


def test_a_kept_secret_lets_the_dialog_close(qtbot: QtBot) -> None:
    """*Done* closes without a question when the keychain has it."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    dialog.ready.done.click()
    assert not dialog.isVisible()


def test_an_unkept_secret_asks_once(qtbot: QtBot) -> None:
    """Closing without copy or keep asks, and then does as told."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    dialog.reject()
    box = question(dialog)
    assert box is not None
    assert dialog.isVisible()
    next(button for button in box.buttons() if "Close without" in button.text()).click()
    assert not dialog.isVisible()


def test_having_copied_it_is_enough(qtbot: QtBot) -> None:
    """The tick "I have copied it" lets the dialog close."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert dialog.ready is not None
    dialog.ready.panel.have_it.click()
    dialog.ready.done.click()
    assert not dialog.isVisible()


def test_an_unkept_secret_offers_three_ways_out(qtbot: QtBot) -> None:
    """Keep again, say that it is safe, or revoke."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert dialog.ready is not None
    panel = dialog.ready.panel
    with qtbot.waitSignals([dialog.retry_keep, dialog.revoke_unkept], timeout=1000):
        panel.retry.click()
        panel.revoke.click()
    assert not panel.retry.isEnabled()
    assert "Not kept: copy it now." in panel.kept.accessibleName()


def test_without_a_keychain_trying_again_is_not_offered(qtbot: QtBot) -> None:
    """Where there is no keychain, a second try would be a lie."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unkept=KeychainMissing()), "")
    assert dialog.ready is not None
    assert not dialog.ready.panel.retry.isVisible()


def test_keeping_it_later_turns_the_line_green(qtbot: QtBot) -> None:
    """A successful second try takes the warning away."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert dialog.ready is not None
    panel = dialog.ready.panel
    panel.show_kept("Test Keychain")
    assert panel.is_safe
    assert not panel.rescue.isVisible()


def test_the_countdown_stands_in_the_button(qtbot: QtBot) -> None:
    """The seconds left count down where the copy was asked for."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    panel = dialog.ready.panel
    with qtbot.waitSignal(dialog.copy_requested, timeout=1000):
        panel.copy.click()
    panel.show_copied(30)
    panel.show_seconds_left(27)
    counted = panel.copy.text()
    panel.show_clipboard_ended("The secret was taken off the clipboard.")
    assert counted == "Copied · 27 s"
    assert panel.copy.text() == "&Copy"
    assert "taken off" in panel.clipboard.accessibleName()


def test_somebody_elses_countdown_is_not_ours(qtbot: QtBot) -> None:
    """The button counts only after its own copy."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    dialog.ready.panel.show_seconds_left(12)
    assert dialog.ready.panel.copy.text() == "&Copy"


def test_a_shortened_life_is_said(qtbot: QtBot) -> None:
    """Granted earlier than asked: both dates and the days allowed."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(asked=NOW + timedelta(days=90)), "Test Keychain")
    assert dialog.ready is not None
    line = dialog.ready.panel.shortened
    assert line.isVisible()
    assert "Tuesday 22 December 2026, not Saturday 20 February 2027" in line.accessibleName()


def test_a_granted_life_is_not_commented(qtbot: QtBot) -> None:
    """As asked: nothing to say."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    assert not dialog.ready.panel.shortened.isVisible()


def test_an_unwritten_record_is_said(qtbot: QtBot) -> None:
    """The token exists even though the ledger could not note it."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(unrecorded=LedgerUnwritable()), "Test Keychain")
    assert dialog.ready is not None
    assert dialog.ready.panel.unrecorded.isVisible()


@pytest.mark.parametrize("works", [True, False])
def test_testing_says_what_came_of_it(qtbot: QtBot, works: bool) -> None:
    """*Test it* asks, and the answer is a sentence."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    with qtbot.waitSignal(dialog.test_requested, timeout=1000):
        dialog.ready.test.click()
    dialog.ready.panel.show_test(works)
    assert ("It works" in dialog.ready.panel.tested.accessibleName()) is works


def test_closing_lets_go_of_the_secret(qtbot: QtBot) -> None:
    """A closed dialog holds no secret that could be shown again."""
    dialog = shown(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.ready is not None
    dialog.ready.done.click()
    dialog.ready.panel.field.show_secret()
    assert not dialog.ready.panel.field.is_shown


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    """No control that the keyboard reaches is nameless: in the form, in custom, in the panel."""
    dialog = shown(qtbot)
    dialog.form.purposes.choose("custom")
    dialog.form.scopes.everything.click()
    form = nameless(dialog)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert form == []
    assert nameless(dialog) == []


def test_the_keyboard_goes_through_in_reading_order(qtbot: QtBot) -> None:
    """Search, chosen purpose, more, name, organization, lifetime, create, cancel."""
    dialog = shown(qtbot)
    form = dialog.form
    expected: list[QWidget] = [form.purposes.search, form.name, form.where, dialog.deed]
    seen: list[QWidget] = [form.purposes.search]
    form.purposes.search.setFocus()
    for _ in range(40):
        dialog.focusNextChild()
        if dialog.focusWidget() in expected and dialog.focusWidget() not in seen:
            seen.append(dialog.focusWidget())
    assert seen == expected


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_are_shown_and_do_no_harm(qtbot: QtBot, name: str) -> None:
    """Markup, reordering, line breaks, length and braces stay text."""
    odd = token(name=name, organization=name, valid_from=NOW, valid_to=NOW + timedelta(days=3))
    like = draft(name=name)
    dialog = shown(qtbot, like=like)
    dialog.show_issued(issued(token=odd, asked=NOW + timedelta(days=90)), "Test Keychain")
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )
    assert dialog.width() < 900


def test_a_name_too_long_is_objected_to(qtbot: QtBot) -> None:
    """The name's own limit is said before any call."""
    dialog = shown(qtbot)
    dialog.form.name.setText("n" * (LONGEST_NAME + 1))
    assert not dialog.deed.isEnabled()
