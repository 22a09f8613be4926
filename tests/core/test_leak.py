"""A leaked token: what to do, what to look at by its scopes, what happens by itself."""

from datetime import timedelta

import pytest

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.leak import Leak, leak_of
from patmanager.core.policy import OFF, ON, Policy, Source, Statement
from patmanager.core.sentences import leak
from patmanager.core.tokens import Token
from tests.core.catalogue import CATALOGUE
from tests.samples import NOW, token

pytestmark = pytest.mark.fast


def of(leaked: Token, value: str = "") -> Leak:
    """Return what is said of a token in contoso, the policy being known as `value`."""
    statements = (Statement(Policy.LEAKED, value, Source.READ, NOW),) if value else ()
    return leak_of(leaked, "contoso", KnownPolicies(statements=statements), CATALOGUE, NOW)


def texts(found: Leak) -> list[str]:
    """Return what to look at."""
    return [each.template for each in found.checks]


def test_what_it_can_do_and_until_when_comes_first() -> None:
    """The field for what its scopes can do is left for who knows the language."""
    found = of(token())
    assert "ends on 22 December 2026" in found.harm.template.format_map(
        {**dict(found.harm.fields), "what": "x"}
    )


@pytest.mark.parametrize("over", [{"revoked": True}, {"valid_to": NOW - timedelta(days=1)}])
def test_one_that_is_over_does_no_more_harm(over: dict[str, object]) -> None:
    """What was done before still counts."""
    found = of(token(1, **over))
    assert found.harm.template == leak.OVER
    assert leak.WHAT_WAS_DONE in texts(found)


@pytest.mark.parametrize(
    ("scopes", "expected"),
    [
        (("vso.packaging",), []),
        (("vso.code",), []),
        (("vso.code_manage",), [leak.CODE]),
        (("vso.packaging_write",), [leak.PACKAGES]),
        (("vso.build_execute",), [leak.PIPELINES, leak.SECRETS]),
        (("vso.securefiles_manage",), [leak.SECRETS]),
        (("vso.graph_manage",), [leak.RIGHTS]),
        (
            ("app_token",),
            [leak.CODE, leak.PACKAGES, leak.PIPELINES, leak.SECRETS, leak.RIGHTS],
        ),
        (("vso.of_tomorrow",), []),
    ],
)
def test_what_to_look_at_follows_from_the_scopes(
    scopes: tuple[str, ...], expected: list[str]
) -> None:
    """Between where it went and whom to tell."""
    found = texts(of(token(scopes=scopes)))
    assert found == [leak.WHERE_IT_WENT, leak.WHAT_WAS_DONE, *expected, leak.TELL]


@pytest.mark.parametrize("value", [ON, OFF, ""])
def test_the_mail_comes_either_way(value: str) -> None:
    """Whether the token is revoked by itself is said as far as it is known."""
    first, second = (each.text() for each in of(token(), value).automatic)
    assert "you get a mail" in first
    assert "contoso" in first
    assert "never searched" in second
    assert ("revokes the token by itself. What uses it stops" in first) is (value == ON)
    assert ("does not revoke it" in first) is (value == OFF)


def test_every_sentence_has_its_fields() -> None:
    """None of them fails to be filled in."""
    for value in (ON, OFF, ""):
        found = of(token(scopes=("app_token",)), value)
        for sentence in (found.first, *found.checks, *found.automatic):
            assert "{" not in sentence.text()
