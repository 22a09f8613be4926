"""Short texts about tokens and time."""

from datetime import UTC, datetime, timedelta

import pytest

from patmanager.core.tokens import GLOBAL_RETIREMENT
from patmanager.ui import texts
from patmanager.ui.state import Filter
from tests.samples import NOW, token

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (9 * DAY, "in 9 days"),
        (2 * DAY, "in 2 days"),
        (45 * DAY, "in 45 days"),
        (122 * DAY, "in 4 months"),
        (-3 * DAY, "expired 3 days ago"),
        (-100 * DAY, "expired 3 months ago"),
        (-800 * DAY, "expired 2 years ago"),
    ],
)
def test_an_end_is_told_as_people_count(left: timedelta, expected: str) -> None:
    """Days for two months, then months."""
    assert texts.ends_text(token(valid_to=NOW + left), NOW) == expected


def test_the_last_day_has_a_clock_time() -> None:
    """Today and tomorrow say when."""
    now = datetime(2026, 11, 22, 8, 0).astimezone()
    today = texts.ends_text(token(valid_to=now + timedelta(hours=5)), now)
    tomorrow = texts.ends_text(token(valid_to=now + timedelta(hours=20)), now)
    assert today.startswith("today ")
    assert tomorrow.startswith("tomorrow ")


def test_a_global_token_stops_with_all_of_them() -> None:
    """Whatever end it was given."""
    everywhere = token(target_accounts=None, valid_to=NOW + 100 * DAY)
    assert texts.ends_text(everywhere, NOW) == "stops 1 Dec, in 9 days"
    assert texts.ends_text(everywhere, GLOBAL_RETIREMENT + 3 * DAY) == "expired 3 days ago"


def test_a_revoked_token_has_no_countdown() -> None:
    """It ends no more."""
    assert texts.ends_text(token(revoked=True), NOW) == "revoked"


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=12), "12 minutes ago"),
        (timedelta(hours=3), "3 hours ago"),
    ],
)
def test_the_past_is_told_in_one_unit(gone: timedelta, expected: str) -> None:
    """And in the singular where it is one."""
    assert texts.ago_text(NOW - gone, NOW) == expected


def test_utc_is_shown_as_the_service_keeps_it() -> None:
    """Beside local time, since people are caught out by midnight."""
    assert texts.universal_text(datetime(2026, 11, 24, 13, 5, tzinfo=UTC)) == "2026-11-24 13:05 UTC"


def test_every_state_has_a_word_and_a_shape_of_its_own() -> None:
    """Color comes last."""
    facets = (
        Filter.ACTIVE,
        Filter.ACTIVE | Filter.ENDS_SOON,
        Filter.EXPIRED,
        Filter.REVOKED,
        Filter.ACTIVE | Filter.GLOBAL,
    )
    assert len({texts.state_word(each) for each in facets}) == 5
    assert len({texts.state_icon(each) for each in facets}) == 5


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    """Qt reads a tooltip that looks like markup as markup."""
    assert "<img" not in texts.plain_tooltip("<img src=x> & co")
