"""A secret that a person pasted: what came along with it by accident is taken away."""

import base64
import binascii
from dataclasses import dataclass, field

from patmanager.core.secret import Secret

LENGTHS = (52, 84)
"""Characters of an Azure DevOps secret: the old shape and the new one."""

_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")

_QUOTES = "\"'`"

_PREFIXES = frozenset({"bearer", "basic"})


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read of a pasted text; nothing of it is shown by `repr`.

    `secret` is the text without what does not belong to it, `None` when nothing is left.
    `unwrapped` is what lies inside when the text looks wrapped in base64, as headers and
    configuration files have it. `cleaned` tells that something was taken away.
    """

    secret: Secret | None
    unwrapped: Secret | None = None
    cleaned: bool = field(default=False)

    @property
    def is_usual(self) -> bool:
        """Whether the secret is as long as those of Azure DevOps."""
        best = self.unwrapped or self.secret
        return best is not None and len(best.reveal()) in LENGTHS


def read_pasted(text: str) -> Pasted:
    """Take white space, invisible characters, quotes and a header's first word away."""
    bare = "".join(character for character in text if character not in _INVISIBLE)
    bare = "".join(bare.split()) if _is_broken_line(bare) else bare.strip()
    bare = bare.strip(_QUOTES).strip()
    first, _, rest = bare.partition(" ")
    if first.casefold() in _PREFIXES:
        bare = rest.strip()
    if not bare:
        return Pasted(None)
    inside = _unwrap(bare)
    return Pasted(
        secret=Secret(bare),
        unwrapped=Secret(inside) if inside else None,
        cleaned=bare != text,
    )


def _is_broken_line(text: str) -> bool:
    """Tell whether the text is one secret broken over lines, as terminals copy it."""
    pieces = text.split()
    return len(pieces) > 1 and len("".join(pieces)) in LENGTHS


def _unwrap(text: str) -> str:
    """Return the secret inside base64, empty when the text is no such thing."""
    if len(text) in LENGTHS and text.isalnum():
        return ""
    try:
        inside = base64.b64decode(text, validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""
    secret = inside.rpartition(":")[2]
    return secret if len(secret) in LENGTHS and secret.isalnum() else ""
