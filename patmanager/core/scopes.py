"""The catalogue of scopes: what implies what, and what a set of scopes means in plain words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from patmanager.core.scope import Area, Risk, Scope, ScopeEntry, areas_of
from patmanager.core.tokens import FULL_ACCESS

if TYPE_CHECKING:
    from patmanager.core.scope_tasks import Task, TaskFinder
    from patmanager.core.scope_texts import ParsedScopes

_EVERYTHING = "*"
_SIGN_IN_GROUP = "Entra delegated permission"
"""Permissions of a sign-in: no token has them, whatever else it may do."""

_SOME = "{phrases}"
_AND_MORE = "{phrases} and {number} more"
_NOTHING = "Nothing"

TEMPLATES = (_AND_MORE, _NOTHING)
"""The templates of `Catalogue.can_do` itself, for translators."""


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class ScopeDifference:
    """What a change of scopes gives and takes, as API names in their shortest form."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]


class Catalogue:
    """All known scopes; unknown ones are let through and shown as they are written.

    What implies what is Microsoft's table of scopes (learn.microsoft.com, July 2025). New scopes
    appear without notice, so that nothing here refuses a name it does not know.
    """

    def __init__(
        self, scopes: Iterable[Scope], tasks: "Callable[[], Iterable[Task]]" = tuple
    ) -> None:
        """Know `scopes`, in the order in which the picker shows them.

        `tasks` gives what needs them, and is called when it is first asked for.
        """
        self.scopes = tuple(scopes)
        self._tasks = tasks
        self._by_name = {scope.name: scope for scope in self.scopes}
        self._implied = {scope.name: _closure(scope.name, self._by_name) for scope in self.scopes}

    @classmethod
    def from_list(
        cls, parsed: Iterable[ScopeEntry], tasks: "Callable[[], Iterable[Task]]" = tuple
    ) -> "Catalogue":
        """Make a catalogue of the parsed `resources/scopes.json`."""
        return cls((Scope.from_entry(entry) for entry in parsed), tasks)

    @cached_property
    def tasks(self) -> "tuple[Task, ...]":
        """The tasks, as they are listed."""
        return tuple(self._tasks())

    def scope(self, name: str) -> Scope | None:
        """Return the scope of that API name, `None` for an unknown one."""
        return self._by_name.get(name)

    def implied(self, name: str) -> frozenset[str]:
        """Return what comes along with a scope, through all steps, itself left out."""
        return self._implied.get(name, frozenset())

    def covers(self, held: str, wanted: str) -> bool:
        """Tell whether a token with the scope `held` may do what `wanted` allows.

        Full access covers every scope, unknown ones too, except the permissions of signing in.
        """
        if held == wanted or wanted in self.implied(held):
            return True
        return held == FULL_ACCESS and wanted not in self._by_name

    def minimal(self, scopes: Iterable[str]) -> tuple[str, ...]:
        """Drop what is implied by another, and repetitions; the order is kept."""
        names = tuple(dict.fromkeys(scopes))
        return tuple(
            name
            for name in names
            if not any(other != name and self.covers(other, name) for other in names)
        )

    def difference(self, before: Iterable[str], after: Iterable[str]) -> ScopeDifference:
        """Tell what a change from `before` to `after` gives and takes."""
        old, new = tuple(before), tuple(after)
        return ScopeDifference(
            gained=self.minimal(name for name in new if not self._any_covers(old, name)),
            lost=self.minimal(name for name in old if not self._any_covers(new, name)),
        )

    def phrases(self, scopes: Iterable[str]) -> tuple[str, ...]:
        """Say each scope that counts in a few words, the riskiest first; unknown ones verbatim."""
        names = sorted(self.minimal(scopes), key=lambda name: -self._risk_of(name))
        return tuple(self._phrase(name) for name in names)

    def can_do(
        self,
        scopes: Iterable[str],
        translate: Callable[[str], str] = _as_it_is,
        most: int = 2,
    ) -> str:
        """Say what a token may do, for a table cell: `most` phrases, then "and 3 more".

        `translate` gets each phrase and template in English.
        """
        phrases = self.phrases(scopes)
        if not phrases:
            return translate(_NOTHING)
        words = (translate(phrases[0]), *(_inside(each, translate) for each in phrases[1:]))
        shown = words[:most]
        left = len(phrases) - len(shown)
        template = translate(_AND_MORE) if left else _SOME
        return template.format(phrases=", ".join(shown), number=left)

    def risk(self, scopes: Iterable[str]) -> Risk:
        """Tell what the scopes can do at worst; an unknown one may do anything."""
        return max((self._risk_of(name) for name in scopes), default=Risk.LOOKS)

    def only_packaging(self, scopes: Iterable[str]) -> bool:
        """Tell whether the scopes stay within what a packaging-only policy leaves."""
        return all(
            scope is not None and scope.packaging_only for scope in map(self._by_name.get, scopes)
        )

    def areas(self) -> tuple[Area, ...]:
        """Return the rows of the picker: every scope that can be chosen but full access."""
        return areas_of(
            scope for scope in self.scopes if scope.offered and scope.name != FULL_ACCESS
        )

    def search(self, text: str) -> tuple[Scope, ...]:
        """Return the scopes that a text in plain words, labels or API names means, best first."""
        from patmanager.core.scope_texts import search

        return search(text, self.scopes)

    def find_tasks(self, text: str) -> "tuple[Task, ...]":
        """Return the tasks that a text means, best first."""
        return self._finder.find(text)

    def task(self, text: str) -> "Task | None":
        """Return the task that has this id or phrase."""
        return self._finder.named(text)

    def parse(self, text: str) -> "ParsedScopes":
        """Read a pasted list of scopes; what is unknown comes with the nearest known one."""
        from patmanager.core.scope_texts import parse

        return parse(text, self.scopes)

    @cached_property
    def _finder(self) -> "TaskFinder":
        from patmanager.core.scope_tasks import TaskFinder

        return TaskFinder(self.tasks, self.scopes)

    def _any_covers(self, held: Iterable[str], wanted: str) -> bool:
        return any(self.covers(name, wanted) for name in held)

    def _risk_of(self, name: str) -> Risk:
        scope = self._by_name.get(name)
        return Risk.RISKY if scope is None else scope.risk

    def _phrase(self, name: str) -> str:
        scope = self._by_name.get(name)
        return name if scope is None else scope.phrase


def _closure(name: str, known: Mapping[str, Scope]) -> frozenset[str]:
    """Follow what implies what to its end."""
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        for implied in known[waiting.pop()].implies:
            if implied == _EVERYTHING:
                return frozenset(
                    scope.name
                    for scope in known.values()
                    if scope.group != _SIGN_IN_GROUP and scope.name != name
                )
            if implied not in reached:
                reached.add(implied)
                if implied in known:
                    waiting.append(implied)
    return frozenset(reached)


def _inside(phrase: str, translate: Callable[[str], str]) -> str:
    """Return a phrase as it stands behind a comma; API names are lower case anyway.

    Only English is known to begin small there: a German noun, say, keeps its capital.
    """
    translated = translate(phrase)
    return phrase[:1].lower() + phrase[1:] if translated == phrase else translated
