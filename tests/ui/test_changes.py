"""Changes through the window: create, renew, rotate, revoke, edit, keep, copy, note."""

from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import (
    KeychainLocked,
    KeychainRefused,
    NotAllowed,
    OutcomeUnknown,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.operations import Outcome
from patmanager.core.secret import Secret
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.flows.desk import is_open
from tests.fakes_program import FakeProgram, key, variety
from tests.samples import CONTOSO, NOW, draft, token
from tests.ui.offers import VALUE
from tests.ui.stage import Stage

NEW = "npm – LAPTOP-7 – new"


@pytest.fixture
def program() -> FakeProgram:
    """A program with tokens of every sort."""
    return FakeProgram(*variety())


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, program).begin()


def make(stage: Stage) -> CreateDialog:
    """Ask for a new token and submit the form."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.form.name.setText(NEW)
    dialog.deed.click()
    return dialog


def kept(stage: Stage, number: int) -> None:
    """Let the secret of a token be kept."""
    stage.program.api.secrets[token(number).authorization_id] = Secret(VALUE)
    stage.program.lifecycle.keep(CONTOSO, token(number), Secret(VALUE))
    stage.presenter.look_up()
    stage.until(lambda: stage.state.kept)


def test_a_created_token_appears_kept_and_selected(stage: Stage, program: FakeProgram) -> None:
    """Its secret lies in the keychain and is offered for copying."""
    dialog = make(stage)
    stage.until(lambda: dialog.ready is not None)
    stage.until(lambda: stage.state.kept)
    assert [each.name for _, each in stage.state.chosen()] == [NEW]
    assert len(program.keychain.slots) == 1
    dialog.copy_requested.emit()
    assert stage.board.held.startswith("made-")
    dialog.reject()
    stage.until(lambda: NEW in stage.names())


def test_a_new_token_can_be_tested_on_the_spot(stage: Stage) -> None:
    """By asking the service."""
    dialog = make(stage)
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    panel = dialog.ready.panel
    dialog.test_requested.emit()
    stage.until(lambda: "works" in panel.tested.accessibleName())
    dialog.reject()


def test_a_refused_draft_is_explained_and_kept(stage: Stage, program: FakeProgram) -> None:
    """What was typed can be changed."""
    program.api.faults["create"] = PolicyRefused(Facts(organization="contoso", code="x"))
    dialog = make(stage)
    stage.until(lambda: not dialog.is_busy)
    assert dialog.ready is None
    assert dialog.draft().name == NEW
    dialog.form.setEnabled(True)
    dialog.close()


def test_a_keychain_that_refuses_does_not_lose_the_secret(
    stage: Stage, program: FakeProgram
) -> None:
    """It can be kept at a second try."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = make(stage)
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    panel = dialog.ready.panel
    refused = not panel.is_safe
    program.keychain.faults.clear()
    panel.retry.click()
    stage.until(lambda: panel.is_safe)
    stage.until(lambda: stage.state.kept)
    assert refused
    dialog.reject()
    stage.until(lambda: not stage.state.pending)


def test_an_unkept_token_taken_along_is_settled(stage: Stage, program: FakeProgram) -> None:
    """The person said that they have it."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = make(stage)
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    dialog.ready.panel.have_it.setChecked(True)
    dialog.reject()
    outcomes = program.ledger.operations
    stage.until(lambda: [each.outcome for each in outcomes.values()] == [Outcome.HELD])


def test_an_unkept_token_can_be_revoked_at_once(stage: Stage, program: FakeProgram) -> None:
    """Nobody could use it any more."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = make(stage)
    stage.until(lambda: dialog.ready is not None)
    dialog.revoke_unkept.emit()
    stage.until(lambda: not is_open(dialog))
    assert [each.revoked for each in program.api.held.values() if each.name == NEW] == [True]


