"""Tokens that exist are checked before they are changed or renewed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.objections import Reason
from patmanager.core.policies import (
    check_change,
    check_end,
    check_life,
    check_renewal,
    check_use,
    compliant,
    packages_only,
)
from patmanager.core.policy import ON, Creation, Level, Policy
from patmanager.core.tokens import FULL_ACCESS, Token
from tests.core.test_policies import creation, under
from tests.samples import NOW, token

pytestmark = pytest.mark.fast

DAY = timedelta(days=1)
SPRING = datetime(2026, 3, 1, tzinfo=UTC)
"""Before global tokens were retired."""
BROKEN = KnownPolicies(Rules(file_broken=True))
PACKAGES_ALONE = KnownPolicies(Rules(allowed_scopes=frozenset({"vso.packaging"})))


def renewed(old: Token, known: KnownPolicies, days: int = 40, now: datetime = NOW) -> list[Reason]:
    """Return why a token cannot live so many days from now."""
    return [each.reason for each in check_renewal(old, now + days * DAY, known, now)]


def test_a_longest_lifetime_counts_from_creation_when_renewing() -> None:
    """A token made 25 days ago under a 30-day rule gains five days at most."""
    rules, created = Rules(longest=timedelta(days=30)), NOW - timedelta(days=25)
    good, late = NOW + timedelta(days=5), NOW + timedelta(days=6)
    assert check_end(good, KnownPolicies(rules), now=NOW, created=created) == ()
    (objection,) = check_end(late, KnownPolicies(rules), now=NOW, created=created)
    assert objection.reason is Reason.LIFETIME_TOO_LONG
    assert objection.limit == good


def test_scopes_a_token_has_already_are_not_objected_to_when_renaming() -> None:
    """Keeping a scope asks for nothing new; adding one does."""
    rules = Rules(allowed_scopes=frozenset({"vso.packaging", "vso.work"}))
    known, old = KnownPolicies(rules), token(scopes=("vso.code",))
    assert check_change(old, "new", ("vso.code",), known, NOW) == ()
    (objection,) = check_change(old, "new", ("vso.code", "vso.build"), known, NOW)
    assert objection.subject == "vso.build"


def test_a_token_cannot_lose_every_scope() -> None:
    """A change to no scope at all is objected to."""
    (objection,) = check_change(token(), "new", (), KnownPolicies(), NOW)
    assert objection.reason is Reason.SCOPES_EMPTY


@pytest.mark.parametrize(
    ("fields", "now", "reason"),
    [
        ({"revoked": True}, NOW, Reason.REVOKED),
        ({"valid_to": NOW - DAY}, NOW, Reason.EXPIRED),
        ({"target_accounts": None}, NOW, Reason.GLOBAL_RETIRED),
        ({"target_accounts": None, "valid_to": NOW - DAY}, NOW, Reason.GLOBAL_RETIRED),
        ({"target_accounts": None, "revoked": True}, NOW, Reason.REVOKED),
        ({"target_accounts": None}, datetime(2026, 3, 15, tzinfo=UTC), Reason.GLOBAL_RETIRED),
    ],
)
def test_a_life_that_is_over_is_not_renewed(
    fields: dict[str, object], now: datetime, reason: Reason
) -> None:
    """One reason is enough, and no policy is looked at; scopes cannot be changed either."""
    old, known = token(1, **fields), creation(Creation.RESTRICTED)
    assert [each.reason for each in check_life(old, now)] == [reason]
    assert renewed(old, known, now=now) == [reason]
    changed = check_change(old, "new", ("vso.code",), known, now)
    assert [each.reason for each in changed] == [reason]


def test_a_token_that_lives_can_be_renewed() -> None:
    """A global one too, while there were any."""
    assert renewed(token(), KnownPolicies()) == []
    everywhere = token(target_accounts=None, valid_from=SPRING - DAY, valid_to=SPRING + DAY)
    assert renewed(everywhere, KnownPolicies(), now=SPRING) == []


def test_a_global_token_is_bound_by_the_tenants_policy() -> None:
    """Neither its end nor its scopes change, and a token of one organization is not meant."""
    known = under(Policy.GLOBAL, ON)
    everywhere = token(target_accounts=None, valid_from=SPRING - DAY, valid_to=SPRING + DAY)
    assert renewed(everywhere, known, now=SPRING) == [Reason.GLOBAL_POLICY]
    (objection,) = check_change(everywhere, "new", ("vso.code",), known, SPRING)
    assert (objection.reason, objection.level) == (Reason.GLOBAL_POLICY, Level.TENANT)
    assert renewed(token(), known) == []


@pytest.mark.parametrize(
    ("known", "scopes", "reason"),
    [
        (under(Policy.FULL_SCOPE, ON), (FULL_ACCESS,), Reason.FULL_SCOPE_POLICY),
        (creation(Creation.RESTRICTED), ("vso.packaging",), Reason.CREATION_RESTRICTED),
        (creation(Creation.PACKAGING_ONLY), ("vso.code",), Reason.PACKAGING_ONLY),
        (PACKAGES_ALONE, ("vso.code",), Reason.PACKAGING_SETTINGS),
        (BROKEN, ("vso.code",), Reason.POLICY_FILE_BROKEN),
    ],
)
def test_a_token_complies_before_it_is_renewed(
    known: KnownPolicies, scopes: tuple[str, ...], reason: Reason
) -> None:
    """What was made under milder policies has to be changed first; a new name may be given."""
    old = token(scopes=scopes)
    assert renewed(old, known) == [reason]
    by_name = [each.reason for each in check_change(old, "new", scopes, known, NOW)]
    assert by_name == ([reason] if known == BROKEN else [])


def test_a_lifespan_counts_from_creation_when_renewing() -> None:
    """A token of 10 days that may live 30 gains 20; older than that it gains nothing."""
    known, old = under(Policy.LIFESPAN, "30"), token()
    assert renewed(old, known, days=20) == []
    (objection,) = check_renewal(old, NOW + 21 * DAY, known, NOW)
    assert (objection.reason, objection.limit) == (Reason.LIFESPAN_POLICY, NOW + 20 * DAY)
    aged = replace(old, valid_from=NOW - 31 * DAY)
    assert renewed(aged, known, days=1) == [Reason.LIFESPAN_USED_UP]


@pytest.mark.parametrize("fields", [{"revoked": True}, {"valid_to": NOW}])
def test_what_is_dead_is_not_renamed(fields: dict[str, object]) -> None:
    """The service changes nothing of a token that is revoked or has ended."""
    old = token(1, **fields)
    assert len(check_change(old, "new", old.scopes, KnownPolicies(), NOW)) == 1


def test_a_retired_global_token_can_be_renamed() -> None:
    """It may not live longer, nor do anything else; a name is neither."""
    everywhere = token(target_accounts=None)
    assert check_change(everywhere, "new", everywhere.scopes, KnownPolicies(), NOW) == ()
    (objection,) = check_change(everywhere, "", everywhere.scopes, KnownPolicies(), NOW)
    assert objection.reason is Reason.NAME_EMPTY


@pytest.mark.parametrize(
    ("old", "known", "warned"),
    [
        (token(target_accounts=None), creation(Creation.RESTRICTED), True),
        (token(target_accounts=None), creation(Creation.PACKAGING_ONLY), True),
        (token(target_accounts=None), creation(Creation.OPEN), False),
        (token(target_accounts=None), KnownPolicies(), False),
        (token(), creation(Creation.RESTRICTED), False),
    ],
)
def test_a_restricting_organization_refuses_global_tokens(
    old: Token, known: KnownPolicies, *, warned: bool
) -> None:
    """They may not work there, though they live."""
    found = [each.reason for each in check_use(old, known)]
    assert found == ([Reason.GLOBAL_BLOCKED] if warned else [])


@pytest.mark.parametrize(
    ("known", "scopes", "left"),
    [
        (KnownPolicies(), ("vso.code", FULL_ACCESS), ("vso.code", FULL_ACCESS)),
        (creation(Creation.PACKAGING_ONLY), ("vso.code", "vso.packaging"), ("vso.packaging",)),
        (creation(Creation.LIMITED), ("vso.code", "vso.packaging"), ("vso.packaging",)),
        (creation(Creation.PACKAGING_ONLY), ("vso.code",), ()),
        (under(Policy.FULL_SCOPE, ON), (FULL_ACCESS,), ()),
        (PACKAGES_ALONE, ("vso.code", "vso.packaging"), ("vso.packaging",)),
    ],
)
def test_scopes_are_reduced_to_what_is_allowed(
    known: KnownPolicies, scopes: tuple[str, ...], left: tuple[str, ...]
) -> None:
    """Only leaving out; where nothing is left the person chooses."""
    assert compliant(scopes, known) == left


CODE = token(2, scopes=("vso.code_write",))


@pytest.mark.parametrize(
    ("known", "tokens", "spared"),
    [
        (creation(Creation.PACKAGING_ONLY), (token(), CODE), True),
        (creation(Creation.LIMITED), (), True),
        (PACKAGES_ALONE, (CODE,), True),
        (KnownPolicies(), (token(), token(3, scopes=("vso.packaging_write",))), True),
        (creation(Creation.RESTRICTED), (token(),), True),
        (creation(Creation.OPEN), (token(),), False),
        (KnownPolicies(), (token(), token(3), CODE), True),
        (KnownPolicies(), (token(), CODE), False),
        (KnownPolicies(), (), False),
    ],
)
def test_who_has_to_do_with_packages_only(
    known: KnownPolicies, tokens: tuple[Token, ...], *, spared: bool
) -> None:
    """By what is known of the organization, else by most of the tokens the person has."""
    assert packages_only(known, tokens) is spared
