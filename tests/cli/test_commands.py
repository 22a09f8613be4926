"""Each command over a real core and fakes around it."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from patmanager.cli.status import Status
from patmanager.core.facts import Facts
from patmanager.core.faults import (
    KeychainLocked,
    KeychainRefused,
    OutcomeUnknown,
    PolicyRefused,
    Unreachable,
)
from patmanager.core.known_policies import Rules
from patmanager.core.organizations import SignInKind
from tests.cli.house import House, patmanager
from tests.samples import NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]


def said(printed: Printed) -> Any:  # noqa: ANN401 - whatever the command printed as JSON
    """Return the one JSON object on standard output."""
    return json.loads(printed.readouterr().out)


def test_list_shows_every_token_soonest_first(capsys: Printed) -> None:
    """Name, what it can do, when it ends; revoked and expired ones too."""
    late, soon = token(1, name="late"), token(2, name="soon", valid_to=NOW + timedelta(days=2))
    assert patmanager(House(late, soon, token(3, revoked=True)), "list", "--json") == Status.DONE
    listed = said(capsys)["tokens"]
    assert [each["name"] for each in listed] == ["soon", "late", "token 3"]
    assert [each["status"] for each in listed] == ["ends soon", "active", "revoked"]


def test_list_changes_nothing() -> None:
    """Neither the service nor the ledger."""
    house = House(token())
    patmanager(house, "list")
    assert house.api.calls == []
    assert house.ledger.listings() == ()
    assert house.ledger.history() == ()


def test_list_in_text_is_a_table(capsys: Printed) -> None:
    """People get columns and plain words."""
    patmanager(House(token(name="npm")), "list")
    head, row = capsys.readouterr().out.splitlines()
    assert head.split()[0] == "NAME"
    assert row.startswith("npm")
    assert "Install packages" in row


def test_one_failing_organization_does_not_spoil_the_list(capsys: Printed) -> None:
    """Its reason stands beside what could be listed, and the status says so."""
    house = House(token())
    house.organizations.names = ("contoso", "fabrikam")
    house.inventory.faults["fabrikam"] = Unreachable(Facts(subject="dev.azure.com"))
    assert patmanager(house, "list", "--json") == Status.FAILED
    answer = said(capsys)
    assert len(answer["tokens"]) == 1
    assert answer["faults"]["fabrikam"]["name"] == "Unreachable"


def test_a_created_secret_is_kept_and_not_printed(capsys: Printed) -> None:
    """It lies in the keychain, and nowhere in what was printed."""
    house = House()
    words = ("create", "--name", "npm", "--scope", "vso.packaging", "--days", "30")
    assert patmanager(house, *words) == Status.DONE
    ((_, kept),) = house.keychain.slots.items()
    printed = capsys.readouterr()
    assert kept.secret.reveal() not in printed.out + printed.err
    assert "Test Keychain" in printed.out


def test_show_secret_prints_it_alone(capsys: Printed) -> None:
    """Standard output is the secret and nothing else."""
    house = House()
    patmanager(house, "create", "--name", "npm", "--preset", "packages", "--show-secret")
    ((_, kept),) = house.keychain.slots.items()
    assert capsys.readouterr().out == kept.secret.reveal() + "\n"


def test_without_keychain_and_terminal_nothing_is_created(capsys: Printed) -> None:
    """A secret that nobody would ever see is not asked for."""
    house = House()
    house.keychain.label = ""
    assert patmanager(house, "create", "--name", "npm", "--preset", "packages") == Status.FAILED
    assert house.api.calls == []
    assert "no safe place" in capsys.readouterr().err


def test_a_locked_keychain_refuses_before_the_call(capsys: Printed) -> None:
    """Nothing is asked of the service."""
    house = House()
    house.keychain.faults["check"] = KeychainLocked()
    assert patmanager(house, "create", "--name", "npm", "--preset", "packages") == Status.FAILED
    assert house.api.calls == []
    assert "Nothing was changed" in capsys.readouterr().err


def test_a_secret_that_could_not_be_kept_is_told_with_how_to_revoke(capsys: Printed) -> None:
    """Into a pipe it is not printed unasked; the person learns what exists."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    assert patmanager(house, "create", "--name", "npm", "--preset", "packages") == Status.UNKEPT
    (made,) = house.api.held
    printed = capsys.readouterr()
    assert f"patmanager revoke {made}" in printed.err
    assert house.api.secrets[made].reveal() not in printed.out + printed.err


