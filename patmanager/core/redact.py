"""Secrets out of any text: before it reaches a log, a report or a screen.

Two layers. Patterns catch what looks like a secret: both kinds of personal access tokens (52
characters of base32; 84 characters with `AZDO` at offset 76, since July 2024), JSON web tokens,
headers, cookies, addresses with a password, form fields. `LiveSecrets` catches the very strings
that are in use, in the shapes in which they travel. Both redact more rather than less.
"""

import re
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Iterator
from threading import Lock
from urllib.parse import quote

from patmanager.core.secret import Secret

MASK = "***"

_FIELDS = (
    "access_token|refresh_token|id_token|client_info|code_verifier|device_code|user_code|token|"
    "password|passwd|secret|client_secret|assertion|client_assertion|_password|_authToken"
)

_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5}(?![A-Za-z0-9])"), MASK),
    (re.compile(r"(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])"), MASK),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*"), MASK),
    (re.compile(r"(?im)^([ \t]*(?:set-)?cookie[ \t]*:[ \t]*).+$"), rf"\1{MASK}"),
    (re.compile(r"(?i)(['\"](?:set-)?cookie['\"]\s*:\s*)(['\"]).*?\2"), rf"\1\2{MASK}\2"),
    (re.compile(r"(?i)\b(basic|bearer)(\s+)[A-Za-z0-9._~+/=-]{8,}"), rf"\1\2{MASK}"),
    (re.compile(r"(://)[^/\s:@]*:[^/\s@]+@"), rf"\1{MASK}@"),
    (
        re.compile(rf"(?i)(['\"]?\b(?:{_FIELDS})['\"]?\s*[=:]\s*)(['\"])(?:(?!\2).)+\2"),
        rf"\1\2{MASK}\2",
    ),
    (
        re.compile(rf"(?i)(['\"]?\b(?:{_FIELDS})['\"]?\s*[=:]\s*)[^\s'\",;&<>{{}}\[\]()*]{{6,}}"),
        rf"\1{MASK}",
    ),
    # An authorization code is long and holds digits; names of errors must stay readable.
    (
        re.compile(
            r"(?i)(['\"]?\bcode['\"]?\s*[=:]\s*['\"]?)(?!AADSTS|[a-z]+\b)[^\s'\",;&<>]{24,}"
        ),
        rf"\1{MASK}",
    ),
)


def redact(text: str) -> str:
    """Return `text` with everything that looks like a secret masked; never raises."""
    for pattern, mask in _PATTERNS:
        text = pattern.sub(mask, text)
    return text


class LiveSecrets:
    """The secrets in use, so that a text that holds one can be cleaned whatever its shape.

    It keeps the latest `most` of them, in memory only, and may be used from several threads.
    """

    def __init__(self, most: int = 64) -> None:
        """Hold no secret yet."""
        self._most = most
        self._forms: OrderedDict[bytes, tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def add(self, secret: Secret) -> None:
        """Keep `secret` out of every text from now on; the oldest gives way when full."""
        plain = secret.reveal()
        with self._lock:
            self._forms[_mark(plain)] = tuple(_forms(plain))
            self._forms.move_to_end(_mark(plain))
            while len(self._forms) > self._most:
                self._forms.popitem(last=False)

    def forget(self, secret: Secret) -> None:
        """Let go of a secret that has left the program."""
        with self._lock:
            self._forms.pop(_mark(secret.reveal()), None)

    def redact(self, text: str) -> str:
        """Mask the secrets in use, then everything that looks like one."""
        with self._lock:
            known = [form for forms in self._forms.values() for form in forms]
        for form in known:
            text = text.replace(form, MASK)
        return redact(text)

    def __repr__(self) -> str:
        """Tell how many, and nothing of them."""
        return f"LiveSecrets({len(self._forms)})"


Redact = Callable[[str], str]
"""`redact`, or `LiveSecrets.redact`."""


def _mark(plain: str) -> bytes:
    from hashlib import sha256

    return sha256(plain.encode()).digest()


_SHORTEST_FORM = 8
"""Shorter texts occur by chance: masking them would spoil every line."""


def _forms(plain: str) -> Iterator[str]:
    """Yield the shapes in which a secret travels: plain, in an address, in base64."""
    candidates = [plain, quote(plain, safe=""), quote(plain), repr(plain)[1:-1]]
    octets = plain.encode()
    for before in range(3):
        # Behind a user name and a colon, base64 falls into one of three alignments. Characters
        # that also carry bits of the neighbours are left out at both ends.
        coded = b64encode(b"\0" * before + octets).decode()
        first = (before * 8 + 5) // 6
        last = (before + len(octets)) * 8 // 6
        inner = coded[first:last]
        candidates += [inner, inner.replace("+", "-").replace("/", "_")]
    for form in sorted(set(candidates), key=len, reverse=True):
        if len(form) >= _SHORTEST_FORM:
            yield form
