"""Moving global tokens through the window: new ones first, the old one last or not at all."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.faults import (
    Fault,
    KeychainRefused,
    OutcomeUnknown,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.operations import Outcome
from patmanager.core.organizations import Organization
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.dialogs.hand_over import HandOverDialog
from patmanager.ui.dialogs.move_global import MoveDialog
from patmanager.ui.flows.desk import is_open
from tests.fakes_program import FakeProgram
from tests.samples import token
from tests.ui.offers import spoken
from tests.ui.stage import Stage

RELEASE = token(5, name="Release bot", scopes=("vso.release",), target_accounts=None)
SYNC = token(6, name="sync", scopes=("vso.code",), target_accounts=None)


@pytest.fixture
def program() -> FakeProgram:
    """A program with two global tokens."""
    return FakeProgram(token(1), RELEASE, SYNC)


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, program).begin()


def move(stage: Stage) -> MoveDialog:
    """Choose a global token, and ask for new ones everywhere."""
    stage.choose(5)
    stage.router.give(Command.MOVE)
    dialog = stage.dialog(MoveDialog)
    dialog.deed.click()
    return dialog


def finished(stage: Stage) -> MoveDialog:
    """Move, and wait until every answer is in."""
    dialog = move(stage)
    stage.until(lambda: not dialog.is_busy)
    return dialog


def made(program: FakeProgram) -> list[Token]:
    """Return the new tokens."""
    return [each for each in program.api.held.values() if each.name.startswith("Release bot – ")]


def take(shown: HandOverDialog) -> None:
    """Say that one has the secret, and go on."""
    shown.panel.have_it.click()
    assert shown.ready is not None
    shown.ready.done.click()


def is_revoked(program: FakeProgram) -> bool:
    """Tell whether the global token is gone."""
    return program.api.held[RELEASE.authorization_id].revoked


def in_one_place(
    program: FakeProgram, place: str, deed: Callable[[], None]
) -> Callable[[Organization, TokenDraft], tuple[Token, Secret]]:
    """Let something happen before a token is made in one organization; returns how it was."""
    create = program.api.create

    def picky(organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        if organization.name == place:
            deed()
        return create(organization, draft)

    program.api.create = picky  # type: ignore[method-assign]  # a service with a mind of its own
    return create


def refuse(program: FakeProgram, place: str, fault: Fault) -> None:
    """Let the service make no token in one organization."""

    def deed() -> None:
        raise fault

    in_one_place(program, place, deed)


def test_new_tokens_are_made_and_kept_before_the_old_one_goes(
    stage: Stage, program: FakeProgram
) -> None:
    """One in each organization, with its scopes; then it is asked, and revoked."""
    dialog = finished(stage)
    tokens, before = made(program), is_revoked(program)
    assert [each.name for each in tokens] == ["Release bot – contoso", "Release bot – fabrikam"]
    assert {each.scopes for each in tokens} == {RELEASE.scopes}
    assert len(program.keychain.slots) == 2
    dialog.results.revoke.click()
    stage.until(lambda: not dialog.is_busy)
    assert not before
    assert is_revoked(program)
    assert "The global token is revoked." in stage.said
    dialog.results.leave.click()
    stage.until(lambda: not is_open(dialog))


def test_the_new_tokens_are_selected_and_carry_the_note(stage: Stage, program: FakeProgram) -> None:
    """What was known of the global one is known of them."""
    stage.router.changing.note(RELEASE.authorization_id, "Ask Ben.")
    dialog = finished(stage)
    chosen = [each.name for _, each in stage.state.chosen()]
    assert chosen == ["Release bot – contoso", "Release bot – fabrikam"]
    stage.until(lambda: list(program.ledger.notes().values()) == ["Ask Ben."] * 3)
    dialog.reject()


def test_keeping_the_global_token_changes_nothing_more(stage: Stage, program: FakeProgram) -> None:
    """Whoever closes the dialog revokes nothing."""
    dialog = finished(stage)
    dialog.results.leave.click()
    assert not is_open(dialog)
    assert not is_revoked(program)


@pytest.mark.parametrize("fault", [PolicyRefused(), OutcomeUnknown(), Unreachable()])
def test_one_that_fails_keeps_the_global_token_alive(
    stage: Stage, program: FakeProgram, fault: Fault
) -> None:
    """The others are made; revoking is not offered."""
    refuse(program, "contoso", fault)
    dialog = finished(stage)
    assert [each.organization for each in made(program)] == ["fabrikam"]
    assert not dialog.results.revoke.isVisible()
    assert "The global token was not revoked." in spoken(dialog.results)
    dialog.reject()


def test_what_failed_can_be_tried_again(stage: Stage, program: FakeProgram) -> None:
    """Then the global token may go."""
    create = program.api.create
    refuse(program, "contoso", Unreachable())
    dialog = finished(stage)
    program.api.create = create  # type: ignore[method-assign]  # the service is well again
    dialog.results.again.click()
    stage.until(lambda: not dialog.is_busy)
    assert sorted(each.organization for each in made(program)) == ["contoso", "fabrikam"]
    assert dialog.results.revoke.isVisible()
    dialog.reject()


def test_stopping_spares_those_not_begun(stage: Stage, program: FakeProgram) -> None:
    """What has begun is finished; the global token stays."""
    dialogs: list[MoveDialog] = []
    in_one_place(
        program,
        "contoso",
        lambda: stage.tasks.call(dialogs[0].results.leave.click, owner=stage.presenter),
    )
    stage.choose(5)
    stage.router.give(Command.MOVE)
    dialogs.append(stage.dialog(MoveDialog))
    dialogs[0].deed.click()
    stage.until(lambda: not dialogs[0].is_busy)
    assert [each.organization for each in made(program)] == ["contoso"]
    assert "Not made: you asked to stop." in spoken(dialogs[0].results)
    assert not is_revoked(program)
    dialogs[0].reject()


def test_unkept_secrets_are_shown_one_after_another(stage: Stage, program: FakeProgram) -> None:
    """No further token is made before the person has the secret of the last."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = move(stage)
    shown = stage.dialog(HandOverDialog)
    assert len(made(program)) == 1
    take(shown)
    stage.until(lambda: len(made(program)) == 2)
    take(stage.dialog(HandOverDialog))
    stage.until(lambda: not dialog.is_busy)
    assert "You have its secret." in spoken(dialog.results)
    dialog.results.revoke.click()
    stage.until(lambda: is_revoked(program))
    outcomes = program.ledger.operations
    held = [each.outcome for each in outcomes.values() if each.name.startswith("Release bot – ")]
    stage.until(lambda: not dialog.is_busy)
    assert held == [Outcome.HELD, Outcome.HELD]
    dialog.reject()


