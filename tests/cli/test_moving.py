"""`move-global`: tokens for each organization first, the global one's end last."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from patmanager.cli.status import Status
from patmanager.core.facts import Facts
from patmanager.core.faults import (
    Fault,
    GuestSignInNeeded,
    KeychainRefused,
    OutcomeUnknown,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.operations import Outcome
from patmanager.core.organizations import Organization
from patmanager.core.policy import Creation, Policy, Source, Statement
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from tests.cli.house import House
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]

SYNC = token(5, name="sync", scopes=("vso.packaging", "vso.code"), target_accounts=None)
FABRIKAM = replace(CONTOSO, name="fabrikam")


@pytest.fixture
def house() -> House:
    """A person with a global token and two organizations."""
    made = House(SYNC, token(1))
    made.organizations.names = ("contoso", "fabrikam")
    return made


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Sit at a terminal and answer each question in turn; returns the questions."""

    def sit(*answers: str) -> list[str]:
        left, asked = list(answers), list[str]()

        def answer(question: str) -> str:
            asked.append(question)
            if not left:
                raise EOFError
            return left.pop(0)

        monkeypatch.setattr("builtins.input", answer)
        for stream in (sys.stdin, sys.stdout):
            monkeypatch.setattr(stream, "isatty", lambda: True)
        return asked

    return sit


def move(house: House, *words: str) -> int:
    """Type the command."""
    return run(parse(["move-global", *words]), lambda _: house)


def made(house: House) -> list[Token]:
    """Return the new tokens."""
    return [each for each in house.api.held.values() if "–" in each.name]


def is_revoked(house: House) -> bool:
    """Tell whether the global token is gone."""
    return house.api.held[SYNC.authorization_id].revoked