def test_an_answer_that_never_came_is_said(stage: Stage, program: FakeProgram) -> None:
    """In the dialog now, and in a banner until somebody looked."""
    program.api.faults["create"] = OutcomeUnknown(Facts(changed=Changed.UNKNOWN))
    dialog = make(stage)
    stage.until(lambda: not dialog.is_busy)
    dialog.close()
    stage.until(lambda: any("not known whether" in each.title for each in banners(stage.state)))


def test_many_are_renewed_one_after_another(stage: Stage, program: FakeProgram) -> None:
    """Each with its answer; the row shows the new end."""
    stage.choose(1, 6)
    stage.router.give(Command.RENEW)
    dialog = stage.dialog(RenewDialog)
    end = NOW + timedelta(days=300)
    pairs = tuple((each, end) for _, each in stage.state.chosen())
    dialog.submitted.emit(pairs)
    stage.until(lambda: not dialog.is_busy)
    ends = [program.api.held[key(number)[1]].valid_to for number in (1, 6)]
    assert ends == [end, end]
    stage.until(lambda: stage.state.token_of(key(6)) == program.api.held[key(6)[1]])
    dialog.reject()


def test_a_renewal_that_is_refused_stops_no_other(stage: Stage, program: FakeProgram) -> None:
    """The dialog says which and why."""
    stage.choose(1, 6)
    stage.router.give(Command.RENEW)
    dialog = stage.dialog(RenewDialog)
    program.api.faults["update"] = NotAllowed(Facts(organization="contoso"))
    end = NOW + timedelta(days=300)
    dialog.submitted.emit(tuple((each, end) for _, each in stage.state.chosen()))
    stage.until(lambda: not dialog.is_busy)
    assert program.api.calls.count("update") == 2
    assert stage.state.changing == frozenset()
    dialog.reject()


def test_rotating_makes_a_new_one_and_revokes_the_old_when_told(
    stage: Stage, program: FakeProgram
) -> None:
    """Not before the new secret is safe."""
    stage.choose(1)
    stage.router.give(Command.ROTATE)
    dialog = stage.dialog(RotateDialog)
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    alive = not program.api.held[key(1)[1]].revoked
    dialog.revoke_old.emit()
    stage.until(lambda: program.api.held[key(1)[1]].revoked)
    stage.until(lambda: dialog.revoke is None or not dialog.revoke.isVisible())
    assert alive
    dialog.reject()
    names = [each.name for each in program.api.held.values() if not each.revoked]
    assert names.count("npm – LAPTOP-7") == 1


def test_an_old_token_that_cannot_be_revoked_is_said(stage: Stage, program: FakeProgram) -> None:
    """Both are active, and the dialog says so."""
    stage.choose(1)
    stage.router.give(Command.ROTATE)
    dialog = stage.dialog(RotateDialog)
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    program.api.faults["revoke"] = Unreachable()
    dialog.revoke_old.emit()
    stage.until(lambda: dialog.revoke is not None and dialog.revoke.isEnabled())
    assert not program.api.held[key(1)[1]].revoked
    dialog.reject()


def test_many_are_revoked_and_one_that_fails_is_named(stage: Stage, program: FakeProgram) -> None:
    """Those revoked already are left out."""
    stage.choose(1, 2, 4)
    stage.router.give(Command.REVOKE)
    dialog = stage.dialog(RevokeDialog)
    dialog.deed.click()
    stage.until(lambda: not dialog.is_busy)
    revoked = [number for number in range(1, 7) if program.api.held[key(number)[1]].revoked]
    assert revoked == [1, 2, 4]
    assert program.api.calls.count("revoke") == 2
    dialog.reject()
    stage.until(lambda: stage.state.changing == frozenset())


def test_asking_to_stop_spares_the_next_ones(stage: Stage, program: FakeProgram) -> None:
    """The one under way is finished."""
    stage.choose(1, 2, 3)
    stage.router.give(Command.REVOKE)
    dialog = stage.dialog(RevokeDialog)
    dialog.deed.click()
    dialog.stop_requested.emit()
    stage.until(lambda: not dialog.is_busy)
    assert program.api.calls.count("revoke") == 1
    dialog.reject()


