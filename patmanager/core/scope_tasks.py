"""Which scopes does a task need? Tasks in plain words, and a search that forgives.

The tasks are those of `resources/tasks.json`. What each needs is the smallest that Microsoft's
table of scopes, the page of a REST operation or a program's own documentation asks for; `source`
says which.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from patmanager.core.scope import Scope
from patmanager.core.scope_texts import labels_of, telling_words, words_of

_PHRASE, _WORDS, _SCOPE = 4.0, 3.0, 1.5
"""What a word weighs in the phrase, among the search words, in labels and names of scopes."""

_WHOLE, _BEGUN, _MISSPELT = 1.0, 0.7, 0.8
"""How far a typed word counts: met, its beginning met, met after correcting its spelling."""

_SHORTEST_BEGUN, _SHORTEST_MISSPELT = 3, 4
_NEAR = 0.75
"""How alike two spellings are (0 to 1) to be taken for the same word."""

_ENOUGH = 0.5
"""The share of what was typed, by weight, that a task has to speak of."""

_RELEVANT = 0.4
"""The share of the best result's rank below which a result is left out."""

_PRECISE = 0.5
"""What a phrase gains that is typed whole."""

_LONG = 3
"""Telling words after which a longer phrase counts for no less."""

_IDLE = frozenset(
    words_of(
        "a ado an and at azure be by can devops do does for from get how i in is it me my need "
        "needs of on or our pat please required scope scopes that the through to token use using "
        "via want what which with"
    )
)
"""Words that say nothing of the task, unless nothing else was typed."""

_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST_STEM = 3


class TaskEntry(TypedDict):
    """One entry of `resources/tasks.json`; the fields are those of `Task`."""

    id: str
    phrase: str
    scopes: list[str]
    words: str
    hint: str
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """Something people need a token for.

    `phrase` completes "To …", `words` are what else people call it, `hint` is a sentence about
    what else may be needed, empty where there is nothing to add. Both are English templates for
    translating. `scopes` are API names in their shortest form; `source` tells who says so.
    """

    id: str
    phrase: str
    scopes: tuple[str, ...]
    words: str = ""
    hint: str = ""
    source: str = ""

    @classmethod
    def from_entry(cls, entry: TaskEntry) -> "Task":
        """Make a task of one parsed entry."""
        return cls(
            id=entry["id"],
            phrase=entry["phrase"],
            scopes=tuple(entry["scopes"]),
            words=entry["words"],
            hint=entry["hint"],
            source=entry["source"],
        )


def tasks_from_list(parsed: Iterable[TaskEntry]) -> tuple[Task, ...]:
    """Make the tasks of the parsed `resources/tasks.json`."""
    return tuple(Task.from_entry(entry) for entry in parsed)


