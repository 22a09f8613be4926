"""English plurals without a compiled translation: "%n day(s)" becomes "1 day" or "30 days".

Qt chooses plural forms only through a translator, for English too. Install it before any other,
so that a real translation, which is asked first, wins.
"""

from PySide6.QtCore import QTranslator

_MARK = "(s)"


class EnglishPlurals(QTranslator):
    """The last to be asked: answers every text, with the ending that fits its number."""

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        number: int = -1,
    ) -> str:
        """Return the text with its ending for `number`, the text itself where there is no mark.

        Qt would take an empty text of Python's for a translation, and ask nobody else.
        """
        if number < 0:
            return source
        return source.replace(_MARK, "" if number == 1 else "s")

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask."""
        return False
