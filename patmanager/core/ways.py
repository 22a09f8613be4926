"""Other ways than a personal access token: with each, when it fits and the commands themselves.

They stand in `resources/ways.json`. Sources: Microsoft's pages on Entra tokens and service
principals in Azure DevOps, the documents of Git Credential Manager, and the README of the Azure
Artifacts credential provider.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypedDict

from patmanager.core.addresses import is_organization

ORGANIZATION = "ORG"
"""What stands in a command for an organization that is not known."""


class WayEntry(TypedDict):
    """A way as it stands in JSON; `words` are regular expressions over `plain` text."""

    id: str
    title: str
    fits: str
    commands: list[str]
    causes: list[str]
    words: list[str]


@dataclass(frozen=True, slots=True)
class Way:
    """One other way; `causes` are the ids of what it gets round, `words` tell who needs it."""

    id: str
    title: str
    fits: str
    commands: tuple[str, ...]
    causes: frozenset[str]
    words: tuple[re.Pattern[str], ...]

    def speaks_of(self, text: str) -> bool:
        """Tell whether a plain text is about what this way serves."""
        return any(word.search(text) for word in self.words)


def fitting(ways: Iterable[Way], text: str) -> tuple[Way, ...]:
    """Return the ways that serve what a plain text is about; all of them where it does not tell."""
    every = tuple(ways)
    return tuple(way for way in every if way.speaks_of(text)) or every


def other_ways(ways: Iterable[Way], cause: str, organization: str) -> tuple[Way, ...]:
    """Return the ways round a cause, with the organization in their commands where it is one."""
    return tuple(_filled_in(way, organization) for way in ways if cause in way.causes)


def ways_from_list(entries: Iterable[WayEntry]) -> tuple[Way, ...]:
    """Return the ways of `resources/ways.json`."""
    return tuple(
        Way(
            entry["id"],
            entry["title"],
            entry["fits"],
            tuple(entry["commands"]),
            frozenset(entry["causes"]),
            tuple(re.compile(word) for word in entry["words"]),
        )
        for entry in entries
    )


def _filled_in(way: Way, organization: str) -> Way:
    if not is_organization(organization):
        # It was typed or pasted, and would be run.
        return way
    word = re.compile(rf"\b{ORGANIZATION}\b")
    return replace(way, commands=tuple(word.sub(organization, command) for command in way.commands))
