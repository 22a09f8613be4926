"""`pending`: what was cut off is said, decided and done from a terminal."""

import json
from dataclasses import replace

import pytest

from patmanager.cli.status import Status
from patmanager.core.faults import KeychainRefused, OutcomeUnknown
from patmanager.core.operations import Outcome
from patmanager.core.token_changes import IssuedToken
from tests.cli.house import House, patmanager
from tests.samples import CONTOSO, draft

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]


def unkept(house: House) -> IssuedToken:
    """Make a token whose secret the keychain does not take."""
    house.keychain.faults["put"] = KeychainRefused()
    return house.lifecycle.create(CONTOSO, draft())


def test_nothing_pending_is_said(capsys: Printed) -> None:
    """And nothing is asked of anybody."""
    house = House()
    assert patmanager(house, "pending") == Status.DONE
    assert capsys.readouterr().out == "Nothing is pending.\n"
    assert house.api.calls == []


def test_an_unkept_token_is_shown_with_what_can_be_done(capsys: Printed) -> None:
    """Revoke it, or say that you have its secret: one command each, ready to be copied."""
    house = House()
    short = unkept(house).operation_id[:8]
    assert patmanager(house, "pending") == Status.DONE
    said = capsys.readouterr().out
    assert f"The secret of “{draft().name}” was not kept" in said
    assert f"Revoke it: patmanager pending --resolve {short}" in said
    assert f"I have its secret: patmanager pending --leave {short}" in said


def test_it_can_be_revoked(capsys: Printed) -> None:
    """By the start of the operation's id."""
    house = House()
    issued = unkept(house)
    assert patmanager(house, "pending", "--resolve", issued.operation_id[:8]) == Status.DONE
    assert house.api.held[issued.token.authorization_id].revoked
    assert "Nothing is pending." in capsys.readouterr().out


def test_it_can_be_left() -> None:
    """The person has the secret: the token stays."""
    house = House()
    issued = unkept(house)
    assert patmanager(house, "pending", "--leave", issued.operation_id) == Status.DONE
    assert not house.api.held[issued.token.authorization_id].revoked
    assert house.ledger.operations[issued.operation_id].outcome is Outcome.HELD


def test_an_id_that_is_none_is_refused(capsys: Printed) -> None:
    """And nothing is changed."""
    house = House()
    unkept(house)
    assert patmanager(house, "pending", "--resolve", "12345678") == Status.FAILED
    assert "No pending change is called 12345678" in capsys.readouterr().err
    assert len(house.ledger.pending()) == 1


def test_what_only_time_decides_cannot_be_decided(capsys: Printed) -> None:
    """A token may still appear: waiting is all that can be done."""
    house = House()
    house.api.faults["create"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        house.lifecycle.create(CONTOSO, draft())
    (operation,) = house.ledger.pending()
    assert patmanager(house, "pending", "--leave", operation.id) == Status.FAILED
    assert "It is not known whether" in capsys.readouterr().err


def test_another_command_recovers_first(capsys: Printed) -> None:
    """A token that appeared late is revoked before anything new begins, and that is said."""
    house = House()
    house.api.faults["create"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        house.lifecycle.create(CONTOSO, draft())
    del house.api.faults["create"]
    late, _ = house.api.create(CONTOSO, draft())
    assert patmanager(house, "list") == Status.DONE
    assert house.api.held[late.authorization_id].revoked
    assert "its secret was lost on the way. The token is revoked" in capsys.readouterr().err


def test_another_command_names_what_is_pending(capsys: Printed) -> None:
    """In one line, beside its own answer."""
    house = House()
    unkept(house)
    patmanager(house, "list")
    assert "1 change is pending: see patmanager pending." in capsys.readouterr().err


def test_programs_get_json(capsys: Printed) -> None:
    """Ids, standing, action and tokens; what is over beside it."""
    house = House()
    issued = unkept(house)
    assert patmanager(house, "pending", "--json") == Status.DONE
    answer = json.loads(capsys.readouterr().out)
    (found,) = answer["pending"]
    assert (found["id"], found["standing"], found["action"], found["may_stay"]) == (
        issued.operation_id,
        "unkept",
        "revoke",
        True,
    )
    assert [each["id"] for each in found["tokens"]] == [issued.token.authorization_id]
    assert answer["over"] == []


def test_a_rotation_that_keeps_the_old_one_is_over() -> None:
    """Nothing is pending after `rotate --keep-old`; without it the old one is revoked."""
    house = House()
    first = house.lifecycle.create(CONTOSO, draft()).token
    other = house.lifecycle.create(CONTOSO, replace(draft(), name="other")).token
    assert patmanager(house, "rotate", first.name, "--days", "9", "--keep-old") == Status.DONE
    assert patmanager(house, "rotate", other.name, "--days", "9") == Status.DONE
    assert house.ledger.pending() == ()
    assert not house.api.held[first.authorization_id].revoked
    assert house.api.held[other.authorization_id].revoked