def test_a_preset_brings_its_own_life(capsys: Printed) -> None:
    """Ninety days for packages, when no end is named."""
    patmanager(House(), "create", "--name", "npm", "--preset", "packages", "--json")
    assert said(capsys)["token"]["ends"] == (NOW + timedelta(days=90)).isoformat()


def test_an_unknown_preset_names_those_there_are(capsys: Printed) -> None:
    """The person need not look them up."""
    words = ("create", "--name", "x", "--preset", "nonsense", "--days", "3")
    assert patmanager(House(), *words) == Status.NOT_ALLOWED
    assert "packages-add" in capsys.readouterr().err


def test_several_organizations_need_a_choice(capsys: Printed) -> None:
    """A token is never made in an organization the person did not name."""
    house = House()
    house.organizations.names = ("contoso", "fabrikam")
    assert patmanager(house, "create", "--name", "x", "--preset", "git") == Status.NOT_ALLOWED
    assert "contoso, fabrikam" in capsys.readouterr().err
    assert house.api.calls == []


def test_an_organization_may_be_named_by_any_address() -> None:
    """A feed's address names its organization."""
    house = House()
    house.organizations.names = ("contoso", "fabrikam")
    address = "https://pkgs.dev.azure.com/fabrikam/_packaging/feed/npm/registry/"
    patmanager(house, "create", "-o", address, "--name", "x", "--preset", "packages")
    (made,) = house.api.held.values()
    assert made.organization == "fabrikam"


def test_renew_tells_asked_and_granted(capsys: Printed) -> None:
    """A shortened life is said, in the table's words and in JSON."""
    house = House(token(name="npm"))
    house.api.latest_end = NOW + timedelta(days=40)
    assert patmanager(house, "renew", "npm", "--days", "90") == Status.DONE
    assert "granted less than asked" in capsys.readouterr().out


def test_edit_changes_name_and_scopes(capsys: Printed) -> None:
    """The secret stays the same."""
    house = House(token(name="npm"))
    words = ("edit", "npm", "--name", "git", "--scope", "vso.code", "--json")
    assert patmanager(house, *words) == Status.DONE
    changed = said(capsys)["token"]
    assert (changed["name"], changed["scopes"]) == ("git", ["vso.code"])


def test_rotate_revokes_the_old_token_once_the_new_secret_is_kept() -> None:
    """First the new one is safe, then the old one goes."""
    old = token(name="npm")
    house = House(old)
    assert patmanager(house, "rotate", "npm", "--days", "30") == Status.DONE
    assert house.api.held[old.authorization_id].revoked
    assert house.api.calls.index("create") < house.api.calls.index("revoke")


def test_rotate_leaves_the_old_token_when_the_new_secret_is_not_kept() -> None:
    """A working token is never thrown away before its replacement is safe."""
    old = token(name="npm")
    house = House(old)
    house.keychain.faults["put"] = KeychainRefused()
    assert patmanager(house, "rotate", "npm", "--days", "30") == Status.UNKEPT
    assert not house.api.held[old.authorization_id].revoked


def test_rotate_can_keep_the_old_token() -> None:
    """`--keep-old` leaves both."""
    old = token(name="npm")
    house = House(old)
    patmanager(house, "rotate", "npm", "--days", "30", "--keep-old")
    assert not house.api.held[old.authorization_id].revoked


def test_revoke_asks_unless_told_not_to() -> None:
    """Without a terminal and without `--yes` nothing is revoked."""
    house = House(token(name="npm"))
    assert patmanager(house, "revoke", "npm") == Status.FAILED
    assert house.api.calls == []
    assert patmanager(house, "revoke", "npm", "--yes") == Status.DONE
    assert house.api.held[token().authorization_id].revoked


