"""An organization's own rules for messages: its contacts, links and local sentences, in TOML.

Each faulty entry is left out with its line named; the others, and the built-in rules, go on.
Patterns are plain words with `*` for anything between them: none can make the search hang.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from patmanager.core.explain import MOST_CANDIDATES, Cause, Certainty, Rule
from patmanager.core.message_text import plain
from patmanager.core.sentence import Sentence
from patmanager.core.sentences import own_rules as sentences
from patmanager.core.sentences.letters import LETTERS, WHO

OWN = "own_"
"""How the ids of an organization's own causes begin."""

_LEAST_LETTERS = 4
_MOST_STARS = 1
"""Two make some texts take minutes; `also` asks for further words."""
_BETWEEN = ".{0,200}?"
_TEXTS = ("means", "happened", "why", "where", "question")
_LISTS = ("steps", "links")
_CAUSE_KEYS = ("id", *_TEXTS, *_LISTS, "who", "letter")
_RULE_KEYS = ("contains", "also", "without", "certainty", "causes")
_ROLES = tuple(role for role in WHO if role != "you")
_CERTAINTIES = tuple(each.value for each in Certainty if each is not Certainty.UNKNOWN)
_HEAD = re.compile(r"^[ \t]*\[\[[ \t]*(cause|rule)[ \t]*\]\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a file; `line` counts from 1, 0 for the whole file."""

    file: str
    line: int
    what: Sentence

    def sentence(self, say: Callable[[Sentence], str] = Sentence.text) -> Sentence:
        """Return the whole sentence; `say` puts its inner part into the person's language."""
        fields = (("file", self.file), ("line", str(self.line)), ("problem", say(self.what)))
        return Sentence(sentences.PROBLEM if self.line else sentences.WHOLE, fields)


@dataclass(frozen=True, slots=True)
class OwnRules:
    """The causes with the organization's words in them, its rules, contacts, and what was wrong.

    `contacts` are pairs of a role and a name, an address or a link.
    """

    causes: tuple[Cause, ...]
    rules: tuple[Rule, ...] = ()
    problems: tuple[Problem, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()


class _EntryError(Exception):
    """An entry cannot be used; holds the sentence that says why."""

    def __init__(self, template: str, **fields: str) -> None:
        super().__init__(template)
        self.sentence = Sentence(template, tuple(fields.items()))


def own_rules(text: str, file: str, known: Iterable[Cause]) -> OwnRules:
    """Read the text of a rule file named `file` (for the problems) over the `known` causes."""
    causes = {cause.id: cause for cause in known}
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        broken = Sentence(sentences.BROKEN, (("detail", str(error)),))
        return OwnRules(tuple(causes.values()), (), (Problem(file, 0, broken),))
    lines = _lines_of(text)
    rules: list[Rule] = []
    problems: list[Problem] = []
    contacts: dict[str, str] = {}
    for kind, number, entry in _entries(content):
        try:
            if kind == "rule":
                rules.append(_rule(f"{OWN}{number}", _table(entry, _RULE_KEYS), causes))
            elif kind == "contacts":
                table = _table(entry, _ROLES)
                contacts |= {role: _line(table, role) for role in table}
            else:
                cause = _cause(_known(kind, entry), causes)
                causes[cause.id] = cause
        except _EntryError as error:
            line = lines.get((kind, number)) or _line_of_key(text, kind)
            problems.append(Problem(file, line, error.sentence))
    return OwnRules(tuple(causes.values()), tuple(rules), tuple(problems), tuple(contacts.items()))


def _entries(content: Mapping[str, object]) -> Iterator[tuple[str, int, object]]:
    """Yield kind, number from 1 and value of each entry, the causes first."""
    for kind in sorted(content):
        found = content[kind]
        for number, entry in enumerate(found if isinstance(found, list) else [found], 1):
            yield kind, number, entry


def _lines_of(text: str) -> dict[tuple[str, int], int]:
    """Return on which line the heads of the entries stand, by kind and number from 1."""
    counted: dict[str, int] = {}
    lines: dict[tuple[str, int], int] = {}
    for head in _HEAD.finditer(text):
        kind = head[1]
        counted[kind] = counted.get(kind, 0) + 1
        lines[kind, counted[kind]] = text.count("\n", 0, head.start()) + 1
    return lines


def _line_of_key(text: str, key: str) -> int:
    place = re.search(rf"^[ \t\[\"']*{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, place.start()) + 1 if place else 1


def _known(kind: str, entry: object) -> Mapping[str, object]:
    if kind != "cause":
        raise _EntryError(sentences.NOT_KNOWN_KEY, key=kind, known="cause, contacts, rule")
    return _table(entry, _CAUSE_KEYS)


def _table(entry: object, keys: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(entry, dict):
        raise _EntryError(sentences.MISSING, key=keys[0])
    for key in entry:
        if key not in keys:
            raise _EntryError(sentences.NOT_KNOWN_KEY, key=key, known=", ".join(keys))
    return entry


def _cause(entry: Mapping[str, object], known: Mapping[str, Cause]) -> Cause:
    """Return a known cause with the entry's words in place of its own, or a new one."""
    name = _line(entry, "id")
    before = known.get(name)
    if before is None and not name.startswith(OWN):
        raise _EntryError(sentences.OWN_NAME)
    if before is None:
        for key in ("means", "happened", "why"):
            _line(entry, key)
        before = Cause(name, "", "", "", (), "help_desk")

    def text(key: str, usual: str) -> str:
        return _line(entry, key) if key in entry else usual

    def texts(key: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        return _list(entry, key) if key in entry else usual

    return replace(
        before,
        means=text("means", before.means),
        happened=text("happened", before.happened),
        why=text("why", before.why),
        where=text("where", before.where),
        question=text("question", before.question),
        steps=texts("steps", before.steps),
        links=texts("links", before.links),
        who=_choice(entry, "who", before.who, tuple(WHO)),
        letter=_choice(entry, "letter", before.letter, ("", *LETTERS)),
    )


def _rule(name: str, entry: Mapping[str, object], causes: Mapping[str, Cause]) -> Rule:
    ids = _list(entry, "causes")
    for cause in ids:
        if cause not in causes:
            raise _EntryError(sentences.NO_CAUSE, cause=cause)
    if not ids:
        raise _EntryError(sentences.MISSING, key="causes")
    usual = Certainty.LIKELY if len(ids) == 1 else Certainty.ONE_OF
    return Rule(
        name,
        ids[:MOST_CANDIDATES],
        Certainty(_choice(entry, "certainty", usual.value, _CERTAINTIES)),
        _patterns(entry, "contains", is_needed=True),
        _patterns(entry, "also"),
        _patterns(entry, "without"),
    )


def _patterns(
    entry: Mapping[str, object], key: str, *, is_needed: bool = False
) -> tuple[re.Pattern[str], ...]:
    if key not in entry and not is_needed:
        return ()
    texts = _list(entry, key)
    if is_needed and not texts:
        raise _EntryError(sentences.MISSING, key=key)
    return tuple(_pattern(text) for text in texts)


def _pattern(text: str) -> re.Pattern[str]:
    """Return what finds words in a plain text, `*` standing for up to 200 signs."""
    words = [plain(part) for part in text.split("*")]
    words = [word for word in words if word]
    if sum(sign.isalnum() for word in words for sign in word) < _LEAST_LETTERS:
        raise _EntryError(sentences.TOO_SHORT, text=text, least=str(_LEAST_LETTERS))
    if len(words) > _MOST_STARS + 1:
        raise _EntryError(sentences.TOO_MANY_STARS, text=text)
    return re.compile(_BETWEEN.join(re.escape(word) for word in words))


def _line(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    if value is None:
        raise _EntryError(sentences.MISSING, key=key)
    if not isinstance(value, str) or not value.strip() or not value.strip().isprintable():
        raise _EntryError(sentences.NO_TEXT, key=key)
    return value.strip()


def _list(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = entry.get(key, [])
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(
        isinstance(each, str) and each.strip().isprintable() and each.strip() for each in texts
    ):
        raise _EntryError(sentences.NO_LIST, key=key)
    return tuple(each.strip() for each in texts)


def _choice(entry: Mapping[str, object], key: str, usual: str, known: tuple[str, ...]) -> str:
    value = entry.get(key, usual)
    if value not in known:
        raise _EntryError(
            sentences.NOT_ONE_OF, key=key, known=", ".join(each for each in known if each)
        )
    return str(value)
