"""Secrets out of any text: before it reaches a log, a report or a screen.

Two layers. Patterns catch what looks like a secret: both kinds of personal access tokens (52
characters of base32; 84 characters with `AZDO` at offset 76, since July 2024), JSON web tokens,
headers, cookies, addresses with a password, form fields. `LiveSecrets` catches the very strings
that are in use, in the shapes in which they travel. Both redact more rather than less.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from threading import Lock

from patmanager.core.secret import Secret

MASK = "***"

_FIELDS = (
    "access_token|refresh_token|id_token|client_info|code_verifier|device_code|user_code|token|"
    "password|passwd|secret|client_secret|assertion|client_assertion|_password|_authToken"
)

_PATTERNS: tuple[tuple[str, str], ...] = (
    ((r"(?<![A-Za-z0-9])[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5}(?![A-Za-z0-9])"), MASK),
    ((r"(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])"), MASK),
    ((r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*"), MASK),
    ((r"(?im)^([ \t]*(?:set-)?cookie[ \t]*:[ \t]*).+$"), rf"\1{MASK}"),
    ((r"(?i)(['\"](?:set-)?cookie['\"]\s*:\s*)(['\"]).*?\2"), rf"\1\2{MASK}\2"),
    ((r"(?i)\b(basic|bearer)(\s+)[A-Za-z0-9._~+/=-]{8,}"), rf"\1\2{MASK}"),
    ((r"(://)[^/\s:@]*:[^/\s@]+@"), rf"\1{MASK}@"),
    (
        (rf"(?i)(['\"]?\b(?:{_FIELDS})['\"]?\s*[=:]\s*)(['\"])(?:(?!\2).)+\2"),
        rf"\1\2{MASK}\2",
    ),
    (
        (rf"(?i)(['\"]?\b(?:{_FIELDS})['\"]?\s*[=:]\s*)[^\s'\",;&<>{{}}\[\]()*]{{6,}}"),
        rf"\1{MASK}",
    ),
    # An authorization code is long and holds digits; names of errors must stay readable.
    (
        (r"(?i)(['\"]?\bcode['\"]?\s*[=:]\s*['\"]?)(?!AADSTS|[a-z]+\b)[^\s'\",;&<>]{24,}"),
        rf"\1{MASK}",
    ),
)


def redact(text: str) -> str:
    """Return `text` with everything that looks like a secret masked; never raises."""
    for pattern, mask in _patterns():
        text = pattern.sub(mask, text)
    return text


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compile the patterns when the first text comes: the window is painted before that."""
    return tuple((re.compile(pattern), mask) for pattern, mask in _PATTERNS)


class LiveSecrets:
    """The secrets in use, so that a text that holds one can be cleaned whatever its shape.

    It keeps the latest `most` of them, in memory only, and may be used from several threads.
    """

    def __init__(self, most: int = 64) -> None:
        """Hold no secret yet."""
        self._most = most
        self._shapes: OrderedDict[bytes, tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def add(self, secret: Secret) -> None:
        """Keep `secret` out of every text from now on; the oldest gives way when full."""
        from patmanager.core.shapes import shapes

        plain = secret.reveal()
        with self._lock:
            self._shapes[_mark(plain)] = shapes(plain)
            self._shapes.move_to_end(_mark(plain))
            while len(self._shapes) > self._most:
                self._shapes.popitem(last=False)

    def forget(self, secret: Secret) -> None:
        """Let go of a secret that has left the program."""
        with self._lock:
            self._shapes.pop(_mark(secret.reveal()), None)

    def redact(self, text: str) -> str:
        """Mask the secrets in use, then everything that looks like one."""
        with self._lock:
            known = tuple(shape for shapes in self._shapes.values() for shape in shapes)
        if known:
            from patmanager.core.shapes import mask_broken

            for shape in known:
                text = text.replace(shape, MASK)
            text = mask_broken(text, known, MASK)
        return redact(text)

    def __repr__(self) -> str:
        """Tell how many, and nothing of them."""
        return f"LiveSecrets({len(self._shapes)})"


Redact = Callable[[str], str]
"""`redact`, or `LiveSecrets.redact`."""


def _mark(plain: str) -> bytes:
    from hashlib import sha256

    return sha256(plain.encode()).digest()
