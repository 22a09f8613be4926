"""Scopes in texts that people type and paste: searching, and reading a list."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from patmanager.core.scope import Scope

_WORD = re.compile(r"[^\W_][\w.-]*[^\W_]|[^\W_]")
_LABEL = re.compile(r"[^,;:()\n]{1,40}[(:][^()\n]*\)")
"""A portal label, spelt right or wrong: some words, then brackets."""

_PREFIX = "vso."
_RESOURCE = re.compile(r"\S+/(?=vso\.|app_token\b)", re.IGNORECASE)
"""What stands before a scope where a sign-in asks for it: the id or address of the service."""

_IGNORED = frozenset({"and", "scope", "scopes"})
_NEAR = 0.8
"""How alike two spellings are (0 to 1) for asking "did you mean"."""

_EXACT, _START, _INSIDE = 3, 2, 1


@dataclass(frozen=True, slots=True)
class UnknownScope:
    """A piece of a pasted list that names no known scope: as written, and the nearest known."""

    text: str
    suggestion: Scope | None = None

    @property
    def may_be_scope(self) -> bool:
        """Whether it is spelt as a scope's API name: then it can be sent as written."""
        return self.text.startswith(_PREFIX) and self.text.isascii() and " " not in self.text


@dataclass(frozen=True, slots=True)
class ParsedScopes:
    """What was read of a pasted list: the known scopes' API names, and what is unknown."""

    scopes: tuple[str, ...]
    unknown: tuple[UnknownScope, ...]


def words_of(text: str) -> tuple[str, ...]:
    """Cut a text into lower-case words; `.`, `-` and `_` may stand inside a word."""
    return tuple(match.group().casefold() for match in _WORD.finditer(text))


def parse(text: str, scopes: Iterable[Scope]) -> ParsedScopes:
    """Read a pasted list of API names and portal labels, in any case and between any signs."""
    known = tuple(scopes)
    text = _RESOURCE.sub("", text)
    spellings = _spellings(known)
    longest = max(map(len, spellings), default=1)
    words = [match for match in _WORD.finditer(text) if match.group().casefold() not in _IGNORED]
    found: dict[str, None] = {}
    unknown: dict[str, UnknownScope] = {}
    at = 0
    while at < len(words):
        run = tuple(word.group().casefold() for word in words[at : at + longest])
        length = next((size for size in range(len(run), 0, -1) if run[:size] in spellings), 0)
        if length:
            found[spellings[run[:length]].name] = None
            at += length
            continue
        piece, end = _piece(text, words[at])
        unknown[piece] = UnknownScope(piece, _nearest(piece, known))
        at += sum(1 for word in words[at:] if word.start() < end)
    return ParsedScopes(tuple(found), tuple(unknown.values()))


def search(text: str, scopes: Iterable[Scope]) -> tuple[Scope, ...]:
    """Return the scopes that every word of `text` speaks of, best first.

    Plain words, portal labels, API names and search words count. A scope that cannot be chosen
    is found by its API name only. An empty text finds nothing.
    """
    wanted = words_of(text)
    if not wanted:
        return ()
    ranked = []
    for place, scope in enumerate(scopes):
        rank = _rank(wanted, scope)
        if rank and (scope.offered or wanted == (scope.name,)):
            ranked.append((-rank, scope.risk, place, scope))
    return tuple(entry[-1] for entry in sorted(ranked, key=lambda entry: entry[:-1]))


def score(wanted: Iterable[str], *fields: str) -> int:
    """Tell how well words meet texts, the fields that weigh most first; 0 if one is missing."""
    total = 0
    spoken = [(len(fields) - place, words_of(field)) for place, field in enumerate(fields)]
    for word in wanted:
        meets = sum(weight * _match(word, words) for weight, words in spoken)
        if not meets:
            return 0
        total += meets
    return total


def _rank(wanted: tuple[str, ...], scope: Scope) -> int:
    if wanted == (scope.name,):
        return 100
    phrased = 10 if " ".join(wanted) in scope.words else 0
    label = f"{scope.label} {scope.area}"
    rank = score(wanted, scope.words, scope.phrase, label, scope.name, scope.sentence, scope.group)
    return rank + phrased if rank else 0


def _match(word: str, words: tuple[str, ...]) -> int:
    if word in words:
        return _EXACT
    if any(each.startswith(word) for each in words):
        return _START
    # Two letters stand inside too many words to mean anything.
    return _INSIDE if len(word) > len("ab") and any(word in each for each in words) else 0


def labels_of(scope: Scope) -> tuple[tuple[str, ...], ...]:
    """Return what the portal and the picker call a scope, each as words without "and"."""
    if not scope.label:
        return ()
    spellings = (scope.label, *scope.also, f"{scope.area} {scope.level}")
    return tuple(telling_words(spelling) for spelling in spellings)


def telling_words(text: str) -> tuple[str, ...]:
    """Cut a text into words, and leave out those that only join or announce."""
    return tuple(word for word in words_of(text) if word not in _IGNORED)


def _spellings(scopes: tuple[Scope, ...]) -> dict[tuple[str, ...], Scope]:
    spellings: dict[tuple[str, ...], Scope] = {(scope.name,): scope for scope in scopes}
    for scope in scopes:
        for words in labels_of(scope):
            spellings.setdefault(words, scope)
    return spellings


def _piece(text: str, word: re.Match[str]) -> tuple[str, int]:
    """Return an unknown word, or the whole label that it begins, and where that ends."""
    label = _LABEL.match(text, word.start())
    if label is None or _PREFIX in label.group().casefold():
        return word.group(), word.end()
    return label.group(), label.end()


def _nearest(piece: str, scopes: tuple[Scope, ...]) -> Scope | None:
    from difflib import get_close_matches

    offered = [scope for scope in scopes if scope.offered]
    labels = {
        spelling.casefold(): scope for scope in offered for spelling in (scope.label, *scope.also)
    }
    names = {scope.name.removeprefix(_PREFIX): scope for scope in offered}
    spelt = piece.casefold().removeprefix(_PREFIX)
    near = get_close_matches(spelt, labels | names, n=1, cutoff=_NEAR)
    if near:
        return (labels | names)[near[0]]
    begun = [scope for name, scope in names.items() if name.startswith(f"{spelt}_")]
    return begun[0] if len(begun) == 1 else None
