"""Renew, rotate, revoke, edit, keep: each says what will happen, and then what did."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from patmanager.core.faults import Facts, KeychainLocked, PolicyRefused, SecretUnwanted, Unreachable
from patmanager.core.policies import Part, Rules
from patmanager.core.secret import Secret
from patmanager.core.tokens import FULL_ACCESS, Renewal, Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.renewable import plan
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from tests.samples import NOW, token
from tests.ui.offers import HOSTILE, PRESETS, VALUE, issued, known, nameless, spoken

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
        (GONE, "Revoked"),
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
    found = plan(SOON, NOW + timedelta(days=30), Rules(longest=timedelta(days=30)), NOW)
    assert found.end == SOON.valid_from + timedelta(days=30)


def test_a_token_at_its_limit_is_offered_a_rotation() -> None:
    """Where the settings allow no later end, a new token is the way."""
    rules = Rules(longest=timedelta(days=12))
    found = plan(SOON, NOW + timedelta(days=30), rules, NOW)
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


def revoking(qtbot: QtBot, *tokens: Token, **changes: object) -> RevokeDialog:
    """Return an open revoke dialog."""
    dialog = RevokeDialog(tokens, known(**changes))
    open_(qtbot, dialog)
    return dialog


def test_revoking_names_what_stops(qtbot: QtBot) -> None:
    """What the token can do, where, the note on it and its kept secret."""
    key = SOON.authorization_id
    dialog = revoking(qtbot, SOON, kept=frozenset({key}), notes={key: "the nightly build"})
    said = dialog.tokens.row(SOON).accessibleName()
    assert "Install packages" in said
    assert "the nightly build" in said
    assert "deleted from Test Keychain" in said
    assert "cannot be undone" in spoken(dialog)


def test_an_ended_token_stops_nothing(qtbot: QtBot) -> None:
    """Revoking an ended token is said to be harmless."""
    dialog = revoking(qtbot, ENDED)
    assert "nothing stops any more" in dialog.tokens.row(ENDED).accessibleName()


def test_the_deed_is_on_the_button_and_keeping_is_the_default(qtbot: QtBot) -> None:
    """Enter keeps; revoking takes its own key press."""
    dialog = revoking(qtbot, SOON, ENDED)
    sent: list[object] = []
    dialog.submitted.connect(sent.append)
    label = dialog.deed.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Revoke 2 token" in label
    assert sent == []
    assert not dialog.isVisible()


def test_revoking_sends_the_tokens(qtbot: QtBot) -> None:
    """The button sends those that are not revoked yet."""
    dialog = revoking(qtbot, SOON, GONE)
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args == [(SOON,)]


def test_revoking_can_be_stopped_in_the_middle(qtbot: QtBot) -> None:
    """While at work, the way out spares the rest; the dialog stays for the answers."""
    dialog = revoking(qtbot, SOON, ENDED)
    dialog.show_busy()
    with qtbot.waitSignal(dialog.stop_requested, timeout=1000):
        dialog.keep.click()
    dialog.show_revoked(SOON)
    dialog.show_spared(ENDED)
    dialog.show_finished()
    assert "Revoked." in dialog.tokens.row(SOON).accessibleName()
    assert "you asked to stop" in dialog.tokens.row(ENDED).accessibleName()
    assert dialog.isVisible()


def test_progress_counts_answers(qtbot: QtBot) -> None:
    """A refusal counts as an answer too."""
    dialog = revoking(qtbot, SOON, ENDED, LATE)
    dialog.show_busy()
    dialog.show_revoked(SOON)
    dialog.show_refusal(ENDED, explain(Unreachable()))
    assert dialog.progress.value() == 2
    assert dialog.progress.maximum() == 3


def test_a_secret_left_behind_is_said(qtbot: QtBot) -> None:
    """Revoked, but the keychain kept the useless secret: both are said."""
    dialog = revoking(qtbot, SOON)
    dialog.show_busy()
    dialog.show_revoked(SOON, explain(KeychainLocked()))
    assert "still in the keychain" in dialog.tokens.row(SOON).accessibleName()


def rotating(qtbot: QtBot, given: Token = SOON, **changes: object) -> RotateDialog:
    """Return an open rotate dialog."""
    dialog = RotateDialog(given, known(**changes))
    open_(qtbot, dialog)
    return dialog


def test_rotating_explains_what_comes(qtbot: QtBot) -> None:
    """A new token takes its place, and the old one works on until when."""
    assert "works on until Tuesday 24 November 2026" in spoken(rotating(qtbot))


def test_rotating_sends_the_new_end(qtbot: QtBot) -> None:
    """The life the old one had is offered first."""
    dialog = rotating(qtbot, token(valid_from=NOW - timedelta(days=30), valid_to=NOW))
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent.args == [NOW + timedelta(days=30)]


def test_the_old_token_is_not_revoked_before_the_new_secret_is_safe(qtbot: QtBot) -> None:
    """The button stays off until the secret is kept or in the person's hands."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(unkept=KeychainLocked()), "")
    assert dialog.revoke is not None
    assert dialog.ready is not None
    before = dialog.revoke.isEnabled()
    dialog.ready.panel.have_it.click()
    assert not before
    assert dialog.revoke.isEnabled()


