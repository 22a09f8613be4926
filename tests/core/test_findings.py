"""What is found of tokens: each check at its edge, how pressing it is, and what helps."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from patmanager.core.findings import Check, Checkup, Finding, Fix, Weight
from patmanager.core.known_policies import KnownPolicies
from patmanager.core.organizations import Listing
from patmanager.core.policy import Policy, Source, Statement
from patmanager.core.tokens import Token
from tests.core.catalogue import CATALOGUE
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def checkup(
    token: Token,
    *,
    kept: bool = True,
    used: datetime | None = NOW,
    known: KnownPolicies | None = None,
) -> Checkup:
    """Look at one token, whose secret is kept and was used just now unless said otherwise."""
    return Checkup(
        NOW,
        CATALOGUE,
        frozenset({token.authorization_id} if kept else ()),
        {} if used is None else {token.authorization_id: used},
        lambda _organization: known or KnownPolicies(),
    )


def found(token: Token, **facts: object) -> list[Check]:
    """Return the checks that find something."""
    looked = checkup(token, **facts)  # type: ignore[arg-type]  # the caller names real facts
    return [each.check for each in looked.of_token(CONTOSO, token)]


def lived(days: float, **fields: object) -> Token:
    """Return a token made for `days` that has 60 days left, or as many as it lives."""
    end = NOW + min(60.0, days) * DAY
    made: dict[str, object] = {"valid_from": end - days * DAY, "valid_to": end, **fields}
    return token(1, **made)


def lifespan(days: str) -> KnownPolicies:
    """Return a known longest life."""
    return KnownPolicies(statements=(Statement(Policy.LIFESPAN, days, Source.SET, NOW),))


def test_a_token_as_it_should_be_has_no_finding() -> None:
    """Narrow, short-lived, kept here and used."""
    assert found(lived(90)) == []


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (8 * DAY - SECOND, [Check.ENDS_WITHIN_8]),
        (8 * DAY, [Check.ENDS_WITHIN_30]),
        (30 * DAY, [Check.ENDS_WITHIN_30]),
        (30 * DAY + SECOND, []),
        (-SECOND, []),
    ],
)
def test_the_end_comes_near(left: timedelta, expected: list[Check]) -> None:
    """Under 8 days is urgent, up to 30 worth a look; what has ended is history."""
    assert found(token(valid_to=NOW + left)) == expected


def test_what_can_do_everything_is_found() -> None:
    """Full access alone counts as that, not as a critical scope besides."""
    assert found(lived(90, scopes=("app_token",))) == [Check.FULL_ACCESS]


@pytest.mark.parametrize("scope", ["vso.security_manage", "vso.build_execute", "vso.code_full"])
def test_what_harms_most_is_found(scope: str) -> None:
    """What the catalogue calls risky, and what runs pipelines."""
    assert found(lived(90, scopes=("vso.packaging", scope))) == [Check.CRITICAL]


@pytest.mark.parametrize("scope", ["vso.code", "vso.packaging_write", "vso.of_tomorrow"])
def test_what_harms_less_is_not_found(scope: str) -> None:
    """An unknown scope is not guessed at."""
    assert found(lived(90, scopes=(scope,))) == []


def test_a_life_of_over_half_a_year_is_long() -> None:
    """An hour over is rounding."""
    assert found(lived(180)) == []
    assert found(lived(181)) == [Check.LONG]


def test_a_life_beyond_the_policy_goes_before_a_long_one() -> None:
    """It cannot be renewed as it is, and says what is allowed."""
    old = lived(200)
    assert found(old, known=lifespan("90")) == [Check.BEYOND_POLICY]
    (finding,) = checkup(old, known=lifespan("90")).of_token(CONTOSO, old)
    assert "Made for 200 days, and 90 are allowed now." in finding.sentence.text()
    assert found(lived(90), known=lifespan("90")) == []


def test_a_global_token_stops_and_can_only_be_moved() -> None:
    """Its end, 1 December 2026, is not told twice."""
    everywhere = lived(300, target_accounts=None, scopes=("app_token",))
    looked = checkup(everywhere).of_token(CONTOSO, everywhere)
    assert [each.check for each in looked] == [Check.GLOBAL, Check.FULL_ACCESS]
    assert {each.fix for each in looked} == {Fix.MOVE}
    assert looked[0].check.weight is Weight.URGENT


def test_a_secret_that_is_not_here_is_noted() -> None:
    """Whether it was used here cannot be told then."""
    assert found(lived(90), kept=False, used=None) == [Check.NOT_KEPT]


def test_what_was_not_used_here_for_80_days_is_noted() -> None:
    """Counted from the last use, else from when it was made."""
    old = token(valid_from=NOW - 100 * DAY, valid_to=NOW + 60 * DAY)
    assert found(old, used=NOW - 80 * DAY) == [Check.UNUSED]
    assert found(old, used=NOW - 79 * DAY) == []
    assert found(old, used=None) == [Check.UNUSED]
    assert found(replace(old, valid_from=NOW - 79 * DAY), used=None) == []


def test_a_list_that_nobody_fetched_for_80_days_asks_for_a_sign_in() -> None:
    """Once an organization, and only where a token lives."""
    lives = lived(90)
    looked = checkup(lives)
    old = Listing(CONTOSO, (lives,), NOW - 80 * DAY)
    (finding,) = looked.of_listings([old])
    assert (finding.check, finding.token, finding.fix) == (Check.NO_SIGN_IN, None, Fix.SIGN_IN)
    assert looked.of_listings([replace(old, listed_at=NOW - 79 * DAY)]) == ()
    assert looked.of_listings([replace(old, tokens=())]) == ()


def test_revoked_and_ended_tokens_are_history() -> None:
    """Nothing has to be done about them."""
    assert found(lived(300, scopes=("app_token",), revoked=True), kept=False) == []


def test_all_lists_come_in_order_and_each_token_once() -> None:
    """The most pressing first, then the soonest end; a global token stands in each list."""
    everywhere = token(1, target_accounts=None)
    soon, sooner = token(2, valid_to=NOW + 5 * DAY), token(3, valid_to=NOW + 3 * DAY)
    fabrikam = replace(CONTOSO, name="fabrikam")
    looked = Checkup(
        NOW,
        CATALOGUE,
        frozenset(each.authorization_id for each in (everywhere, soon, sooner)),
        {},
        lambda _organization: KnownPolicies(),
    )
    findings = looked.of_listings(
        [Listing(CONTOSO, (everywhere, soon), NOW), Listing(fabrikam, (everywhere, sooner), NOW)]
    )
    assert [(each.check, each.token) for each in findings] == [
        (Check.ENDS_WITHIN_8, sooner),
        (Check.ENDS_WITHIN_8, soon),
        (Check.GLOBAL, everywhere),
    ]


@pytest.mark.parametrize("check", Check)
def test_every_check_has_its_words(check: Check) -> None:
    """A heading, a sentence and a deed; every field of it is one that is filled in."""
    fields = tuple((name, "1") for name in ("end", "days", "longest", "day"))
    finding = Finding(check, CONTOSO, token(), fields)
    assert check.heading.text()
    assert finding.sentence.text().endswith(".")
    assert isinstance(finding.fix, Fix)
