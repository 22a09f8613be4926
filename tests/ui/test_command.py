"""Commands that are off say why."""

from datetime import timedelta

import pytest

from patmanager.core.tokens import Token
from patmanager.ui.command import Command, why_off
from patmanager.ui.state import State
from tests.fakes_program import key, listings, state
from tests.samples import NOW, token

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

ENDED = token(1, valid_to=NOW - timedelta(days=1))


def chosen(*tokens: Token, **fields: object) -> State:
    """Return a state in which these tokens are selected."""
    keys = tuple((key(1)[0], each.authorization_id) for each in tokens)
    return state(listings=listings(*tokens), selected=keys, kept=frozenset(), **fields)


@pytest.mark.parametrize(
    ("command", "given", "reason"),
    [
        (Command.NEW, state(accounts=()), "Sign in first."),
        (Command.NEW, state(listings=()), "Add an organization first."),
        (Command.RENEW, state(), "Choose a token first."),
        (Command.RENEW, chosen(ENDED), "Expired tokens cannot be renewed. Use Rotate."),
        (Command.REVOKE, chosen(token(1, revoked=True)), "Revoked tokens cannot be changed"),
        (Command.RENEW, chosen(token(1, target_accounts=None)), "Global tokens stop"),
        (Command.ROTATE, chosen(token(1), token(2)), "Choose one token only."),
        (Command.ROTATE, chosen(token(1, target_accounts=None)), "Move this one to organizations"),
        (Command.MOVE, chosen(token(1)), "Only global tokens are moved"),
        (Command.MOVE, chosen(token(1, target_accounts=None, revoked=True)), "Revoked tokens"),
        (Command.MOVE_GLOBAL, chosen(token(1)), "no global token"),
        (Command.MOVE_GLOBAL, state(accounts=()), "Sign in first."),
        (Command.COPY, chosen(token(1)), "is not kept here"),
        (Command.KEEP, chosen(token(1), keychain=""), "no keychain"),
        (Command.KEEP, chosen(ENDED), "Only the secret of a token that works"),
        (Command.RENEW, chosen(token(1), changing=frozenset({key(1)})), "under way"),
        (Command.FORGET_ORGANIZATION, state(), "Choose an organization"),
    ],
)
def test_a_command_that_is_off_says_why(command: Command, given: State, reason: str) -> None:
    """In one sentence that tells what to do instead."""
    assert reason in why_off(command, given)


@pytest.mark.parametrize(
    "command",
    [Command.RENEW, Command.ROTATE, Command.REVOKE, Command.EDIT, Command.KEEP],
)
def test_a_working_token_can_be_changed(command: Command) -> None:
    """Nothing stands in the way."""
    assert why_off(command, chosen(token(1))) == ""


def test_a_kept_secret_can_be_copied_and_tested() -> None:
    """Signed in or not for copying; testing asks the service."""
    kept = state(selected=(key(1),))
    signed_out = state(selected=(key(1),), accounts=())
    assert [why_off(each, kept) for each in (Command.COPY, Command.TEST)] == ["", ""]
    assert why_off(Command.COPY, signed_out) == ""
    assert why_off(Command.TEST, signed_out) == "Sign in first."


def test_renewing_is_on_when_one_of_many_can_be_renewed() -> None:
    """The dialog sorts them out."""
    assert why_off(Command.RENEW, chosen(ENDED, token(2))) == ""
