"""Looks for credentials wherever they must not be, in shapes of its own making.

Nothing here is shared with the program's own masking, so that a mistake there is seen here.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

_PART = 24
"""Characters at either end of a credential that give it away when it was cut in two."""

_JWT = re.compile(rb"eyJ[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}")
_BLANKS = re.compile(rb"[\s\0]+|\\r|\\n|=\n")


def shapes(credential: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every shape in which a credential could lie about."""
    plain = credential.encode()
    yield "plain", plain
    yield "its beginning", plain[:_PART]
    yield "its end", plain[-_PART:]
    yield "backwards", plain[::-1]
    yield "percent", quote(credential, safe="").encode()
    yield "hexadecimal", plain.hex().encode()
    yield "HEXADECIMAL", plain.hex().upper().encode()
    yield "UTF-16", credential.encode("utf-16-le")
    yield "UTF-16, other way round", credential.encode("utf-16-be")
    for user in (b"", b":", b"a:", b"pat:", b"user:", b"ana:"):
        # The last group of three is left out: padding, or bits of what follows, stand there.
        whole = user + plain
        coded = base64.b64encode(whole)[: len(whole) // 3 * 4]
        start = -(-len(user) * 4 // 3)
        yield f"base64 behind {user!r}", coded[start:]
        yield (
            f"base64 for addresses behind {user!r}",
            coded[start:].translate(bytes.maketrans(b"+/", b"-_")),
        )


@dataclass
class Canaries:
    """Credentials by what they are, and the search for them."""

    _needles: dict[bytes, str] = field(default_factory=dict)

    def add(self, name: str, credential: str) -> None:
        """Look for this one from now on; short ones occur by chance."""
        if len(credential) >= _PART:
            for shape, needle in shapes(credential):
                self._needles.setdefault(needle, f"{name}, {shape}")

    def hits(self, text: bytes) -> set[str]:
        """Return what of them stands in `text`, broken over lines or not; any JWT counts too."""
        found = set[str]()
        for each in (text, _BLANKS.sub(b"", text)):
            found |= {name for needle, name in self._needles.items() if needle in each}
        return found | {"a JSON web token" for _ in _JWT.finditer(text)}