def test_the_old_tokens_end_is_asked_for_and_said(qtbot: QtBot) -> None:
    """The signal asks; the answer stands where the warning stood."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.revoke is not None
    with qtbot.waitSignal(dialog.revoke_old, timeout=1000):
        dialog.revoke.click()
    dialog.show_old_revoked()
    assert "The old token is revoked." in spoken(dialog)
    assert not dialog.revoke.isVisible()


def test_a_refused_revocation_can_be_tried_again(qtbot: QtBot) -> None:
    """The old token is still there, and so is the button."""
    dialog = rotating(qtbot)
    dialog.show_issued(issued(), "Test Keychain")
    assert dialog.revoke is not None
    dialog.revoke.click()
    dialog.show_old_refused(explain(Unreachable()))
    assert dialog.revoke.isEnabled()


def test_rotating_into_a_forbidden_scope_is_objected_to(qtbot: QtBot) -> None:
    """A token that the settings no longer allow cannot be made again."""
    dialog = rotating(qtbot, rules=Rules(allowed_scopes=frozenset({"vso.code"})))
    assert dialog.objections.places[Part.SCOPES].isVisible()
    assert not dialog.deed.isEnabled()


def editing(qtbot: QtBot, given: Token = SOON, **changes: object) -> EditDialog:
    """Return an open edit dialog."""
    dialog = EditDialog(given, known(**changes), PRESETS)
    open_(qtbot, dialog)
    return dialog


def test_editing_begins_with_what_is(qtbot: QtBot) -> None:
    """Nothing changed: nothing to send."""
    dialog = editing(qtbot)
    assert dialog.name.text() == SOON.name
    assert dialog.scopes.scopes() == SOON.scopes
    assert not dialog.deed.isEnabled()


def test_editing_sends_only_what_changed(qtbot: QtBot) -> None:
    """A new name goes out alone."""
    dialog = editing(qtbot)
    dialog.name.setText("renamed")
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args[0].name == "renamed"
    assert sent.args[0].scopes is None


def test_editing_says_what_is_gained_and_lost(qtbot: QtBot) -> None:
    """The difference is in words before it is sent."""
    dialog = editing(qtbot)
    dialog.scopes.set_scopes(("vso.code",))
    said = dialog.difference.accessibleName()
    assert "Gains: Read code" in said
    assert "Loses: Install packages" in said


def test_unknown_scopes_survive_editing(qtbot: QtBot) -> None:
    """A scope that the catalogue does not know is kept as written."""
    dialog = editing(qtbot, token(scopes=("vso.code", "vso.brandnew")))
    assert set(dialog.scopes.scopes()) == {"vso.code", "vso.brandnew"}


def test_full_access_is_seen_and_can_be_taken_away(qtbot: QtBot) -> None:
    """A full-access token shows its tick; leaving it asks no reason."""
    dialog = editing(qtbot, token(scopes=(FULL_ACCESS,)))
    seen = dialog.scopes.everything.isChecked()
    dialog.scopes.everything.click()
    dialog.scopes.set_scopes(("vso.code",))
    assert seen
    assert dialog.change().scopes == ("vso.code",)


def test_an_edit_is_not_lost_by_escape(qtbot: QtBot) -> None:
    """A changed form asks before it closes; a saved one does not."""
    dialog = editing(qtbot)
    dialog.name.setText("renamed")
    dialog.reject()
    asked = any(box.isVisible() for box in dialog.findChildren(QMessageBox))
    dialog.show_changed()
    assert asked
    assert not dialog.isVisible()


def keeping(qtbot: QtBot) -> KeepSecretDialog:
    """Return an open dialog for a secret that the person has."""
    dialog = KeepSecretDialog(SOON, "Test Keychain")
    open_(qtbot, dialog)
    return dialog


def test_a_pasted_secret_is_cleaned_and_sent(qtbot: QtBot) -> None:
    """Spaces around it are taken away, and that is said."""
    dialog = keeping(qtbot)
    dialog.field.setText(f"  {VALUE}\u200b ")
    assert "taken away" in dialog.remark.accessibleName()
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args == [Secret(VALUE)]


def test_base64_is_offered_to_be_unwrapped(qtbot: QtBot) -> None:
    """What looks wrapped is unwrapped unless the person says no."""
    wrapped = "OkFiM2RFZjZoSWo5QWIzZEVmNmhJajlBYjNkRWY2aElqOUFiM2RFZjZoSWo5QWIzZEVmNmhJajk="
    dialog = keeping(qtbot)
    dialog.field.setText(wrapped)
    sent: list[Secret] = []
    dialog.submitted.connect(sent.append)
    offered = dialog.unwrap.isVisible()
    dialog.unwrap.click()
    dialog.deed.click()
    assert not offered  # 55 characters inside are no secret of Azure DevOps
    assert sent == [Secret(wrapped)]


def test_nothing_pasted_nothing_sent(qtbot: QtBot) -> None:
    """Blanks are no secret."""
    dialog = keeping(qtbot)
    dialog.field.setText("   ")
    assert not dialog.deed.isEnabled()


def test_an_unwanted_secret_is_explained_and_can_be_pasted_again(qtbot: QtBot) -> None:
    """The service refused it: the way back leads to the field."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    dialog.show_busy()
    dialog.show_fault(explain(SecretUnwanted(Facts(subject=SOON.name))))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.current() is dialog.sheet
    assert dialog.deed.isEnabled()


