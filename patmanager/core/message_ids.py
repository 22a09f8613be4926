"""The ids in a message by which support finds it again."""

import re

MOST = 5

_ID = re.compile(
    r"\b(activity|correlation|trace|request|session|e2e) ?id\b[\"' :=(-]{1,4}"
    r"([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
)


def ids_in(text: str) -> tuple[str, ...]:
    """Return the ids of a plain text with what each is called, at most `MOST`."""
    named = (f"{found[1]} id {found[2]}" for found in _ID.finditer(text))
    return tuple(dict.fromkeys(named))[:MOST]