@pytest.mark.parametrize("text", ["npm", "00000000-0000-4000-8000-000000000001"])
def test_a_token_is_named_by_name_or_id(text: str) -> None:
    """Both lead to the same token."""
    house = House(token(name="npm"))
    assert patmanager(house, "revoke", text, "--yes") == Status.DONE


def test_a_name_that_fits_several_tokens_is_not_guessed(capsys: Printed) -> None:
    """Names need not be unique: the id decides."""
    house = House(token(1, name="npm"), token(2, name="npm"))
    assert patmanager(house, "revoke", "npm", "--yes") == Status.FAILED
    assert "Several tokens match" in capsys.readouterr().err
    assert house.api.calls == []


def test_a_working_token_goes_before_an_ended_one_of_the_same_name() -> None:
    """After a rotation the new one is meant."""
    ended = token(1, name="npm", valid_to=NOW - timedelta(days=1))
    house = House(ended, token(2, name="npm"))
    patmanager(house, "revoke", "npm", "--yes")
    assert not house.api.held[ended.authorization_id].revoked


def test_a_global_token_in_every_list_is_one_token() -> None:
    """It is found once though each organization lists it."""
    house = House(token(name="bot", target_accounts=None))
    house.organizations.names = ("contoso", "fabrikam")
    assert patmanager(house, "revoke", "bot", "--yes") == Status.DONE


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (PolicyRefused(Facts(code="patLifespanPolicyViolation")), Status.NOT_ALLOWED),
        (OutcomeUnknown(), Status.UNKNOWN),
        (Unreachable(), Status.FAILED),
    ],
)
def test_each_fault_has_its_exit_status(fault: Exception, status: Status) -> None:
    """Scripts can tell them apart."""
    house = House()
    house.api.faults["create"] = fault  # type: ignore[assignment]  # all of them are faults
    assert patmanager(house, "create", "--name", "x", "--preset", "git") == status


def test_signed_out_commands_say_so(capsys: Printed) -> None:
    """Status 3, and what to do."""
    assert patmanager(House(people=()), "list") == Status.SIGN_IN
    assert "Sign in again" in capsys.readouterr().err


def test_sign_in_notes_the_organizations(capsys: Printed) -> None:
    """The next start knows them before the network answers."""
    house = House(people=())
    assert patmanager(house, "sign-in", "--json") == Status.DONE
    assert said(capsys)["organizations"] == ["contoso"]
    assert [each.organization.name for each in house.ledger.listings()] == ["contoso"]


def test_the_device_code_is_shown_beside_the_result(capsys: Printed) -> None:
    """The code goes to standard error, the result to standard output."""
    house = House(people=())
    patmanager(house, "sign-in", "--device-code")
    assert house.identity.asked == [SignInKind.DEVICE_CODE]
    assert "ABC-DEF" in capsys.readouterr().err


def test_sign_out_forgets_the_session_and_says_what_stays(capsys: Printed) -> None:
    """Tokens stay active, secrets stay kept."""
    house = House()
    assert patmanager(house, "sign-out") == Status.DONE
    assert house.identity.people == []
    assert "stay active" in capsys.readouterr().out


def test_settings_of_the_organization_hold_here_too(capsys: Printed) -> None:
    """The same rules as in the window."""
    house = House()
    house.rules = Rules(allowed_scopes=frozenset({"vso.packaging", "vso.work"}))
    assert patmanager(house, "create", "--name", "x", "--preset", "git") == Status.NOT_ALLOWED
    assert "vso.code_write" in capsys.readouterr().err


def test_organizations_of_the_settings_are_listed_too() -> None:
    """An organization that discovery does not name is found by its name."""
    house = House()
    house.organizations.names = ("contoso",)
    house.settings = replace(house.settings, organizations=("contoso",))
    assert patmanager(house, "list") == Status.DONE


def test_the_program_is_closed_whatever_happens() -> None:
    """Also after a fault."""
    house = House(people=())
    patmanager(house, "list")
    assert house.closed == 1


def test_hostile_names_cannot_steer_the_terminal(capsys: Printed) -> None:
    """A token's name may hold anything."""
    patmanager(House(token(name="\x1b[2Jevil\u202e")), "list")
    assert "\x1b" not in capsys.readouterr().out
