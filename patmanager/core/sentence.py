"""A sentence: an English template with named fields, translated whole before they are filled in."""

from collections.abc import Callable
from dataclasses import dataclass


def _as_it_is(template: str) -> str:
    return template


@dataclass(frozen=True, slots=True)
class Voice:
    """The person's language: what puts this program's sentences into it, and the causes' texts."""

    words: Callable[[str], str]
    causes: Callable[[str], str]


ENGLISH = Voice(_as_it_is, _as_it_is)


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English template and the values of its named fields."""

    template: str
    fields: tuple[tuple[str, str], ...] = ()

    def text(self, translate: Callable[[str], str] = _as_it_is) -> str:
        """Return the sentence: the template through `translate`, then its fields filled in."""
        return translate(self.template).format_map(dict(self.fields))
