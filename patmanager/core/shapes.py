"""The shapes in which a secret travels, so that it is found again whatever carried it."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from urllib.parse import quote, quote_plus

_SHORTEST = 8
"""Shorter texts occur by chance: masking them would spoil every line."""

_LINE_END = re.compile(r"\n|\\n")
_GAP = r"(?:=?(?:\r?\n|\\r\\n|\\n)|[ \t])*"
"""Line breaks, plain or written out, and blanks: a text may go on behind them."""

_GAPS = re.compile(_GAP)


def shapes(plain: str) -> tuple[str, ...]:
    """Return the texts that give a secret away, the longest first.

    As it is; escaped for an address, a form, JSON, Python, markup; in base64 (plain and for
    addresses) at each of its three alignments, since `:` or a name and `:` may stand before it;
    and in hexadecimal, as a dump of bytes shows it.
    """
    octets = plain.encode(errors="surrogatepass")
    found = {plain, *_escaped(plain, octets), *_coded(octets), octets.hex(), octets.hex().upper()}
    return tuple(sorted((each for each in found if len(each) >= _SHORTEST), key=len, reverse=True))


def mask_broken(text: str, known: tuple[str, ...], mask: str) -> str:
    """Mask each of `known` that stands in `text` with line breaks in it.

    They may be at 64 columns as in PEM, at 76 as in mail, or at any other.
    """
    if not _LINE_END.search(text):
        return text
    joined = _GAPS.sub("", text)
    for shape in known:
        squeezed = _GAPS.sub("", shape)
        if len(squeezed) >= _SHORTEST and squeezed in joined:
            text = re.sub(_GAP.join(map(re.escape, squeezed)), mask, text)
    return text


def _escaped(plain: str, octets: bytes) -> Iterator[str]:
    for percent in (quote(octets, safe=""), quote(octets), quote_plus(octets)):
        yield percent
        yield re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), percent)
    for is_ascii in (True, False):
        escaped = json.dumps(plain, ensure_ascii=is_ascii)[1:-1]
        yield escaped
        yield escaped.replace("/", r"\/")
        yield json.dumps(escaped, ensure_ascii=is_ascii)[1:-1]
    yield repr(plain)[1:-1]
    yield repr(octets)[2:-1]
    yield escape(plain)


def _coded(octets: bytes) -> Iterator[str]:
    for before in range(3):
        # Characters that also carry bits of the neighbors are left out at both ends.
        coded = b64encode(b"\0" * before + octets).decode()
        first = (before * 8 + 5) // 6
        last = (before + len(octets)) * 8 // 6
        inner = coded[first:last]
        yield inner
        yield inner.replace("+", "-").replace("/", "_")
