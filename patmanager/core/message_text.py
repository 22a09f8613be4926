"""Pasted messages made plain: one form whatever the terminal, browser or mail did to them."""

import html
import re
import unicodedata

from patmanager.core.telling import telling

LARGEST = 200_000
"""Characters that are read whole; of a longer text only the parts of `telling`."""

_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]{0,2000}|!--.{0,2000}?--)>", re.DOTALL)
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_JSON_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BLANKS = re.compile(r"\s+")
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        "…": "...",
        "\u00a0": " ",
    }
)
_FEW = 8
"""Signs that cannot be shown, in any text."""


def plain(text: str) -> str:
    """Return a message in one line of plain signs, lower case.

    Colors, tags, escapes of JSON, curly quotes, unseen signs and line breaks are taken out.
    """
    text = _ANSI.sub("", text)
    text = _JSON_ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    text = text.replace("\\r", " ").replace("\\n", " ").replace('\\"', '"').replace("\\/", "/")
    text = html.unescape(_TAG.sub(_space_or_placeholder, text))
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).translate(_PLAIN)
    return _BLANKS.sub(" ", text).strip().casefold()


def shortened(text: str) -> str:
    """Return the lines of a long log that may say what went wrong; a short text as it is."""
    return text if len(text) <= LARGEST else telling(text, LARGEST)


def is_binary(text: str) -> bool:
    """Tell whether this is no text: a picture, an archive, a program."""
    sample = text[:4096]
    unseen = sum(1 for sign in sample if sign == "\ufffd" or sign < "\t")
    return unseen > max(_FEW, len(sample) // 20)


def _space_or_placeholder(found: "re.Match[str]") -> str:
    """Keep what people write in angle brackets in the place of a name: <org>, <redacted>."""
    inside = found[0][1:-1]
    if _PLACEHOLDER.fullmatch(inside) and inside.split()[0].casefold() not in _HTML:
        return f" {inside} "
    return " "


_PLACEHOLDER = re.compile(r"[a-zA-Z][\w .-]{0,40}")
_HTML = frozenset(
    [
        "a",
        "b",
        "i",
        "u",
        "p",
        "br",
        "hr",
        "em",
        "ol",
        "ul",
        "li",
        "td",
        "tr",
        "th",
        "div",
        "img",
        "pre",
        "html",
        "head",
        "body",
        "meta",
        "link",
        "span",
        "code",
        "font",
        "form",
        "input",
        "label",
        "table",
        "tbody",
        "thead",
        "title",
        "script",
        "style",
        "strong",
        "button",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "svg",
        "path",
        "section",
        "header",
        "footer",
        "nav",
        "main",
        "article",
        "center",
        "small",
    ]
)
