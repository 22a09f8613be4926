"""The kinds of values that settings take: read from TOML, the environment or a command line.

TOML and the registry bring values of their own types, the environment and the command line bring
text: every kind reads both. `read` raises `ValueError` with the end of a sentence, which says what
would fit. `write` gives what TOML can hold.
"""

import re
from dataclasses import dataclass
from typing import Protocol

from patmanager.core.organizations import SignInKind

GUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
DOMAIN = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"

_ON = frozenset({"true", "yes", "on", "1"})
_OFF = frozenset({"false", "no", "off", "0"})


class Kind(Protocol):
    """How one sort of value is read, written and described."""

    @property
    def words(self) -> str:
        """What fits, for the documentation: "whole number, 10 to 120"."""
        ...

    def read(self, raw: object) -> object:
        """Return the value; raises `ValueError` saying what would fit."""
        ...

    def write(self, value: object) -> object:
        """Return what TOML can hold."""
        ...


@dataclass(slots=True, eq=False, repr=False)
class Text:
    """One line of text that fits a pattern; an empty one is always allowed."""

    pattern: str
    words: str

    def read(self, raw: object) -> str:
        """Read text."""
        if not isinstance(raw, str) or not re.fullmatch(rf"(?:{self.pattern})?", raw.strip()):
            message = f"takes {self.words}"
            raise ValueError(message)
        return raw.strip()

    def write(self, value: object) -> object:
        """Write text as it is."""
        return value


@dataclass(slots=True, eq=False, repr=False)
class Whole:
    """A whole number within limits, both included."""

    low: int
    high: int

    @property
    def words(self) -> str:
        """The limits."""
        return f"whole number, {self.low} to {self.high}"

    def read(self, raw: object) -> int:
        """Read a number, or text that spells one."""
        text = str(raw).strip()
        # True is a number for Python, and 30.0 none for a person who reads "whole number".
        if isinstance(raw, int | str) and not isinstance(raw, bool) and _DIGITS.fullmatch(text):
            number = int(text)
            if self.low <= number <= self.high:
                return number
        message = f"takes a {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write the number."""
        return value


_DIGITS = re.compile(r"-?[0-9]{1,9}")


@dataclass(slots=True, eq=False, repr=False)
class Switch:
    """On or off."""

    words: str = "true or false"

    def read(self, raw: object) -> bool:
        """Read a boolean, 0 or 1 (the registry has no booleans), or a word for it."""
        word = str(raw).strip().casefold()
        if word in _ON | _OFF:
            return word in _ON
        message = f"takes {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write the boolean."""
        return value


@dataclass(slots=True, eq=False, repr=False)
class Choice:
    """One of a few words, the tightest first where the order means something."""

    choices: tuple[str, ...]

    @property
    def words(self) -> str:
        """The choices."""
        return ", ".join(self.choices[:-1]) + f" or {self.choices[-1]}"

    def read(self, raw: object) -> str:
        """Read one of the words, in any case."""
        word = str(raw).strip().casefold()
        if isinstance(raw, str) and word in self.choices:
            return word
        message = f"takes {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write the word."""
        return value


@dataclass(slots=True, eq=False, repr=False)
class Names:
    """A list of names that fit a pattern, repetitions left out; as text, with commas between."""

    pattern: str
    words: str

    def read(self, raw: object) -> tuple[str, ...]:
        """Read a list, or text with commas or blanks."""
        names = tuple(dict.fromkeys(_listed(raw, f"takes a {self.words}")))
        for name in names:
            if not re.fullmatch(self.pattern, name):
                message = f"takes a {self.words}; {name!r} is none"
                raise ValueError(message)
        return names

    def write(self, value: object) -> object:
        """Write a list."""
        return list(items(value))


@dataclass(slots=True, eq=False, repr=False)
class SignInKinds:
    """Which ways of signing in are offered, best first; at least one."""

    words: str = "list of browser, device_code, azure_cli"

    def read(self, raw: object) -> tuple[SignInKind, ...]:
        """Read a list; the order is always the same, since it tells which is best."""
        names = {name.casefold() for name in _listed(raw, f"takes a {self.words}")}
        if not names or not names <= {_spelt(kind) for kind in SignInKind}:
            message = f"takes a {self.words}, at least one of them"
            raise ValueError(message)
        return tuple(kind for kind in SignInKind if _spelt(kind) in names)

    def write(self, value: object) -> object:
        """Write a list of words."""
        return [_spelt(kind) for kind in SignInKind if kind in items(value)]


SCOPE = r"[A-Za-z][A-Za-z0-9._]*"
"""What an API name of a scope looks like, known or not."""


def _spelt(kind: SignInKind) -> str:
    return kind.value.replace(" ", "_")


def _listed(raw: object, complaint: str) -> list[str]:
    """Return the names in a list, or in a text that lists them."""
    if isinstance(raw, str):
        return [name for name in re.split(r"[\s,;]+", raw) if name]
    if isinstance(raw, list | tuple) and all(isinstance(name, str) for name in raw):
        return [name.strip() for name in raw]
    raise ValueError(complaint)


def items(value: object) -> tuple[object, ...]:
    """Return a tuple as it is, and nothing for any other value."""
    return value if isinstance(value, tuple) else ()
