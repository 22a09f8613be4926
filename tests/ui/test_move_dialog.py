"""Moving a global token: where to, for how long, and what became of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    GuestSignInNeeded,
    KeychainLocked,
    LedgerUnwritable,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.known_policies import Rules
from patmanager.core.moving import Step
from patmanager.core.organizations import Organization
from patmanager.core.policy import ON, Creation, Noted, Policy, Source, Statement, days
from patmanager.core.tokens import FULL_ACCESS, GLOBAL_RETIREMENT, Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.hand_over import HandOverDialog
from patmanager.ui.dialogs.move_global import MoveDialog, Reach
from patmanager.ui.dialogs.moved import MovedSheet
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token
from tests.ui.offers import FABRIKAM, HOSTILE, issued, known, nameless, spoken

SYNC = token(5, name="sync", scopes=("vso.packaging", "vso.code"), target_accounts=None)
REFUSAL = explain(PolicyRefused(Facts(organization="fabrikam", code="lifespan")))


def noted(place: Organization, policy: Policy, value: str, *, sure: bool = True) -> Noted:
    """Return what was learned of a policy in one organization."""
    statement = Statement(policy, value, Source.SEEN, NOW, sure=sure)
    return Noted(ANA.id, place.key[1], "", statement)


def asking(
    qtbot: QtBot,
    *learned: Noted,
    places: tuple[Organization, ...] = (CONTOSO, FABRIKAM),
    given: Token = SYNC,
    **changes: object,
) -> MoveDialog:
    """Return an open dialog."""
    dialog = MoveDialog(given, Reach(places), known(noted=learned, **changes))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def running(qtbot: QtBot) -> tuple[MoveDialog, MovedSheet]:
    """Return a dialog whose moves were submitted."""
    dialog = asking(qtbot)
    dialog.show_begun(dialog.chosen())
    return dialog, dialog.results


def chosen_names(dialog: MoveDialog) -> list[str]:
    """Return the organizations in which tokens would be made."""
    return [move.organization.name for move in dialog.chosen()]


def test_every_organization_is_offered_and_chosen(qtbot: QtBot) -> None:
    """Return makes one for each, with the life that the settings offer first."""
    dialog = asking(qtbot)
    assert chosen_names(dialog) == ["contoso", "fabrikam"]
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    (moves,) = sent.args or [()]
    assert [move.draft.name for move in moves] == ["sync – contoso", "sync – fabrikam"]
    assert {move.draft.valid_to for move in moves} == {NOW + timedelta(days=30)}


def test_it_says_how_long_global_tokens_work(qtbot: QtBot) -> None:
    """In days, and after the day that they have stopped."""
    assert "Global tokens stop on 1 December 2026, in 9 days." in spoken(asking(qtbot))
    late = FixedClock(GLOBAL_RETIREMENT + timedelta(days=1))
    assert "Global tokens stopped on 1 December 2026." in spoken(asking(qtbot, clock=late))


def test_one_organization_can_be_left_out(qtbot: QtBot) -> None:
    """By the keyboard; the box for all shows that some are chosen, the review only the rest."""
    dialog = asking(qtbot)
    box = dialog.places.box(FABRIKAM)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert chosen_names(dialog) == ["contoso"]
    assert dialog.places.all.checkState() is Qt.CheckState.PartiallyChecked
    assert "fabrikam" not in dialog.review.sentence.text()
    assert dialog.deed.text() == "&Make 1 token"


def test_all_and_none_by_one_box(qtbot: QtBot) -> None:
    """None at all makes nothing, and says nothing of what would be made."""
    dialog = asking(qtbot)
    dialog.places.all.click()
    none = (chosen_names(dialog), dialog.deed.isEnabled(), dialog.review.isVisible())
    dialog.places.all.click()
    assert none == ([], False, False)
    assert chosen_names(dialog) == ["contoso", "fabrikam"]


def test_some_become_all(qtbot: QtBot) -> None:
    """A half-checked box completes the choice."""
    dialog = asking(qtbot)
    dialog.places.box(CONTOSO).click()
    dialog.places.all.click()
    assert chosen_names(dialog) == ["contoso", "fabrikam"]


def test_an_organization_that_forbids_is_off_with_the_reason(qtbot: QtBot) -> None:
    """What, by whom it can be changed, and how it is known; also to assistive technology."""
    dialog = asking(qtbot, noted(FABRIKAM, Policy.CREATION, Creation.RESTRICTED.value))
    box = dialog.places.box(FABRIKAM)
    assert not box.isEnabled()
    assert not box.isChecked()
    assert chosen_names(dialog) == ["contoso"]
    reason = box.accessibleDescription()
    assert "fabrikam lets only people on its allowlist" in reason
    assert "Who can change it" in reason
    assert "Seen on" in reason


def test_where_all_forbid_nothing_is_made(qtbot: QtBot) -> None:
    """And the way out is named."""
    dialog = asking(
        qtbot,
        noted(CONTOSO, Policy.FULL_SCOPE, ON),
        noted(FABRIKAM, Policy.FULL_SCOPE, ON),
        given=replace(SYNC, scopes=(FULL_ACCESS,)),
    )
    assert not dialog.deed.isEnabled()
    assert dialog.nowhere.isVisible()
    assert "does not allow tokens with full access" in spoken(dialog)


def test_an_organization_out_of_reach_is_off_with_the_reason(qtbot: QtBot) -> None:
    """One of another directory wants a sign-in of its own."""
    far = GuestSignInNeeded(Facts(organization="fabrikam"))
    dialog = MoveDialog(
        SYNC, Reach((CONTOSO, FABRIKAM), distant={FABRIKAM.key: explain(far)}), known()
    )
    qtbot.addWidget(dialog)
    assert chosen_names(dialog) == ["contoso"]
    assert "another company's directory" in dialog.places.box(FABRIKAM).accessibleDescription()
    dialog.lifetime.choose(7)
    assert chosen_names(dialog) == ["contoso"]


def test_full_access_everywhere_is_warned_of(qtbot: QtBot) -> None:
    """And a way to less is named."""
    warning = "Each of them may do everything"
    assert warning in spoken(asking(qtbot, given=replace(SYNC, scopes=(FULL_ACCESS,))))
    assert warning not in spoken(asking(qtbot))


def test_scopes_that_are_not_allowed_are_shown_as_a_difference(qtbot: QtBot) -> None:
    """Only where they are not."""
    dialog = asking(qtbot, noted(FABRIKAM, Policy.CREATION, Creation.PACKAGING_ONLY.value))
    assert (
        "Without what is not allowed there: Read" in dialog.places.notice(FABRIKAM).sentence.text()
    )
    assert not dialog.places.notice(CONTOSO).isVisible()
    assert [move.draft.scopes for move in dialog.chosen()] == [SYNC.scopes, ("vso.packaging",)]


def test_a_shorter_life_is_said_where_it_is_shorter(qtbot: QtBot) -> None:
    """The others get what was asked for."""
    dialog = asking(qtbot, noted(FABRIKAM, Policy.LIFESPAN, days(14)))
    assert "no later is allowed there" in dialog.places.notice(FABRIKAM).sentence.text()
    dialog.lifetime.choose(7)
    assert not dialog.places.notice(FABRIKAM).isVisible()


def test_a_doubt_warns_and_leaves_the_choice(qtbot: QtBot) -> None:
    """It may be refused."""
    dialog = asking(qtbot, noted(FABRIKAM, Policy.CREATION, Creation.RESTRICTED.value, sure=False))
    assert dialog.places.box(FABRIKAM).isEnabled()
    assert "It may refuse you" in dialog.places.notice(FABRIKAM).sentence.text()


def test_more_than_three_organizations_are_counted(qtbot: QtBot) -> None:
    """A sentence stays a sentence."""
    places = tuple(replace(CONTOSO, name=f"org{number}") for number in range(12))
    dialog = asking(qtbot, places=places)
    assert "in 12 organizations" in dialog.review.sentence.text().replace("\u2068", "").replace(
        "\u2069", ""
    )


def test_results_stand_beside_each_organization(qtbot: QtBot) -> None:
    """Made, kept where; shortened; held; refused."""
    dialog, results = running(qtbot)
    first, second = dialog.chosen()
    results.show_begun(first)
    dialog.show_made(first, issued(), Step.SAFE)
    dialog.show_refused(second, REFUSAL, Step.UNDONE)
    dialog.show_finished(more_to_move=False)
    assert "Its secret is kept in Test Keychain." in results.places.row(CONTOSO).accessibleName()
    assert "Nothing was changed." in results.places.row(FABRIKAM).accessibleName()


@pytest.mark.parametrize(
    ("changes", "step", "sentence"),
    [
        ({"asked": NOW + timedelta(days=90)}, Step.SAFE, " allows no more"),
        ({"unkept": KeychainLocked()}, Step.SAFE, "You have its secret."),
        ({"unkept": KeychainLocked()}, Step.UNSAFE, "unless you have it, revoke it"),
        ({"unrecorded": LedgerUnwritable()}, Step.SAFE, "The local record could not be written."),
    ],
)
def test_what_is_not_as_asked_is_said(
    qtbot: QtBot, changes: dict[str, object], step: Step, sentence: str
) -> None:
    """In the row of its organization."""
    dialog, results = running(qtbot)
    dialog.show_made(dialog.chosen()[0], issued(**changes), step)
    assert sentence in results.places.row(CONTOSO).accessibleName()


def test_revoking_is_offered_when_every_secret_is_safe(qtbot: QtBot) -> None:
    """Enter revokes; what that means is said before."""
    dialog, results = running(qtbot)
    for move in dialog.chosen():
        dialog.show_made(move, issued(), Step.SAFE)
    dialog.show_finished(more_to_move=False)
    assert results.revoke.isVisible()
    assert not results.again.isVisible()
    assert "cannot be undone" in spoken(results)
    with qtbot.waitSignal(dialog.revoke_old, timeout=1000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not results.revoke.isEnabled()
    dialog.show_old_revoked()
    assert "The global token is revoked." in spoken(results)
    assert not results.revoke.isVisible()


@pytest.mark.parametrize("step", [Step.UNSAFE, Step.UNDONE, Step.UNKNOWN, Step.SPARED])
def test_revoking_is_not_offered_while_one_is_not_safe(qtbot: QtBot, step: Step) -> None:
    """Said, and what was surely not made can be tried once more."""
    dialog, results = running(qtbot)
    first, second = dialog.chosen()
    dialog.show_made(first, issued(), Step.SAFE)
    if step is Step.UNSAFE:
        dialog.show_made(second, issued(unkept=KeychainLocked()), step)
    elif step is Step.SPARED:
        results.show_spared(second)
    else:
        dialog.show_refused(second, REFUSAL, step)
    dialog.show_finished(more_to_move=False)
    assert not results.revoke.isVisible()
    assert "The global token was not revoked." in spoken(results)
    assert results.again.isVisible() is (step in {Step.UNDONE, Step.SPARED})


def test_what_was_not_made_is_tried_again_alone(qtbot: QtBot) -> None:
    """Then the global token may go after all."""
    dialog, results = running(qtbot)
    first, second = dialog.chosen()
    dialog.show_made(first, issued(), Step.SAFE)
    dialog.show_refused(second, REFUSAL, Step.UNDONE)
    dialog.show_finished(more_to_move=False)
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        results.again.click()
    assert sent.args == [(second,)]
    dialog.show_begun((second,))
    dialog.show_made(second, issued(), Step.SAFE)
    dialog.show_finished(more_to_move=False)
    assert results.revoke.isVisible()


def test_it_can_be_stopped_and_not_closed_half_way(qtbot: QtBot) -> None:
    """Escape does nothing while a token is made; the button asks to stop, once."""
    dialog, results = running(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    still_there = dialog.isVisible()
    with qtbot.waitSignal(dialog.stop_requested, timeout=1000):
        results.leave.click()
    assert still_there
    assert not results.leave.isEnabled()


def test_a_refused_revocation_can_be_tried_again(qtbot: QtBot) -> None:
    """The global token is still there, and so is the button."""
    dialog, results = running(qtbot)
    for move in dialog.chosen():
        dialog.show_made(move, issued(), Step.SAFE)
    dialog.show_finished(more_to_move=False)
    results.revoke.click()
    dialog.show_old_refused(explain(Unreachable()))
    assert results.revoke.isEnabled()
    assert "could not be revoked" in spoken(results)


def test_where_no_token_is_made_and_the_note_are_said_before_revoking(qtbot: QtBot) -> None:
    """Whoever wrote the note knows what stops."""
    dialog = asking(qtbot, notes={SYNC.authorization_id: "Ask Ben."})
    dialog.places.box(FABRIKAM).click()
    dialog.show_begun(dialog.chosen())
    dialog.show_made(dialog.chosen()[0], issued(), Step.SAFE)
    dialog.show_finished(more_to_move=True)
    assert "No new token takes its place in fabrikam." in spoken(dialog.results)
    assert "Your note: “Ask Ben”." in spoken(dialog.results)
    assert not dialog.results.next.isVisible()
    dialog.show_old_revoked()
    with qtbot.waitSignal(dialog.next_requested, timeout=1000):
        dialog.results.next.click()


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    """On both sheets."""
    dialog = asking(qtbot)
    form = nameless(dialog)
    dialog.show_begun(dialog.chosen())
    assert form + nameless(dialog) == []


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_stay_text(qtbot: QtBot, name: str) -> None:
    """Of tokens and organizations, on both sheets."""
    place = replace(CONTOSO, name=name)
    dialog = asking(qtbot, places=(place,), given=replace(SYNC, name=name))
    dialog.show_begun(dialog.moves())
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert "\u202e" not in "".join(label.text() for label in labels)
    assert "\u202e" not in dialog.places.box(place).text()
    assert dialog.width() < 900


def test_a_settings_file_that_cannot_be_read_stops_everything(qtbot: QtBot) -> None:
    """A rule that cannot be read is not absent."""
    dialog = asking(qtbot, rules=Rules(file_broken=True))
    assert not dialog.deed.isEnabled()
    assert "settings file cannot be read" in spoken(dialog)


def handing_over(qtbot: QtBot) -> HandOverDialog:
    """Return an open dialog with a secret that the keychain did not take."""
    dialog = HandOverDialog(issued(unkept=KeychainLocked()), "Test Keychain", 15)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_an_unkept_secret_must_be_acknowledged(qtbot: QtBot) -> None:
    """A copy alone does not go on: the next one would take its place."""
    dialog = handing_over(qtbot)
    assert dialog.ready is not None
    dialog.panel.show_copied(30)
    copied = dialog.ready.done.isEnabled()
    dialog.panel.have_it.click()
    assert not copied
    assert dialog.ready.done.isEnabled()
    assert dialog.is_held
    dialog.ready.done.click()
    assert not dialog.isVisible()


def test_an_unkept_secret_is_not_lost_without_a_question(qtbot: QtBot) -> None:
    """Closing asks; a second try of the keychain makes it safe."""
    dialog = handing_over(qtbot)
    assert "global token will not be revoked" in dialog.question_before_closing()
    dialog.panel.show_kept("Test Keychain")
    assert dialog.question_before_closing() == ""
    assert dialog.is_held