def test_closing_forgets_what_was_pasted(qtbot: QtBot) -> None:
    """The field is empty after the dialog is gone."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    dialog.reject()
    assert dialog.field.text() == ""


def test_no_text_speaks_a_pasted_secret(qtbot: QtBot) -> None:
    """Assistive technology gets dots."""
    dialog = keeping(qtbot)
    dialog.field.setText(VALUE)
    assert VALUE not in spoken(dialog)


def test_an_organization_is_added_by_any_address(qtbot: QtBot) -> None:
    """What was typed goes out as typed, without blanks around it."""
    dialog = AddOrganizationDialog()
    open_(qtbot, dialog)
    QTest.keyClicks(dialog.address, " https://contoso.visualstudio.com ")
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert sent.args == ["https://contoso.visualstudio.com"]


def test_a_misspelt_organization_can_be_mended(qtbot: QtBot) -> None:
    """After the explanation the address is still there."""
    dialog = AddOrganizationDialog()
    open_(qtbot, dialog)
    dialog.address.setText("../x")
    dialog.show_busy()
    view = dialog.show_fault(REFUSAL)
    view.fold.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.address.text() == "../x"
    assert dialog.deed.isEnabled()


def dialogs(given: Token) -> list[Frame]:
    """Return every dialog about one token."""
    other = token(9, name=given.name, valid_to=NOW - timedelta(days=1))
    return [
        RenewDialog((given, other), known()),
        RevokeDialog((given, other), known(notes={given.authorization_id: given.name})),
        RotateDialog(given, known()),
        EditDialog(given, known(), PRESETS),
        KeepSecretDialog(given, "Test Keychain"),
        AddOrganizationDialog(),
    ]


def test_every_control_of_every_dialog_has_a_name(qtbot: QtBot) -> None:
    """No control that the keyboard reaches is nameless, on no sheet."""
    for dialog in dialogs(SOON):
        open_(qtbot, dialog)
        form = nameless(dialog)
        dialog.refuse_with(REFUSAL, "Back")
        assert form + nameless(dialog) == []
        dialog.close()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_stay_text_in_every_dialog(qtbot: QtBot, name: str) -> None:
    """No label reads markup, no line break or override gets through, nothing grows too wide."""
    for dialog in dialogs(token(name=name, organization=name)):
        open_(qtbot, dialog)
        labels = dialog.findChildren(QLabel)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
        assert "\u202e" not in "".join(label.text() for label in labels)
        assert dialog.width() < 900
        dialog.close()


def test_one_tokens_life_is_drawn_and_said(qtbot: QtBot) -> None:
    """Old end, new end and limit lie on one line, in their order, and are told in words."""
    dialog = renewing(qtbot, SOON, rules=Rules(longest=timedelta(days=60)))
    line, limit = dialog.line, SOON.valid_from + timedelta(days=60)
    places = [line.place(day) for day in (NOW, SOON.valid_to, NOW + timedelta(days=30), limit)]
    assert places == sorted(set(places))
    assert "Old end 24 Nov 2026. New end 22 Dec 2026." in line.accessibleName()
    assert "Latest end allowed 11 Jan 2027." in line.accessibleName()


def test_a_dialog_that_fits_the_screen_does_not_scroll(qtbot: QtBot) -> None:
    """Every dialog is as high as what it holds."""
    for dialog in dialogs(SOON)[:3]:
        open_(qtbot, dialog)
        assert not dialog.current().area.verticalScrollBar().isVisible()
        dialog.close()
