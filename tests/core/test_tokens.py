"""What a token can say of itself."""

from datetime import timedelta

import pytest

from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken, Renewal
from patmanager.core.tokens import GLOBAL_RETIREMENT, TokenStatus
from tests.samples import NOW, token

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("left", "status"),
    [
        (timedelta(days=30), TokenStatus.ACTIVE),
        (timedelta(days=7, seconds=1), TokenStatus.ACTIVE),
        (timedelta(days=7), TokenStatus.ENDS_SOON),
        (timedelta(seconds=1), TokenStatus.ENDS_SOON),
        (timedelta(0), TokenStatus.EXPIRED),
        (timedelta(days=-3), TokenStatus.EXPIRED),
    ],
)
def test_status_follows_the_end_date(left: timedelta, status: TokenStatus) -> None:
    """A token ends soon in its last seven days and is expired from its end on."""
    assert token(valid_to=NOW + left).status(NOW) is status


def test_revoked_outweighs_every_date() -> None:
    """A revoked token is revoked however long it would have lived."""
    assert token(revoked=True).status(NOW) is TokenStatus.REVOKED


def test_a_global_token_ends_on_the_day_of_retirement() -> None:
    """Its own date does not help a global token beyond 1 December 2026."""
    everywhere = token(target_accounts=None, valid_to=GLOBAL_RETIREMENT + timedelta(days=90))
    assert everywhere.ends == GLOBAL_RETIREMENT
    assert not everywhere.works(GLOBAL_RETIREMENT)
    assert everywhere.works(GLOBAL_RETIREMENT - timedelta(seconds=1))


def test_a_shorter_life_than_asked_for_is_noticed() -> None:
    """More than an hour less is a shortening; rounding is not."""
    made = token()
    asked = made.valid_to + timedelta(days=60)
    assert IssuedToken(made, Secret("x"), asked).shortened
    assert not IssuedToken(made, Secret("x"), made.valid_to + timedelta(minutes=5)).shortened


def test_a_renewal_tells_what_it_gained() -> None:
    """Gained is the new end less the old one."""
    renewed = token()
    renewal = Renewal(renewed, renewed.valid_to - timedelta(days=5), renewed.valid_to)
    assert renewal.gained == timedelta(days=5)
    assert not renewal.shortened
