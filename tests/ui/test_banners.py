"""Banners: the most severe first, each with what to do."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core import faults
from patmanager.core.facts import Changed, Facts
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.pending import Pending, Standing
from patmanager.core.places import ClientName, Place, Target
from patmanager.core.tokens import GLOBAL_RETIREMENT
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.state import Problem
from patmanager.ui.widgets.banner import BannerView
from patmanager.ui.widgets.banner_stack import BannerStack
from tests.fakes_program import listings, state
from tests.samples import ANA, NOW, token

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

QUIET = listings(token(1))
LOST = Operation("op", Kind.CREATE, ANA.id, "contoso", "npm", NOW, outcome=Outcome.UNKEPT)


def test_global_tokens_are_counted_down_to_the_day() -> None:
    """Days are those of the calendar."""
    first = banners(state())[0]
    assert first.title == "1 global token will stop on 1 December 2026, in 9 days."
    assert first.command is Command.MOVE_GLOBAL


def test_after_the_day_they_have_stopped() -> None:
    """The wording turns; nothing else changes."""
    everywhere = token(5, target_accounts=None, valid_to=GLOBAL_RETIREMENT + timedelta(days=90))
    after = state(listings=listings(everywhere), now=GLOBAL_RETIREMENT + timedelta(days=2))
    assert banners(after)[0].title == "1 global token stopped on 1 December 2026."


def test_without_global_tokens_nothing_is_said() -> None:
    """A calm window has no banner."""
    assert banners(state(listings=QUIET)) == ()


def test_programs_whose_token_ends_soon_are_named() -> None:
    """With one click that keeps them going; who has ended is told so."""
    target, held = Target("contoso", "", "web"), token(1).authorization_id
    place = Place("p", ClientName.NPM, ANA.id, held, target, NOW)
    soon = token(1, valid_to=NOW + timedelta(days=3))
    found = banners(state(listings=listings(soon), connected=(place,)))[0]
    assert (found.command, found.button) == (Command.KEEP_GOING, "Keep it going")
    assert found.title == "npm can go on until Wednesday 25 November 2026."
    ended = token(1, valid_to=NOW - timedelta(days=3))
    found = banners(state(listings=listings(ended), connected=(place,)))[0]
    assert found.title == "The token of npm ended on Thursday 19 November 2026."
    assert banners(state(listings=listings(token(1)), connected=(place,))) == ()


def test_offline_says_from_when_the_list_is() -> None:
    """And offers to try again."""
    found = banners(state(listings=QUIET, is_online=False))[0]
    assert found.title == "You are offline."
    assert "This is the list from" in found.more
    assert found.command is Command.REFRESH


def test_a_missing_keychain_and_the_demo_are_said() -> None:
    """Both at the start."""
    found = banners(state(listings=QUIET, keychain="", is_demo=True))
    assert [each.key for each in found] == ["demo", "keychain"]


def test_a_lost_session_asks_to_sign_in() -> None:
    """By one button."""
    ended = Problem("session", faults.SignInNeeded())
    found = banners(state(listings=QUIET, problems=(ended,)))[0]
    assert (found.button, found.command) == ("Sign in", Command.ADD_ACCOUNT)


def test_a_fault_stands_before_everything_else() -> None:
    """The latest one first, then what is lost, then what is to be cared for."""
    trouble = Problem("x", faults.PolicyRefused(Facts(organization="contoso")))
    found = banners(state(problems=(trouble,), pending=(Pending(LOST, Standing.UNKEPT),)))
    assert [each.key for each in found] == ["x", "pending op 1", "global stop"]


def test_a_fault_that_changed_something_says_so() -> None:
    """With tokens this is the question."""
    unknown = faults.OutcomeUnknown(Facts(changed=Changed.UNKNOWN))
    found = banners(state(problems=(Problem("x", unknown),)))[0]
    assert "not known whether anything was changed" in found.more


def test_a_secret_that_was_not_kept_is_named() -> None:
    """And can be settled."""
    found = banners(state(listings=QUIET, pending=(Pending(LOST, Standing.UNKEPT),)))[0]
    assert "npm" in found.title
    assert found.command is Command.PENDING


def test_many_pending_changes_share_a_banner() -> None:
    """It leads to the list of them."""
    pending = (Pending(LOST, Standing.UNKEPT), Pending(replace(LOST, id="other")))
    found = banners(state(listings=QUIET, pending=pending))[0]
    assert found.title == "2 changes are not finished."


def test_what_was_settled_by_itself_is_told() -> None:
    """Once, and nothing is to be done."""
    undone = replace(LOST, outcome=Outcome.UNDONE)
    found = banners(state(listings=QUIET, over=(undone,)))[0]
    assert "its secret was lost on the way. The token is revoked" in found.more
    assert found.button == ""


def test_a_closed_banner_stays_closed() -> None:
    """Until the program is started again."""
    assert banners(state(dismissed=frozenset({"global stop"}))) == ()


def test_never_more_than_two_are_seen(qtbot: QtBot) -> None:
    """The third one waits."""
    stack = BannerStack()
    qtbot.addWidget(stack)
    stack.show_state(banners(state(keychain="", is_demo=True, is_online=False)))
    assert len([each for each in stack.findChildren(BannerView) if not each.isHidden()]) == 2


def test_button_and_cross_say_which_banner_they_belong_to(qtbot: QtBot) -> None:
    """To people and to assistive technology."""
    stack = BannerStack()
    qtbot.addWidget(stack)
    stack.show_state(banners(state()))
    view = stack.findChildren(BannerView)[0]
    assert "global token" in view.close_button.accessibleName()
    assert "global token" in view.button.accessibleDescription()
    with qtbot.waitSignal(stack.pressed) as pressed:
        view.button.click()
    with qtbot.waitSignal(stack.closed) as closed:
        view.close_button.click()
    assert pressed.args == closed.args == [view.banner]


def test_a_name_with_braces_or_markup_stays_text(qtbot: QtBot) -> None:
    """Names come from anywhere."""
    odd = Operation("o", Kind.REVOKE, ANA.id, "contoso", "{x} <b>", NOW, outcome=Outcome.UNKNOWN)
    stack = BannerStack()
    qtbot.addWidget(stack)
    stack.show_state(banners(state(listings=QUIET, pending=(Pending(odd),))))
    assert "{x} <b>" in stack.findChildren(BannerView)[0].sentence.text()
