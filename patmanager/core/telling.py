"""The lines of a long log that may say what went wrong, found in a fraction of a second.

One expression with all the words takes seconds for ten megabytes; plain searches, one for each
word, take a tenth of that, since each stops after a few hits from either end.
"""

import re
from collections.abc import Iterator
from itertools import islice

_FROM_EACH_END = 40
"""Lines that one word brings from the beginning of the log, and as many from its end."""

_BEFORE, _AFTER = 500, 1500
"""Signs around a hit that are read of a very long line."""

_CODES = (
    re.compile(r"aadsts\d"),
    *(re.compile(rf"{code}\d{{5}}") for code in ("tf", "vs", "tfs", "vss")),
)
_WORDS = (
    *("restricted", "polic", "forbidden", "unauthor", "not authori", "denied", "expired"),
    *("not allowed", "credential", "fatal", "err!", "fail", "refused", "certificate", "could not"),
    *("cannot", "unable", "invalid", "not found", "locked", "timed out", "timeout", "token"),
    "error",
)
_NUMBERS = tuple(re.compile(rf"{number}\b") for number in (r"40\d", "429", "203"))

_CUT_OFF = re.compile(r"[\w+/=.~-]*")
"""What may be the rest of a secret where a long line was cut: it is not shown."""


def telling(text: str, largest: int) -> str:
    """Return the lines with a word or number that failures have, in their order.

    Of each word the first and last lines, the most telling words first, `largest` signs at most.
    """
    text = text.replace("\u0130", "I")  # the one sign whose small letter is longer than itself
    small = text.lower()
    found: dict[int, str] = {}
    room = largest
    for begin, end in _hits(small):
        if begin in found or end - begin >= room:
            continue
        found[begin] = _part(text, begin, end)
        room -= end - begin + 1
    return "\n".join(found[begin] for begin in sorted(found))


def _hits(small: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each telling part, the most telling first."""
    for code in _CODES:
        yield from _by_pattern(small, code)
    for word in _WORDS:
        yield from islice(_forward(small, word), _FROM_EACH_END)
        yield from islice(_backward(small, word), _FROM_EACH_END)
    for number in _NUMBERS:
        yield from _by_pattern(small, number)


def _forward(small: str, word: str) -> Iterator[tuple[int, int]]:
    place = small.find(word)
    while place >= 0:
        part = _around(small, place)
        yield part
        place = small.find(word, max(part[1], place + 1))


def _backward(small: str, word: str) -> Iterator[tuple[int, int]]:
    place = small.rfind(word)
    while place >= 0:
        part = _around(small, place)
        yield part
        place = small.rfind(word, 0, min(part[0], place))


def _by_pattern(small: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the parts with a code or number that stands alone."""
    alone = [
        hit.start()
        for hit in pattern.finditer(small)
        if not hit.start() or not small[hit.start() - 1].isalnum()
    ]
    for place in (*alone[:_FROM_EACH_END], *alone[-_FROM_EACH_END:]):
        yield _around(small, place)


def _around(small: str, place: int) -> tuple[int, int]:
    """Return begin and end of a hit's line, or of the part around it where that is very long."""
    least = max(0, place - _BEFORE)
    begin = small.rfind("\n", least, place) + 1 or least
    end = small.find("\n", place, place + _AFTER)
    return begin, end if end >= 0 else min(len(small), place + _AFTER)


def _part(text: str, begin: int, end: int) -> str:
    """Return a part of the text without what was cut in two at its ends."""
    part = text[begin:end]
    if end < len(text) and text[end] != "\n":
        rest = _CUT_OFF.match(part[::-1])
        part = part[: len(part) - (rest.end() if rest else 0)]
    if begin and text[begin - 1] != "\n":
        part = _CUT_OFF.sub("", part, count=1)
    return part
