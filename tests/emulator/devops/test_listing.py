"""Lists of tokens: filters, order, pages."""

from datetime import timedelta

import pytest

from patmanager.emulator.demo_tokens import add_pat
from patmanager.emulator.world import World
from tests.emulator.devops.caller import PATS, Caller

pytestmark = pytest.mark.fast


def names(caller: Caller, organization: str = "contoso", **query: str) -> list[str]:
    """Return the names on one page."""
    listed = caller.pats(organization, **query).get_json()["patTokens"]
    return [pat["displayName"] for pat in listed]


def all_ids(caller: Caller, organization: str = "contoso", **query: str) -> list[str]:
    """Return the ids of all pages."""
    ids: list[str] = []
    token = ""
    while True:
        page = caller.pats(organization, continuationToken=token, **query).get_json()
        ids += [pat["authorizationId"] for pat in page["patTokens"]]
        token = page["continuationToken"]
        if not token:
            return ids


@pytest.fixture
def three(empty: World) -> Caller:
    """Return the developer with an active, an expired and a revoked token."""
    ana, contoso = empty.person("ana"), empty.organizations["contoso"]
    add_pat(empty, ana, "b active", "vso.code", contoso, ends=timedelta(days=3))
    add_pat(empty, ana, "a expired", "vso.code", contoso, ends=timedelta(days=-3))
    ends, revoked = timedelta(days=9), timedelta(hours=1)
    add_pat(empty, ana, "c revoked", "vso.code", contoso, ends=ends, revoked=revoked)
    return Caller(empty)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("active", ["b active"]),
        ("expired", ["a expired"]),
        ("revoked", ["c revoked"]),
        ("all", ["c revoked", "b active", "a expired"]),
        ("ALL", ["c revoked", "b active", "a expired"]),
    ],
)
def test_the_filter_decides_what_is_shown(three: Caller, shown: str, expected: list[str]) -> None:
    """Each filter shows its own, the one that ends last first."""
    assert names(three, displayFilterOption=shown) == expected


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("displayName", "abc"), ("displayDate", "abc"), ("status", "bac")],
)
@pytest.mark.parametrize("ascending", [True, False])
def test_the_order_is_the_one_asked_for(
    three: Caller, sort: str, expected: str, *, ascending: bool
) -> None:
    """Names, end dates and states can be sorted by, both ways."""
    query = {"sortByOption": sort, "isSortAscending": str(ascending)}
    shown = names(three, displayFilterOption="all", **query)
    wanted = expected if ascending else expected[::-1]
    assert "".join(name[0] for name in shown) == wanted


def test_pages_hold_everything_once(ana: Caller) -> None:
    """The pages together are the list, without a repeat."""
    whole = all_ids(ana, displayFilterOption="all", **{"$top": "100"})
    paged = all_ids(ana, displayFilterOption="all", **{"$top": "4"})
    assert paged == whole
    assert len(set(paged)) == len(paged) > 20


def test_a_page_has_no_more_than_a_hundred(free: Caller) -> None:
    """More than 100 cannot be had at once."""
    world = free.world
    for number in range(103):
        add_pat(world, world.person("ana"), str(number), "vso.code", world.organization("contoso"))
    assert len(names(free, **{"$top": "1000"})) == 100
    assert len(names(free)) == 100


def test_the_last_page_has_an_empty_token(ana: Caller) -> None:
    """The end is an empty text, by default."""
    assert ana.pats().get_json()["continuationToken"] == ""


def test_the_last_page_has_null_by_switch(ana: Caller) -> None:
    """The end can be null."""
    ana.world.manners.null_at_end = True
    assert ana.pats().get_json()["continuationToken"] is None


