"""Drafts are checked before any call."""

from datetime import timedelta

import pytest

from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.objections import Objection, Part, Reason, blocking
from patmanager.core.policies import (
    check,
)
from patmanager.core.policy import OFF, ON, Creation, Level, Policy, Source, Statement
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import FULL_ACCESS
from tests.samples import NOW, draft

pytestmark = pytest.mark.fast


def reasons(asked: TokenDraft, rules: Rules | None = None) -> list[Reason]:
    """Return why `asked` is not allowed."""
    return [objection.reason for objection in check(asked, KnownPolicies(rules or Rules()), NOW)]


def test_a_good_draft_meets_no_objection() -> None:
    """Nothing stands against a named token with a scope and a near end."""
    assert reasons(draft()) == []


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"name": "  "}, Reason.NAME_EMPTY),
        ({"name": "x" * 1000}, Reason.NAME_TOO_LONG),
        ({"name": "two\nlines"}, Reason.NAME_UNPRINTABLE),
        ({"organization": ""}, Reason.ORGANIZATION_MISSING),
        ({"scopes": ()}, Reason.SCOPES_EMPTY),
        ({"valid_to": NOW}, Reason.END_PAST),
        ({"valid_to": NOW + timedelta(days=367)}, Reason.END_BEYOND_YEAR),
    ],
)
def test_each_wrong_part_has_its_objection(fields: dict[str, object], reason: Reason) -> None:
    """One wrong part, one objection."""
    assert reasons(draft(**fields)) == [reason]


@pytest.mark.parametrize("name", ["مرحبا", "<b>x</b>", "🚀 deploy", "x" * 255])
def test_unusual_names_are_allowed(name: str) -> None:
    """The service documents no rule against them."""
    assert reasons(draft(name=name)) == []


def test_settings_narrow_the_scopes() -> None:
    """A scope outside the organization's list is named."""
    rules = Rules(allowed_scopes=frozenset({"vso.packaging", "vso.work"}))
    assert reasons(draft(scopes=("vso.packaging",)), rules) == []
    assert reasons(draft(scopes=("vso.code",)), rules) == [Reason.SCOPE_FORBIDDEN]
    assert reasons(draft(scopes=("app_token",)), rules) == [Reason.FULL_ACCESS_FORBIDDEN]


def test_settings_that_leave_packages_name_no_scope() -> None:
    """Whoever may have packages only learns that, once, whatever was asked for."""
    rules = Rules(allowed_scopes=frozenset({"vso.packaging"}))
    assert reasons(draft(scopes=("vso.code", "vso.work")), rules) == [Reason.PACKAGING_SETTINGS]
    assert reasons(draft(scopes=("vso.packaging_write",)), rules) == [Reason.PACKAGING_LEVEL]
    assert reasons(draft(scopes=("app_token",)), rules) == [Reason.FULL_ACCESS_FORBIDDEN]


def test_a_broken_policy_file_stops_creation() -> None:
    """A rule that cannot be read is not absent."""
    assert Reason.POLICY_FILE_BROKEN in reasons(draft(), Rules(file_broken=True))


def stated(policy: Policy, value: str, *, sure: bool = True) -> Statement:
    """Return a statement that was read."""
    return Statement(policy, value, Source.READ, NOW, sure)


def under(policy: Policy, value: str, *, sure: bool = True) -> KnownPolicies:
    """Return what is known where one policy was read."""
    return KnownPolicies(statements=(stated(policy, value, sure=sure),))


def creation(value: Creation, *, sure: bool = True) -> KnownPolicies:
    """Return what is known of who may create tokens."""
    return under(Policy.CREATION, value.value, sure=sure)


@pytest.mark.parametrize(
    ("policy", "value", "scopes", "reason", "part"),
    [
        (Policy.FULL_SCOPE, ON, (FULL_ACCESS,), Reason.FULL_SCOPE_POLICY, Part.SCOPES),
        (Policy.LIFESPAN, "29", ("vso.code",), Reason.LIFESPAN_POLICY, Part.END),
        (Policy.LIFESPAN, "<30", ("vso.code",), Reason.LIFESPAN_POLICY, Part.END),
        (Policy.CREATION, "restricted", ("vso.code",), Reason.CREATION_RESTRICTED, Part.WHOLE),
        (Policy.CREATION, "restricted", ("vso.packaging",), Reason.CREATION_RESTRICTED, Part.WHOLE),
        (Policy.CREATION, "packaging only", ("vso.code",), Reason.PACKAGING_ONLY, Part.SCOPES),
        (Policy.CREATION, "limited", ("vso.code",), Reason.PACKAGING_AT_MOST, Part.SCOPES),
    ],
)
def test_each_policy_has_its_objection(
    policy: Policy, value: str, scopes: tuple[str, ...], reason: Reason, part: Part
) -> None:
    """It names the statement behind it, and so who can change it and how it is known."""
    known = under(policy, value)
    (objection,) = check(draft(scopes=scopes), known, NOW)
    assert (objection.reason, objection.part, objection.sure) == (reason, part, True)
    assert objection.statement == known.statements[0]
    assert objection.level is policy.level