def refuse_in(house: House, place: str, fault: Fault) -> None:
    """Let the service make no token in one organization."""
    create = house.api.create

    def picky(organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        if organization.name == place:
            raise fault
        return create(organization, draft)

    house.api.create = picky  # type: ignore[method-assign]  # a service that refuses one place


def said(printed: Printed) -> Any:  # noqa: ANN401 - whatever the command printed as JSON
    """Return the one JSON object on standard output."""
    return json.loads(printed.readouterr().out)


def test_one_token_for_each_organization_then_the_global_one_goes(house: House) -> None:
    """Each with the global one's scopes, kept, before anything is revoked."""
    assert move(house, "sync", "--days", "60", "--yes") == Status.DONE
    tokens = made(house)
    assert [each.name for each in tokens] == ["sync – contoso", "sync – fabrikam"]
    assert [each.organization for each in tokens] == ["contoso", "fabrikam"]
    assert {each.scopes for each in tokens} == {SYNC.scopes}
    assert {each.valid_to for each in tokens} == {NOW + timedelta(days=60)}
    assert len(house.keychain.slots) == 2
    assert is_revoked(house)
    assert house.api.calls[-1] == "get"  # a table looks a token up before it revokes it
    assert house.api.calls.index("revoke") > max(
        place for place, call in enumerate(house.api.calls) if call == "create"
    )


def test_only_the_chosen_organizations_get_one(house: House) -> None:
    """By name, or by any address of theirs."""
    address = "https://pkgs.dev.azure.com/fabrikam/_packaging/feed/npm/registry/"
    assert move(house, "sync", "--organization", address, "--yes") == Status.DONE
    assert [each.organization for each in made(house)] == ["fabrikam"]
    assert is_revoked(house)


def test_the_answer_in_json_is_one_object(house: House, capsys: Printed) -> None:
    """With what was made, where its secret is, and what became of the global one."""
    assert move(house, "sync", "-o", "contoso", "--yes", "--json") == Status.DONE
    answer = said(capsys)
    (result,) = answer["results"]
    assert (result["organization"], result["step"]) == ("contoso", "safe")
    assert result["token"]["name"] == "sync – contoso"
    assert result["kept_in"] == "Test Keychain"
    assert answer["old_revoked"] is True
    assert answer["left_out"] == {}


def test_no_secret_is_printed(house: House, capsys: Printed) -> None:
    """They lie in the keychain."""
    move(house, "sync", "--yes")
    printed = capsys.readouterr()
    assert not any(
        kept.secret.reveal() in printed.out + printed.err for kept in house.keychain.slots.values()
    )
    assert "Created sync – fabrikam in fabrikam" in printed.out


def test_where_it_is_forbidden_it_is_left_out_with_the_reason(
    house: House, capsys: Printed
) -> None:
    """The others are moved, and what was left out stands in the answer."""
    house.ledger.save_statement(
        FABRIKAM, Statement(Policy.CREATION, Creation.RESTRICTED.value, Source.SEEN, NOW)
    )
    assert move(house, "sync", "--yes", "--json") == Status.DONE
    answer = said(capsys)
    assert [each["organization"] for each in answer["results"]] == ["contoso"]
    assert "allowlist" in answer["left_out"]["fabrikam"]


def test_an_organization_asked_for_by_name_is_not_left_out_silently(
    house: House, capsys: Printed
) -> None:
    """Nothing is made, and why is said."""
    house.ledger.save_statement(
        FABRIKAM, Statement(Policy.CREATION, Creation.RESTRICTED.value, Source.SEEN, NOW)
    )
    words = ("sync", "-o", "contoso", "-o", "fabrikam", "--yes")
    assert move(house, *words) == Status.NOT_ALLOWED
    assert "fabrikam: fabrikam lets only people on its allowlist" in capsys.readouterr().err
    assert made(house) == []


def test_an_organization_of_another_directory_is_left_out(house: House, capsys: Printed) -> None:
    """Nobody is signed in there; asked for by name, that is what is said."""
    house.inventory.faults["fabrikam"] = GuestSignInNeeded(
        Facts(organization="fabrikam", tenant="22222222-2222-4222-8222-222222222222")
    )
    assert move(house, "sync", "-o", "fabrikam", "--yes") == Status.SIGN_IN
    assert "patmanager sign-in --tenant 22222222" in capsys.readouterr().err
    assert move(house, "sync", "--yes", "--json") == Status.DONE
    assert "sign-in of its own" in said(capsys)["left_out"]["fabrikam"]
    assert [each.organization for each in made(house)] == ["contoso"]


def test_forbidden_scopes_are_left_out_and_named(house: House, capsys: Printed) -> None:
    """In the words of the catalogue."""
    house.ledger.save_statement(
        FABRIKAM, Statement(Policy.CREATION, Creation.PACKAGING_ONLY.value, Source.SEEN, NOW)
    )
    assert move(house, "sync", "-o", "fabrikam", "--yes") == Status.DONE
    assert [each.scopes for each in made(house)] == [("vso.packaging",)]
    assert "left out, because it is not allowed there: Read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (PolicyRefused(Facts(organization="fabrikam")), Status.NOT_ALLOWED),
        (OutcomeUnknown(), Status.UNKNOWN),
        (Unreachable(), Status.FAILED),
    ],
)
def test_the_global_token_stays_when_one_failed(
    house: House, capsys: Printed, fault: Fault, status: Status
) -> None:
    """The others are made all the same, and it is said that it stays."""
    refuse_in(house, "contoso", fault)
    assert move(house, "sync", "--yes") == status
    assert [each.organization for each in made(house)] == ["fabrikam"]
    assert not is_revoked(house)
    assert "sync (00000000-0000-4000-8000-000000000005) was not revoked" in capsys.readouterr().err


def test_a_lost_secret_stops_the_rest(house: House, capsys: Printed) -> None:
    """Into a pipe nothing is printed; what exists can be revoked."""
    house.keychain.faults["put"] = KeychainRefused()
    assert move(house, "sync", "--yes", "--json") == Status.UNKEPT
    (only,) = made(house)
    printed = capsys.readouterr()
    steps = [each["step"] for each in json.loads(printed.out)["results"]]
    assert steps == ["unsafe", "spared"]
    assert f"patmanager revoke {only.authorization_id}" in printed.err
    assert house.api.secrets[only.authorization_id].reveal() not in printed.out + printed.err
    assert not is_revoked(house)


