"""The place that gathers what is known of policies, and notes what answers teach."""

from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, PolicyRefused
from patmanager.core.known_policies import Rules, known_in
from patmanager.core.learning import Asked
from patmanager.core.organizations import Account, Organization
from patmanager.core.policies import check
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement
from patmanager.core.policy_book import PolicyBook
from patmanager.core.setting import Origin
from patmanager.core.settle import Layer, rules_of, settle
from patmanager.core.tokens import FULL_ACCESS
from tests.fakes import MemoryLedger, TablePolicies
from tests.samples import ANA, CONTOSO, NOW, FixedClock, draft, token

pytestmark = pytest.mark.fast

HERE = replace(CONTOSO, tenant="tenant 1")
SIBLING = Organization("sibling", ANA, tenant="tenant 1")
ELSEWHERE = Organization("elsewhere", ANA, tenant="tenant 2")
NOWHERE = Organization("nowhere", ANA)
BENS = Organization("contoso", Account("ben", "ben@contoso.example", ANA.tenant), tenant="tenant 1")
ASKED = Asked((FULL_ACCESS,), NOW, NOW + timedelta(days=90))
LIMIT = Statement(Policy.LIFESPAN, "30", Source.READ)


class Shelf:
    """A policy book and its neighbours."""

    def __init__(self, *read: Statement, rules: Rules | None = None) -> None:
        """Let `read` be what contoso shows."""
        self.rules = rules or Rules()
        self.ledger = MemoryLedger()
        self.clock = FixedClock()
        self.policies = TablePolicies()
        self.policies.shown[HERE.name] = read
        self.book = PolicyBook(lambda: self.rules, self.ledger, self.clock, self.policies)

    def refuse(self, error: str, where: Organization = HERE, asked: Asked = ASKED) -> None:
        """Let the service refuse something."""
        fault: Fault = PolicyRefused(Facts(error=error))
        self.book.refused(where, fault, asked)

    def about(self, policy: Policy, where: Organization = HERE) -> str:
        """Return what is known of a policy in an organization, empty for nothing."""
        found = self.book.known(where).about(policy)
        return found.value if found else ""


def stated(table: object) -> Rules:
    """Return the rules of settings that hold a table of policies."""
    settings, faults = settle([Layer(Origin.ENFORCED, {"policies": table})])
    assert faults == ()
    return rules_of(settings, faults)


def test_every_source_is_gathered() -> None:
    """Settings, what was read and what was seen stand side by side; the strictest counts."""
    shelf = Shelf(LIMIT, rules=stated({"contoso": {"lifespan": 90}}))
    shelf.book.check_again(HERE)
    shelf.refuse("patLifespanPolicyViolation", asked=replace(ASKED, until=NOW + timedelta(days=8)))
    known = shelf.book.known(HERE)
    by_source = {each.source: each.value for each in known.statements}
    assert by_source == {Source.SET: "90", Source.READ: "30", Source.SEEN: "<8"}
    assert known.longest == timedelta(days=7)


def test_a_refusal_is_noted_with_its_time() -> None:
    """What was seen stands in the ledger from then on."""
    shelf = Shelf()
    shelf.clock.advance(timedelta(hours=2))
    shelf.refuse("fullScopePatPolicyViolation")
    (noted,) = shelf.ledger.statements()
    assert (noted.statement.value, noted.statement.at) == (ON, NOW + timedelta(hours=2))
    assert (noted.account_id, noted.key, noted.tenant) == (ANA.id, "contoso", "tenant 1")


@pytest.mark.parametrize(
    ("where", "holds"),
    [(HERE, True), (SIBLING, True), (ELSEWHERE, False), (NOWHERE, False), (BENS, False)],
)
def test_a_tenants_policy_holds_in_all_its_organizations(
    where: Organization, *, holds: bool
) -> None:
    """For the same account: an allowlist may except another."""
    shelf = Shelf()
    shelf.refuse("fullScopePatPolicyViolation")
    assert (shelf.about(Policy.FULL_SCOPE, where) == ON) is holds


def test_an_organizations_policy_holds_there_alone() -> None:
    """Each organization restricts creation for itself."""
    shelf = Shelf()
    shelf.refuse("disablePatCreationPolicyViolation")
    assert shelf.about(Policy.CREATION) == Creation.LIMITED.value
    assert shelf.about(Policy.CREATION, SIBLING) == ""


