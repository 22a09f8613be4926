"""Which of the person's own tokens a message speaks of: likely, at most three, never sure."""

from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.organizations import Listing
from patmanager.core.suspects import MOST, Reason, suspects
from patmanager.core.tokens import Token
from tests.core.rules import EXPLAINER
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

FABRIKAM = replace(CONTOSO, name="fabrikam", id="f0f0f0f0-0000-4000-8000-000000000001")
FEED = "https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/"
NPM = f"npm error code E401\nnpm error Unable to authenticate, your token seems invalid. {FEED}"
ENDED = replace(token(1, name="npm – LAPTOP-7"), valid_to=NOW - timedelta(hours=9))
WORKS = replace(token(2, name="works"), scopes=("vso.packaging",))
NARROW = replace(token(3, name="git"), scopes=("vso.code",))


def found(
    *tokens: Token, message: str = NPM, organization: str = "contoso", where: object = CONTOSO
) -> list[tuple[str, Reason]]:
    """Return the names and reasons of the suspects."""
    place = FABRIKAM if where is FABRIKAM else CONTOSO
    explained = EXPLAINER.explain(message)
    listing = Listing(place, tokens, NOW)
    return [
        (each.token.name, each.reason)
        for each in suspects(explained, organization, (listing,), NOW)
    ]


def test_the_one_that_has_just_ended_is_the_likeliest() -> None:
    """It is named with its end; one that works and serves is not suspected."""
    assert found(WORKS, NARROW, ENDED) == [
        ("npm – LAPTOP-7", Reason.EXPIRED),
        ("git", Reason.TOO_NARROW),
    ]
    explained = EXPLAINER.explain(NPM)
    first = suspects(explained, "contoso", (Listing(CONTOSO, (ENDED,), NOW),), NOW)[0]
    assert first.sentence.text() == (
        f"This is most likely npm – LAPTOP-7: it ended on {ENDED.valid_to:%d %B %Y at %H:%M} UTC."
    )


def test_one_of_another_organization_is_suspected_last() -> None:
    """It works there, and only there; an ended one there has nothing to do with it."""
    assert found(WORKS, where=FABRIKAM) == [("works", Reason.ELSEWHERE)]
    assert found(ENDED, where=FABRIKAM) == []


def test_without_an_organization_all_are_looked_at() -> None:
    """And none of another organization can be told."""
    assert found(ENDED, organization="", where=FABRIKAM) == [("npm – LAPTOP-7", Reason.EXPIRED)]
    assert found(WORKS, organization="", where=FABRIKAM) == []


def test_what_ended_long_ago_is_not_it() -> None:
    """It would have been missed before."""
    assert found(replace(ENDED, valid_to=NOW - timedelta(days=200))) == []


def test_a_message_that_is_about_no_token_names_none() -> None:
    """The allowlist has nothing to do with an ended token."""
    message = "Your ability to create personal access tokens is restricted by your organization."
    assert found(ENDED, message=message) == []


def test_no_more_than_three_are_named() -> None:
    """The latest first."""
    ended = [
        replace(ENDED, name=f"n{day}", valid_to=NOW - timedelta(days=day)) for day in range(1, 8)
    ]
    assert [name for name, _ in found(*ended)] == ["n1", "n2", "n3"]
    assert MOST == 3
