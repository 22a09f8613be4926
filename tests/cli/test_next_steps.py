"""After a fault stands the command that helps, ready to be copied."""

import pytest

from patmanager.cli.arguments import parse
from patmanager.cli.next_steps import next_command
from patmanager.cli.running import run
from patmanager.cli.status import Status
from patmanager.core import faults
from patmanager.core.facts import Facts
from patmanager.core.faults import Fault
from patmanager.core.operations import Outcome
from tests.cli.house import House

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("fault", "command"),
    [
        (faults.SignInNeeded(), "patmanager sign-in"),
        (faults.GuestSignInNeeded(Facts(tenant="t-1")), "patmanager sign-in --tenant t-1"),
        (faults.OutcomeUnknown(), "patmanager pending"),
        (faults.TokenNotFound(), "patmanager list"),
        (
            faults.TokenNotFound(Facts(organization="contoso")),
            "patmanager list --organization contoso",
        ),
        (faults.Unreachable(), ""),
    ],
)
def test_the_command_fits_the_fault(fault: Fault, command: str) -> None:
    """Sign in, at home or as a guest; look into the list; or nothing to type."""
    assert next_command(fault) == command


def test_ctrl_c_during_a_change_tells_what_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    """The intent stands open in the ledger, so it may have happened."""
    house = House()
    house.keychain.faults["put"] = KeyboardInterrupt()  # type: ignore[assignment]  # a key press
    words = ("create", "--name", "npm", "--preset", "packages")
    assert run(parse(words), lambda _: house) == Status.INTERRUPTED
    assert house.ledger.history()[0].outcome is Outcome.OPEN
    assert "look at npm" in capsys.readouterr().err


def test_ctrl_c_before_any_change_says_that_nothing_was_changed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Reading leaves no intent behind."""
    house = House()
    house.keychain.faults["check"] = KeyboardInterrupt()  # type: ignore[assignment]  # as above
    words = ("create", "--name", "npm", "--preset", "packages")
    assert run(parse(words), lambda _: house) == Status.INTERRUPTED
    said = capsys.readouterr().err
    assert "You stopped this" in said
    assert "Nothing was changed" in said
