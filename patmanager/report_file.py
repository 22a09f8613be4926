"""A report in a file, all of it or nothing."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from patmanager.core.administration_faults import FileUnwritable
from patmanager.core.facts import Facts

_MODE = 0o600
_MARK = "\ufeff"
"""Tells spreadsheets that names are UTF-8."""


def write_report(file: Path, text: str) -> None:
    """Write a file in one step, readable by the person alone; CSV begins with a mark.

    Raises `FileUnwritable`; what stood there before is then still there.
    """
    marked = _MARK + text if file.suffix.casefold() == ".csv" else text
    content = marked.encode("utf-8", "replace")
    beside = file.with_name(f".{file.name}.{token_hex(8)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(file)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise FileUnwritable(
            Facts(subject=str(file), sentence=f"{error.strerror or error}.")
        ) from error
