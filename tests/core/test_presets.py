"""Presets: what people need tokens for."""

import json
from dataclasses import replace

import pytest

from patmanager.core.presets import Preset, offered, presets_from_list, suggest
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import FULL_ACCESS
from patmanager.resources import resource

pytestmark = pytest.mark.fast

PRESETS = presets_from_list(json.loads(resource("presets.json").read_text("utf-8")))
CATALOGUE = Catalogue.from_list(json.loads(resource("scopes.json").read_text("utf-8")))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
def test_a_preset_asks_for_little(preset: Preset) -> None:
    """Every preset has known scopes in their shortest form, no full access, 90 days at most."""
    assert all(CATALOGUE.scope(name) for name in preset.scopes)
    assert preset.scopes == CATALOGUE.minimal(preset.scopes)
    assert FULL_ACCESS not in preset.scopes
    assert 1 <= preset.days <= 90
    assert preset.title
    assert preset.hint.endswith(".")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("npm", "packages"),
        ("npm publish", "packages-add"),
        ("push", "git"),
        ("clone", "git"),
        ("vsce", "extensions"),
        ("runner", "agent"),
        ("terraform", "automation"),
        ("bug", "work-items"),
        ("vso.build_execute", "pipelines"),
    ],
)
def test_a_word_finds_the_purpose(text: str, first: str) -> None:
    """What people type leads to the preset they mean first."""
    assert suggest(PRESETS, text)[0].id == first


def test_without_a_word_all_are_shown() -> None:
    """An empty search box shows every preset in its order; a strange word shows none."""
    assert suggest(PRESETS, " ") == PRESETS
    assert suggest(PRESETS, "xyzzy") == ()


def test_an_organization_adds_and_forbids() -> None:
    """Its own presets come first, may replace built-in ones, and forbidden ones are gone."""
    own = Preset("deploy", "Deploy our app", ("vso.release_execute",), 14)
    shorter = replace(PRESETS[0], days=7)
    merged = offered(PRESETS, ["git", "nonsense"], [own, shorter])
    assert merged[:2] == (own, shorter)
    assert "git" not in {preset.id for preset in merged}
    assert len(merged) == len(PRESETS)