def test_a_token_revoked_between_pages_shifts_nothing(ana: Caller) -> None:
    """What is revoked after the first page is missing from the second, and nothing else is."""
    query = {"sortByOption": "displayName", "isSortAscending": "true", "$top": "5"}
    before = all_ids(ana, **query)
    first = ana.pats(**query).get_json()
    ana.revoke(before[0])
    ana.revoke(before[7])
    second = ana.pats(continuationToken=first["continuationToken"], **query).get_json()
    ids = [pat["authorizationId"] for pat in second["patTokens"]]
    assert ids == [before[5], before[6], before[8], before[9], before[10]]


def test_a_token_made_between_pages_appears_in_its_place(ana: Caller) -> None:
    """What is created after the first page is on the second when it belongs there."""
    query = {"sortByOption": "displayName", "isSortAscending": "true", "$top": "5"}
    first = ana.pats(**query).get_json()
    ana.create(displayName=first["patTokens"][-1]["displayName"] + " 2")
    token = first["continuationToken"]
    assert names(ana, continuationToken=token, **query)[0].endswith(" 2")


@pytest.mark.parametrize(
    "query",
    [
        {"displayFilterOption": "all"},
        {"displayFilterOption": "active", "sortByOption": "status"},
        {"displayFilterOption": "active", "isSortAscending": "true"},
    ],
)
def test_a_continuation_belongs_to_its_filter(ana: Caller, query: dict[str, str]) -> None:
    """Another filter or order with the same token is refused."""
    first = ana.pats(displayFilterOption="active", **{"$top": "3"}).get_json()
    assert ana.pats(continuationToken=first["continuationToken"], **query).status_code == 400


def test_a_continuation_belongs_to_its_organization(ana: Caller) -> None:
    """Another organization's token is refused."""
    first = ana.pats(**{"$top": "3"}).get_json()
    other = ana.pats("northwind", continuationToken=first["continuationToken"])
    assert other.status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        {"displayFilterOption": "some"},
        {"sortByOption": "color"},
        {"isSortAscending": "maybe"},
        {"$top": "0"},
        {"$top": "many"},
        {"continuationToken": "!"},
        {"continuationToken": "e30"},
    ],
)
def test_an_odd_query_is_refused(ana: Caller, query: dict[str, str]) -> None:
    """What cannot be understood is a 400 with the common error body."""
    response = ana.pats(**query)
    assert (response.status_code, response.get_json()["typeKey"]) == (400, "ArgumentException")


def test_global_tokens_are_in_every_list(ana: Caller) -> None:
    """A token for all organizations shows up in each of them, for no organization by name."""
    for organization in ("contoso", "northwind"):
        listed = ana.pats(organization).get_json()["patTokens"]
        found = [pat for pat in listed if pat["targetAccounts"] is None]
        assert {pat["displayName"] for pat in found} == {"all organizations", "sync (global)"}


def test_nobody_sees_the_tokens_of_others(demo: World) -> None:
    """Ben's list has Ben's tokens."""
    assert set(names(Caller(demo, "ben"))) == {
        "npm on the build machine",
        "publish",
        "from before the policy",
    }


def test_a_list_has_no_secret(ana: Caller) -> None:
    """The member `token` is there and null."""
    listed = ana.pats(displayFilterOption="all").get_json()["patTokens"]
    assert {("token" in pat, pat["token"]) for pat in listed} == {(True, None)}


def test_paths_are_taken_in_any_letter_case(ana: Caller) -> None:
    """Addresses do not depend on letter case."""
    assert ana.call("GET", "CONTOSO/_APIS/Tokens/PATs").status_code == 200
    assert ana.call("GET", f"Contoso/{PATS}/").status_code == 200


def test_strange_names_come_back_unchanged(ana: Caller) -> None:
    """Emoji, right-to-left text, HTML and long names are among the demo's names."""
    shown = set(names(ana))
    assert "<b>bold</b> & <script>alert(1)</script>" in shown
    assert any("🚀" in name for name in shown)
    assert any(name.startswith("\u202e") for name in shown)
    assert any(len(name) > 190 for name in shown)