def test_an_unkept_secret_is_shown_and_acknowledged(
    house: House, capsys: Printed, typing: Callable[..., list[str]]
) -> None:
    """At a terminal, one after another; then the question about the global one."""
    house.keychain.faults["put"] = KeychainRefused()
    questions = typing("y", "yes", "")
    assert move(house, "sync") == Status.DONE
    assert [question.split("?")[0] for question in questions] == [
        "Do you have it in a safe place",
        "Do you have it in a safe place",
        "Revoke the global token 'sync'",
    ]
    out = capsys.readouterr().out
    assert all(house.api.secrets[each.authorization_id].reveal() in out for each in made(house))
    assert is_revoked(house)
    outcomes = {each.outcome for each in house.ledger.history() if each.name.startswith("sync – ")}
    assert outcomes == {Outcome.HELD}


def test_a_secret_that_nobody_took_stops_the_rest(
    house: House, typing: Callable[..., list[str]]
) -> None:
    """No is the answer of who presses Enter; the global token stays."""
    house.keychain.faults["put"] = KeychainRefused()
    typing("")
    assert move(house, "sync", "--yes") == Status.UNKEPT
    assert [each.organization for each in made(house)] == ["contoso"]
    assert not is_revoked(house)


@pytest.mark.parametrize(("answer", "goes"), [("", True), ("y", True), ("n", False)])
def test_revoking_is_asked_for_and_yes_is_offered(
    house: House, typing: Callable[..., list[str]], answer: str, goes: bool
) -> None:
    """Enter revokes; no leaves the global token and is no failure."""
    typing(answer)
    assert move(house, "sync") == Status.DONE
    assert is_revoked(house) is goes


def test_no_answer_is_no(house: House, typing: Callable[..., list[str]]) -> None:
    """An end of input revokes nothing."""
    typing()
    assert move(house, "sync") == Status.DONE
    assert not is_revoked(house)


def test_without_a_terminal_it_must_be_told_to_revoke(house: House, capsys: Printed) -> None:
    """Before anything is made."""
    assert move(house, "sync") == Status.NOT_ALLOWED
    assert "--yes" in capsys.readouterr().err
    assert house.api.calls == []


def test_without_keychain_and_terminal_nothing_is_made(house: House) -> None:
    """Secrets would be lost."""
    house.keychain.label = ""
    assert move(house, "sync", "--yes") == Status.FAILED
    assert house.api.calls == []


def test_a_token_of_one_organization_is_not_moved(house: House, capsys: Printed) -> None:
    """There is nothing to move."""
    assert move(house, "token 1", "--yes") == Status.NOT_ALLOWED
    assert "no global token" in capsys.readouterr().err


def test_a_global_token_that_stays_after_all_is_a_fault(house: House, capsys: Printed) -> None:
    """The new ones are made; why the old one is still there has its status."""
    house.api.faults["revoke"] = Unreachable(Facts(subject="vssps.dev.azure.com"))
    assert move(house, "sync", "--yes", "--json") == Status.FAILED
    answer = said(capsys)
    assert answer["old_revoked"] is False
    assert answer["old_fault"]["changed"] == "something"
    assert len(made(house)) == 2


def test_interrupted_it_says_that_the_global_token_stays(house: House, capsys: Printed) -> None:
    """Between two organizations, or within one."""

    def interrupted(slot: Slot, kept: KeptSecret) -> None:
        raise KeyboardInterrupt(slot, kept)

    house.keychain.put = interrupted  # type: ignore[method-assign]  # a person presses Ctrl-C
    assert move(house, "sync", "--yes") == Status.INTERRUPTED
    assert "was not revoked" in capsys.readouterr().err
    assert not is_revoked(house)
