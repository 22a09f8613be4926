"""The health of tokens in the window: page, details, and the button that helps."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from patmanager.core.findings import Check
from patmanager.core.storage_ports import Slot
from patmanager.core.tokens import Token
from patmanager.ui.command import Command
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.leaked import LeakedDialog
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.pages.health import HealthPage
from patmanager.ui.widgets.text import Text
from tests.fakes_program import FakeProgram
from tests.samples import ANA, NOW, token
from tests.ui.stage import Stage

DAY = timedelta(days=1)


def sound(number: int, **fields: object) -> Token:
    """Return a token of which nothing is found but that its secret is not here."""
    made: dict[str, object] = {"valid_to": NOW + 60 * DAY, "name": f"token {number}", **fields}
    return token(number, **made)


def keeping(token_: Token) -> FakeProgram:
    """Return a program with one token, whose secret is kept: nothing is found of a sound one."""
    program = FakeProgram(token_)
    program.ledger.bind_slot(Slot(ANA.id, 1), token_.authorization_id)
    return program


def page_of(stage: Stage) -> HealthPage:
    """Open the page."""
    stage.router.give(Command.HEALTH)
    stage.until(lambda: isinstance(stage.window.pages.currentWidget(), HealthPage))
    page = stage.window.pages.currentWidget()
    assert isinstance(page, HealthPage)
    return page


def headings(page: HealthPage) -> list[str]:
    """Return what each group says at its head, with how many it holds."""
    return [group.heading.text() for group in page.groups]


def test_findings_stand_in_groups_with_what_helps(qtbot: QtBot) -> None:
    """The most pressing group first; each button names its token."""
    program = FakeProgram(
        sound(1, scopes=("app_token",)), sound(2, valid_to=NOW + 3 * DAY), sound(3)
    )
    page = page_of(Stage(qtbot, program).begin())
    assert headings(page) == [
        "Ends within 8 days · 1",
        "Full access · 1",
        "Secret not kept here · 3",
    ]
    names = [group.buttons[0].accessibleName() for group in page.groups]
    assert names[:2] == ["Renew… token 2, contoso", "Change… token 1, contoso"]


def test_the_focus_begins_at_the_most_pressing(qtbot: QtBot) -> None:
    """Not at the end of a long page; where nothing is found, at the way back."""
    stage = Stage(qtbot, FakeProgram(sound(1), sound(2, valid_to=NOW + 3 * DAY))).begin()
    page = page_of(stage)
    assert page.focusProxy() is page.groups[0].buttons[0]
    page = page_of(Stage(qtbot, keeping(sound(1))).begin())
    assert page.focusProxy() is page.back


def test_a_button_leads_to_the_token_and_helps(qtbot: QtBot) -> None:
    """The token is chosen in the table, whatever was filtered, and its dialog opens."""
    stage = Stage(qtbot, FakeProgram(sound(1, scopes=("app_token",)), sound(2))).begin()
    stage.presenter.search("token 2")
    page = page_of(stage)
    page.groups[0].buttons[0].click()
    assert stage.window.pages.currentWidget() is stage.window.tokens
    assert [each.name for _, each in stage.state.chosen()] == ["token 1"]
    stage.until(lambda: bool(stage.window.findChildren(EditDialog)))


def test_what_cannot_be_done_now_is_off_and_says_why(qtbot: QtBot) -> None:
    """Without a sign-in nothing can be changed."""
    stage = Stage(qtbot, FakeProgram(sound(1, scopes=("app_token",)))).begin()
    stage.presenter.change(accounts=())
    button = page_of(stage).groups[0].buttons[0]
    assert not button.isEnabled()
    assert "Sign in first." in button.toolTip()


def test_many_alike_are_shown_a_few_at_a_time(qtbot: QtBot) -> None:
    """The rest comes when it is asked for, and the focus goes to the first of it."""
    program = FakeProgram(*(sound(number) for number in range(30)))
    (group,) = page_of(Stage(qtbot, program).begin()).groups
    assert (len(group.buttons), group.more.text()) == (4, "Show 20 more")
    group.more.click()
    assert (len(group.buttons), group.more.text()) == (24, "Show 6 more")
    group.more.click()
    assert len(group.buttons) == 30
    assert group.more.isHidden()


def test_a_sound_list_says_so(qtbot: QtBot) -> None:
    """And what is found later comes onto the page by itself."""
    program = keeping(sound(1))
    stage = Stage(qtbot, program).begin()
    page = page_of(stage)
    assert page.well.isVisible()
    assert not page.groups
    program.ledger.slots.clear()
    stage.presenter.look_up()
    stage.until(lambda: bool(page.groups))
    assert not page.well.isVisible()


def test_the_same_findings_leave_the_page_as_it_is(qtbot: QtBot) -> None:
    """Who has opened a group, or stands on a button, is not thrown back every minute."""
    stage = Stage(qtbot, FakeProgram(*(sound(number) for number in range(9)))).begin()
    page = page_of(stage)
    page.groups[0].more.click()
    group = page.groups[0]
    with qtbot.waitSignal(stage.presenter.changed):
        stage.presenter.change(now=NOW + timedelta(minutes=1))
    assert page.groups[0] is group
    assert len(group.buttons) == 9


def test_the_details_say_what_was_found(qtbot: QtBot) -> None:
    """What the end and the keychain's line do not say already."""
    old = sound(1, valid_from=NOW - 200 * DAY, scopes=("app_token",))
    stage = Stage(qtbot, FakeProgram(old, sound(2))).begin()
    details = stage.window.tokens.details
    stage.presenter.choose(((ANA.id, old.authorization_id),))
    stage.until(details.found.isVisible)
    assert details.found.sentence.text() == "Full access · Lives longer than half a year"
    assert "everything that you can do" in details.found.more.text()
    stage.presenter.choose(((ANA.id, sound(2).authorization_id),))
    stage.until(lambda: not details.found.isVisible())


