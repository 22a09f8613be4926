"""The texts of `core` and `resources` that the window translates, by the context it asks in."""

import json
import pkgutil
from collections.abc import Iterator
from dataclasses import astuple
from importlib import import_module
from pathlib import Path
from types import ModuleType

from patmanager.core import scope_words, sentences
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault
from patmanager.core.scope import Risk
from patmanager.core.scopes import TEMPLATES
from patmanager.core.sentences.letters import LetterWording
from patmanager.core.sentences.wording import Wording
from patmanager.core.setting_kinds import Choice, Kind
from patmanager.core.setting_tables import Contacts
from patmanager.core.settings import TABLE
from patmanager.core.words import explain
from patmanager.ui.widgets.setting_editors import human
from window_texts import SourceText

_SHOWN = ("phrase", "sentence", "area", "level", "title", "hint")
_OF_CAUSES = ("means", "happened", "why", "steps", "where", "question", "fits")
"""What people read in the lists of `resources`; the rest is for searching and for the service."""


def core_texts(resources: Path) -> list[SourceText]:
    """Return the texts of the contexts `words`, `scopes` and `settings`."""
    return [*_words(), *_scopes(resources), *_settings()]


def _words() -> Iterator[SourceText]:
    """Yield every sentence of `core/sentences`, whatever table holds it."""
    for module in pkgutil.iter_modules(sentences.__path__, f"{sentences.__name__}."):
        place = module.name.replace(".", "/") + ".py"
        for text in _texts_of(import_module(module.name)):
            yield SourceText("words", text, place=place)
    for changed in Changed:
        text = explain(Fault(Facts(changed=changed))).changed.template
        yield SourceText("words", text, place="patmanager/core/words.py")


def _texts_of(value: object) -> Iterator[str]:
    """Yield the texts in a module's constants, tables and wordings."""
    match value:
        case str():
            yield value
        case Wording() | LetterWording():
            yield from _texts_of(astuple(value))
        case tuple() | list():
            for each in value:
                yield from _texts_of(each)
        case dict():
            yield from _texts_of(list(value.values()))
        case ModuleType():
            yield from _texts_of([each for name, each in vars(value).items() if name.isupper()])


def _scopes(resources: Path) -> Iterator[SourceText]:
    """Yield what the lists of `resources` hold for people: scopes, purposes, tasks, causes."""
    for file in sorted(resources.glob("*.json")):
        entries: list[dict[str, object]] = json.loads(file.read_text(encoding="utf-8"))
        values = [entry.get(key) for entry in entries for key in (*_SHOWN, *_OF_CAUSES)]
        for text in filter(None, _texts_of(values)):
            yield SourceText("scopes", text, place=f"resources/{file.name}")
    for text in TEMPLATES:
        yield SourceText("scopes", text, place="patmanager/core/scopes.py")
    for text in scope_words.TEMPLATES:
        yield SourceText("scopes", text, place="patmanager/core/scope_words.py")
    for risk in Risk:
        yield SourceText("scopes", risk.sentence, place="patmanager/core/scope.py")


def _settings() -> Iterator[SourceText]:
    """Yield labels, meanings, headings, choices, and what is said of a value that does not fit."""
    for name, setting in TABLE.items():
        texts = {human(name), setting.meaning, setting.page, *_complaints(setting.kind)}
        if isinstance(setting.kind, Choice):
            texts.update(choice.capitalize() for choice in setting.kind.choices)
        if isinstance(setting.kind, Contacts):
            texts.update(map(human, setting.kind.roles))
        for text in texts:
            yield SourceText("settings", text, place="patmanager/core/settings.py")


def _complaints(kind: Kind) -> Iterator[str]:
    for unfit in (object(), ()):
        try:
            kind.read(unfit)
        except ValueError as error:
            yield str(error)
