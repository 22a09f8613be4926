"""Scopes in words, as the portal's picker would say them: "Code, read & write"."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from patmanager.core.scope import Scope
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import FULL_ACCESS

LEVEL = "{area}, {level}"
TO_DO = "To {task}: {scopes}"
GAINS, LOSES = "Gains {scope}.", "Loses {scope}."
INSTEAD = "{area}: {level} instead of {before}."
NO_CHANGE = "The scopes stay the same."

TEMPLATES = (LEVEL, TO_DO, GAINS, LOSES, INSTEAD, NO_CHANGE)
"""The templates of this module, for translators."""

_BETWEEN = "; "

Translate = Callable[[str], str]


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Says scopes of a catalogue; `translate` gets every phrase and template in English."""

    catalogue: Catalogue
    translate: Translate = _as_it_is

    def scope(self, name: str) -> str:
        """Return area and level of a scope; an unknown one is its own name."""
        scope = self.catalogue.scope(name)
        if scope is None:
            return name
        if name == FULL_ACCESS:
            return self.translate(scope.area)
        return self.translate(LEVEL).format(
            area=self.translate(scope.area), level=self._level(scope)
        )

    def scopes(self, names: Iterable[str]) -> str:
        """Return all of them in their shortest form, between semicolons."""
        return _BETWEEN.join(self.scope(name) for name in self.catalogue.minimal(names))

    def to_do(self, task: str, names: Iterable[str]) -> str:
        """Return what a task needs: "To push code: Code, read & write"."""
        return self.translate(TO_DO).format(task=self.translate(task), scopes=self.scopes(names))

    def difference(self, before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
        """Say what a change of scopes gives and takes, one sentence each; never nothing.

        A level that only rises or falls is one sentence: who may still read has not lost reading.
        """
        old, new = self.catalogue.minimal(before), self.catalogue.minimal(after)
        change = self.catalogue.difference(old, new)
        said: dict[str, None] = {}
        for names, others, template, rises in (
            (change.gained, old, GAINS, True),
            (change.lost, new, LOSES, False),
        ):
            for name in names:
                said[self._changed(name, others, template, rises=rises)] = None
        return tuple(said) or (self.translate(NO_CHANGE),)

    def _changed(self, name: str, others: Iterable[str], template: str, *, rises: bool) -> str:
        scope = self.catalogue.scope(name)
        same = [
            other
            for other in map(self.catalogue.scope, others)
            if scope is not None and other is not None and other.area == scope.area
        ]
        if scope is None or not same:
            return self.translate(template).format(scope=self.scope(name))
        after, before = (scope, same[0]) if rises else (same[0], scope)
        return self.translate(INSTEAD).format(
            area=self.translate(scope.area), level=self._level(after), before=self._level(before)
        )

    def _level(self, scope: Scope) -> str:
        """Return a level as it stands inside a sentence; other languages keep their capitals."""
        level = self.translate(scope.level)
        return level[:1].lower() + level[1:] if level == scope.level else level