def test_renewing_many_can_be_stopped(stage: Stage, program: FakeProgram) -> None:
    """The one under way is finished, the others are named as spared."""
    stage.choose(1, 2, 3)
    stage.router.give(Command.RENEW)
    dialog = stage.dialog(RenewDialog)
    dialog.lifetime.choose(90)
    dialog.deed.click()
    assert dialog.progress.isVisible()
    dialog.cancel.click()
    stage.until(lambda: not dialog.is_busy)
    assert program.api.calls.count("update") == 1
    rows = [dialog.tokens.row(each).accessibleName() for _, each in stage.state.chosen()]
    assert any("you asked to stop" in row for row in rows)
    dialog.reject()


def test_a_revoked_tokens_secret_goes_too(stage: Stage, program: FakeProgram) -> None:
    """From the keychain, and from the clipboard."""
    kept(stage, 1)
    stage.choose(1)
    stage.router.give(Command.COPY)
    stage.until(lambda: stage.board.held == VALUE)
    stage.router.give(Command.REVOKE)
    dialog = stage.dialog(RevokeDialog)
    dialog.deed.click()
    stage.until(lambda: not dialog.is_busy and not stage.state.kept)
    assert (program.keychain.slots, stage.board.held) == ({}, "")
    dialog.reject()


def test_a_token_is_renamed(stage: Stage, program: FakeProgram) -> None:
    """The secret stays the same."""
    stage.choose(1)
    stage.router.give(Command.EDIT)
    dialog = stage.dialog(EditDialog)
    dialog.name.setText("npm – DESKTOP-9")
    dialog.deed.click()
    stage.until(lambda: not is_open(dialog))
    assert program.api.held[key(1)[1]].name == "npm – DESKTOP-9"
    stage.until(lambda: "npm – DESKTOP-9" in stage.names())


def test_an_edit_closed_half_way_is_found_again(stage: Stage) -> None:
    """With what was typed; a token changed in the end brings nothing back."""
    stage.choose(1)
    stage.router.give(Command.EDIT)
    dialog = stage.dialog(EditDialog)
    dialog.name.setText("half-way")
    dialog.reject()
    stage.router.give(Command.EDIT)
    again = stage.dialog(EditDialog)
    assert again.name.text() == "half-way"
    again.deed.click()
    stage.until(lambda: not is_open(again))
    stage.choose(1)
    stage.router.give(Command.EDIT)
    assert not stage.dialog(EditDialog).back.isVisible()


def test_a_refused_change_is_explained(stage: Stage, program: FakeProgram) -> None:
    """Nothing was changed."""
    program.api.faults["update"] = NotAllowed(Facts(organization="contoso"))
    stage.choose(1)
    stage.router.give(Command.EDIT)
    dialog = stage.dialog(EditDialog)
    dialog.name.setText("other")
    dialog.deed.click()
    stage.until(lambda: not dialog.is_busy)
    assert dialog.current() is not dialog.sheet
    dialog.name.setText("npm – LAPTOP-7")
    dialog.reject()


def test_a_secret_that_the_person_has_is_tried_and_kept(stage: Stage, program: FakeProgram) -> None:
    """Then it can be copied here."""
    program.api.secrets[key(1)[1]] = Secret(VALUE)
    stage.choose(1)
    stage.router.give(Command.KEEP)
    dialog = stage.dialog(KeepSecretDialog)
    dialog.submitted.emit(Secret("wrong"))
    stage.until(lambda: not dialog.is_busy)
    refused = not program.keychain.slots
    dialog.submitted.emit(Secret(VALUE))
    stage.until(lambda: not is_open(dialog))
    stage.until(lambda: key(1)[1] in stage.state.kept)
    assert refused


