"""Rotating several tokens: through all of them, with the results listed at the end."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.faults import KeychainLocked, Unreachable
from patmanager.ui.command import Command
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.dialogs.rotated import Rotated, RotatedDialog
from patmanager.ui.flows.desk import is_open
from tests.fakes_program import FakeProgram, key
from tests.samples import NOW, token
from tests.ui.offers import issued
from tests.ui.stage import Stage

ENDED = 3


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A window with tokens that only a new one can replace, and one that can be renewed."""
    day = timedelta(days=1)
    ended = [token(number, valid_to=NOW - number * day) for number in range(1, ENDED + 1)]
    return Stage(qtbot, FakeProgram(*ended, token(9, valid_to=NOW + day))).begin()


def begin(stage: Stage, *numbers: int) -> RotateDialog:
    """Renew tokens, and turn to rotating those that cannot be."""
    stage.choose(*numbers)
    stage.router.give(Command.RENEW)
    renew = stage.dialog(RenewDialog)
    renew.rotate.click()
    stage.until(lambda: not is_open(renew))
    return stage.dialog(RotateDialog)


def make(stage: Stage, dialog: RotateDialog) -> RotateDialog:
    """Make the new token of a dialog, close it, and return the next."""
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    dialog.ready.done.click()
    stage.until(lambda: not is_open(dialog))
    return stage.dialog(RotateDialog)


def lines(stage: Stage) -> list[str]:
    """Wait for the list of results and return a line a token."""
    dialog = stage.dialog(RotatedDialog)
    found = [dialog.tokens.row(token(number)).accessibleName() for number in range(1, ENDED + 1)]
    dialog.close_button.click()
    assert not dialog.isVisible()
    return found


def last(stage: Stage, dialog: RotateDialog) -> None:
    """Make the new token of the last dialog and close it."""
    dialog.deed.click()
    stage.until(lambda: dialog.ready is not None)
    assert dialog.ready is not None
    assert "Next" not in dialog.ready.done.text()
    dialog.ready.done.click()


def test_all_tokens_that_cannot_be_renewed_are_rotated(stage: Stage) -> None:
    """One dialog after the other, each saying how many there are; then the results."""
    first = begin(stage, 9, 1, 2, 3)
    assert "token 1" in first.windowTitle()
    second = make(stage, first)
    last(stage, make(stage, second))
    title = stage.dialog(RotatedDialog).windowTitle()
    results = lines(stage)
    made = [each.name for each in stage.program.api.held.values() if each.valid_to > NOW]
    assert sorted(made) == ["token 1", "token 2", "token 3", "token 9"]
    assert title == "3 of 3 tokens rotated"
    assert all("The old one has ended." in line for line in results)


def test_one_token_can_be_left_out(stage: Stage) -> None:
    """Skipping goes on with the next one; the list says what was left as it is."""
    second = make(stage, begin(stage, 9, 1, 2, 3))
    second.skip.click()
    stage.until(lambda: not is_open(second))
    last(stage, stage.dialog(RotateDialog))
    results = lines(stage)
    assert ["Not rotated" in line for line in results] == [False, True, False]


def test_stopping_leaves_the_others_as_they_are(stage: Stage) -> None:
    """No further dialog opens, and the list names those that were not asked about."""
    second = make(stage, begin(stage, 9, 1, 2, 3))
    second.cancel.click()
    results = lines(stage)
    assert ["Not rotated" in line for line in results] == [False, True, True]
    assert stage.program.api.calls.count("create") == 1


def test_a_refusal_is_listed_with_its_reason(stage: Stage) -> None:
    """Going on after a refusal does not hide it."""
    first = begin(stage, 9, 1, 2, 3)
    stage.program.api.faults["create"] = Unreachable()
    first.deed.click()
    stage.until(lambda: not first.is_busy)
    stage.program.api.faults.clear()
    first.turn_to(first.sheet)
    first.skip.click()
    stage.until(lambda: not is_open(first))
    last(stage, make(stage, stage.dialog(RotateDialog)))
    results = lines(stage)
    assert "Nothing was changed." in results[0]
    assert "The new token ends on" in results[1]


def test_a_new_token_taken_back_is_not_called_rotated(stage: Stage) -> None:
    """Revoked at once because its secret was not kept: the old token is as it was."""
    first = begin(stage, 9, 1, 2, 3)
    stage.program.keychain.faults["put"] = KeychainLocked()
    first.deed.click()
    stage.until(lambda: first.ready is not None)
    first.revoke_unkept.emit()
    stage.until(lambda: not is_open(first))
    stage.program.keychain.faults.clear()
    second = stage.dialog(RotateDialog)
    second.cancel.click()
    assert "Not rotated" in lines(stage)[0]


def test_a_single_token_is_rotated_as_ever(stage: Stage) -> None:
    """Without a number, a way to skip, or a list of one result."""
    dialog = begin(stage, 9, 1)
    assert dialog.cancel.text() == "Cancel"
    last(stage, dialog)
    stage.until(lambda: not is_open(dialog))
    assert stage.program.api.held[key(1)[1]].name == "token 1"
    assert not stage.window.findChildren(RotatedDialog)


def test_the_list_tells_what_is_left_to_do(qtbot: QtBot) -> None:
    """Old tokens that still work, and secrets that nobody has, are named."""
    works = token(1, valid_to=NOW + timedelta(days=2))
    results = (
        Rotated(works, issued(), is_safe=True),
        Rotated(token(2), issued(), is_safe=True, is_old_revoked=True),
        Rotated(token(3), issued(unkept=KeychainLocked())),
    )
    dialog = RotatedDialog(results, NOW)
    qtbot.addWidget(dialog)
    works_on, revoked, lost = (dialog.tokens.row(each.token).accessibleName() for each in results)
    assert "The old one works on until Tuesday 24 November 2026" in works_on
    assert "The old one is revoked." in revoked
    assert "neither kept nor copied" in lost