class TaskFinder:
    """Finds tasks by plain words, portal labels and API names, in any order and nearly spelt."""

    def __init__(self, tasks: Iterable[Task], scopes: Iterable[Scope]) -> None:
        """Know `tasks`, and the names of `scopes`."""
        self.tasks = tuple(tasks)
        known = {scope.name: scope for scope in scopes}
        self._labels = {
            task.id: {
                words for name in task.scopes if name in known for words in labels_of(known[name])
            }
            for task in self.tasks
        }
        self._weights = {task.id: _weights(task, known) for task in self.tasks}
        spoken = Counter(stem for weights in self._weights.values() for stem in weights)
        self._rare = {stem: math.log(1 + len(self.tasks) / count) for stem, count in spoken.items()}
        self._spoken = sorted({word for task in self.tasks for word in _words(task)})
        self._unknown = math.log(1 + len(self.tasks))

    def find(self, text: str) -> tuple[Task, ...]:
        """Return the tasks that a text means, best first; nothing for an empty one.

        A portal label or an API name finds the tasks that need that scope and no other.
        """
        typed = words_of(text)
        label = telling_words(text)
        named = [
            task
            for task in self.tasks
            if typed == task.scopes or (len(task.scopes) == 1 and label in self._labels[task.id])
        ]
        if named:
            return tuple(named)
        telling = [word for word in typed if word not in _IDLE] or list(typed)
        meant = {word: self._meant(word) for word in dict.fromkeys(telling)}
        ranks = [(self._rank(task, meant), task) for task in self.tasks]
        best = max((rank for rank, _ in ranks), default=0)
        kept = [each for each in ranks if each[0] > 0 and each[0] >= _RELEVANT * best]
        return tuple(task for _, task in sorted(kept, key=lambda each: -each[0]))

    def named(self, text: str) -> Task | None:
        """Return the task of that id or phrase, in any case."""
        wanted = words_of(text)
        for task in self.tasks:
            if wanted in {(task.id,), words_of(task.phrase), words_of(task.id.replace("-", " "))}:
                return task
        return None

    def _meant(self, word: str) -> Mapping[str, float]:
        """Return the stems that a typed word may mean, and how far each counts."""
        stem = _stem(word)
        if stem in self._rare:
            return {stem: _WHOLE}
        if len(stem) >= _SHORTEST_BEGUN:
            begun = [each for each in self._rare if each.startswith(stem)]
            if begun:
                return dict.fromkeys(begun, _BEGUN)
        if len(word) >= _SHORTEST_MISSPELT:
            from difflib import get_close_matches

            near = get_close_matches(word, self._spoken, n=5, cutoff=_NEAR)
            # Letters in another order are the likeliest slip.
            near.sort(key=lambda each: sorted(each) != sorted(word))
            return {_stem(each): _MISSPELT for each in near[:1]}
        return {}

    def _rank(self, task: Task, meant: Mapping[str, Mapping[str, float]]) -> float:
        """Tell how well a task meets what was typed; 0 when it speaks of too little of it."""
        weights = self._weights[task.id]
        rank = met = asked = 0.0
        for choices in meant.values():
            rare = max((self._rare[stem] for stem in choices), default=self._unknown)
            asked += rare
            here = [
                (weights[stem] * share * self._rare[stem], stem)
                for stem, share in choices.items()
                if stem in weights
            ]
            if here:
                rank += max(here)[0]
                met += rare
        if not asked or met / asked < _ENOUGH:
            return 0.0
        phrase = {_stem(word) for word in words_of(task.phrase) if word not in _IDLE}
        hit = {stem for choices in meant.values() for stem in choices} & phrase
        share = len(hit) / min(len(phrase), _LONG)
        return rank * (met / asked) * (1 + _PRECISE * min(1.0, share))


def _held(task: Task, known: Mapping[str, Scope]) -> list[Scope]:
    return [known[name] for name in task.scopes if name in known]


def _words(task: Task) -> tuple[str, ...]:
    return words_of(f"{task.phrase} {task.words}")


def _weights(task: Task, known: Mapping[str, Scope]) -> dict[str, float]:
    """Return the words that speak of a task, each with what it weighs at most."""
    scopes = _held(task, known)
    labels = " ".join(f"{scope.label} {scope.area} {scope.name}" for scope in scopes)
    weights: dict[str, float] = {}
    for weight, text in ((_SCOPE, labels), (_WORDS, task.words), (_PHRASE, task.phrase)):
        for word in words_of(text):
            weights[_stem(word)] = weight
    return weights


def _stem(word: str) -> str:
    """Cut what grammar hangs on a word, so that "cloning", "clones" and "clone" are one."""
    if "." in word:
        return word
    for ending in _ENDINGS:
        cut = word.removesuffix(ending)
        if cut != word and len(cut) >= _SHORTEST_STEM and not (ending == "s" and cut[-1] == "s"):
            word = cut
            break
    if len(word) > _SHORTEST_STEM:
        if word[-1] == word[-2] != "s":
            word = word[:-1]
        word = word.removesuffix("e")
    return word[:-1] + "i" if word.endswith("y") and len(word) > _SHORTEST_STEM else word
