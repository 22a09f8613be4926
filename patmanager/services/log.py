"""The log: a file of the person's own without a secret, and the last words of an error.

Lines go through a formatter that redacts the finished text, tracebacks included: a filter on the
root logger would not see what other loggers hand up.
"""

import logging
import sys
import threading
import time
import traceback
import unicodedata
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from patmanager.core.redact import Redact
from patmanager.services.disk import private_folder

# Their finer levels hold authorization codes and headers.
_CHATTY = ("msal", "msal_extensions", "urllib3", "requests", "keyring", "secretstorage")

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def visible(text: str) -> str:
    """Return `text` with control and direction signs written out, but for line breaks and tabs."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(sign) for sign in text)


def _visible(sign: str) -> str:
    hidden = sign in _BIDI or unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}
    return f"\\u{ord(sign):04x}" if hidden and sign not in "\n\t" else sign


class RedactingFormatter(logging.Formatter):
    """Formats a record, then masks secrets and whatever could pass for another line."""

    converter = staticmethod(time.gmtime)

    def __init__(self, redact: Redact) -> None:
        """Mask with `redact`."""
        super().__init__(
            "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, what continues it set in by two blanks."""
        return visible(self._redact(super().format(record))).replace("\n", "\n  ")


class LateLog(logging.Handler):
    """Opens the file when the first line is to be written: most starts of the program write none.

    A log that cannot be written (read-only, disk full) stops nothing and says nothing.
    """

    def __init__(self, path: Path) -> None:
        """Write to `path`, later."""
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            self._file = self._open()
        self._file.emit(record)

    def close(self) -> None:
        """Close the file, whether or not the last lines went in."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler:
        from patmanager.services.log_file import PrivateLog

        try:
            private_folder(self._path.parent)
            opened: logging.Handler = PrivateLog(self._path)
        except OSError:
            return logging.NullHandler()
        opened.setFormatter(self.formatter)
        return opened


def start(path: Path, level: str, redact: Redact) -> logging.Handler:
    """Log to `path` from `level` (`warning`, `info`, `debug`) on.

    Other people's libraries never log below `info`; warnings of Python go there too, and what is
    logged after `stop` goes to standard error as clean as the rest.
    """
    handler = LateLog(path)
    handler.setFormatter(RedactingFormatter(redact))
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(handler.formatter)
    logging.captureWarnings(capture=True)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.INFO, root.level))
    return handler


def stop(handler: logging.Handler) -> None:
    """Stop logging to what `start` returned."""
    logging.captureWarnings(capture=False)
    root = logging.getLogger()
    root.removeHandler(handler)
    root.setLevel(logging.WARNING)
    handler.close()


def install_hooks(redact: Redact, out: TextIO | None) -> Callable[[], None]:
    """Say an error that nobody caught on `out` and in the log, without secrets.

    Covers the main thread, other threads and what cannot be raised. A process keeps the hooks
    until it ends, since an error may come out of everything else when that is closed already;
    what is returned takes them out again, for tests. `out` is None where there is no console.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    log = logging.getLogger("patmanager")

    def say(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        text = visible(redact("".join(traceback.format_exception(kind, error, trace))))
        log.critical("uncaught: %s", text.rstrip())
        if out is not None:
            out.write(text)

    sys.excepthook = say
    threading.excepthook = lambda raised: say(
        raised.exc_type, raised.exc_value, raised.exc_traceback
    )
    sys.unraisablehook = lambda raised: say(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def remove() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return remove