def test_a_kept_secret_is_copied_and_counted_down(stage: Stage) -> None:
    """The sentence does not hold it."""
    kept(stage, 1)
    stage.choose(1)
    stage.router.give(Command.COPY)
    stage.until(lambda: stage.board.held == VALUE)
    assert any("copied" in each for each in stage.said)
    assert all(VALUE not in each for each in stage.said)


def test_a_secret_that_is_not_kept_cannot_be_copied(stage: Stage) -> None:
    """It says why."""
    stage.choose(1)
    stage.router.give(Command.COPY)
    assert "not kept here" in stage.said[-1]
    assert stage.board.held == ""


def test_a_locked_keychain_is_a_fault_and_no_absence(stage: Stage, program: FakeProgram) -> None:
    """The banner says what to do; a later copy takes it back."""
    kept(stage, 1)
    stage.choose(1)
    program.keychain.faults["get"] = KeychainLocked()
    stage.router.give(Command.COPY)
    stage.until(lambda: stage.state.problems)
    program.keychain.faults.clear()
    stage.router.give(Command.COPY)
    stage.until(lambda: not stage.state.problems)
    assert stage.board.held == VALUE


@pytest.mark.parametrize("works", [True, False])
def test_a_kept_secret_is_tested(stage: Stage, program: FakeProgram, works: bool) -> None:
    """The service is asked, and the answer said."""
    kept(stage, 1)
    stage.choose(1)
    if not works:
        program.api.secrets.clear()
    stage.router.give(Command.TEST)
    words = "accepted it just now" if works else "does not accept"
    stage.until(lambda: any(words in each for each in stage.said))


def test_details_are_copied_without_the_secret(stage: Stage) -> None:
    """For a ticket or a colleague."""
    kept(stage, 1)
    stage.choose(1)
    stage.router.give(Command.COPY_DETAILS)
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert f"Id: {key(1)[1]}" in text
    assert "Scopes: vso.packaging" in text
    assert VALUE not in text


def test_a_note_is_kept_and_searched(stage: Stage, program: FakeProgram) -> None:
    """In the ledger, by the token's id."""
    stage.router.changing.note(key(2)[1], "on the build box")
    stage.until(lambda: program.ledger.texts == {key(2)[1]: "on the build box"})
    stage.presenter.search("build box")
    stage.until(lambda: stage.names() == ["git"])
    stage.router.changing.note(key(2)[1], "")
    stage.until(lambda: program.ledger.texts == {})


def test_a_note_outlives_a_look_at_the_ledger_that_began_before(
    stage: Stage, program: FakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What that look found is old: it is not shown any more."""
    hold, read = Event(), program.ledger.notes
    over: list[str] = []

    def slow() -> dict[str, str]:
        found, is_first = read(), not over
        over.append("begun")
        assert not is_first or hold.wait(10)
        return found

    monkeypatch.setattr(program.ledger, "notes", slow)
    stage.presenter.look_up()
    stage.until(lambda: over)
    stage.router.changing.note(key(2)[1], "on the build box")
    stage.until(lambda: len(over) == 2)
    hold.set()
    stage.qtbot.wait(100)
    assert stage.state.notes == {key(2)[1]: "on the build box"}


def test_a_row_says_that_its_change_is_under_way(stage: Stage) -> None:
    """And cannot be changed twice at once."""
    stage.choose(1)
    stage.router.give(Command.REVOKE)
    dialog = stage.dialog(RevokeDialog)
    dialog.deed.click()
    under_way = stage.state.changing
    stage.router.give(Command.ROTATE)
    assert under_way == {key(1)}
    assert "under way" in stage.said[-1]
    stage.until(lambda: not dialog.is_busy)
    dialog.reject()


def test_a_draft_that_became_forbidden_is_refused_before_the_call(
    stage: Stage, program: FakeProgram
) -> None:
    """Settings may have changed while the dialog was open."""
    stage.router.give(Command.NEW)
    dialog = stage.dialog(CreateDialog)
    dialog.submitted.emit(draft(name=""))
    stage.until(lambda: not dialog.is_busy)
    assert "create" not in program.api.calls
    dialog.close()
