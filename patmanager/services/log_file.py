"""The files of the log, readable by the person alone."""

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from patmanager.whole_file import FILE_MODE

_FILES, _BYTES = 5, 1_000_000


class PrivateLog(RotatingFileHandler):
    """Five files of a megabyte, readable by the person alone.

    A log that cannot be written (disk full) stops nothing and says nothing.
    """

    def __init__(self, path: Path) -> None:
        """Append to `path`; raises `OSError`."""
        super().__init__(path, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self.baseFilename, flags, FILE_MODE)
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")

    def close(self) -> None:
        """Close the file, whether or not the last lines went in."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Let the record go."""
