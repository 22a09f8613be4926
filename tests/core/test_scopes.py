"""The catalogue of scopes."""

import json
from pathlib import Path

import pytest

from patmanager.core.scope import Risk
from patmanager.core.scopes import Catalogue
from patmanager.resources import resource

pytestmark = pytest.mark.fast

EVERY_SCOPE = 95
SIGN_IN_ONLY = {"vso.pats", "vso.pats_manage", "user_impersonation"}


@pytest.fixture(scope="module", name="catalogue")
def _catalogue() -> Catalogue:
    parsed = json.loads(resource("scopes.json").read_text("utf-8"))
    return Catalogue.from_list(parsed)


def test_the_catalogue_is_whole_and_hangs_together(catalogue: Catalogue) -> None:
    """Every name is there once, and everything that is implied is itself in the catalogue."""
    names = [scope.name for scope in catalogue.scopes]
    assert len(names) == len(set(names)) == EVERY_SCOPE
    implied = {name for scope in catalogue.scopes for name in scope.implies} - {"*"}
    assert implied <= set(names)


def test_the_catalogue_agrees_with_the_reference(catalogue: Catalogue, checkout: Path) -> None:
    """Groups, labels, implications and flags are those of the research this was built on."""
    reference = checkout.parent / "shared" / "reference" / "scopes.json"
    if not reference.exists():
        pytest.skip("the research folder is not beside this checkout")
    entries = json.loads(reference.read_text("utf-8"))
    assert {entry["scope"] for entry in entries} == {scope.name for scope in catalogue.scopes}
    for entry in entries:
        scope = catalogue.scope(entry["scope"])
        assert scope is not None
        label = entry["label"] if entry["label"] != "(no label)" else ""
        assert (scope.group, scope.label) == (entry["group"], label)
        assert scope.implies == tuple(entry["implies"])
        if scope.implies != ("*",):
            assert catalogue.implied(scope.name) == set(entry["implies_all"])
        assert scope.offered is entry["offer_in_pat_ui"]
        assert scope.packaging_only is entry["allowed_by_packaging_only_policy"]
        assert scope.risk > Risk.LOOKS or not entry["high_privilege"]


def test_every_scope_speaks_in_plain_words(catalogue: Catalogue) -> None:
    """Each has a phrase short enough for a table, a whole sentence, and a reason if barred."""
    for scope in catalogue.scopes:
        assert 0 < len(scope.phrase) <= 45, scope.name
        assert scope.sentence.endswith("."), scope.name
        assert "vso." not in scope.phrase + scope.sentence
        assert bool(scope.caution) is not scope.offered, scope.name
        assert scope.risk.sentence


def test_no_phrase_stands_for_two_scopes(catalogue: Catalogue) -> None:
    """Two scopes never look the same in the table."""
    phrases = [scope.phrase for scope in catalogue.scopes]
    assert len(phrases) == len(set(phrases))


def test_what_is_implied_is_followed_through_all_steps(catalogue: Catalogue) -> None:
    """Managing code brings reading it, and the hooks and the profile that reading brings."""
    assert catalogue.implied("vso.code_manage") == {
        "vso.code_write",
        "vso.code",
        "vso.hooks_write",
        "vso.hooks",
        "vso.profile",
    }


@pytest.mark.parametrize(
    ("held", "wanted", "expected"),
    [
        ("vso.code_write", "vso.code", True),
        ("vso.code", "vso.code_write", False),
        ("vso.code", "vso.code", True),
        ("vso.gallery_publish", "vso.gallery_acquire", False),
        ("app_token", "vso.security_manage", True),
        ("app_token", "vso.some_new_one", True),
        ("app_token", "vso.pats", False),
        ("vso.some_new_one", "vso.some_new_one", True),
        ("vso.some_new_one", "vso.code", False),
    ],
)
def test_a_scope_covers_what_it_brings_along(
    catalogue: Catalogue, held: str, wanted: str, *, expected: bool
) -> None:
    """A scope covers itself and what it implies; full access all but sign-in permissions."""
    assert catalogue.covers(held, wanted) is expected


def test_full_access_covers_every_scope_of_a_token(catalogue: Catalogue) -> None:
    """Only permissions of signing in are beyond full access."""
    left = {
        scope.name for scope in catalogue.scopes if not catalogue.covers("app_token", scope.name)
    }
    assert left == SIGN_IN_ONLY


