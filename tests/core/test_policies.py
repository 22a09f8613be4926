"""Drafts are checked before any call."""

from datetime import timedelta

import pytest

from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.objections import Reason
from patmanager.core.policies import check, check_change, check_end
from patmanager.core.tokens import TokenDraft
from tests.samples import NOW, draft, token

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
    rules = Rules(allowed_scopes=frozenset({"vso.packaging"}))
    assert reasons(draft(scopes=("vso.packaging",)), rules) == []
    assert reasons(draft(scopes=("vso.code",)), rules) == [Reason.SCOPE_FORBIDDEN]
    assert reasons(draft(scopes=("app_token",)), rules) == [Reason.FULL_ACCESS_FORBIDDEN]


def test_a_longest_lifetime_counts_from_creation_when_renewing() -> None:
    """A token made 25 days ago under a 30-day rule gains five days at most."""
    rules, created = Rules(longest=timedelta(days=30)), NOW - timedelta(days=25)
    good, late = NOW + timedelta(days=5), NOW + timedelta(days=6)
    assert check_end(good, KnownPolicies(rules), now=NOW, created=created) == ()
    (objection,) = check_end(late, KnownPolicies(rules), now=NOW, created=created)
    assert objection.reason is Reason.LIFETIME_TOO_LONG
    assert objection.limit == good


def test_a_broken_policy_file_stops_creation() -> None:
    """A rule that cannot be read is not absent."""
    assert Reason.POLICY_FILE_BROKEN in reasons(draft(), Rules(file_broken=True))


def test_scopes_a_token_has_already_are_not_objected_to_when_renaming() -> None:
    """Keeping a scope asks for nothing new; adding one does."""
    rules = Rules(allowed_scopes=frozenset({"vso.packaging"}))
    known, old = KnownPolicies(rules), token(scopes=("vso.code",))
    assert check_change(old, "new", ("vso.code",), known, NOW) == ()
    (objection,) = check_change(old, "new", ("vso.code", "vso.build"), known, NOW)
    assert objection.subject == "vso.build"


def test_a_token_cannot_lose_every_scope() -> None:
    """A change to no scope at all is objected to."""
    (objection,) = check_change(token(), "new", (), KnownPolicies(), NOW)
    assert objection.reason is Reason.SCOPES_EMPTY