@pytest.mark.parametrize(
    ("policy", "value", "scopes"),
    [
        (Policy.FULL_SCOPE, OFF, (FULL_ACCESS,)),
        (Policy.FULL_SCOPE, ON, ("vso.code",)),
        (Policy.LIFESPAN, "30", ("vso.code",)),
        (Policy.LIFESPAN, "<31", ("vso.code",)),
        (Policy.LIFESPAN, OFF, ("vso.code",)),
        (Policy.CREATION, "open", ("vso.code",)),
        (Policy.CREATION, "packaging only", ("vso.packaging", "vso.packaging_write")),
        (Policy.GLOBAL, ON, ("vso.code",)),
        (Policy.LEAKED, ON, ("vso.code",)),
        (Policy.OTHER, "someError", ("vso.code",)),
    ],
)
def test_a_policy_leaves_what_it_does_not_restrict(
    policy: Policy, value: str, scopes: tuple[str, ...]
) -> None:
    """New tokens are never global, and a leaked one is the service's business."""
    assert check(draft(scopes=scopes), under(policy, value), NOW) == ()


@pytest.mark.parametrize(
    ("policy", "value", "scopes", "reason"),
    [
        (Policy.FULL_SCOPE, ON, (FULL_ACCESS,), Reason.FULL_SCOPE_POLICY),
        (Policy.LIFESPAN, "7", ("vso.code",), Reason.LIFESPAN_POLICY),
        (Policy.CREATION, "restricted", ("vso.code",), Reason.CREATION_LIMITED),
        (Policy.CREATION, "packaging only", ("vso.code",), Reason.CREATION_LIMITED),
    ],
)
def test_what_is_not_sure_warns(
    policy: Policy, value: str, scopes: tuple[str, ...], reason: Reason
) -> None:
    """Where an allowlist may except the person, nothing is forbidden."""
    objections = check(draft(scopes=scopes), under(policy, value, sure=False), NOW)
    assert [each.reason for each in objections] == [reason]
    assert blocking(objections) == ()


def test_what_is_limited_may_leave_packages() -> None:
    """After a refusal of code nobody knows about packages: that is said, and may be tried."""
    objections = check(draft(), creation(Creation.LIMITED), NOW)
    assert [each.reason for each in objections] == [Reason.CREATION_LIMITED]
    assert blocking(objections) == ()


def test_full_access_stands_alone() -> None:
    """The service takes no further scope beside it; the same one twice is one."""
    both = draft(scopes=(FULL_ACCESS, "vso.code"))
    assert reasons(both) == [Reason.FULL_ACCESS_NOT_ALONE]
    assert reasons(draft(scopes=(FULL_ACCESS, FULL_ACCESS))) == []


def test_every_objection_is_told() -> None:
    """What is wrong in several fields is said beside each."""
    known = KnownPolicies(statements=(stated(Policy.FULL_SCOPE, ON), stated(Policy.LIFESPAN, "7")))
    wrong = draft(name="", scopes=(FULL_ACCESS,))
    assert {each.reason for each in check(wrong, known, NOW)} == {
        Reason.NAME_EMPTY,
        Reason.FULL_SCOPE_POLICY,
        Reason.LIFESPAN_POLICY,
    }


@pytest.mark.parametrize(
    ("objection", "level"),
    [
        (Objection(Part.NAME, Reason.NAME_EMPTY), None),
        (Objection(Part.END, Reason.LIFETIME_TOO_LONG), Level.SETTINGS),
        (Objection(Part.WHOLE, Reason.POLICY_FILE_BROKEN), Level.SETTINGS),
    ],
)
def test_an_objection_without_a_statement_knows_who_set_it(
    objection: Objection, level: Level | None
) -> None:
    """The settings of this computer, or nobody: the service binds everyone."""
    assert objection.level is level