def test_the_shortest_form_drops_what_comes_along(catalogue: Catalogue) -> None:
    """Implied scopes and repetitions go; order and unknown names stay."""
    scopes = ("vso.code", "vso.new", "vso.code_write", "vso.profile", "vso.work", "vso.new")
    assert catalogue.minimal(scopes) == ("vso.new", "vso.code_write", "vso.work")


def test_a_difference_names_what_is_gained_and_lost(catalogue: Catalogue) -> None:
    """Only what was not covered before is gained, only what is no longer covered is lost."""
    difference = catalogue.difference(
        ("vso.code_write", "vso.packaging"), ("vso.code", "vso.work_write", "vso.work")
    )
    assert difference.gained == ("vso.work_write",)
    assert difference.lost == ("vso.code_write", "vso.packaging")


@pytest.mark.parametrize(
    ("scopes", "words"),
    [
        (("vso.packaging_write",), "Install and add packages"),
        (("vso.packaging", "vso.packaging_write"), "Install and add packages"),
        (("vso.code_write",), "Read and push code"),
        (("vso.code", "vso.work"), "Read code, read work items"),
        (("vso.wiki", "vso.code", "vso.work", "vso.test"), "Read wikis, read code and 2 more"),
        (("vso.code", "vso.security_manage"), "Change permissions of others, read code"),
        (("app_token", "vso.code"), "Everything (full access)"),
        (("vso.brand_new",), "vso.brand_new"),
        ((), "Nothing"),
    ],
)
def test_the_table_says_it_in_plain_words(
    catalogue: Catalogue, scopes: tuple[str, ...], words: str
) -> None:
    """Two phrases at most, the riskiest first, unknown scopes as they are written."""
    assert catalogue.can_do(scopes) == words


def test_the_words_can_be_translated(catalogue: Catalogue) -> None:
    """Phrases and templates go through the translator one by one."""
    seen: list[str] = []

    def translate(text: str) -> str:
        seen.append(text)
        return text.replace(" and {number} more", " +{number}")

    text = catalogue.can_do(("vso.code", "vso.work", "vso.wiki"), translate, most=1)
    assert text == "Read code +2"
    assert "Read wikis" in seen


@pytest.mark.parametrize(
    ("scopes", "risk"),
    [
        ((), Risk.LOOKS),
        (("vso.code",), Risk.LOOKS),
        (("vso.code", "vso.packaging_write"), Risk.CHANGES),
        (("vso.code", "app_token"), Risk.RISKY),
        (("vso.brand_new",), Risk.RISKY),
    ],
)
def test_the_worst_scope_makes_the_mark(
    catalogue: Catalogue, scopes: tuple[str, ...], risk: Risk
) -> None:
    """A set is as risky as its worst scope, and an unknown one may do anything."""
    assert catalogue.risk(scopes) is risk


def test_packaging_stays_within_packaging(catalogue: Catalogue) -> None:
    """The packaging-only policy leaves the three packaging scopes and nothing else."""
    leaves = {scope.name for scope in catalogue.scopes if catalogue.only_packaging([scope.name])}
    assert leaves == {"vso.packaging", "vso.packaging_write", "vso.packaging_manage"}
    assert not catalogue.only_packaging(["vso.packaging", "vso.brand_new"])


def test_the_picker_goes_from_least_to_most(catalogue: Catalogue) -> None:
    """Levels of an area rise, each covers the one before, and none has the name of another."""
    areas = catalogue.areas()
    assert len({area.name for area in areas}) == len(areas)
    for area in areas:
        assert len({scope.level for scope in area.levels}) == len(area.levels)
        for less, more in zip(area.levels, area.levels[1:], strict=False):
            assert catalogue.covers(more.name, less.name), (less.name, more.name)


def test_the_picker_offers_everything_that_may_be_offered(catalogue: Catalogue) -> None:
    """Full access stands apart; every other scope on offer is in one area."""
    picked = [scope.name for area in catalogue.areas() for scope in area.levels]
    offered = [scope.name for scope in catalogue.scopes if scope.offered]
    assert sorted([*picked, "app_token"]) == sorted(offered)


def test_only_english_begins_small_behind_a_comma(catalogue: Catalogue) -> None:
    """A German noun keeps its capital; what has no translation is English."""
    german = {"Read work items": "Arbeit lesen", "Read code": "Code lesen"}
    text = catalogue.can_do(
        ("vso.code", "vso.work", "vso.wiki"), lambda text: german.get(text, text), most=3
    )
    assert text.split(", ")[0] == "Code lesen"
    assert set(text.split(", ")[1:]) == {"Arbeit lesen", "read wikis"}
