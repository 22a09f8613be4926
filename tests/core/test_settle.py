"""How the layers of settings settle."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.faults import PolicyFileBroken, SettingRefused
from patmanager.core.organizations import SignInKind
from patmanager.core.settings import TABLE, Origin, Settings, defaults
from patmanager.core.settle import Layer, admit, environment_layer, rules_of, settle, tighten

pytestmark = pytest.mark.fast


def settled(**by_origin: dict[str, object]) -> Settings:
    """Settle layers given by the names of their origins, and expect nothing to be wrong."""
    settings, faults = settle(Layer(Origin[name], values) for name, values in by_origin.items())
    assert faults == ()
    return settings


def test_without_layers_everything_is_built_in() -> None:
    """Nobody said anything: the defaults stand."""
    assert all(getattr(settled(), name) == value for name, value in defaults().items())


def test_later_layers_win_in_whatever_order_they_come() -> None:
    """Command line over environment over the person's file over the organization's defaults."""
    said: dict[str, dict[str, object]] = {
        "COMMAND_LINE": {"soon_days": 4},
        "ENVIRONMENT": {"soon_days": "3", "show_seconds": "30"},
        "PERSON": {"soon_days": 2, "show_seconds": 20, "lock_minutes": 20},
        "ORGANIZATION": {"soon_days": 1, "show_seconds": 10, "lock_minutes": 10, "language": "de"},
    }
    settings = settled(**said)
    assert settings.soon_days == 4
    assert settings.show_seconds == 30
    assert settings.lock_minutes == 20
    assert settings.language == "de"
    assert [
        settings.origin(name) for name in ("soon_days", "show_seconds", "lock_minutes", "language")
    ] == [Origin.COMMAND_LINE, Origin.ENVIRONMENT, Origin.PERSON, Origin.ORGANIZATION]
    assert settings.origin("tenant") is Origin.BUILT_IN


@pytest.mark.parametrize(
    ("name", "mine", "enforced", "result", "origin"),
    [
        ("clipboard_seconds", 60, 20, 20, Origin.ENFORCED),
        ("clipboard_seconds", 15, 20, 15, Origin.PERSON),
        ("log_level", "debug", "info", "info", Origin.ENFORCED),
        ("log_level", "warning", "info", "warning", Origin.PERSON),
        ("keychain_required", False, True, True, Origin.ENFORCED),
        ("keychain_required", True, False, True, Origin.PERSON),
        ("tenant", "contoso.example", "fabrikam.example", "fabrikam.example", Origin.ENFORCED),
        ("forbidden_presets", ["git"], ["agent"], ("git", "agent"), Origin.ENFORCED),
        ("allowed_scopes", [], ["vso.code"], ("vso.code",), Origin.ENFORCED),
        (
            "allowed_scopes",
            ["vso.code", "vso.work"],
            ["vso.code", "vso.wiki"],
            ("vso.code",),
            Origin.ENFORCED,
        ),
        ("allowed_scopes", ["vso.code"], [], ("vso.code",), Origin.PERSON),
        ("allowed_scopes", ["vso.work"], ["vso.code"], ("vso.code",), Origin.ENFORCED),
        ("sign_in_kinds", "device_code", "browser", (SignInKind.BROWSER,), Origin.ENFORCED),
    ],
)
def test_what_is_enforced_only_tightens(
    name: str, mine: object, enforced: object, result: object, origin: Origin
) -> None:
    """The tighter value holds, whoever set it, and the looser one is gone."""
    settings = settled(PERSON={name: mine}, ENFORCED={name: enforced})
    assert getattr(settings, name) == result
    assert settings.origin(name) is origin
    assert settings.limit(name) is not None


@given(
    name=st.sampled_from(["clipboard_seconds", "longest_lifetime_days", "parallel_requests"]),
    mine=st.integers(10, 24),
    enforced=st.integers(10, 24),
)
def test_tightening_never_loosens(name: str, mine: int, enforced: int) -> None:
    """The result is never above either, and tightening twice changes nothing more."""
    once = tighten(name, mine, enforced)
    assert once == min(mine, enforced)
    assert tighten(name, once, enforced) == once


def test_a_fixed_value_shows_a_padlock() -> None:
    """The page can tell what a person cannot change at all."""
    settings = settled(
        ENFORCED={
            "tenant": "contoso.example",
            "clipboard_seconds": 20,
            "keychain_required": True,
            "sign_in_kinds": ["browser"],
            "allowed_scopes": ["vso.code", "vso.work"],
        }
    )
    fixed = {name for name in TABLE if settings.is_fixed(name)}
    assert fixed == {"tenant", "keychain_required", "sign_in_kinds"}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"clipboard_seconds": 5}, "10 to 120"),
        ({"clipbord_seconds": 30}, "did you mean clipboard_seconds?"),
        ({"color_scheme": "pink"}, "light or dark"),
    ],
)
def test_a_bad_value_is_reported_and_the_rest_goes_on(values: dict[str, object], told: str) -> None:
    """The fault names setting, value, place and what would fit; the others count."""
    layer = Layer(Origin.PERSON, {**values, "soon_days": 14}, "settings.toml")
    settings, (fault,) = settle([layer])
    assert isinstance(fault, SettingRefused)
    (name,) = values
    assert fault.facts.subject == name
    assert str(values[name]) in fault.facts.sentence
    assert "you (settings.toml)" in fault.facts.sentence
    assert told in fault.facts.sentence
    assert settings.soon_days == 14
    assert settings.clipboard_seconds == 30


def test_a_refused_value_is_quoted_without_secrets() -> None:
    """A token that was pasted in the wrong place is not repeated."""
    secret = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
    _, (fault,) = settle([Layer(Origin.COMMAND_LINE, {"client_id": secret, "tenant": ""})])
    assert secret not in fault.facts.sentence
    _, (long,) = settle([Layer(Origin.COMMAND_LINE, {"client_id": "no " * 1000})])
    assert len(long.facts.sentence) < 300


@pytest.mark.parametrize("values", [{"longest_lifetime_days": "soon"}, {"brand_new_rule": True}])
def test_an_enforced_rule_that_cannot_be_read_stops_creation(values: dict[str, object]) -> None:
    """A rule that makes no sense, or that only a newer version knows, is not absent."""
    settings, faults = settle([Layer(Origin.ENFORCED, values, "/etc/xdg/patmanager/policy.toml")])
    assert [type(fault) for fault in faults] == [PolicyFileBroken]
    assert faults[0].facts.subject == "/etc/xdg/patmanager/policy.toml"
    assert rules_of(settings, faults).file_broken


def test_a_matter_of_taste_cannot_be_enforced() -> None:
    """An enforced color is a mistake to report, and no reason to stop creating tokens."""
    settings, faults = settle([Layer(Origin.ENFORCED, {"color_scheme": "dark"})])
    assert [type(fault) for fault in faults] == [SettingRefused]
    assert settings.color_scheme == "system"
    assert not rules_of(settings, faults).file_broken


def test_the_rules_follow_from_the_settings() -> None:
    """The check of drafts gets allowed scopes and longest life."""
    rules = rules_of(
        settled(ENFORCED={"allowed_scopes": ["vso.code"], "longest_lifetime_days": 30}), ()
    )
    assert rules.allowed_scopes == {"vso.code"}
    assert rules.longest == timedelta(days=30)
    assert rules_of(Settings(), ()).longest is None


def test_the_life_offered_first_is_one_that_is_allowed() -> None:
    """A longest life below the default one takes it down."""
    assert settled(ENFORCED={"longest_lifetime_days": 7}).default_lifetime_days == 7


def test_the_environment_is_read_by_prefix() -> None:
    """Only this program's variables count, and an empty one is none."""
    layer = environment_layer(
        {"PATMANAGER_SOON_DAYS": "9", "PATMANAGER_TENANT": "", "HOME": "/home/ana"}
    )
    assert layer == Layer(Origin.ENVIRONMENT, {"soon_days": "9"})