def test_an_unknown_tenant_is_not_shared() -> None:
    """Two organizations of unknown tenants need not belong together."""
    shelf = Shelf()
    shelf.refuse("fullScopePatPolicyViolation", NOWHERE)
    assert shelf.about(Policy.FULL_SCOPE, NOWHERE) == ON
    assert shelf.about(Policy.FULL_SCOPE, Organization("nowhere else", ANA)) == ""


def test_a_grant_disproves_what_was_seen_in_another_organization() -> None:
    """A tenant's policy that is off is off for all its organizations."""
    shelf = Shelf()
    shelf.refuse("fullScopePatPolicyViolation", SIBLING)
    shelf.book.granted(HERE, token(scopes=(FULL_ACCESS,)), ASKED)
    assert shelf.about(Policy.FULL_SCOPE, SIBLING) == ""


def test_a_shortened_life_takes_the_place_of_a_bound() -> None:
    """The service's own number is better than less than it refused."""
    shelf = Shelf()
    shelf.refuse("patLifespanPolicyViolation")
    assert shelf.about(Policy.LIFESPAN) == "<90"
    shorter = token(scopes=(FULL_ACCESS,), valid_to=NOW + timedelta(days=14))
    shelf.book.granted(HERE, shorter, ASKED)
    assert shelf.about(Policy.LIFESPAN) == "14"
    assert len(shelf.ledger.statements()) == 1


def test_checking_again_forgets_and_reads_anew() -> None:
    """What was read counts from now; what was seen before is gone, in the whole tenant."""
    shelf = Shelf(LIMIT)
    shelf.refuse("fullScopePatPolicyViolation", SIBLING)
    shelf.refuse("disablePatCreationPolicyViolation", ELSEWHERE)
    shelf.clock.advance(timedelta(days=1))
    known = shelf.book.check_again(HERE)
    assert known.statements == (replace(LIMIT, at=NOW + timedelta(days=1)),)
    assert shelf.policies.asked == [HERE.name]
    assert shelf.about(Policy.FULL_SCOPE, SIBLING) == ""
    assert shelf.about(Policy.LIFESPAN, SIBLING) == "30"
    assert shelf.about(Policy.CREATION, ELSEWHERE) == Creation.LIMITED.value


def test_what_cannot_be_read_is_unknown() -> None:
    """An ordinary user may read nothing: then nothing is known, and nothing forbidden."""
    shelf = Shelf()
    shelf.refuse("disablePatCreationPolicyViolation")
    assert shelf.book.check_again(HERE).statements == ()


def test_the_settings_are_asked_each_time() -> None:
    """A file that changes counts at once, and cannot be forgotten."""
    shelf = Shelf()
    assert shelf.about(Policy.FULL_SCOPE) == ""
    shelf.rules = stated({"*": {"full access": True}})
    assert shelf.about(Policy.FULL_SCOPE) == ON
    assert shelf.book.check_again(HERE).forbids(Policy.FULL_SCOPE) is not None


@pytest.mark.parametrize(
    ("name", "lifespan", "full"), [("Contoso", "90", ON), ("sibling", "30", ON), ("x", "30", ON)]
)
def test_settings_state_policies_for_all_and_for_one(name: str, lifespan: str, full: str) -> None:
    """An organization's own statement hides the one for all, policy by policy."""
    table = {"*": {"lifespan": 30, "full_access": "on"}, "CONTOSO": {"lifespan": "90"}}
    known = known_in(Organization(name, ANA), stated(table), ())
    values = {each.policy: each.value for each in known.statements}
    assert values == {Policy.LIFESPAN: lifespan, Policy.FULL_SCOPE: full}
    assert {each.source for each in known.statements} == {Source.SET}


def test_a_policy_stated_as_off_leaves_what_was_seen() -> None:
    """A settings file may be older than the refusal."""
    shelf = Shelf(rules=stated({"contoso": {"full access": False}}))
    assert shelf.about(Policy.FULL_SCOPE) == OFF
    shelf.refuse("fullScopePatPolicyViolation")
    assert shelf.about(Policy.FULL_SCOPE) == ON


def test_a_stated_policy_objects_to_a_draft() -> None:
    """What the settings say is checked like what was read."""
    known = known_in(HERE, stated({"*": {"creation": "packaging only"}}), ())
    assert check(draft(), known, NOW) == ()
    (objection,) = check(draft(scopes=("vso.code",)), known, NOW)
    assert objection.statement is not None
    assert objection.statement.source is Source.SET
