"""Presets: what people need tokens for, with the scopes and the life that fit."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict


class PresetEntry(TypedDict):
    """One entry of `resources/presets.json` or of an organization's settings."""

    id: str
    title: str
    scopes: list[str]
    days: int
    hint: str
    words: str


@dataclass(frozen=True, slots=True)
class Preset:
    """A purpose: no scopes means that the person chooses them.

    `days` is the life offered first, `hint` one sentence under the title, `words` what people
    type when they look for it. Title and hint are English templates for translating.
    """

    id: str
    title: str
    scopes: tuple[str, ...]
    days: int
    hint: str = ""
    words: str = ""

    @classmethod
    def from_entry(cls, entry: PresetEntry) -> "Preset":
        """Make a preset of one parsed entry."""
        return cls(
            id=entry["id"],
            title=entry["title"],
            scopes=tuple(entry["scopes"]),
            days=entry["days"],
            hint=entry["hint"],
            words=entry["words"],
        )


def presets_from_list(parsed: Iterable[PresetEntry]) -> tuple[Preset, ...]:
    """Make the presets of the parsed `resources/presets.json`."""
    return tuple(Preset.from_entry(entry) for entry in parsed)


def offered(
    built_in: Iterable[Preset], forbidden: Iterable[str], extra: Iterable[Preset]
) -> tuple[Preset, ...]:
    """Return the presets of an organization: its own ones first, forbidden ids left out.

    An extra preset with the id of a built-in one takes its place.
    """
    barred = set(forbidden)
    merged = {preset.id: preset for preset in extra}
    for preset in built_in:
        merged.setdefault(preset.id, preset)
    return tuple(preset for preset in merged.values() if preset.id not in barred)


def suggest(presets: Iterable[Preset], text: str) -> tuple[Preset, ...]:
    """Return the presets that every word of `text` speaks of, best first; all for an empty one."""
    from patmanager.core.scope_texts import score, words_of

    wanted = words_of(text)
    everything = tuple(presets)
    if not wanted:
        return everything
    ranked = [
        (-score(wanted, preset.words, preset.title, " ".join(preset.scopes), preset.hint), preset)
        for preset in everything
    ]
    fitting = [entry for entry in ranked if entry[0]]
    return tuple(preset for _, preset in sorted(fitting, key=lambda entry: entry[0]))
