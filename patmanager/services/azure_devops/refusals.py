"""What the service says when it refuses: an error's name, a code, a sentence.

The body is read whatever the status: a refusal comes inside a 200, or as a 400 or 403 with the
common body of an exception, where the same name stands in `message` in another letter case (both
are on public record for this service).
"""

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from patmanager.core.pat_errors import PAT_ERRORS

_SPELT = {name.lower(): name for name in PAT_ERRORS}
_NAMED = re.compile(rf"\b(?:{'|'.join(PAT_ERRORS)})\b", re.IGNORECASE)
_CODE = re.compile(r"\b(?:TF|VS)\d{5,6}\b")
_TITLE = re.compile(r"<title[^>]*>(.{1,400}?)</title>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]{0,400}>")
_SECRETS = re.compile(
    r"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"  # a bearer
    r"|(?i:\b(?:basic|bearer)\s+[\w.~+/=-]{16,})"
    r"|[A-Za-z0-9]{75,}AZDO[A-Za-z0-9]{4,}|\b[a-z2-7]{52}\b"  # a token, new and old
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_NONE = "none"
_LONGEST_SENTENCE = 300
_PAGE_HEAD = 65536
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was said; every field may be empty.

    `name` is a `patTokenError`, in the specification's spelling if it is known; `code` a number
    like TF400813; `kind` the `typeKey` of an exception; `sentence` fit to be shown.
    """

    name: str = ""
    code: str = ""
    kind: str = ""
    sentence: str = ""


def read_refusal(document: object, headers: Mapping[str, str], page: bytes) -> Refusal:
    """Read what a JSON document, a header or the title of an HTML page says."""
    body = document if isinstance(document, Mapping) else {}
    message = _text(body.get("message"))
    hint = unquote(headers.get("x-tfs-serviceerror", ""))
    title = _title(page)
    name = _error_name(body) or _found(_NAMED, message)
    name = _SPELT.get(name.lower(), name)
    code = next((found for text in (message, hint, title) if (found := _found(_CODE, text))), "")
    said = _text(body.get("patTokenErrorMessage")) or message or hint or title
    sentence = "" if said.lower() == name.lower() else clean(said)
    return Refusal(clean(name), code, clean(_text(body.get("typeKey"))), sentence)


def clean(text: str) -> str:
    """Return text of the service as one short plain line, without markup and secrets."""
    plain = _SECRETS.sub("***", _TAG.sub(" ", html.unescape(text)))
    visible = "".join(" " if unicodedata.category(each)[0] in "CZ" else each for each in plain)
    line = " ".join(visible.split())
    return line if len(line) <= _LONGEST_SENTENCE else f"{line[: _LONGEST_SENTENCE - 1]}…"


def whole(text: str) -> str:
    """Return text with lone surrogates replaced: JSON lets them in, UTF-8 does not."""
    return text if text.isascii() else _SURROGATES.sub(_REPLACEMENT, text)


def _error_name(body: Mapping[str, object]) -> str:
    """Return the error named in a result, in any letter case of the member."""
    for key, value in body.items():
        if key.lower() == "pattokenerror" and isinstance(value, str) and value.lower() != _NONE:
            return whole(value)
    return ""


def _title(page: bytes) -> str:
    found = _TITLE.search(page[:_PAGE_HEAD].decode("utf-8", "replace")) if page else None
    return found.group(1) if found else ""


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group() if found else ""


def _text(value: object) -> str:
    return whole(value) if isinstance(value, str) else ""
