"""The sentences and phrases of `core`, in the person's language."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from patmanager.core.sentence import Sentence, Voice
from patmanager.core.sentences.stand_ins import STAND_INS
from patmanager.ui.widgets.names import shown_name

_LONGEST_FIELD = 300
"""Characters of what is filled into a sentence."""


def said(sentence: Sentence) -> str:
    """Return a sentence of `core/words.py` in the person's language.

    What is filled in can come from the service or from a stranger: it is made safe to look at.
    """
    fields = tuple((name, _filled_in(name, value)) for name, value in sentence.fields)
    return replace(sentence, fields=fields).text(_words)


def catalogue_text(text: str) -> str:
    """Return a text of the catalogue, the presets or the causes in the person's language."""
    return QCoreApplication.translate("scopes", text)


def _words(text: str) -> str:
    return QCoreApplication.translate("words", text)


def _filled_in(name: str, value: str) -> str:
    if value == STAND_INS.get(name):
        return _words(value)
    return shown_name(value, _LONGEST_FIELD)


VOICE = Voice(_words, catalogue_text)
"""For what `core` writes whole: letters and replies."""
