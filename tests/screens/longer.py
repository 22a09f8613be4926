"""A language that does not exist: English, a third longer, with accents."""

import re

from patmanager.ui.plurals import EnglishPlurals

_FILLER = " et puis encore quelques mots de plus pour que la phrase soit bien longue"
_ACCENTS = str.maketrans("aeiouyAEIOU", "àéîöüÿÀÉÎÖÜ")
_KEPT = re.compile(r"(\{\w*\}|%n|&)")
_ENDING = re.compile(r"[….:?!]*$")
_DATE = re.compile(r"[dMy, .]+|hh?:mm(?: ap)?")


def longer(text: str) -> str:
    """Return `text` with accents and a third more of it; fields, mnemonics and dates stay."""
    words = _KEPT.sub("", text)
    if _DATE.fullmatch(text) or not any(letter.isalpha() for letter in words):
        return text
    parts = _KEPT.split(text)
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts
    )
    ending = _ENDING.search(accented)
    cut = ending.start() if ending else len(accented)
    more = max(2, -(-len(text) // 3))
    filler = (_FILLER * (more // len(_FILLER) + 1))[: more - 1].rstrip().ljust(more, "s")
    return f"{accented[:cut]}{filler}{accented[cut:]}"


class Longer(EnglishPlurals):
    """Answers every text of the program with a longer one."""

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        number: int = -1,
    ) -> str:
        """Return the longer text, with its ending for `number`."""
        return longer(super().translate(_context, source, _disambiguation, number))