def test_what_was_not_used_from_here_is_said_once_it_was_looked_up(qtbot: QtBot) -> None:
    """The ledger knows when a secret was read here last."""
    old = sound(1, valid_from=NOW - 100 * DAY)
    program = FakeProgram(old)
    program.ledger.used[old.authorization_id] = NOW - 90 * DAY
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: bool(stage.state.used))
    state = replace(stage.state, kept=frozenset({old.authorization_id}))
    found = state.checkup(program.catalogue).of_token(state.organizations[0], old)
    assert Check.UNUSED in [each.check for each in found]


def test_the_page_has_a_key_and_a_place_in_the_menu(qtbot: QtBot) -> None:
    """Ctrl+H, under View."""
    stage = Stage(qtbot, FakeProgram(sound(1))).begin()
    action = stage.window.actions_.by_command[Command.HEALTH]
    assert action.shortcut() == QKeySequence("Ctrl+H")
    assert action.isEnabled()


def test_a_leaked_token_leads_to_rotating_or_revoking(qtbot: QtBot) -> None:
    """What it can do, what to look at, what happens by itself; then the dialog that does it."""
    leaked = sound(1, scopes=("vso.code_write",))
    stage = Stage(qtbot, FakeProgram(leaked)).begin()
    stage.presenter.choose(((ANA.id, leaked.authorization_id),))
    stage.router.give(Command.LEAKED)
    (dialog,) = stage.window.findChildren(LeakedDialog)
    said = {text.text() for text in dialog.findChildren(Text)}
    assert any("It could push code" in each for each in said)
    assert any("you get a mail either way" in each for each in said)
    assert dialog.focusWidget() is dialog.rotate
    dialog.revoke.click()
    stage.until(lambda: bool(stage.window.findChildren(RevokeDialog)))


def test_a_leaked_global_token_can_only_be_revoked(qtbot: QtBot) -> None:
    """No new one can be made; the button says why."""
    leaked = sound(1, target_accounts=None)
    stage = Stage(qtbot, FakeProgram(leaked)).begin()
    stage.presenter.choose(((ANA.id, leaked.authorization_id),))
    stage.router.give(Command.LEAKED)
    (dialog,) = stage.window.findChildren(LeakedDialog)
    assert not dialog.rotate.isEnabled()
    assert dialog.rotate.toolTip()
    assert dialog.focusWidget() is dialog.revoke
