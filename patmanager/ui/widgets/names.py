"""Names that others wrote, made safe to look at."""

import unicodedata

LONGEST_SHOWN = 64
"""Characters of a name in a sentence; the whole name stands in the list."""

_ISOLATE, _END = "\u2068", "\u2069"

_JOINERS = "\u200c\u200d"
"""Needed inside words of some scripts and inside emoji; they reorder nothing."""


def shown_name(name: str, longest: int = LONGEST_SHOWN) -> str:
    """Return the name with everything invisible or reordering written out, cut to `longest`."""
    whole = "".join(_visible(character) for character in unicodedata.normalize("NFC", name))
    return whole if len(whole) <= longest else f"{whole[: longest - 1].rstrip()}…"


def isolated(name: str, longest: int = LONGEST_SHOWN) -> str:
    """Return the shown name for use inside a sentence: it cannot turn the words around it."""
    return f"{_ISOLATE}{shown_name(name, longest)}{_END}"


def without_marks(text: str) -> str:
    """Return a text without the marks that `isolated` put around names."""
    return text.replace(_ISOLATE, "").replace(_END, "")


def _visible(character: str) -> str:
    if character in _JOINERS:
        return character
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}:
        return f"\\u{ord(character):04x}"
    return character
