"""The file with an organization's own rules for messages."""

from collections.abc import Iterable
from pathlib import Path

from patmanager.core.explain import Cause
from patmanager.core.own_rules import OwnRules, Problem, own_rules
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.own_rules import TOO_LARGE, UNREADABLE

_LARGEST = 1_000_000
"""Bytes."""


def read_own_rules(path: str, known: Iterable[Cause]) -> OwnRules:
    """Return the rules of a file over the `known` causes; an empty `path` names none.

    Raises nothing: a file that cannot be read is a problem to tell, and the rules that come with
    the program go on.
    """
    if not path:
        return OwnRules(tuple(known))
    file = Path(path)
    try:
        if not file.expanduser().is_file():
            # A pipe or a device would be waited for.
            raise FileNotFoundError(2, "No such file")
        with file.expanduser().open("rb") as opened:
            content = opened.read(_LARGEST + 1)
        text = content.decode("utf-8-sig")
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        what = Sentence(UNREADABLE, (("detail", f"{reason}."),))
    except UnicodeDecodeError:
        what = Sentence(UNREADABLE, (("detail", "It is not UTF-8."),))
    else:
        if len(content) <= _LARGEST:
            return own_rules(text, file.name, known)
        what = Sentence(TOO_LARGE)
    return OwnRules(tuple(known), (), (Problem(file.name, 0, what),))
