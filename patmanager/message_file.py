"""A message or log in a file, as text."""

from pathlib import Path

from patmanager.core.facts import Facts
from patmanager.core.faults import FileUnreadable

LARGEST = 20_000_000
"""Bytes that are read."""


def read_message(file: Path) -> str:
    """Return the beginning of a file; bytes that are no text become a sign that says so.

    Raises `FileUnreadable`.
    """
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST).decode(errors="replace")
    except OSError as error:
        raise FileUnreadable(
            Facts(subject=str(file), sentence=f"{error.strerror or error}.")
        ) from error
