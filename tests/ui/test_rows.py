"""The rows of the table: what is let through, in which order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.tokens import ENDS_SOON
from patmanager.ui.all_rows import Rows
from patmanager.ui.rows import Column, Row, Scoping
from patmanager.ui.state import Filter
from tests.fakes_program import listings
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import CATALOGUE, FABRIKAM

pytestmark = pytest.mark.fast

KEPT = frozenset({token(1).authorization_id})


@pytest.fixture
def rows() -> Rows:
    """Rows of every sort, marked."""
    made = Rows(Scoping(CATALOGUE, str))
    made.load(listings(), {token(2).authorization_id: "on the build box"})
    made.mark(NOW, ENDS_SOON, KEPT)
    return made


def names(found: list[Row]) -> list[str]:
    """Return the names, in order."""
    return [row.token.name for row in found]


def test_active_tokens_come_soonest_end_first(rows: Rows) -> None:
    """Those that ended or were revoked are left out."""
    found = names(rows.visible(None, Filter.ACTIVE, ""))
    assert found == ["npm – LAPTOP-7", "Release bot", "git", "Terraform"]


def test_among_all_tokens_the_ended_ones_come_last(rows: Rows) -> None:
    """What still works is what matters."""
    assert names(rows.visible(None, Filter.ALL, ""))[-2:] == ["old agent", "leaked"]


@pytest.mark.parametrize(
    ("chip", "expected"),
    [
        (Filter.ENDS_SOON, ["npm – LAPTOP-7"]),
        (Filter.EXPIRED, ["old agent"]),
        (Filter.REVOKED, ["leaked"]),
        (Filter.GLOBAL, ["Release bot"]),
        (Filter.KEPT, ["npm – LAPTOP-7"]),
    ],
)
def test_a_chip_lets_through_what_it_says(rows: Rows, chip: Filter, expected: list[str]) -> None:
    """And its count says how many that is."""
    assert names(rows.visible(None, chip, "")) == expected
    assert rows.counts(None)[chip] == len(expected)


@pytest.mark.parametrize(
    "search",
    ["GIT", "code_write", "push", "build box", "contoso push", "  git   push "],
)
def test_the_search_looks_into_name_scopes_words_organization_and_note(
    rows: Rows, search: str
) -> None:
    """Every word must be found, in any case and order."""
    assert names(rows.visible(None, Filter.ALL, search)) == ["git"]


def test_a_place_shows_its_own_tokens(rows: Rows) -> None:
    """And the chips count only those."""
    assert names(rows.visible(FABRIKAM.key, Filter.ALL, "")) == ["Terraform"]
    assert rows.counts(FABRIKAM.key)[Filter.ALL] == 1


def test_a_global_token_stands_once_among_all_and_in_each_organization() -> None:
    """The service names it in the list of every organization."""
    everywhere = token(1, target_accounts=None)
    here, there = (Listing(each, (everywhere,), NOW) for each in (CONTOSO, FABRIKAM))
    rows = Rows(Scoping(CATALOGUE, str))
    rows.load([here, there], {})
    rows.mark(NOW, ENDS_SOON, frozenset())
    shown = [
        len(rows.visible(place, Filter.ALL, "")) for place in (None, CONTOSO.key, FABRIKAM.key)
    ]
    assert shown == [1, 1, 1]
    assert rows.counts(None)[Filter.GLOBAL] == 1


def test_the_same_id_of_two_accounts_is_two_tokens() -> None:
    """Two accounts never mix."""
    ben = Organization("contoso", Account("ben", "ben@contoso.example", "t"))
    rows = Rows(Scoping(CATALOGUE, str))
    rows.load([Listing(CONTOSO, (token(1),), NOW), Listing(ben, (token(1),), NOW)], {})
    rows.mark(NOW, ENDS_SOON, frozenset())
    assert len({row.key for row in rows.visible(None, Filter.ALL, "")}) == 2


def test_time_moves_tokens_from_chip_to_chip(rows: Rows) -> None:
    """A token that ends while the window is open counts as expired."""
    rows.mark(NOW + timedelta(days=3), ENDS_SOON, KEPT)
    assert "npm – LAPTOP-7" in names(rows.visible(None, Filter.EXPIRED, ""))


def test_how_soon_is_soon_is_a_setting(rows: Rows) -> None:
    """With 60 days, the one in 40 days ends soon."""
    rows.mark(NOW, timedelta(days=60), KEPT)
    assert "git" in names(rows.visible(None, Filter.ENDS_SOON, ""))


@pytest.mark.parametrize("column", Column)
def test_every_column_sorts_both_ways(rows: Rows, column: Column) -> None:
    """The same rows come out, from either end."""
    up = rows.visible(None, Filter.ALL, "", (column, False))
    down = rows.visible(None, Filter.ALL, "", (column, True))
    assert sorted(names(up)) == sorted(names(down))
    same = column in {Column.ACCOUNT, Column.CREATED}
    assert (names(up) == names(down)) is same


def test_the_riskiest_come_first_by_what_they_can_do(rows: Rows) -> None:
    """Full access leads."""
    found = rows.visible(None, Filter.ALL, "", (Column.CAN_DO, False))
    assert names(found)[0] == "Release bot"


def test_an_unchanged_list_is_not_prepared_again(rows: Rows) -> None:
    """Its rows stay the same objects while another list fills."""
    first, second = listings()
    notes: dict[str, str] = {}
    rows.load((first, second), notes)
    before = [id(row) for row in rows.visible(CONTOSO.key, Filter.ALL, "")]
    rows.load((first, replace(second, tokens=())), notes)
    after = [id(row) for row in rows.visible(CONTOSO.key, Filter.ALL, "")]
    assert before == after
    assert len(before) == 5


@pytest.mark.parametrize("days", [0, 1, 6, 40, 400])
def test_time_passes_for_rows_as_for_new_ones(rows: Rows, days: int) -> None:
    """Only what passed a bound is looked at again, and everything is as if made then."""
    later, kept = NOW + timedelta(days=days, minutes=1), frozenset({token(3).authorization_id})
    rows.mark(later, ENDS_SOON, kept)
    fresh = Rows(Scoping(CATALOGUE, str))
    fresh.load(listings(), {token(2).authorization_id: "on the build box"})
    fresh.mark(later, ENDS_SOON, kept)
    for chip in Filter:
        assert names(rows.visible(None, chip, "")) == names(fresh.visible(None, chip, ""))
    assert rows.counts(None) == fresh.counts(None)


def test_rows_made_beforehand_are_those_of_the_list() -> None:
    """They are taken for the very tokens they were made of, and for no others."""
    made = Rows(Scoping(CATALOGUE, str))
    first, second = Listing(CONTOSO, (token(1),), NOW), Listing(CONTOSO, (token(2),), NOW)
    made.prepare(first)
    for listing in (first, second):
        made.load((listing,), {})
        made.mark(NOW, ENDS_SOON, frozenset())
        assert names(made.visible(None, Filter.ALL, "")) == [listing.tokens[0].name]