def test_a_secret_given_up_keeps_the_global_token_alive(stage: Stage, program: FakeProgram) -> None:
    """The rest is made, but revoking is not offered."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = move(stage)
    shown = stage.dialog(HandOverDialog)
    program.keychain.faults.clear()
    shown.done(0)  # as the question before closing does, once it is answered
    stage.until(lambda: not dialog.is_busy)
    assert len(made(program)) == 2
    assert not dialog.results.revoke.isVisible()
    assert "unless you have it, revoke it" in spoken(dialog.results)
    dialog.reject()


def test_a_new_token_without_its_secret_can_be_revoked_on_the_spot(
    stage: Stage, program: FakeProgram
) -> None:
    """Then it was not made, and can be tried again."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = move(stage)
    shown = stage.dialog(HandOverDialog)
    program.keychain.faults.clear()
    shown.panel.revoke.click()
    stage.until(lambda: not dialog.is_busy)
    assert [each.revoked for each in made(program)] == [True, False]
    assert not dialog.results.revoke.isVisible()
    assert [each.organization.name for each in dialog.results.left()] == ["contoso"]
    dialog.reject()


def test_a_second_try_of_the_keychain_is_enough(stage: Stage, program: FakeProgram) -> None:
    """Its secret lies there as the others do."""
    program.keychain.faults["put"] = KeychainRefused()
    dialog = move(stage)
    shown = stage.dialog(HandOverDialog)
    program.keychain.faults.clear()
    shown.panel.retry.click()
    stage.until(lambda: shown.is_held)
    assert shown.ready is not None
    shown.ready.done.click()
    stage.until(lambda: not dialog.is_busy)
    assert len(program.keychain.slots) == 2
    assert dialog.results.revoke.isVisible()
    dialog.reject()


def test_a_refused_revocation_is_said(stage: Stage, program: FakeProgram) -> None:
    """And can be tried again."""
    dialog = finished(stage)
    program.api.faults["revoke"] = Unreachable()
    dialog.results.revoke.click()
    stage.until(lambda: not dialog.is_busy)
    assert "The global token could not be revoked." in spoken(dialog.results)
    assert dialog.results.revoke.isEnabled()
    dialog.reject()


def test_the_banner_opens_the_mover_until_none_is_left(stage: Stage, program: FakeProgram) -> None:
    """By its one button; the next global token follows from the dialog."""
    (banner,) = (each for each in banners(stage.state) if each.command is Command.MOVE_GLOBAL)
    assert "2 global tokens" in banner.title
    stage.window.tokens.commanded.emit(Command.MOVE_GLOBAL, banner.subject)
    first = stage.dialog(MoveDialog)
    assert "Release bot" in first.windowTitle()
    first.deed.click()
    stage.until(lambda: not first.is_busy)
    first.results.revoke.click()
    stage.until(lambda: not first.is_busy)
    first.results.next.click()
    stage.until(lambda: not is_open(first))
    second = stage.dialog(MoveDialog)
    assert "sync" in second.windowTitle()
    second.deed.click()
    stage.until(lambda: not second.is_busy)
    second.results.revoke.click()
    stage.until(lambda: not second.is_busy)
    assert all(each.revoked for each in program.api.held.values() if each.is_global)
    assert not second.results.next.isVisible()
    second.reject()
    stage.until(lambda: not banners(stage.state))


def test_the_selected_global_token_goes_first(stage: Stage) -> None:
    """The banner means it too."""
    stage.choose(6)
    stage.router.give(Command.MOVE_GLOBAL)
    dialog = stage.dialog(MoveDialog)
    assert "sync" in dialog.windowTitle()
    dialog.reject()


def test_another_accounts_organizations_are_not_offered(qtbot: QtBot, program: FakeProgram) -> None:
    """The token does not reach them."""
    stage = Stage(qtbot, program).begin()
    here = stage.state.listings[0].organization
    other = replace(here, name="elsewhere", account=replace(here.account, id="ben"))
    listing = replace(stage.state.listings[0], organization=other, tokens=())
    stage.presenter.change(listings=(*stage.state.listings, listing))
    stage.choose(5)
    stage.router.give(Command.MOVE)
    dialog = stage.dialog(MoveDialog)
    assert [each.organization.name for each in dialog.moves()] == ["contoso", "fabrikam"]
    dialog.reject()
