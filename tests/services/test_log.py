"""The log, and the last words of an error."""

import gc
import io
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from patmanager.core.redact import LiveSecrets, redact
from patmanager.core.secret import Secret
from patmanager.services import log

pytestmark = pytest.mark.fast

PAT = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
LIVE = "a live secret of no known shape"


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "patmanager.log"


@pytest.fixture(name="handler")
def _handler(path: Path) -> Iterator[logging.Handler]:
    live = LiveSecrets()
    live.add(Secret(LIVE))
    handler = log.start(path, "debug", live.redact)
    yield handler
    log.stop(handler)


@pytest.mark.usefixtures("handler")
@pytest.mark.parametrize("name", ["patmanager.services.entra", "msal.application", "urllib3"])
def test_no_secret_reaches_the_log(path: Path, name: str) -> None:
    """Messages, arguments and tracebacks of any logger are clean, and otherwise readable."""
    logger = logging.getLogger(name)
    logger.info("made %s and %s for contoso", PAT, LIVE)
    try:
        int(LIVE)
    except ValueError:
        logger.exception("while %s", PAT)
    text = path.read_text("utf-8")
    assert PAT not in text
    assert LIVE not in text
    assert "for contoso" in text
    assert "ValueError: invalid literal for int() with base 10: '***'" in text


@pytest.mark.usefixtures("handler")
def test_other_peoples_libraries_keep_their_details(path: Path) -> None:
    """Even at the finest level, MSAL's authorization codes are not asked for."""
    logging.getLogger("msal.oauth2cli").debug("Got auth response: short")
    logging.getLogger("patmanager").debug("ours")
    text = path.read_text("utf-8")
    assert "Got auth response" not in text
    assert "ours" in text


@pytest.mark.usefixtures("handler")
def test_a_name_cannot_forge_a_line(path: Path) -> None:
    """Line breaks are set in; control and direction signs are written out."""
    logging.getLogger("patmanager").info(
        "token %s", "x\n2026-01-01T00:00:00.000Z INFO forged\x1b[2J\u202e\r"
    )
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == 2
    assert lines[1] == "  2026-01-01T00:00:00.000Z INFO forged\\u001b[2J\\u202e\\u000d"


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    """Where no file can be made there is no log, and nothing is said of it."""
    (tmp_path / "file").write_text("", "utf-8")
    handler = log.start(tmp_path / "file" / "patmanager.log", "info", redact)
    try:
        logging.getLogger("patmanager").warning("a line")
    finally:
        log.stop(handler)
    assert (tmp_path / "file").read_text("utf-8") == ""


def test_no_file_is_made_before_the_first_line(path: Path, handler: logging.Handler) -> None:
    """Most starts write no line, and should not pay for one."""
    assert not path.exists()
    handler.handle(logging.LogRecord("x", logging.INFO, "", 1, "a line", None, None))
    assert "a line" in path.read_text("utf-8")


def test_an_uncaught_error_is_said_without_secrets() -> None:
    """Main thread, other threads and what cannot be raised: all go through the redaction."""
    out = io.StringIO()
    remove = log.install_hooks(redact, out)
    try:
        sys.excepthook(ValueError, ValueError(f"main {PAT}"), None)
        thread = threading.Thread(target=lambda: int(f"thread {PAT}"))
        thread.start()
        thread.join()
        _drop_something_broken()
    finally:
        remove()
    said = out.getvalue()
    assert PAT not in said
    for word in ("ValueError: main", "thread", "RuntimeError: unraisable"):
        assert word in said
    assert sys.excepthook is not None


@pytest.mark.usefixtures("handler")
def test_a_warning_of_python_goes_to_the_log(path: Path) -> None:
    """Deprecations and the like quote whatever they were given."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)  # pytest has its own hearing of warnings
        logging.captureWarnings(capture=True)
        warnings.warn(f"odd value {LIVE}", stacklevel=1)
    text = path.read_text("utf-8")
    assert "UserWarning: odd value ***" in text
    assert LIVE not in text


def test_what_is_logged_after_the_end_is_clean(
    handler: logging.Handler, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python says late errors on standard error; no secret is in them either."""
    assert logging.lastResort is not None
    record = logging.LogRecord("urllib3", logging.ERROR, "", 1, "late %s", (LIVE,), None)
    logging.lastResort.handle(record)
    assert "late ***" in capsys.readouterr().err
    assert logging.lastResort.formatter is handler.formatter


def test_an_interrupt_is_no_error() -> None:
    """Ctrl+C and a plain exit leave no traceback."""
    out = io.StringIO()
    remove = log.install_hooks(redact, out)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    remove()
    assert out.getvalue() == ""


class _Broken:
    """Something that fails when it goes."""

    def __del__(self) -> None:
        message = f"unraisable {PAT}"
        raise RuntimeError(message)


def _drop_something_broken() -> None:
    broken = _Broken()
    del broken
    gc.collect()
