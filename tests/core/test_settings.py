"""The table of settings."""

from dataclasses import fields
from pathlib import Path

import pytest

from patmanager.core.organizations import SignInKind
from patmanager.core.presets import Preset
from patmanager.core.settings import TABLE, Origin, Settings, defaults, environment_name
from patmanager.core.settings_table import markdown

pytestmark = pytest.mark.fast

MARKS = ("<!-- settings:begin -->\n", "<!-- settings:end -->")
PRESET = Preset("deploy", "Deploy our app", ("vso.release_execute",), 14, "For the crew.", "ship")
GUID = "499b84ac-1321-427f-aa17-267ca6975798"


def test_every_field_is_a_row_of_the_table() -> None:
    """What the program reads is what is documented: nothing more, nothing less."""
    notes = {"origins", "enforced"}
    assert set(TABLE) == {each.name for each in fields(Settings)} - notes
    assert set(TABLE) == set(defaults())
    for name, setting in TABLE.items():
        assert setting.meaning.endswith("."), name
        assert setting.kind.words, name
        assert setting.page, name


@pytest.mark.parametrize("name", TABLE)
def test_a_default_fits_its_own_kind(name: str) -> None:
    """A default written down and read again is the same."""
    kind, default = TABLE[name].kind, defaults()[name]
    assert kind.read(kind.write(default)) == default


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("client_id", f" {GUID} ", GUID),
        ("tenant", "contoso.example", "contoso.example"),
        ("organizations", "contoso, fabrikam contoso", ("contoso", "fabrikam")),
        ("organizations", ["contoso"], ("contoso",)),
        ("sign_in_kinds", "azure_cli,browser", (SignInKind.BROWSER, SignInKind.AZURE_CLI)),
        ("claims_challenges", "off", False),
        ("claims_challenges", 1, True),
        ("claims_challenges", False, False),
        ("parallel_requests", "8", 8),
        ("color_scheme", "Dark", "dark"),
        ("language", "pt_BR", "pt_BR"),
        ("language", "", ""),
        ("contacts", {"help_desk": "mailto:x@y.example"}, (("help_desk", "mailto:x@y.example"),)),
        ("contacts", '{"help_desk": "call 42"}', (("help_desk", "call 42"),)),
        (
            "extra_presets",
            [
                {
                    "id": "deploy",
                    "title": "Deploy our app",
                    "scopes": ["vso.release_execute"],
                    "days": 14,
                    "hint": "For the crew.",
                    "words": "ship",
                }
            ],
            (PRESET,),
        ),
    ],
)
def test_a_value_is_read_from_a_file_or_from_text(name: str, raw: object, value: object) -> None:
    """TOML and the registry bring types of their own, the environment brings text."""
    kind = TABLE[name].kind
    assert kind.read(raw) == value
    assert kind.read(kind.write(value)) == value


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("client_id", "not-a-guid"),
        ("client_id", 5),
        ("tenant", "a b"),
        ("organizations", "../x"),
        ("organizations", [1]),
        ("organizations", {"a": 1}),
        ("sign_in_kinds", "carrier_pigeon"),
        ("sign_in_kinds", []),
        ("claims_challenges", "perhaps"),
        ("claims_challenges", 2),
        ("parallel_requests", 0),
        ("parallel_requests", 41),
        ("parallel_requests", 8.0),
        ("parallel_requests", True),
        ("parallel_requests", "many"),
        ("clipboard_seconds", 9),
        ("clipboard_seconds", "1" * 5000),
        ("color_scheme", "pink"),
        ("language", "klingon!"),
        ("contacts", {"king": "x"}),
        ("contacts", {"help_desk": 5}),
        ("contacts", "{broken"),
        ("contacts", "[" * 100_000),
        ("extra_presets", {"id": "x"}),
        ("extra_presets", [{"id": "x"}]),
        ("extra_presets", [{"id": "x", "title": "", "scopes": [], "days": 400}]),
    ],
)
def test_a_value_that_does_not_fit_is_refused(name: str, raw: object) -> None:
    """Each kind says no to what it cannot use, without breaking."""
    with pytest.raises(ValueError, match=r".+"):
        TABLE[name].kind.read(raw)


def test_settings_know_who_set_them() -> None:
    """Without a word from anybody, everything is built in and nothing is fixed."""
    settings = Settings()
    assert settings.origin("clipboard_seconds") is Origin.BUILT_IN
    assert settings.limit("clipboard_seconds") is None
    assert not any(settings.is_fixed(name) for name in TABLE)
    assert settings.device_code
    assert settings.azure_cli
    assert settings.contact("help_desk") == ""


def test_each_setting_has_a_variable() -> None:
    """The environment variable is the name in capitals behind the program's."""
    assert environment_name("clipboard_seconds") == "PATMANAGER_CLIPBOARD_SECONDS"


def test_the_readme_shows_the_table(checkout: Path) -> None:
    """The README's table of settings is the one that drives the program."""
    readme = (checkout / "README.md").read_text("utf-8")
    begin, end = MARKS
    assert begin in readme
    assert readme.partition(begin)[2].partition(end)[0] == markdown()
