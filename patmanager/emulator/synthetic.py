"""Token strings that look right to a scanner's eye and open nothing anywhere.

Each says FAKE at its start, and its last characters, a checksum in the real thing, are fixed text.
"""

from secrets import choice
from string import ascii_letters, digits

_NEW_ALPHABET = ascii_letters + digits
_OLD_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_MONTHS = "ABCDEFGHIJKL"


def new_secret(month: int = 1) -> str:
    """Return an 84-character secret, the kind of July 2024 and later.

    52 characters, `JQQJ99`, the year as one character, the month (1 to 12) as A to L, 12
    characters, `AAAAAZDO` (so `AZDO` is at positions 76 to 79), and 4 for the checksum.
    """
    start = _filled("FAKE", 52, _NEW_ALPHABET)
    middle = _filled("FAKE", 12, _NEW_ALPHABET)
    return f"{start}JQQJ99B{_MONTHS[month - 1]}{middle}AAAAAZDO0000"


def old_secret() -> str:
    """Return a 52-character secret of lower-case base32, the older kind."""
    return _filled("fake", 48, _OLD_ALPHABET) + "fake"


def _filled(start: str, length: int, alphabet: str) -> str:
    """Return `start` and random characters behind it."""
    return start + "".join(choice(alphabet) for _ in range(length - len(start)))
