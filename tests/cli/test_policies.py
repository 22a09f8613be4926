"""`policies` and `renew --comply`: what is known of the policies, from the command line."""

import json
from datetime import timedelta

import pytest

from patmanager.cli.status import Status
from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.policy import ON, Creation, Policy, Source, Statement
from tests.cli.house import House, patmanager
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]
SEEN = NOW - timedelta(days=3)


def learn(house: House, policy: Policy, value: str) -> None:
    """Let something have been seen three days ago."""
    house.ledger.save_statement(CONTOSO, Statement(policy, value, Source.SEEN, SEEN))


def test_what_was_seen_is_said_with_date_and_role(capsys: Printed) -> None:
    """What, since when, from where, and who can change it; unknown is unknown."""
    house = House()
    learn(house, Policy.LIFESPAN, "<90")
    assert patmanager(house, "policies") == Status.DONE
    said = capsys.readouterr().out
    assert "How long tokens may live: Fewer than 90 days." in said
    assert "Seen on 19 November 2026" in said
    assert "Azure DevOps Administrator" in said
    assert "Tokens with full access: Not known yet" in said


def test_programs_get_the_values(capsys: Printed) -> None:
    """Policy, value, source and date stand by themselves."""
    house = House()
    learn(house, Policy.CREATION, Creation.RESTRICTED.value)
    patmanager(house, "policies", "--json")
    rows = json.loads(capsys.readouterr().out)["organizations"]["contoso"]
    creation = next(row for row in rows if row["policy"] == "creation")
    assert creation["value"] == "restricted"
    assert creation["source"] == "seen"
    assert creation["since"] == SEEN.isoformat()
    assert next(row for row in rows if row["policy"] == "lifespan")["value"] is None


def test_checking_again_forgets_and_reads(capsys: Printed) -> None:
    """What was seen gives way to what can be read now."""
    house = House()
    learn(house, Policy.CREATION, Creation.RESTRICTED.value)
    house.policies.shown["contoso"] = (Statement(Policy.FULL_SCOPE, ON, Source.READ),)
    patmanager(house, "policies", "--check-again")
    said = capsys.readouterr().out
    assert "Creating and renewing tokens: Not known yet" in said
    assert "Tokens with full access: Not allowed." in said
    assert "Read from the policies of contoso" in said


def test_a_refusal_is_remembered(capsys: Printed) -> None:
    """The second time the answer comes from here, with its reason, and no call is made."""
    house = House()
    facts = Facts(code="fullScopePatPolicyViolation", error="fullScopePatPolicyViolation")
    house.api.faults["create"] = PolicyRefused(facts)
    create = ("create", "--name", "x", "--scope", "app_token", "--days", "7")
    assert patmanager(house, *create) == Status.NOT_ALLOWED
    house.api.calls.clear()
    capsys.readouterr()
    assert patmanager(house, *create) != Status.DONE
    assert "create" not in house.api.calls
    assert "full access" in capsys.readouterr().err


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_refused_renewal_speaks_of_renewing(capsys: Printed, form: tuple[str, ...]) -> None:
    """As the window does; a refused creation speaks of creating."""
    name = "disablePatCreationPolicyViolation"
    refused = PolicyRefused(Facts(organization="contoso", code=name, error=name))
    house = House(token())
    house.api.faults["update"] = refused
    renew = ("renew", token().authorization_id, "--days", "60", *form)
    assert patmanager(house, *renew) == Status.NOT_ALLOWED
    assert "contoso lets only some people renew tokens" in "".join(capsys.readouterr())
    house = House(token())
    house.api.faults["create"] = refused
    create = ("create", "--name", "x", "--scope", "vso.packaging", "--days", "7", *form)
    assert patmanager(house, *create) == Status.NOT_ALLOWED
    assert "contoso lets only some people create tokens" in "".join(capsys.readouterr())


def test_a_token_is_made_compliant_and_renewed(capsys: Printed) -> None:
    """What is no longer allowed is left out, and said."""
    mixed = token(scopes=("vso.code_write", "vso.packaging"))
    house = House(mixed)
    learn(house, Policy.CREATION, Creation.PACKAGING_ONLY.value)
    renew = ("renew", mixed.authorization_id, "--days", "60")
    assert patmanager(house, *renew) != Status.DONE
    capsys.readouterr()
    assert patmanager(house, *renew, "--comply") == Status.DONE
    assert house.api.held[mixed.authorization_id].scopes == ("vso.packaging",)
    assert "It lost: Read and push code" in capsys.readouterr().out


def test_a_token_with_nothing_left_is_not_renewed(capsys: Printed) -> None:
    """Where every scope is barred the person must choose."""
    full = token(scopes=("app_token",))
    house = House(full)
    learn(house, Policy.FULL_SCOPE, ON)
    renew = ("renew", full.authorization_id, "--days", "60", "--comply")
    assert patmanager(house, *renew) != Status.DONE
    assert "patmanager edit" in capsys.readouterr().err
    assert house.api.held[full.authorization_id] == full
