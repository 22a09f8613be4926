"""A report in a file, all of it or nothing."""

from pathlib import Path

from patmanager.core.administration_faults import FileUnwritable
from patmanager.core.facts import Facts
from patmanager.whole_file import write_whole

_MARK = "\ufeff"
"""Tells spreadsheets that names are UTF-8."""


def write_report(file: Path, text: str) -> None:
    """Write a file in one step, readable by the person alone; CSV begins with a mark.

    Raises `FileUnwritable`; what stood there before is then still there.
    """
    marked = _MARK + text if file.suffix.casefold() == ".csv" else text
    try:
        write_whole(file, marked.encode("utf-8", "replace").decode())
    except OSError as error:
        raise FileUnwritable(
            Facts(subject=str(file), sentence=f"{error.strerror or error}.")
        ) from error
