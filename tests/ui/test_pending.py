"""What was cut off: settled by itself where that is sure, else decided in one dialog."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked, KeychainRefused, OutcomeUnknown
from patmanager.core.operations import Kind, Outcome
from patmanager.core.pending import Standing
from patmanager.core.token_changes import IssuedToken
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.dialogs.pending import PendingDialog
from tests.fakes_program import FakeProgram, variety
from tests.samples import CONTOSO, NOW, draft
from tests.ui.offers import nameless, spoken
from tests.ui.stage import Stage

NAME = "half made"


@pytest.fixture
def program() -> FakeProgram:
    """A program with tokens of every sort."""
    return FakeProgram(*variety())


def unkept(program: FakeProgram) -> IssuedToken:
    """Make a token whose secret the keychain does not take, before the window opens."""
    program.keychain.faults["put"] = KeychainRefused()
    issued = program.lifecycle.create(CONTOSO, draft(name=NAME))
    program.keychain.faults.clear()
    return issued


def opened(stage: Stage, standing: Standing) -> PendingDialog:
    """Wait until something is found pending, and open the list of it."""
    stage.until(lambda: any(each.standing is standing for each in stage.state.pending))
    stage.router.give(Command.PENDING)
    return stage.dialog(PendingDialog)


def test_an_unkept_secret_is_in_the_persons_hands(qtbot: QtBot, program: FakeProgram) -> None:
    """They say so with one click, and nothing is pending any more."""
    issued = unkept(program)
    stage = Stage(qtbot, program).begin()
    dialog = opened(stage, Standing.UNKEPT)
    assert f"The secret of “{NAME}” was not kept" in spoken(dialog)
    assert nameless(dialog) == []
    assert dialog.cards[0].stay is not None
    dialog.cards[0].stay.click()
    stage.until(lambda: not dialog.cards)
    assert "finished" in dialog.nothing.text()
    assert program.ledger.operations[issued.operation_id].outcome is Outcome.HELD
    assert not program.api.held[issued.token.authorization_id].revoked


def test_an_unkept_token_is_revoked(qtbot: QtBot, program: FakeProgram) -> None:
    """With one click too."""
    issued = unkept(program)
    stage = Stage(qtbot, program).begin()
    dialog = opened(stage, Standing.UNKEPT)
    dialog.cards[0].act.click()
    stage.until(lambda: not dialog.cards)
    assert program.api.held[issued.token.authorization_id].revoked
    stage.until(lambda: not stage.state.pending)


def test_what_is_sure_is_settled_and_told(qtbot: QtBot, program: FakeProgram) -> None:
    """A token whose answer was lost is revoked at the start; a banner says so."""
    program.api.faults["create"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        program.lifecycle.create(CONTOSO, draft(name=NAME))
    del program.api.faults["create"]
    late, _ = program.api.create(CONTOSO, draft(name=NAME))
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: stage.state.over)
    assert program.api.held[late.authorization_id].revoked
    stage.until(lambda: not stage.state.pending)
    told = [each.more for each in banners(stage.state)]
    assert any("its secret was lost on the way" in more for more in told)


def test_a_locked_keychain_leaves_everything_as_it_is(qtbot: QtBot, program: FakeProgram) -> None:
    """Looking again after unlocking finds the secret."""
    program.ledger.faults["made"] = KeychainLocked()
    with pytest.raises(KeychainLocked):
        program.lifecycle.create(CONTOSO, draft(name=NAME))
    program.ledger.faults.clear()
    program.keychain.faults["get"] = KeychainLocked()
    stage = Stage(qtbot, program).begin()
    dialog = opened(stage, Standing.UNREADABLE)
    assert dialog.cards[0].stay is None
    program.keychain.faults.clear()
    dialog.cards[0].act.click()
    stage.until(lambda: not dialog.cards)
    assert [each.name for each in program.api.held.values() if each.revoked] == [
        each.name for each in variety() if each.revoked
    ]
    stage.until(lambda: len(stage.state.kept) == 1)


def test_a_rotation_waits_for_its_last_step(qtbot: QtBot, program: FakeProgram) -> None:
    """The old token is still active: revoke it, or keep both."""
    old = next(each for each in program.api.held.values() if each.works(NOW) and not each.is_global)
    program.lifecycle.rotate(CONTOSO, old, NOW + timedelta(days=9))
    stage = Stage(qtbot, program).begin()
    dialog = opened(stage, Standing.OLD_ACTIVE)
    assert dialog.cards[0].act.text() == "Revoke the old one"
    dialog.cards[0].act.click()
    stage.until(lambda: not dialog.cards)
    assert program.api.held[old.authorization_id].revoked
    assert program.ledger.pending() == ()


def test_an_empty_list_says_so(qtbot: QtBot, program: FakeProgram) -> None:
    """And nothing else is on it."""
    stage = Stage(qtbot, program).begin()
    stage.router.give(Command.PENDING)
    dialog = stage.dialog(PendingDialog)
    assert not dialog.nothing.isHidden()
    assert dialog.intro.isHidden()


def test_a_change_under_way_is_not_pending(qtbot: QtBot, program: FakeProgram) -> None:
    """Its dialog is open: the person is at it."""
    stage = Stage(qtbot, program).begin()
    intent = program.lifecycle._operation(Kind.CREATE, CONTOSO, NAME)  # noqa: SLF001 - as a change does
    stage.presenter.set_changing([("a", "b")], on=True)
    program.ledger.begin(intent)
    stage.presenter.look_up()
    stage.until(lambda: True)
    assert stage.state.pending == ()
    stage.presenter.set_changing([("a", "b")], on=False)
    stage.presenter.look_up()
    stage.until(lambda: stage.state.pending)
