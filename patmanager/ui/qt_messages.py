"""What Qt has to say goes into the log and to standard error, without secrets."""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from patmanager.core.redact import Redact

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def hear_qt(redact: Redact) -> None:
    """Take Qt's messages in the place of its own printing, until another handler is installed."""
    log = logging.getLogger("qt")

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        level = _LEVELS[kind]
        log.log(level, "%s", message)
        if level >= logging.WARNING and sys.stderr is not None:
            sys.stderr.write(f"{redact(message)}\n")

    qInstallMessageHandler(hear)
