"""Which token is ours, when the answer that named it was lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.matching import match
from patmanager.core.operations import Kind, Operation
from patmanager.core.token_changes import Snapshot
from patmanager.core.tokens import Token
from tests.samples import ANA, NOW, token

pytestmark = pytest.mark.fast

OURS = replace(token(7), name="npm – LAPTOP-7", scopes=("vso.packaging",), valid_from=NOW)
MAKING = Operation(
    "op",
    Kind.CREATE,
    ANA.id,
    "contoso",
    OURS.name,
    NOW,
    scopes=OURS.scopes,
    before=frozenset({token(1).authorization_id}),
    service_time=NOW,
)


def test_one_new_token_like_the_draft_is_ours() -> None:
    """A new id with our name, our scopes, and a beginning in between."""
    assert match(MAKING, Snapshot((token(1), OURS), NOW), ()).sure == OURS


def test_order_and_spelling_of_scopes_do_not_matter() -> None:
    """The service may write them differently."""
    making = replace(MAKING, scopes=("vso.code", "vso.packaging"))
    found = replace(OURS, scopes=("VSO.Packaging", "vso.code"))
    assert match(making, Snapshot((found,), NOW), ()).sure == found


@pytest.mark.parametrize(
    "other",
    [
        replace(OURS, scopes=("vso.packaging", "vso.code")),
        replace(OURS, valid_from=NOW - timedelta(minutes=1)),
        replace(OURS, valid_from=NOW + timedelta(minutes=2)),
        replace(OURS, target_accounts=None),
    ],
    ids=["other scopes", "begun before", "begun later than any call lasts", "global"],
)
def test_anything_less_is_not_sure(other: Token) -> None:
    """Then the person is asked, and nothing is revoked."""
    found = match(MAKING, Snapshot((other,), NOW), ())
    assert (found.sure, found.unsure) == (None, (other,))


def test_two_that_are_alike_are_not_sure() -> None:
    """One of them may be somebody's."""
    twin = replace(OURS, authorization_id=token(8).authorization_id)
    found = match(MAKING, Snapshot((OURS, twin), NOW), ())
    assert (found.sure, found.unsure) == (None, (OURS, twin))


def test_what_was_there_before_is_not_ours() -> None:
    """Even with the same name, which a rotation's old token has."""
    old = replace(OURS, authorization_id=token(1).authorization_id)
    assert match(MAKING, Snapshot((old,), NOW), ()).unsure == ()


def test_what_belongs_to_another_operation_is_not_ours() -> None:
    """Its secret is kept, or another making is known to have led to it."""
    assert match(MAKING, Snapshot((OURS,), NOW), {OURS.authorization_id}).unsure == ()


def test_another_name_is_another_token() -> None:
    """It is not even asked about."""
    found = match(MAKING, Snapshot((replace(OURS, name="other"),), NOW), ())
    assert (found.sure, found.unsure) == (None, ())


def test_without_the_list_from_before_nothing_is_sure() -> None:
    """An operation that an older version wrote has no such list."""
    found = match(replace(MAKING, service_time=None), Snapshot((OURS,), NOW), ())
    assert (found.sure, found.unsure) == (None, (OURS,))
