"""One scope: what a token may do in one area, in plain words and in the service's own."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NotRequired, TypedDict


class Risk(IntEnum):
    """What a scope can do at worst; a larger one is worse."""

    LOOKS = 0
    CHANGES = 1
    RISKY = 2

    @property
    def sentence(self) -> str:
        """The mark in words, an English template for translating."""
        return _RISK_SENTENCES[self]


_RISK_SENTENCES = {
    Risk.LOOKS: "Looks only",
    Risk.CHANGES: "Changes things",
    Risk.RISKY: "Can give rights, delete, or reach secrets",
}


class ScopeEntry(TypedDict):
    """One entry of `resources/scopes.json`; the fields are those of `Scope`."""

    name: str
    group: str
    area: str
    level: str
    label: str
    risk: str
    phrase: str
    sentence: str
    words: str
    implies: list[str]
    offered: bool
    packaging_only: bool
    caution: str
    also: NotRequired[list[str]]


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope of the catalogue.

    `name` is the API's, `group` and `label` the portal's (empty where it has none). `area` and
    `level` place it in the picker: one level of an area is chosen. `phrase` fits a table cell,
    `sentence` explains; both are English templates for translating, as are area, level and
    `caution` (why it cannot be chosen). `implies` names what comes along directly, `*` being
    everything. `words` are search words. `packaging_only` tells that it stays possible where a
    policy restricts people to packaging. `also` are other labels that portal and guides use.
    """

    name: str
    group: str
    area: str
    level: str
    label: str
    risk: Risk
    phrase: str
    sentence: str
    words: str
    implies: tuple[str, ...]
    offered: bool
    packaging_only: bool
    caution: str
    also: tuple[str, ...] = ()

    @classmethod
    def from_entry(cls, entry: ScopeEntry) -> "Scope":
        """Make a scope of one parsed entry."""
        return cls(
            name=entry["name"],
            group=entry["group"],
            area=entry["area"],
            level=entry["level"],
            label=entry["label"],
            risk=Risk[entry["risk"].upper()],
            phrase=entry["phrase"],
            sentence=entry["sentence"],
            words=entry["words"],
            implies=tuple(entry["implies"]),
            offered=entry["offered"],
            packaging_only=entry["packaging_only"],
            caution=entry["caution"],
            also=tuple(entry.get("also", ())),
        )


@dataclass(frozen=True, slots=True)
class Area:
    """One row of the picker: `levels` from least to most, of which none or one is chosen."""

    name: str
    group: str
    levels: tuple[Scope, ...]


def areas_of(scopes: Iterable[Scope]) -> tuple[Area, ...]:
    """Arrange scopes by area; areas and levels keep the order in which they first come."""
    levels: dict[str, list[Scope]] = {}
    for scope in scopes:
        levels.setdefault(scope.area, []).append(scope)
    return tuple(Area(name, each[0].group, tuple(each)) for name, each in levels.items())