def test_a_person_can_set_what_fits() -> None:
    """Values come as the page has them or as text, and leave as a file holds them."""
    written = admit(
        {
            "clipboard_seconds": "20",
            "sign_in_kinds": (SignInKind.BROWSER,),
            "organizations": ("contoso",),
            "soon_days": None,
        },
        {"clipboard_seconds": 20},
    )
    assert written == {
        "clipboard_seconds": 20,
        "sign_in_kinds": ["browser"],
        "organizations": ["contoso"],
        "soon_days": None,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"clipboard_seconds": 30},
        {"clipboard_seconds": 5},
        {"tenant": "fabrikam.example"},
        {"nonsense": 1},
        {"nonsense": None},
    ],
)
def test_a_person_cannot_set_what_does_not_fit_or_is_enforced(changes: dict[str, object]) -> None:
    """A looser value than the organization's, a wrong one and an unknown one are refused."""
    with pytest.raises(SettingRefused) as refused:
        admit(changes, {"clipboard_seconds": 20, "tenant": "contoso.example"})
    assert refused.value.facts.subject in changes


@given(st.dictionaries(st.text() | st.sampled_from(sorted(TABLE)), st.text() | st.integers()))
def test_no_file_breaks_the_settings(values: dict[str, object]) -> None:
    """Whatever a layer holds, the result is whole and each trouble is told once."""
    settings, faults = settle([Layer(Origin.PERSON, values)])
    assert 1 <= settings.parallel_requests <= 40
    assert len(faults) <= len(values)
